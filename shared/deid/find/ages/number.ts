/** A number that may be an age, in digits or words, and whether one past eighty-nine stands where nothing is measured. */

import type { Reading } from '../reading.ts';
import { belowHundred, isNumberWord } from '../spoken-numbers.ts';

export interface AgeNumber {
  readonly next: number;
  readonly value: number;
  readonly digits: boolean;
}

export function numberAt(reading: Reading, i: number): AgeNumber | undefined {
  const token = reading.tokens[i];
  if (token === undefined) return undefined;
  if (/^\d{1,3}$/.test(token.text)) return { next: i + 1, value: Number(token.text), digits: true };
  if (/^\d{1,3}(?:m|f|yo|yof|yom|y|yr|yrs)$/i.test(token.text))
    return { next: i + 1, value: Number.parseInt(token.text, 10), digits: true };
  const spoken = belowHundred(reading, i);
  if (spoken?.value !== undefined) {
    const after = reading.tokens[spoken.next];
    if (after && (after.low === 'hundred' || after.low === 'thousand'))
      return spoken.value === 1 && after.low === 'hundred' ? hundred(reading, spoken.next) : undefined;
    return { next: spoken.next, value: spoken.value, digits: false };
  }
  return token.low === 'hundred' && /^(?:a|my|the|this|our|her|his)$/.test(reading.tokens[i - 1]?.low ?? '')
    ? hundred(reading, i)
    : undefined;
}

/** "a hundred and two", "one hundred". */
function hundred(reading: Reading, i: number): AgeNumber {
  const and = reading.tokens[i + 1]?.low === 'and' ? 1 : 0;
  const rest = belowHundred(reading, i + 1 + and);
  return rest?.value !== undefined && rest.value < 25
    ? { next: rest.next, value: 100 + rest.value, digits: false }
    : { next: i + 1, value: 100, digits: false };
}

const MEASURES =
  /^(?:sats?|saturation|saturating|satting|rate|pulse|pressure|bp|systolic|hr|spo2|weight|weighs|weighed|glucose|sugar|temp|temperature|potassium|sodium|creatinine|number|page|room|route|highway|score|chapter|percent|least|channel|degrees|map|o2|oxygen|peep|fio2|dose|tachy|tachycardic|brady|at|on|over|under|of)$/;

/** "ninety one and still driving": past eighty-nine in words, where nothing is measured or counted. */
export function saidOver89(reading: Reading, i: number, number: AgeNumber): boolean {
  if (number.digits || number.value < 90 || number.value > 112) return false;
  const after = reading.tokens[number.next];
  if (
    after?.gap === ' ' &&
    /^(?:[a-z]+s|point|and a)$/.test(after.low) &&
    !/^(?:was|is|has|he's|she's|yes)$/.test(after.low)
  )
    return false;
  for (let at = i - 1; at >= Math.max(0, i - 3); at -= 1)
    if (MEASURES.test(reading.tokens[at]?.low ?? '')) return false;
  return !isNumberWord(reading.tokens[i - 1]?.low ?? '');
}
