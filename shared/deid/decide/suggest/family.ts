/** The shape of a family: "one of many children", "young children", "a celebration in the family". */

import { behind, capitalLike, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { noun, pick } from './phrase.ts';
import type { Row } from './phrase.ts';

export function fitFamily(spot: Spot): Fit | null {
  const words = sibling(spot) ?? pick(FAMILY, was(spot));
  if (words === null) return null;
  // "godmother to his sister": close to her.
  if (words === 'family friend' && /^\s+(?:to|of)\b/iu.test(behind(spot, 8))) return noun(spot, 'close');
  const owned =
    words.startsWith('one of') || words.endsWith(' in the family')
      ? widen(spot, /\b(?:the|his|her|their|my|an?)\s+/iu)
      : null;
  return owned ? { words: capitalLike(spot.text, owned.start, words), reach: owned } : noun(spot, words);
}

/** A twin of whom the next words tell a brother or a sister. */
function sibling(spot: Spot): string | null {
  if (pick(FAMILY, was(spot)) !== 'sibling') return null;
  const told = /\b(himself|herself|monk|nun|brother|sister)\b/iu.exec(
    `${was(spot)} ${behind(spot, 40)}`,
  )?.[1];
  if (told === undefined) return null;
  return /^(?:himself|monk|brother)$/iu.test(told) ? 'brother' : 'sister';
}

const FAMILY: readonly Row[] = [
  [/\b(?:triplets|quadruplets|quintuplets|twins)\b/iu, 'young children'],
  [/\btwin\b/iu, 'sibling'],
  [
    /\b(?:\w+th|\w+st|\w+nd|\w+rd)\s+of\s+\w+|\b(?:one of|youngest of|oldest of|eldest of)\b/iu,
    'one of many children',
  ],
  [/\b(?:married|wed)\b/iu, 'Married for decades'],
  [/\bgod(?:mother|father|parent)s?\b/iu, 'family friend'],
  [/\bgod(?:daughter|son|child|children)\b/iu, 'young relative'],
  [/\b(?:adopt\w*|foster\w*)\b/iu, 'family'],
  [/\bfuneral\b/iu, 'a funeral in the family'],
  [
    /\b(?:bris|christening|baptism|bar mitzvah|bat mitzvah|wedding|quinceañera)\b/iu,
    'a celebration in the family',
  ],
  [/\b(?:children|sons|daughters|kids|grandchildren|brothers|sisters|boys|girls)\b/iu, 'children'],
];
