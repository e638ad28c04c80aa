/** How words of place stand in a sentence: with the article that is there, or gone with what led to them. */

import { after, ahead, before, capitalLike } from './around.ts';
import type { Fit, Spot } from './around.ts';

export const PLACE_PREP =
  /\b(in|at|to|into|from|near|outside|on|of|by|around|off|toward|towards|through|for|inside|past|with)\s+$/iu;

/** The words, without an article where one already stands. */
export function fitted(spot: Spot, words: string): Fit {
  const owned = /\b(?:the|a|an|our|my|his|her|their|this|that)\s+$/iu.test(before(spot));
  const told = owned ? words.replace(/^(?:a|an|the)\s+/u, '') : words;
  return {
    words: capitalLike(spot.text, spot.start, told),
    reach: { start: spot.start, end: spot.end },
  };
}

/** Gone with its preposition, if there is one; the sentence closes over it. */
export function dropped(spot: Spot): Fit {
  const gap = new RegExp(`(?:,\\s+)?${PLACE_PREP.source}`, 'iu').exec(before(spot))?.[0].length ?? 0;
  const start = spot.start - gap;
  // ", at Elm Park, " between two commas: one of them stays.
  const aside = /^,/u.test(spot.text.slice(start)) && /^,\s/u.test(after(spot));
  const kept = /^,/u.test(spot.text.slice(start)) && !aside ? /^,\s+/u.exec(spot.text.slice(start)) : null;
  return { words: '', reach: { start: start + (kept?.[0].length ?? 0), end: spot.end } };
}

/** True where the sentence says all it needs without "in Elmira": nothing rests on the place. */
export function isLeftOut(spot: Spot): boolean {
  const prep = PLACE_PREP.exec(before(spot));
  if (!prep) return false;
  const lead = ahead(spot).slice(0, -prep[0].length);
  const noun = /\b(?:the|an?|our|my|his|her|their|general|family)\s+\p{Ll}+\s+$/iu.test(lead);
  return (noun || !RESTS_ON.test(lead)) && !SUPERLATIVE.test(lead) && !/[,(]\s*$/u.test(lead);
}

/** Verbs and words that want their where. */
const RESTS_ON =
  /(?:\b(?:is|was|are|were|am|be|been|being|li(?:ve|ves|ved|ving)|stay(?:s|ed|ing)?|resid\p{L}+|settled|landed|ended up|put|parked|stopp?(?:s|ed)?|stood|sat|wait(?:s|ed|ing)?|work(?:s|ed|ing)?|practi[cs]\p{L}*|born|raised|grew up|grown up|grow up|c[oa]mes?|coming|went|goes|going|gone|go|mov(?:e|es|ed|ing)|drove|drives?|driven|driving|fl(?:y|ies|ew|own)|travel\p{L}*|walk(?:s|ed|ing)?|got|gets?|get|back|left|for|out|over|up|down|somewhere|toward|belong\p{L}*|teach(?:es)?|taught|known|all)|['’](?:s|m|re))\s+$/iu;
/** "the best manners in Elmira", "everybody in Elmira". */
const SUPERLATIVE =
  /\b(?:(?:half|all|most|both|every|each|only|best|worst|oldest|youngest|first|last|biggest|finest|largest|\p{L}+est)\s+(?:of\s+)?(?:the\s+|a\s+)?(?:\p{Ll}+\s+){0,3}\p{Ll}+|everyone|everybody|nobody|no one|anyone|streets|parts?|side|middle|edge|people)\s+$/iu;
