/**
 * A linear model reads a text word by word and says how much each stands like the name of a person, and how much like
 * that of a place or house: sums of weights. From left to right, so that each word may look at what the one before was
 * taken for. Deterministic; constant work a word. The weights come from `build/tagger/train.mjs`.
 */

import type { Lists } from '../../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { type Columns, columnsOf } from './columns.ts';
import { featuresOf, MOST, SLOTS } from './features.ts';
import { TABLE } from './table.ts';
import { unpacked } from './pack.ts';

/** Two weights a slot: for the name of a person, and for that of a place or house. */
export type Weights = Int8Array | Float32Array;

export interface Tags {
  /** Per token; SILENT where the model has no say. */
  readonly person: Float32Array;
  readonly place: Float32Array;
}

export const SILENT = -10_000;

let shipped: Int8Array | undefined;

export function shippedWeights(): Int8Array {
  shipped ??= unpacked(TABLE);
  return shipped;
}

/** Asked for and against of the same text, the model reads it once. */
const read = new WeakMap<Reading, { readonly weights: Weights; readonly tags: Tags }>();

export function tagsOf(reading: Reading, lists: Lists, weights: Weights = shippedWeights()): Tags {
  const before = read.get(reading);
  if (before?.weights === weights) return before.tags;
  const tags = tagged(reading, lists, weights);
  read.set(reading, { weights, tags });
  return tags;
}

function tagged(reading: Reading, lists: Lists, weights: Weights): Tags {
  const columns = columnsOf(reading, lists);
  const { length } = columns;
  const person = new Float32Array(length).fill(SILENT);
  const place = new Float32Array(length).fill(SILENT);
  const features = new Int32Array(MOST);
  let tag = 0;
  for (let i = 0; i < length; i += 1) {
    if (columns.candidate[i] !== 1) tag = 0;
    else {
      const [a, b] = sums(columns, i, tag, weights, features);
      person[i] = a;
      place[i] = b;
      tag = a <= 0 && b <= 0 ? 0 : a >= b ? 1 : 2;
    }
  }
  return { person, place };
}

function sums(
  columns: Columns,
  i: number,
  tag: number,
  weights: Weights,
  features: Int32Array,
): [number, number] {
  const count = featuresOf(columns, i, tag, features);
  let a = 0;
  let b = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = (features[at] ?? 0) & (SLOTS - 1);
    a += weights[2 * slot] ?? 0;
    b += weights[2 * slot + 1] ?? 0;
  }
  return [a, b];
}
