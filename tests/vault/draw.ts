/** Seeded chance for simulations: the same seed, the same run. (mulberry32) */

export interface Draw {
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  return {
    below,
    pick(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}
