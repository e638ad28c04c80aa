/**
 * What people call by name where nobody writes capitals: shops, schools, churches, streets and towns by their last word
 * ("stony fork family practice", "ridge court number eleven"), and towns after "in", "at", "from"../../detectors/. In casual text only,
 * or with a word no list of English has; "the grocery store" and "a long road" are left alone.
 */

import type { Candidate, Detector } from '../detector.ts';
import { NATIONS, STATES } from '../../lists/capitals.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../../lists/calendar.ts';
import { CHAINS, HOUSE_HEADS, PLACE_HEADS_SAID, PLAIN_MODIFIERS } from '../../lists/house-words.ts';
import { ANY_PLACE, MEDICAL } from '../../lists/lexicon.ts';
import { ACTS, CALLINGS, KIN, SPEECH, TITLES } from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, numberRun } from '../spoken-numbers.ts';
import { capital, commonness, isKeptName, isUnknown } from '../word-sense.ts';

export const housed: Detector = {
  name: 'housed',
  find(reading) {
    const said = reading.casual
      ? [...byLastWord(reading), ...towns(reading), ...roads(reading), ...afterAt(reading), ...doors(reading)]
      : [];
    return [...chains(reading), ...said];
  },
  examples: [
    {
      text: "she's been coming to me at stony fork family practice since spring",
      finds: [['stony fork family practice', 'ORG']],
    },
    {
      text: 'he told me to come down to ridge court number eleven and i went',
      finds: [['ridge court number eleven', 'LOCATION']],
    },
    {
      text: 'he drank himself to death in valentine nebraska out on highway nine',
      finds: [
        ['valentine', 'LOCATION'],
        ['highway nine', 'LOCATION'],
      ],
    },
    {
      text: 'i went to the grocery store by the long road and sat in the parking garage of the hospital at night',
      finds: [],
    },
  ],
};

const MOST_BEFORE = 3;
const FAITHS = /^(?:baptist|methodist|lutheran|presbyterian|assembly)$/;
const PLACING =
  /^(?:in|at|from|near|to|outside|by|off|on|of|over|through|past|toward|towards|around|behind|for|with)$/;
const STOPS =
  /^(?:a|an|the|and|or|but|so|if|when|because|then|than|that|this|these|those|it|its|it's|i|you|he|she|we|they|him|her|me|us|them|my|your|his|our|their|in|at|from|near|to|outside|by|off|on|of|over|for|with|into|about|out|up|down|back|is|was|are|were|be|been|not|no|went|go|gone|going|got|get|left|leaving|called|named|period|comma|paragraph|there|here|where|which|what|who|all|just|only|very|really|like|said|says|every|any|some|whole|own|see|saw|has|have|had|do|does|did|will|would|can|could|now|today|through|after|before|until|till|since|as|per|via|past|toward|towards|around|behind|inside|across|along)$/;

function* byLastWord(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const head = tokens[i];
    if (head === undefined || head.caps !== 'lower' || head.gap !== ' ') continue;
    const house = HOUSE_HEADS.has(head.low);
    if (!house && !PLACE_HEADS_SAID.has(head.low)) continue;
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
    const strange = known
      .slice(first, i)
      .some((bits) => isUnknown(bits) || isKeptName(bits) || (bits & ANY_PLACE) !== 0);
    if (!isPlaced(reading, first) && !strange) continue;
    yield {
      start: open.start,
      end: tokens[numbered(reading, i)]?.end ?? head.end,
      kind: house ? 'ORG' : 'LOCATION',
      because: [house ? 'organization-word' : 'place-word'],
    };
  }
}

/** A placing word stands before, without an article. */
function isPlaced(reading: Reading, first: number): boolean {
  return PLACING.test(reading.tokens[first - 1]?.low ?? '');
}

function isModifier(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || token.digit || capital(token) || token.text.length < 2) return false;
  if (STOPS.test(token.low) || ACTS.has(token.low) || SPEECH.has(token.low)) return false;
  if (
    KIN.has(token.low) ||
    CALLINGS.has(token.low) ||
    (TITLES.has(token.low) && token.low !== 'st' && token.low !== 'saint')
  )
    return false;
  return (
    ((reading.known[i] ?? 0) & MEDICAL) === 0 &&
    (token.low === 'family' || !/(?:n't|ing|ly)$/.test(token.low))
  );
}

/** "ridge court number eleven", "unit nine": the last token of a number that follows. */
function numbered(reading: Reading, i: number): number {
  const word = reading.tokens[i + 1];
  const at = word?.low === 'number' ? i + 2 : i + 1;
  if (at === i + 1 || !isNumberWord(reading.tokens[at]?.low ?? '')) return i;
  return (numberRun(reading, at)?.next ?? i + 1) - 1;
}

const LOOSE_TAILS =
  /^(?:close|way|place|row|court|hill|rise|mews|walk|vale|green|street|road|lane|avenue|drive|gardens|crescent)$/;

/** "forty one larch close": a house number said, a word, and what streets end in. */
function* doors(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const run = isNumberWord(tokens[i]?.low ?? '') ? numberRun(reading, i) : undefined;
    if (run === undefined) continue;
    const [first, name, tail] = [tokens[i], tokens[run.next], tokens[run.next + 1]];
    if (
      first &&
      name?.gap === ' ' &&
      tail?.gap === ' ' &&
      LOOSE_TAILS.test(tail.low) &&
      isModifier(reading, run.next) &&
      !PLAIN_MODIFIERS.has(name.low)
    )
      yield { start: first.start, end: tail.end, kind: 'LOCATION', because: ['place-word', 'spelled-out'] };
    i = run.next - 1;
  }
}

const NO_TOWN =
  /^(?:home|work|school|night|least|first|last|all|bed|once|noon|peace|risk|hand|hope|faith|grace|love|court|prison|jail|church|college|town|front|back|fact|case|time|line|order|labor|labour|pain|tears|person|private|public|general|march|may|will|joy|patience|hospice|hospital|clinic|reading|nice|bath|bend|bar|post|mobile|parole|paradise|heaven|trouble|shock|surgery|recovery|christmas|easter|midnight|breakfast|lunch|dinner|supper|mercy|hell|sleep|service|orange|trinity|normal|best|worst|speed|sale|independence|liberty|justice|union|unity|harmony|surprise|commerce|reform|hazard|gas|center|centre|mass|ball|day|rest|eye|sandwich|rugby|deal|sale|battle|hull|wells|hove|hook|ware|frame|tank|march|street|stone|barking|dudley|ashes|wool|beer|boston|chester|reform)$/;

/** "in to rosebud", "from valentine nebraska": a town's name that is a word too, after a placing word and no article. */
function* towns(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (before === undefined || token === undefined || token.caps !== 'lower' || token.gap !== ' ') continue;
    const bits = known[i] ?? 0;
    if (commonness(bits) === 0 || (bits & MEDICAL) !== 0) continue;
    const inState =
      after !== undefined && after.gap === ' ' && (STATES.has(after.low) || NATIONS.has(after.low));
    const placing = /^(?:in|at|from|near|to|outside)$/.test(before.low);
    if (!placing || MONTHS.has(token.low) || SEASONS.has(token.low) || WEEKDAYS.has(token.low)) continue;
    const town = (bits & ANY_PLACE) !== 0 && commonness(bits) < 5 && !NO_TOWN.test(token.low);
    const motion =
      before.low !== 'to' ||
      /^(?:in|over|down|up|out|back|went|drove|moved|flew|go|going|came|home|transferred|sent)$/.test(
        tokens[i - 2]?.low ?? '',
      );
    // "over to sparrow in lansing": the house, then its town.
    const town2 = tokens[i + 2];
    const housedIn =
      after?.low === 'in' &&
      commonness(bits) < 6 &&
      !NO_TOWN.test(token.low) &&
      !STOPS.test(token.low) &&
      town2?.gap === ' ' &&
      ((known[i + 2] ?? 0) & ANY_PLACE) !== 0 &&
      commonness(known[i + 2] ?? 0) < 4;
    if (housedIn) {
      yield {
        start: token.start,
        end: token.end,
        kind: 'ORG',
        because: ['in-at-from', 'in-at-from', 'in-at-from', 'in-at-from'],
      };
      continue;
    }
    if ((inState && !STOPS.test(token.low)) || (town && motion))
      yield {
        start: token.start,
        end: token.end,
        kind: 'LOCATION',
        because: ['known-place', 'in-at-from', 'in-at-from', 'in-at-from'],
      };
  }
}

/** "at the krogers", "works for aldi": shops everyone knows, in any letters. */
function* chains({ tokens }: Reading): Generator<Candidate> {
  for (const token of tokens)
    if (CHAINS.has(token.low) || (token.low.endsWith('s') && CHAINS.has(token.low.slice(0, -1))))
      yield { start: token.start, end: token.end, kind: 'ORG', because: ['organization-word'] };
}

/** "highway nine", "route forty one". */
function* roads(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [road, number] = [tokens[i - 1], tokens[i]];
    if (
      road === undefined ||
      number?.gap !== ' ' ||
      !(
        /^(?:highway|route|interstate|exit|junction)$/.test(road.low) ||
        (road.low === 'road' && /^(?:county|state|farm|old|rural)$/.test(tokens[i - 2]?.low ?? ''))
      )
    )
      continue;
    const run = isNumberWord(number.low) ? numberRun(reading, i) : undefined;
    const last = run && tokens[run.next - 1];
    if (last) yield { start: road.start, end: last.end, kind: 'LOCATION', because: ['spelled-out'] };
  }
}

const NOT_SHOPS =
  /^(?:home|work|school|night|least|first|last|all|bed|once|noon|peace|risk|times|high|low|full|great|room|half|quarter|any|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|best|most|worst|present|rest|odds|fault|bedside|hand|length|such|other|both|each|every|dinner|lunch|breakfast|supper|christmas|easter|midnight|sunrise|sunset|dawn|dusk|baseline|discharge|admission|triage|handover|sign|rounds|clinic|mass|church|hospital|court|college|university|different|various|certain|another|long|short|more|less|many|much|even|exactly|about|around|almost|nearly|maybe|like|normal|regular|random|current|ease|war|sea|play|stake|issue|will|speed|point|end|start|age|morning|evening|afternoon|weekend|weekends|him|her|me|us|them|you|it)$/;

/** "at shear delight and", "above lucky star": two plain words after "at" that are no time and no thing, and end there. */
function* afterAt(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [at, one, two, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
    if (at === undefined || one === undefined || two === undefined || !/^(?:at|above)$/.test(at.low))
      continue;
    if (one.caps !== 'lower' || two.caps !== 'lower' || one.gap !== ' ' || two.gap !== ' ') continue;
    if (
      NOT_SHOPS.test(one.low) ||
      NOT_SHOPS.test(two.low) ||
      !isModifier(reading, i - 2 + 1) ||
      !isModifier(reading, i)
    )
      continue;
    if (
      isNumberWord(one.low) ||
      isNumberWord(two.low) ||
      (commonness(known[i - 1] ?? 0) > 5 && commonness(known[i] ?? 0) > 5)
    )
      continue;
    if (after !== undefined && after.gap === ' ' && !STOPS.test(after.low)) continue;
    yield {
      start: one.start,
      end: two.end,
      kind: 'ORG',
      because: ['in-at-from', 'in-at-from', 'in-at-from', 'in-at-from'],
    };
  }
}
