/**
 * Shapes: guards for whatever comes from outside (a bridge call, the JSON of a record). A shape either proves its
 * type or says where it failed, by path, never with the value: values may be case text.
 * Every string and array has a limit; unknown keys are refused.
 */

export interface Shape<T> {
  /** The path of the first thing that does not fit, or null where all of it does. */
  readonly misfit: (value: unknown, path: string) => string | null;
  /** Never set; carries the type. */
  readonly type?: T;
}

export type Shaped<S> = S extends Shape<infer T> ? T : never;

export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  return shape.misfit(value, '') === null;
}

function when<T>(test: (value: unknown) => boolean): Shape<T> {
  return { misfit: (value, path) => (test(value) ? null : path || 'value') };
}

export const nothing = when<undefined>((value) => value === undefined);
export const flag = when<boolean>((value) => typeof value === 'boolean');

export function text(max: number): Shape<string> {
  return when((value) => typeof value === 'string' && value.length <= max);
}

export function whole(min: number, max: number): Shape<number> {
  return when((value) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max);
}

export function bytes(max: number): Shape<Uint8Array> {
  return when((value) => value instanceof Uint8Array && value.length <= max);
}

export function oneOf<const T extends string>(...options: readonly T[]): Shape<T> {
  return when((value) => typeof value === 'string' && (options as readonly string[]).includes(value));
}

export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return { misfit: (value, path) => (value === null ? null : inner.misfit(value, path)) };
}

export function list<T>(inner: Shape<T>, max: number): Shape<readonly T[]> {
  return {
    misfit(value, path) {
      if (!Array.isArray(value) || value.length > max) return path || 'value';
      for (let i = 0; i < value.length; i++) {
        const misfit = inner.misfit(value[i], `${path}[${String(i)}]`);
        if (misfit !== null) return misfit;
      }
      return null;
    },
  };
}

export function dictionary<T>(
  inner: Shape<T>,
  max: number,
  keyLength: number,
): Shape<Readonly<Record<string, T>>> {
  return {
    misfit(value, path) {
      if (!isPlain(value)) return path || 'value';
      const entries = Object.entries(value);
      if (entries.length > max) return path || 'value';
      for (const [key, item] of entries) {
        if (key.length > keyLength) return `${path}{}`;
        const misfit = inner.misfit(item, `${path}{}`);
        if (misfit !== null) return misfit;
      }
      return null;
    },
  };
}

export function object<T extends Readonly<Record<string, Shape<unknown>>>>(
  fields: T,
): Shape<{ readonly [K in keyof T]: Shaped<T[K]> }> {
  return {
    misfit(value, path) {
      if (!isPlain(value)) return path || 'value';
      for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return `${path}.?`;
      for (const [key, field] of Object.entries(fields)) {
        const misfit = field.misfit((value as Record<string, unknown>)[key], `${path}.${key}`);
        if (misfit !== null) return misfit;
      }
      return null;
    },
  };
}

/** A union of objects told apart by one string field. */
export function tagged<T extends Readonly<Record<string, Shape<unknown>>>>(
  tag: string,
  variants: T,
): Shape<Shaped<T[keyof T]>> {
  return {
    misfit(value, path) {
      if (!isPlain(value)) return path || 'value';
      const name = (value as Record<string, unknown>)[tag];
      if (typeof name !== 'string' || !Object.hasOwn(variants, name)) return `${path}.${tag}`;
      return (variants[name] as Shape<unknown>).misfit(value, path);
    },
  };
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}
