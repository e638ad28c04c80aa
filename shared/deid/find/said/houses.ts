/** Shops, schools, churches, hospitals and streets in small letters, by their last word: "stony fork family practice". */

import { CLINICAL_HEADS, HOUSE_HEADS, PLACE_HEADS_SAID, PLAIN_MODIFIERS } from '../../lists/house-words.ts';
import { ANY_PLACE } from '../../lists/lexicon.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, numberRun } from '../spoken-numbers.ts';
import { commonness, isKeptName, isUnknown } from '../word-sense.ts';
import { isModifier } from './modifier.ts';

const MOST_BEFORE = 3;
const FAITHS = /^(?:baptist|methodist|lutheran|presbyterian|assembly)$/;
const PLACING =
  /^(?:in|at|from|near|to|outside|by|off|on|of|over|through|past|toward|towards|around|behind|for|with)$/;

export function* housesSaid(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const head = tokens[i];
    if (head === undefined || head.caps !== 'lower' || head.gap !== ' ') continue;
    const clinical = CLINICAL_HEADS.has(head.low);
    const house = clinical || HOUSE_HEADS.has(head.low);
    if (!house && !PLACE_HEADS_SAID.has(head.low)) continue;
    // "six point one".
    if (head.low === 'point' && isNumberWord(tokens[i - 1]?.low ?? '')) continue;
    let first = i;
    let named = false;
    while (
      first > 0 &&
      i - first < MOST_BEFORE &&
      isModifier(reading, first - 1) &&
      tokens[first]?.gap === ' '
    ) {
      first -= 1;
      const low = tokens[first]?.low ?? '';
      if ((!PLAIN_MODIFIERS.has(low) && !HOUSE_HEADS.has(low)) || (FAITHS.test(head.low) && low === 'first'))
        named = true;
    }
    while (first < i && PLAIN_MODIFIERS.has(tokens[first]?.low ?? '') && !isPlaced(reading, first))
      first += 1;
    const [open, after] = [tokens[first], tokens[i + 1]];
    if (!named || first === i || open === undefined) continue;
    // The name goes on: its last word is judged, not this one.
    if (after && after.gap === ' ' && (HOUSE_HEADS.has(after.low) || PLACE_HEADS_SAID.has(after.low)))
      continue;
    const the = tokens[first - 1];
    const articled =
      the?.low === 'the' &&
      tokens[first]?.gap === ' ' &&
      PLACING.test(tokens[first - 2]?.low ?? '') &&
      known.slice(first, i).some((bits) => commonness(bits) < 5);
    const strange =
      articled ||
      known.slice(first, i).some((bits) => isUnknown(bits) || isKeptName(bits) || (bits & ANY_PLACE) !== 0);
    const rare = !clinical && OWN_HEADS.test(head.low) && rarely(reading, first, i);
    if (!strange && !rare && (clinical || !isPlaced(reading, first))) continue;
    yield {
      start: open.start,
      end: tokens[numbered(reading, i)]?.end ?? head.end,
      kind: house ? 'ORG' : 'LOCATION',
      because: [house ? 'organization-word' : 'place-word'],
    };
  }
}

/** Heads that take a name more often than not. */
const OWN_HEADS =
  /^(?:nursery|primary|academy|elementary|infants|juniors|pharmacy|bakery|cafe|diner|tavern|pub|inn|hotel|motel|farm|ranch|salon|ward|daycare|brewery|grill|towing|roofing|plumbing|haulage|scaffolding)$/;

/** A word before it that people seldom use, and no article: "little acorns nursery". */
function rarely({ tokens, known }: Reading, first: number, i: number): boolean {
  const before = tokens[first - 1];
  if (
    before &&
    tokens[first]?.gap === ' ' &&
    /^(?:a|an|the|my|his|her|their|our|any|some|this|that)$/.test(before.low)
  )
    return false;
  return known.slice(first, i).some((bits) => commonness(bits) < 4);
}

/** A placing word stands before, without an article. */
function isPlaced(reading: Reading, first: number): boolean {
  return PLACING.test(reading.tokens[first - 1]?.low ?? '');
}

/** "ridge court number eleven", "unit nine": the last token of a number that follows. */
function numbered(reading: Reading, i: number): number {
  const word = reading.tokens[i + 1];
  const at = word?.low === 'number' ? i + 2 : i + 1;
  if (at === i + 1 || !isNumberWord(reading.tokens[at]?.low ?? '')) return i;
  return (numberRun(reading, at)?.next ?? i + 1) - 1;
}
