/**
 * Places and houses by the words around them, in any letters: "mount carey", "birchhaven manor", "prairie view",
 * "st oswin's", "Coos County"; and places of several words the gazetteer knows.
 */

import type { Context } from '../context.ts';
import type { Candidate, Detector } from '../detector.ts';
import { ANY_PLACE, MEDICAL, STARTS_PLACE } from '../../lists/lexicon.ts';
import { BEFORE_THINGS } from '../../lists/people-words.ts';
import { STATES } from '../../lists/capitals.ts';
import { afterPlacing, tailed } from '../places/by-tail.ts';
import type { Reading } from '../reading.ts';
import { capital, commonness, isKeptName, isUnknown } from '../word-sense.ts';

export const places: Detector = {
  name: 'places',
  find(reading, context) {
    return [
      ...gazetteer(reading, context),
      ...regions(reading),
      ...companies(reading),
      ...headed(reading),
      ...tailed(reading),
      ...afterPlacing(reading),
    ];
  },
  examples: [
    {
      text: 'she came from birchhaven manor to mount carey last night',
      finds: [
        ['birchhaven manor', 'ORG'],
        ['mount carey', 'LOCATION'],
      ],
    },
    {
      text: 'they live out at prairie view near coos county',
      finds: [
        ['prairie view', 'LOCATION'],
        ['coos county', 'LOCATION'],
      ],
    },
    {
      text: 'i trained at st oswins and she grew up in south bend',
      finds: [
        ['st oswins', 'LOCATION'],
        ['south bend', 'LOCATION'],
      ],
    },
    {
      text: 'The pain clinic at the hospital. A field of grass, from my point of view. Her st segments rose.',
      finds: [],
    },
  ],
};

const MOST_WORDS = 4;
const PLACING =
  /^(?:in|at|from|near|to|outside|around|off|toward|towards|past|over|behind|by|of|through|into)$/;

/** Two to four words the gazetteer holds as one: "san antonio", "salt lake city". */
function* gazetteer(reading: Reading, context: Context): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i];
    if (first === undefined || ((known[i] ?? 0) & STARTS_PLACE) === 0) continue;
    const count = longest(reading, i, context);
    const last = tokens[i + count - 1];
    if (count < 2 || last === undefined) continue;
    const placed = PLACING.test(tokens[i - 1]?.low ?? '');
    const usual = tokens.slice(i, i + count).every((_, at) => commonness(known[i + at] ?? 0) >= 5);
    if (!capital(last) && (usual ? !reading.casual || !placed : !placed && !reading.casual)) continue;
    if (capital(last) && !capital(first)) continue;
    yield { start: first.start, end: last.end, kind: 'LOCATION', because: ['known-place', 'place-word'] };
    i += count - 1;
  }
}

/** How many words from i make the longest place of several words; 0: none. */
function longest(reading: Reading, i: number, { lists }: Context): number {
  let name = reading.tokens[i]?.low ?? '';
  let best = 0;
  for (let count = 2; count <= MOST_WORDS; count += 1) {
    const token = reading.tokens[i + count - 1];
    if (token === undefined || !(token.gap === ' ' || token.gap === '-' || token.gap === '. ')) break;
    const hyphened = token.gap !== '. ' && (lists.look(`${name}-${token.low}`) & ANY_PLACE) !== 0;
    name = `${name} ${token.low}`;
    if (hyphened || (lists.look(name) & ANY_PLACE) !== 0) best = count;
  }
  return best;
}

/** "stillwater supplies inc": a company by its legal form, in any letters. */
function* companies(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const tail = tokens[i];
    if (tail === undefined || !/^(?:inc|llc|ltd|plc|gmbh|corp)$/.test(tail.low) || !/^,? $/.test(tail.gap))
      continue;
    let first = i;
    while (first > 0 && i - first < 3 && /^,? $/.test(tokens[first]?.gap ?? '') && !tokens[first]?.newLine) {
      const before = tokens[first - 1];
      if (
        before === undefined ||
        BEFORE_THINGS.has(before.low) ||
        /^(?:at|for|from|with|by|is|was|to|and|of|in)$/.test(before.low)
      )
        break;
      first -= 1;
    }
    const open = tokens[first];
    if (open && first < i)
      yield { start: open.start, end: tail.end, kind: 'ORG', because: ['organization-word'] };
  }
}

/** "eastern maine", "upstate new york" after "to", "in", "from": in small letters only in casual text. */
function* regions(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [side, state] = [tokens[i - 1], tokens[i]];
    if (side === undefined || state === undefined || state.gap !== ' ' || !STATES.has(state.low)) continue;
    if (
      /^(?:eastern|western|northern|southern|central|southeastern|southwestern|northeastern|northwestern)$/.test(
        side.low,
      ) &&
      (capital(state) || reading.casual)
    )
      yield { start: side.start, end: state.end, kind: 'LOCATION', because: ['place-word'] };
  }
}

const HEADS = /^(?:mount|mt|lake|fort|port|camp|st|saint|point|cape|loch|glen)$/;

/** "mount carey", "st oswins", "fort wayne". */
function* headed(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [head, token] = [tokens[i - 1], tokens[i]];
    if (
      head === undefined ||
      token === undefined ||
      !HEADS.test(head.low) ||
      !/^(?: |\. )$/.test(token.gap) ||
      token.digit
    )
      continue;
    const bits = known[i] ?? 0;
    const upper = capital(head) && capital(token) && !head.opens;
    const lower =
      head.caps === 'lower' &&
      token.caps === 'lower' &&
      (bits & MEDICAL) === 0 &&
      commonness(bits) < 5 &&
      !/^(?:elevation|elevations|depression|segment|segments|changes|wave)$/.test(token.low);
    const strong = isUnknown(bits) || isKeptName(bits) || (bits & ANY_PLACE) !== 0;
    const saintly =
      reading.casual &&
      /^(?:saint|st)$/.test(head.low) &&
      head.caps === 'lower' &&
      !BEFORE_THINGS.has(tokens[i - 2]?.low ?? '') &&
      commonness(bits) < 7 &&
      (bits & MEDICAL) === 0 &&
      !/^(?:elevations?|depressions?|segments?|changes|waves?)$/.test(token.low);
    if (upper || (capital(head) && capital(token)) || (lower && strong) || saintly)
      yield { start: head.start, end: token.end, kind: 'LOCATION', because: ['place-word'] };
  }
}
