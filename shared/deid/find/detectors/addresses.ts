/**
 * Streets, house numbers, apartments, post codes, highways and post-office boxes: "41 Alder Row, Apt 3B", "birch lane",
 * "SW1A 2AA", "Route 9". With capitals a tail word is enough; in small letters it takes one of the unmistakable tails.
 */

import type { Candidate, Detector } from '../detector.ts';
import { STREET_TAILS, SURE_STREETS } from '../../lists/place-words.ts';
import { ANY_PLACE } from '../../lists/lexicon.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';
import { capital, commonness, isName } from '../word-sense.ts';
import { BEFORE_THINGS } from '../../lists/people-words.ts';

const UK_POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const CA_POSTCODE = /(?<![\p{L}\p{N}])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])/gu;
const ZIP_PLUS = /(?<![\p{L}\p{N}-])\d{5}-\d{4}(?![\p{L}\p{N}-])/gu;
const ZIP_CUE =
  /(?:\b(?:zip|zipcode|postcode|postal|post code|zip code|postal code)\b\W{0,3}(?:code\W{0,2})?(?:is |was )?)([\p{L}\d]{2,5}(?:[- ][\p{L}\d]{2,4})?)/giu;
const BOX =
  /\b(?:p\.? ?o\.? ?box|box|psc|apo|fpo|dpo)\b[ ,.#]{0,3}(?:[a-z]{2} )?\d{1,6}(?:,? box \d{1,6})?(?:\s{1,3}(?:apo|fpo|dpo) [a-z]{2} \d{5})?/giu;
const FLAT =
  /\b(?:apt|apartment|suite|ste|flat|unit|lot|trailer|spc|building|bldg)\b\.? ?#? ?(?:\d{1,5}[a-z]?|[a-z]\d{0,3})(?![\p{L}\p{N}])/giu;
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:(?:[NSEW]\.?|north|south|east|west) \d{1,3}(?:st|nd|rd|th)(?: (?:st|street|ave|avenue)\b\.?)?|\d{1,3}(?:st|nd|rd|th) (?:street|st|avenue|ave|road)\b)/giu;
const MOTORWAY =
  /(?<=\b(?:on|off|down|up|along|from|to|of|near|over) the )[ABM]\d{1,4}(?:\(M\))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[ABM]\d{3,4}(?![\p{L}\p{N}])/gu;
const ROAD =
  /\b(?:route|rte|highway|hwy|interstate|i|us|sr|cr|county road|state road|exit|mile marker|m|a|junction)[ -]\d{1,4}[a-z]?\b/giu;

export const addresses: Detector = {
  name: 'addresses',
  find(reading) {
    return [
      ...shapes(reading.text),
      ...(reading.casual ? smallShapes(reading.lower) : []),
      ...streets(reading),
    ];
  },
  examples: [
    {
      text: 'He lives at 41 Alder Row, Apt 3B, and sends post to PO Box 88.',
      finds: [
        ['41 Alder Row', 'LOCATION'],
        ['Apt 3B', 'LOCATION'],
        ['PO Box 88', 'LOCATION'],
      ],
    },
    {
      text: 'found on birch lane near Route 9, postcode LS7 4QX',
      finds: [
        ['birch lane', 'LOCATION'],
        ['Route 9', 'LOCATION'],
        ['LS7 4QX', 'LOCATION'],
      ],
    },
    {
      text: 'I walked down the street and took the long road home. A unit of blood. He was in a good place.',
      finds: [],
    },
  ],
};

function shapes(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, length: number): void => {
    found.push({ start, end: start + length, kind: 'LOCATION', because: ['shape'] });
  };
  for (const pattern of [UK_POSTCODE, CA_POSTCODE, ZIP_PLUS, BOX, NUMBERED, MOTORWAY])
    for (const match of text.matchAll(pattern)) add(match.index, match[0].length);
  for (const match of text.matchAll(FLAT))
    if (!/^(?:unit|lot|building)/i.test(match[0]) || /\d/.test(match[0])) add(match.index, match[0].length);
  for (const match of text.matchAll(ZIP_CUE))
    if (/\d/.test(match[1] ?? ''))
      add(match.index + match[0].length - (match[1] ?? '').length, (match[1] ?? '').length);
  for (const match of text.matchAll(ROAD)) {
    const road = match[0];
    if (/^(?:i|us|m|a|sr|cr)[ -]/i.test(road) && !/^(?:I-|US[ -]|SR[ -]|CR[ -]|M-?\d|A-?\d)/.test(road))
      continue;
    if (/^(?:M|A) /.test(road)) continue;
    add(match.index, road.length);
  }
  return found;
}

const SMALL_POSTCODES = [
  /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[a-z]\d[a-z] ?\d[a-z]\d(?![\p{L}\p{N}])/gu,
];
const MEASURE = /\d(?:mg|ml|kg|cm|mm|pm|am|hr|hz|yo|st|nd|rd|th|mo|wk|mo|lb|oz|ft|in|pt|iu|gm|dl|kb|mb|gb)$/;
const SMALL_ROAD =
  /(?<=\b(?:on|off|down|up|along|from|to|of|near|over) the )[abm]\d{1,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])i-\d{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])rr ?#? ?\d{1,2}(?: site \d{1,3})?(?![\p{L}\p{N}])|(?<=\b(?:in|at|near) )lot [a-h](?![\p{L}\p{N}])/gu;

/** Post codes and roads where nobody writes capitals: "eh6 8ab", "off the m6". */
function smallShapes(lower: string): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of [...SMALL_POSTCODES, SMALL_ROAD])
    for (const { index, 0: shape } of lower.matchAll(pattern))
      if (!MEASURE.test(shape))
        found.push({ start: index, end: index + shape.length, kind: 'LOCATION', because: ['shape'] });
  return found;
}

function streets(reading: Reading): Candidate[] {
  const { tokens, known } = reading;
  const found: Candidate[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined || !STREET_TAILS.has(token.low) || token.gap !== ' ') return;
    const upper = capital(token) && capital(before) && !(before.opens && commonness(known[i - 1] ?? 0) >= 6);
    const lower =
      !capital(token) && !capital(before) && SURE_STREETS.has(token.low) && nameable(reading, i - 1);
    if (!upper && !lower) return;
    let first = i - 1;
    while (
      first > 0 &&
      tokens[first]?.gap === ' ' &&
      upper &&
      capital(tokens[first - 1]) &&
      !tokens[first - 1]?.opens &&
      i - first < 4
    )
      first -= 1;
    const number = tokens[first - 1];
    if (
      number &&
      tokens[first]?.gap === ' ' &&
      (/^\d{1,6}[a-z]?$/i.test(number.text) || (isNumberWord(number.low) && lower))
    ) {
      first -= 1;
      while (lower && first > 0 && isNumberWord(tokens[first - 1]?.low ?? '')) first -= 1;
      if (/^\d/.test(tokens[first - 1]?.text ?? '') && tokens[first]?.gap === ' ') first -= 1;
    }
    const open = tokens[first];
    if (open) found.push({ start: open.start, end: token.end, kind: 'LOCATION', because: ['place-word'] });
  });
  tokens.forEach((token, i) => {
    // "212 Sycamore", "14 Fulton": a house number before a capital.
    const after = tokens[i + 1];
    if (
      !/^\d{1,5}[a-z]?$/i.test(token.text) ||
      token.opens ||
      after === undefined ||
      after.gap !== ' ' ||
      after.caps !== 'title'
    )
      return;
    const house =
      /^(?:at|to|of|from|on|near|outside|address)$/.test(tokens[i - 1]?.low ?? '') && token.gap !== '';
    const placed =
      isName(known[i + 1] ?? 0) ||
      ((known[i + 1] ?? 0) & ANY_PLACE) !== 0 ||
      commonness(known[i + 1] ?? 0) < 5;
    if (house && placed)
      found.push({ start: token.start, end: after.end, kind: 'LOCATION', because: ['number-context'] });
  });
  return found;
}

function nameable(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || BEFORE_THINGS.has(token.low)) return false;
  const bits = reading.known[i] ?? 0;
  const common = commonness(bits);
  if (
    /^(?:down|up|across|off|main|high|back|side|long|wrong|right|one|way|dirt|gravel|country|private|busy|quiet|narrow|open|home|hard|disk|sex|food|blood|leave|middle|fast|slow|left|service|city|toll|test|on|of)$/.test(
      token.low,
    )
  )
    return token.low === 'main' || token.low === 'high';
  return common < 5 || ((isName(bits) || (bits & ANY_PLACE) !== 0) && common < 6);
}
