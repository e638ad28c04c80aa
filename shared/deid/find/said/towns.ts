/** Towns in small letters whose name is a word too, after a placing word and no article: "in to rosebud", "from valentine nebraska". */

import { MONTHS, SEASONS, WEEKDAYS } from '../../lists/calendar.ts';
import { NATIONS, STATES } from '../../lists/capitals.ts';
import { ANY_PLACE, MEDICAL } from '../../lists/lexicon.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { commonness } from '../word-sense.ts';
import { STOPS } from './modifier.ts';

const NO_TOWN =
  /^(?:home|work|school|night|least|first|last|all|bed|once|noon|peace|risk|hand|hope|faith|grace|love|court|prison|jail|church|college|town|front|back|fact|case|time|line|order|labor|labour|pain|tears|person|private|public|general|march|may|will|joy|patience|hospice|hospital|clinic|reading|nice|bath|bend|bar|post|mobile|parole|paradise|heaven|trouble|shock|surgery|recovery|christmas|easter|midnight|breakfast|lunch|dinner|supper|mercy|hell|sleep|service|orange|trinity|normal|best|worst|speed|sale|independence|liberty|justice|union|unity|harmony|surprise|commerce|reform|hazard|gas|center|centre|mass|ball|day|rest|eye|sandwich|rugby|deal|sale|battle|hull|wells|hove|hook|ware|frame|tank|march|street|stone|barking|dudley|ashes|wool|beer|boston|chester|reform)$/;

/** "in to rosebud", "from valentine nebraska": a town's name that is a word too, after a placing word and no article. */
export function* townsSaid(reading: Reading): Generator<Candidate> {
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
      /^(?:in|over|down|up|out|back|went|drove|moved|flew|flown|go|going|came|home|transferred|sent|rushed|taken|airlifted|him|her|them|me|us|it|near|close|off|outside|next|ambulance|helicopter|bus|train|drive|trip|miles)$/.test(
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
