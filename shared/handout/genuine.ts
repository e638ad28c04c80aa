/**
 * Marks values that only one function makes, so that a cast look-alike fails at run time too, and freezes them deep.
 */

export interface Genuine<T extends object> {
  readonly make: (value: T) => T;
  readonly is: (value: unknown) => value is T;
}

export function genuine<T extends object>(): Genuine<T> {
  const made = new WeakSet<object>();
  return {
    make(value) {
      made.add(value);
      return freeze(value);
    },
    is: (value): value is T => typeof value === 'object' && value !== null && made.has(value),
  };
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
