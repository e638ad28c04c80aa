/** How a finding grows by a word beside it: token i joins what owns token `from`. A word that is owned stays with its owner. */

import { isUnknown } from '../word-sense.ts';
import type { Reading } from '../reading.ts';

export type Grow = (i: number, from: number) => void;

/** A small-lettered word no English list has: a street abroad, a name in dictation. */
export function strange(reading: Reading, i: number): boolean {
  return isUnknown(reading.known[i] ?? 0);
}
