/** What the rows of specifics share: the first word that fits, and how it stands beside an article. */

import { before, capitalLike } from './around.ts';
import type { Fit, Spot } from './around.ts';

export type Row = readonly [RegExp, string];

export function pick(rows: readonly Row[], words: string): string | null {
  return rows.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Without its own article where one already stands there. */
export function noun(spot: Spot, words: string): Fit {
  const stripped = /\b(?:a|an|the|his|her|my|their|our|this|that|no)\s+(?:\p{Ll}+\s+)?$/iu.test(before(spot))
    ? words.replace(/^an?\s+/u, '')
    : words;
  return { words: capitalLike(spot.text, spot.start, stripped), reach: { start: spot.start, end: spot.end } };
}
