/**
 * Logistic regression with three answers, by stochastic steps whose size falls with what a weight has moved already.
 * Only sums, products, quotients and roots: the same table on every machine.
 */

import { SLOTS } from '../../shared/deid/find/tagger/features.ts';
import { chance } from './chance.ts';
import type { Examples } from './examples.ts';

export interface Way {
  readonly rounds: number;
  /** Of so many of the last rounds the mean is taken. */
  readonly told: number;
  readonly step: number;
  /** How strongly weights are drawn back to nothing. */
  readonly draw: number;
  /** The share of the slots that are shut at each look, so that no single one is leaned on. */
  readonly shut: number;
}

export const WAY: Way = { rounds: 6, told: 4, step: 0.12, draw: 2e-6, shut: 0.15 };

/** @param learns whether a group (an index of `groups`) is learned from */
export function learn(examples: Examples, learns: (group: number) => boolean, way: Way = WAY): Float32Array {
  const { slots, starts, labels, weights: counts, group } = examples;
  const weights = new Float32Array(2 * SLOTS);
  const moved = new Float32Array(2 * SLOTS).fill(0.1);
  const order = Uint32Array.from({ length: examples.count }, (_, i) => i).filter((i) =>
    learns(group[i] ?? 0),
  );
  const by = chance(20_241);
  const mean = new Float32Array(2 * SLOTS);
  const open = new Uint16Array(128);
  for (let round = 0; round < way.rounds; round += 1) {
    shuffle(order, () => by.next());
    for (const i of order) {
      let n = 0;
      let a = 0;
      let b = 0;
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) {
        if (way.shut > 0 && by.next() < way.shut) continue;
        const slot = slots[at] ?? 0;
        open[n] = slot;
        n += 1;
        a += weights[2 * slot] ?? 0;
        b += weights[2 * slot + 1] ?? 0;
      }
      const [ea, eb] = [exp(a), exp(b)];
      const whole = 1 + ea + eb;
      const count = counts[i] ?? 1;
      const wrongA = (ea / whole - (labels[i] === 1 ? 1 : 0)) * count;
      const wrongB = (eb / whole - (labels[i] === 2 ? 1 : 0)) * count;
      if (Math.abs(wrongA) < 0.004 && Math.abs(wrongB) < 0.004) continue;
      for (let at = 0; at < n; at += 1) {
        const slot = 2 * (open[at] ?? 0);
        stepOf(weights, moved, slot, wrongA, way);
        stepOf(weights, moved, slot + 1, wrongB, way);
      }
    }
    // The last rounds are told together, so that what was seen last does not decide.
    if (round >= way.rounds - way.told)
      for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / way.told;
  }
  return mean;
}

function stepOf(weights: Float32Array, moved: Float32Array, at: number, wrong: number, way: Way): void {
  const weight = weights[at] ?? 0;
  const slope = wrong + way.draw * weight;
  const sum = (moved[at] ?? 0) + slope * slope;
  moved[at] = sum;
  weights[at] = weight - (way.step * slope) / Math.sqrt(sum);
}

/** e to the power of x by squaring, since Math.exp may differ in its last digit from engine to engine. */
function exp(x: number): number {
  const near = Math.max(-20, Math.min(20, x)) / 1024;
  let power = 1 + near * (1 + near * (0.5 + near / 6));
  for (let doubling = 0; doubling < 10; doubling += 1) power *= power;
  return power;
}

function shuffle(list: Uint32Array, next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}
