/**
 * Ages. Over 89 is a direct identifier (45 CFR 164.514(b)(2)(i)(C)), whatever the words; below, a specific. Numbers
 * of years someone worked, waited or was married are not ages.
 */

import { type AgeNumber, numberAt, saidOver89 } from '../ages/number.ts';
import { saidOf } from '../ages/said-of.ts';
import type { Candidate, Detector } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';

export const ages: Detector = {
  name: 'ages',
  find(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.tokens.length; i += 1) {
      const token = reading.tokens[i];
      if (token && /^(?:super)?(?:nonagenarian|centenarian)s?$/.test(token.low))
        found.push({ start: token.start, end: token.end, kind: 'AGE', because: ['specific-words'] });
      // "in his nineties".
      if (
        token &&
        /^(?:nineties|90s)$/.test(token.low) &&
        /^(?:his|her|their|my|your|early|mid|late)$/.test(reading.tokens[i - 1]?.low ?? '') &&
        !/^the$/.test(reading.tokens[i - 2]?.low ?? '')
      )
        found.push({ start: token.start, end: token.end, kind: 'AGE', because: ['number-context'] });
      const number = numberAt(reading, i);
      if (number === undefined) continue;
      const age = ageAt(reading, i, number);
      if (age !== undefined) found.push(age);
      i = number.next - 1;
    }
    return found;
  },
  examples: [
    {
      text: 'A 62-year-old man whose mother is ninety-three.',
      finds: [
        ['62-year-old', 'Q:AGE'],
        ['ninety-three', 'AGE'],
      ],
    },
    {
      text: 'pt is 54M, wife (51), father died at 91',
      finds: [
        ['54M', 'Q:AGE'],
        ['51', 'Q:AGE'],
        ['91', 'AGE'],
      ],
    },
    {
      text: 'she turned a hundred and two in the ward, aged 102',
      finds: [
        ['hundred and two', 'AGE'],
        ['102', 'AGE'],
      ],
    },
    {
      text: 'Hilde, 71, came. he is eighteen months old',
      finds: [
        ['71', 'Q:AGE'],
        ['eighteen months', 'Q:AGE'],
      ],
    },
    {
      text: 'Rate of 94, sat 92%. Married forty-one years. At 9 I left. 95 percent. ninety minutes. He is 180 cm.',
      finds: [],
    },
  ],
};

const UNIT =
  /^(?:percent|per|mg|mcg|ml|g|kg|l|mm|cm|bpm|beats|minutes?|mins?|hours?|hrs?|seconds?|secs?|days?|weeks?|wks?|miles?|pounds?|lbs?|dollars?|bucks|quid|cents?|times?|degrees?|units?|people|patients?|beds?|pages?|steps?|feet|foot|inches|litres|liters|stone|kilos?|points?|over|to|o'clock|am|pm|a\.m|p\.m|of|or|words?|grams?|milligrams?|thousand|million|blocks?|students?|calls?|messages?|visits?|pills?|tablets?|cups?|rooms?|floors?|doses?|systolic|diastolic|liters?|boxes|bags|letters|x|plus|hundred|out|milliliters|mgs|mcgs|second|minute|hour|day|week|month|mile|pound|dollar|page|man|woman|item|point|bed|percentile)$/;

function ageAt(reading: Reading, from: number, number: AgeNumber): Candidate | undefined {
  const { tokens } = reading;
  const first = tokens[from];
  const last = tokens[number.next - 1];
  if (first === undefined || last === undefined || number.value > 122) return undefined;
  // "a hundred and two": what stands before it stands before the "a".
  const i = first.low === 'hundred' ? from - 1 : from;
  const [after, second] = [tokens[number.next], tokens[number.next + 1]];
  const years =
    after !== undefined &&
    /^(?:years?|yrs?|yr|yo|y|months?|mos?|weeks?)$/.test(after.low) &&
    /^[ -]$/.test(after.gap);
  const old = years && second?.low === 'old';
  if (isPartOfMore(reading, first.start, last.end) && !old) return undefined;
  const end = byItself(reading, number, first.text) ?? (old ? second.end : undefined);
  // "eleven years": how long, not how old, unless "at" or "of" says so.
  if (end === undefined && years && !/^(?:aged?|baby|infant|newborn)$/.test(tokens[i - 1]?.low ?? ''))
    return undefined;
  const unit =
    after !== undefined &&
    (after.gap === ' ' || after.gap === '-') &&
    (UNIT.test(after.low) || isNumberWord(after.low));
  const said =
    end === undefined &&
    !unit &&
    ((number.value >= 1 && saidOf(reading, i, number)) || (reading.casual && saidOver89(reading, i, number)));
  const infant = end === undefined && years && !/^y/.test(after.low);
  if (end === undefined && !said && !infant) return undefined;
  const monthsOld = after !== undefined && /^(?:months?|mos?|weeks?)$/.test(after.low);
  const over = number.value > 89 && !monthsOld;
  return {
    start: first.start,
    end:
      monthsOld && (old || infant)
        ? after.end
        : over && !number.digits && !old
          ? last.end
          : (end ?? last.end),
    kind: over ? 'AGE' : 'Q:AGE',
    because: ['number-context'],
  };
}

/** Where an age ends that is one by itself: "54M", "62-year-old", "71 y/o". */
function byItself({ tokens }: Reading, number: AgeNumber, written: string): number | undefined {
  const [after, second] = [tokens[number.next], tokens[number.next + 1]];
  if (/^\d+(m|f|yo|yof|yom|y)$/i.test(written)) return tokens[number.next - 1]?.end;
  if (after === undefined || !/^[ -]$/.test(after.gap)) return undefined;
  if (/^(?:yo|y\/o|yof|yom)$/.test(after.low)) return after.end;
  return after.low === 'y' && second?.low === 'o' ? second.end : undefined;
}

/** A share, a pressure, a time, a sum. */
function isPartOfMore({ text }: Reading, start: number, end: number): boolean {
  return (
    /^[%/:]/.test(text.slice(end, end + 1)) ||
    /^[./:\-–]\d/.test(text.slice(end, end + 2)) ||
    /[\d][./:–-]$|[$£€#<>=~±]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}
