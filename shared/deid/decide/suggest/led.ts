/**
 * Words of time, put in the place of those that were there and of what led to them: "on", "since the", "last". No words
 * at all: the whole phrase goes, which nobody misses in most sentences.
 */

import { before, beginsSentence, capitalLike } from './around.ts';
import type { Fit, Spot } from './around.ts';

/** Replaces by the words that lead to it; with no match by those under `''`, and nothing where there are none. */
export function led(spot: Spot, by: Readonly<Record<string, string>>): Fit {
  const left = before(spot);
  const two = /\b(on|in|since|after|over|for|by|until|till|a)\s+(a|the|whole)\s+$/iu.exec(left);
  const pairKey = two ? `${two[1] ?? ''} ${two[2] ?? ''}`.toLowerCase() : '';
  if (two && by[pairKey] !== undefined) {
    return put(spot, { start: spot.start - two[0].length, end: spot.end }, by[pairKey]);
  }
  const one = PREP.exec(left);
  const words = one ? by[(one[1] ?? '').toLowerCase()] : undefined;
  if (one && words !== undefined)
    return put(spot, { start: spot.start - one[0].length, end: spot.end }, words);
  return put(spot, spot, by[''] ?? '');
}

export function put(spot: Spot, reach: { readonly start: number; readonly end: number }, words: string): Fit {
  return {
    words: capitalLike(spot.text, reach.start, words),
    reach: { start: reach.start, end: reach.end },
  };
}

/** "One day" opens a story once; after that, and where a clock or a count says when, the day goes. */
export function oneDay(spot: Spot, said: ReadonlySet<string>, words = 'one day'): string {
  const lead = /\b(?:on|in)\s+(?:the\s+|an?\s+)?$/iu.exec(before(spot))?.[0].length ?? 0;
  const opens = beginsSentence(spot.text, spot.start - lead);
  const bare =
    /\b(?:came|called|rang|happened|started|began|arrived|returned|wrote)\s+(?:in\s+|back\s+)?on\s+(?:the\s+|an?\s+)?$/iu.test(
      before(spot),
    ) && /^\s*[.;!?]/u.test(spot.text.slice(spot.end, spot.end + 3));
  // "One day I had him come at the end of the day": once is enough.
  const day = /^[^.!?\n]{0,60}\bday\b/iu.test(spot.text.slice(spot.end, spot.end + 70));
  const needed = (opens || bare) && !said.has(words) && !day;
  const alone = opens && /^\s*(?:[.!?]|$|\n)/u.test(spot.text.slice(spot.end, spot.end + 3));
  return needed || alone ? words : '';
}

const PREP =
  /\b(on|in|by|since|until|till|before|after|around|at|during|of|for|from|over|this|last|next|that|with|every|each|another|one|a|the|dated|collected)\s+$/iu;
