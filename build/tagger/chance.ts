/** Chance that comes out the same each time: training is one command with one result. */

export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** True with this share. */
  is(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    is: (share) => next() < share,
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}

export function seedOf(words: string): number {
  let seed = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) seed = Math.imul(seed ^ words.charCodeAt(i), 0x01000193);
  return seed >>> 0;
}
