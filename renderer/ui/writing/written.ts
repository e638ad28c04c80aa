/** A text as it is written: the characters, and which stretches are only mine. Structurally a `Writing` of a case. */

import type { Span } from '../../../shared/base/span.ts';

export interface Written {
  readonly text: string;
  /** Sorted, never overlapping, never empty. */
  readonly onlyMine: readonly Span[];
}

/** A word that may say who someone is: drawn with a quiet line under it. `key` names what it belongs to. */
export interface Underline extends Span {
  readonly key: string;
}

/** The smallest single change between two texts, or null where they are the same. */
export function between(
  before: string,
  after: string,
): { readonly from: number; readonly to: number; readonly insert: string } | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let tail = 0;
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
