/**
 * How much work a new passphrase costs here: the largest of 64, 128 and 256 MiB that takes under a second, three
 * passes. 64 MiB is the least there is, however slow. Costs grow with memory, so a hopeless size is not tried.
 */

import type { Cost } from '../../shared/vault/header.ts';

const PASSES = 3;
const SIZES = [64, 128, 256].map((mebibytes) => mebibytes * 1024);
const LONGEST = 1000;

/** @param measure milliseconds that one derivation takes; it may fail where memory is short. */
export async function chooseCost(measure: (m: number, t: number) => Promise<number>): Promise<Cost> {
  const [least = 64 * 1024, ...larger] = SIZES;
  let chosen = least;
  let took = await measure(least, PASSES);
  for (const size of larger) {
    if (took * (size / chosen) >= LONGEST * 1.2) break;
    try {
      took = await measure(size, PASSES);
    } catch {
      break;
    }
    if (took >= LONGEST) break;
    chosen = size;
  }
  return { m: chosen, t: PASSES };
}

/**
 * What another passphrase costs, told from the one derivation that proved the former: no measuring beside it, so that
 * the change takes two derivations. Never less than before.
 * @param took milliseconds that `before` took just now.
 */
export function costAfter(before: Cost, took: number): Cost {
  const perKibibyte = (took / before.m) * (PASSES / before.t);
  const affordable = SIZES.filter((m) => m * perKibibyte < LONGEST).at(-1) ?? 0;
  return affordable > before.m ? { m: affordable, t: PASSES } : { m: before.m, t: before.t };
}
