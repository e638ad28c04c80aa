/**
 * Two or more capitals side by side where none is due: a person, a place, an organization, by the words in them. What
 * medicine and everyone shares (Glasgow Coma Scale, New Testament) is left alone.
 */

import { GENERIC_CAPITALS, NATIONS, SHARED_CAPITALS, STATES } from '../../lists/capitals.ts';
import { MONTHS, WEEKDAYS, HOLIDAYS } from '../../lists/calendar.ts';
import { ABBREVIATED, ANY_PLACE, MEDICAL } from '../../lists/lexicon.ts';
import { PEOPLES } from '../../lists/peoples.ts';
import { ORG_TAILS, PLACE_TAILS, STREET_TAILS } from '../../lists/place-words.ts';
import { capitalRuns } from '../capital-runs.ts';
import type { Candidate, Detector } from '../detector.ts';
import type { DirectKind } from '../../finding.ts';
import type { Reading } from '../reading.ts';
import { capital, commonness, isKeptName, isUnknown } from '../word-sense.ts';

export const capitals: Detector = {
  name: 'capitals',
  find(reading) {
    const found: Candidate[] = [];
    for (const run of capitalRuns(reading)) {
      let { first, next } = run;
      while (first < next && trimmed(reading, first)) first += 1;
      while (next > first && trimmed(reading, next - 1)) next -= 1;
      const [open, close] = [reading.tokens[first], reading.tokens[next - 1]];
      if (next - first < 2 || open === undefined || close === undefined || isShared(reading, first, next))
        continue;
      found.push({
        start: open.start,
        end: close.end,
        kind: kindOf(reading, first, next),
        because: ['capital-inside'],
      });
    }
    return found;
  },
  examples: [
    { text: 'He was moved to Three Rivers General by then.', finds: [['Three Rivers General', 'ORG']] },
    {
      text: 'We met at Our Lady of Lourdes, on Gull Street, near Ardmore Falls.',
      finds: [
        ['Our Lady of Lourdes', 'NAME'],
        ['Gull Street', 'LOCATION'],
        ['Ardmore Falls', 'LOCATION'],
      ],
    },
    { text: 'The Glasgow Coma Scale was six. On Monday Christmas came.', finds: [] },
  ],
};

/** Left off at either end of a run: shared words, days, months. */
function trimmed(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return true;
  const { low } = token;
  if (/^(?:i|i'm|i'd|i've|i'll|a)$/.test(low)) return true;
  if (token.caps === 'lower') return true;
  return WEEKDAYS.has(low) || HOLIDAYS.has(low) || (MONTHS.has(low) && !isKeptName(reading.known[i] ?? 0));
}

/** "the Court of Appeal", "Ministry of Foreign Affairs": a body, though each of its words is everyone's. */
function isBody(reading: Reading, first: number, next: number): boolean {
  const lows = reading.tokens.slice(first, next).map(({ low }) => low);
  return lows.some((low) => BODY.test(low)) && !lows.some((low) => EVERYONES_BODY.test(low));
}

const BODY =
  /^(?:court|courts|ministry|tribunal|directorate|inspectorate|prosecutor|prosecutors|procuracy|authority|bureau|commissioner|magistrates)$/;
const EVERYONES_BODY = /^(?:european|international|human|convention|medical|emergency|supreme-being)$/;

function isShared(reading: Reading, first: number, next: number): boolean {
  if (isBody(reading, first, next)) return false;
  let medical = false;
  let strange = false;
  for (let i = first; i < next; i += 1) {
    const token = reading.tokens[i];
    const bits = reading.known[i] ?? 0;
    if (token === undefined || token.caps === 'lower' || token.digit) continue;
    if ((bits & MEDICAL) !== 0 && ((bits & ABBREVIATED) === 0 || token.caps === 'upper')) medical = true;
    else if (
      SHARED_CAPITALS.has(token.low) ||
      GENERIC_CAPITALS.has(token.low) ||
      STATES.has(token.low) ||
      NATIONS.has(token.low) ||
      PEOPLES.has(token.low) ||
      MONTHS.has(token.low)
    )
      continue;
    else if (token.caps === 'upper' && token.text.length <= 4) continue;
    else if (isUnknown(bits) || (isKeptName(bits) && commonness(bits) < 5)) strange = true;
    else if (!medical) strange = true;
  }
  return !strange;
}

function kindOf(reading: Reading, first: number, next: number): DirectKind {
  const last = reading.tokens[next - 1];
  const before = reading.tokens[first - 1]?.low ?? '';
  const placed = /^(?:in|at|from|near|to|outside|around|of|the|on)$/.test(before);
  if (last && STREET_TAILS.has(last.low) && capital(last)) return 'LOCATION';
  for (let i = next - 1; i >= first; i -= 1)
    if (ORG_TAILS.has(reading.tokens[i]?.low ?? '') && i > first) return 'ORG';
  if (last && PLACE_TAILS.has(last.low)) return 'LOCATION';
  const bits = reading.known[first] ?? 0;
  if (/^(?:in|near|from|to)$/.test(before) && (bits & ANY_PLACE) !== 0) return 'LOCATION';
  return placed && /^(?:in|near)$/.test(before) ? 'LOCATION' : 'NAME';
}
