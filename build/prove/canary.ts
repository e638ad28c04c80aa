/**
 * Words that stand nowhere else, to be looked for afterwards. All begin with one mark, so that even a piece of one is
 * found. They are made where they are used, from a number, so that the driver of the test never sends one: it would be
 * found in its own wake.
 */

/** Runs in the page and here: needs nothing outside itself. */
export function canary(seed: number, k: number): string {
  const mark = String.fromCharCode(90, 113, 118, 117, 116, 122, 107, 106);
  let state = (seed * 7919 + k * 104729 + 12345) >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllable = (): string =>
    'bdfgklmnprstvz'.charAt(next(14)) + 'aeiouéü'.charAt(next(7)) + 'lmnrst'.charAt(next(6));
  const word = (): string => syllable() + syllable() + syllable();
  return `${mark}${word()} ${word()} ${word()}`;
}

export const MARK = canary(0, 0).slice(0, 8);

export function canaries(seed: number, count = 40): string[] {
  return Array.from({ length: count }, (_, k) => canary(seed, k));
}

/** How a piece of text may lie in bytes: UTF-8, UTF-16LE, Latin-1, base64 at each offset, URL-encoded. */
export function encodings(text: string): readonly (readonly [string, Buffer])[] {
  const little = Buffer.from(text, 'utf16le');
  const found: [string, Buffer][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-16LE', little],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['URL', Buffer.from(encodeURIComponent(text))],
  ];
  for (const [form, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-16LE', little],
  ] as const)
    for (const offset of [0, 1, 2]) {
      const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      const from = offset === 0 ? 0 : offset + 1;
      const core = encoded.slice(from, Math.floor(((offset + bytes.length) * 8) / 6));
      found.push([`base64 of ${form}`, Buffer.from(core)]);
    }
  return found.filter(([, needle], i) => found.findIndex(([, other]) => other.equals(needle)) === i);
}

const MARKS = encodings(MARK);
/** A canary is at most so long in any encoding. */
const LONGEST = 400;

/** Words to look for in bytes, made ready once. */
export interface Sought {
  /**
   * Every canary in these bytes, by its number, with how it lies there; -1: a mark without a whole canary behind it.
   */
  in(bytes: Buffer): (readonly [number, string])[];
}

export function seek(words: readonly string[]): Sought {
  const needles = words.map((word) => encodings(word).map(([, needle]) => needle));
  return {
    in(bytes) {
      const found = new Map<string, readonly [number, string]>();
      for (const [form, mark] of MARKS)
        for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
          const around = bytes.subarray(Math.max(0, at - 4), at + LONGEST);
          const k = needles.findIndex((forms) => forms.some((needle) => around.includes(needle)));
          found.set(`${String(k)} ${form}`, [k, form]);
        }
      return [...found.values()];
    },
  };
}
