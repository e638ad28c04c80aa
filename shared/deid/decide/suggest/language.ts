/** A language, told by whose it is: "her language", "the language of home"; "another language" where nobody says. */

import { after, ahead, before, sentenceStart, was } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { noun } from './phrase.ts';

export function fitLanguage(spot: Spot): Fit | null {
  if (/\bgrew up\s+$/iu.test(before(spot))) return noun(spot, 'in another language');
  if (!LANGUAGE.test(was(spot))) return null;
  if (
    /\b(?:speaks?|spoke|speaking|in|into|say|to|from|of)\s+$/iu.test(before(spot)) &&
    !BESIDE.test(after(spot))
  )
    return noun(spot, whose(spot));
  // "the Welsh for rehearsal", "my Welsh is from an app"
  const tongue = /\b(the|my|his|her|their)\s+$/iu.exec(before(spot))?.[1];
  if (tongue === undefined || !/^\s+(?:is|was|for|and)\b/u.test(after(spot))) return null;
  return noun(
    spot,
    tongue.toLowerCase() === 'the' ? 'word in another language' : 'grasp of another language',
  );
}

/** "in French hospitals" */
const BESIDE =
  /^\s+(?!(?:and|but|with|when|because|for|now|then|again|like|that|twice|once|until|till|while)\b)\p{Ll}{3,}/u;

/** Whoever the sentence has speaking: the language is theirs. */
function whose(spot: Spot): string {
  const clause = spot.text.slice(Math.max(sentenceStart(spot.text, spot.start), spot.start - 90), spot.start);
  // "I had gone over into it": what one falls back into is the language of home.
  if (
    /\b(?:gone|went|go|going|fell|fall|slip\p{L}*|switch\p{L}*|lapse\p{L}*)\s+(?:over\s+|back\s+)?(?:in)?to\s+$/iu.test(
      clause,
    )
  )
    return /\b(?:he|she|they)\b[^.]*$/iu.test(clause) && !/\bI\b[^.]*$/u.test(clause)
      ? their(clause)
      : 'the language of home';
  return /\b(?:spe(?:ak|aks|aking)|spoke)\s+$/iu.test(ahead(spot, 20)) ? 'another language' : their(clause);
}

function their(clause: string): string {
  const near = [...clause.matchAll(/\b(he|she|they|I|we)\b/giu)].at(-1)?.[1]?.toLowerCase();
  switch (near) {
    case 'he':
      return 'his language';
    case 'she':
      return 'her language';
    case 'they':
      return 'their language';
    default:
      return 'another language';
  }
}

export const LANGUAGE =
  /(?:ish|ese|[iea]an|ic|ench|eek|utch|hai|rdu|ndi|ali|abi|ili|alog|ebrew|adino|inya|zech|orse|atin|elsh|asque|farsi|igbo|yoruba|hmong|twi|cree|pashto|dari|zulu|navajo|samoan|patois|creole|maori)$/iu;
