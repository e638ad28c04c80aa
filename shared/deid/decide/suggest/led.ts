/** Words of time, put in the place of those that were there and of what led to them: "on", "since the", "last". */

import { before, capitalLike } from './around.ts';
import type { Fit, Spot } from './around.ts';

/** Replaces by the words that lead to it; with no match by `''`. */
export function led(spot: Spot, by: Readonly<Record<string, string>>): Fit {
  const left = before(spot);
  const two = /\b(on|in|since|after|over|for|by|until|a)\s+(a|the|whole)\s+$/iu.exec(left);
  const pairKey = two ? `${two[1] ?? ''} ${two[2] ?? ''}`.toLowerCase() : '';
  if (two && by[pairKey] !== undefined) {
    return put(spot, { start: spot.start - two[0].length, end: spot.end }, by[pairKey]);
  }
  const one = PREP.exec(left);
  const words = one ? by[(one[1] ?? '').toLowerCase()] : undefined;
  if (one && words !== undefined)
    return put(spot, { start: spot.start - one[0].length, end: spot.end }, words);
  return put(spot, spot, by[''] ?? 'one day');
}

export function put(spot: Spot, reach: { readonly start: number; readonly end: number }, words: string): Fit {
  return {
    words: capitalLike(spot.text, reach.start, words),
    reach: { start: reach.start, end: reach.end },
  };
}

const PREP =
  /\b(on|in|by|since|until|till|before|after|around|at|during|of|for|from|over|this|last|next|that|with|every|each|another|one|a|the|dated|collected)\s+$/iu;
