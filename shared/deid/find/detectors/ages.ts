/**
 * Ages. Over 89 is a direct identifier (45 CFR 164.514(b)(2)(i)(C)), whatever the words; below, a specific. Numbers
 * of years someone worked, waited or was married are not ages.
 */

import { type AgeNumber, numberAt, saidOver89 } from '../age-number.ts';
import type { Candidate, Detector } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isFirstName, isUnknown } from '../word-sense.ts';
import { isNumberWord } from '../spoken-numbers.ts';

export const ages: Detector = {
  name: 'ages',
  find(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.tokens.length; i += 1) {
      const token = reading.tokens[i];
      if (token && /^(?:super)?(?:nonagenarian|centenarian)s?$/.test(token.low))
        found.push({ start: token.start, end: token.end, kind: 'AGE', because: ['specific-words'] });
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
  const { tokens, text } = reading;
  const first = tokens[from];
  let last = tokens[number.next - 1];
  if (first === undefined || last === undefined || number.value > 122) return undefined;
  // "a hundred and two": what stands before it stands before the "a".
  const i = first.low === 'hundred' ? from - 1 : from;
  const after = tokens[number.next];
  const second = tokens[number.next + 1];
  const owner = tokens[i - 1]?.owns === true;
  const before = owner ? 'is' : (tokens[i - 1]?.low ?? '');
  const earlier = tokens[owner ? i - 1 : i - 2]?.low ?? '';
  const ending = text.slice(last.end, last.end + 1);
  const letters = /^\d+(m|f|yo|yof|yom|y)$/i.test(first.text);
  const years =
    after !== undefined &&
    /^(?:years?|yrs?|yr|yo|y|months?|mos?|weeks?)$/.test(after.low) &&
    /^[ -]$/.test(after.gap);
  const old = years && second?.low === 'old';
  const yo = after !== undefined && /^(?:yo|y\/o|yof|yom)$/.test(after.low) && /^[ -]$/.test(after.gap);
  const slashed = after?.low === 'y' && second?.low === 'o';
  if (
    ending === '%' ||
    ending === '/' ||
    ending === ':' ||
    /^[./:\-–]\d/.test(text.slice(last.end, last.end + 2)) ||
    /[\d][./:–-]$|[$£€#<>=~±]$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  ) {
    if (!old) return undefined;
  }
  let sure = old || yo || slashed || letters;
  if (sure && !letters && old) last = second;
  else if (sure && !letters) last = (slashed ? second : after) ?? last;
  if (!sure && years) {
    // "eleven years": how long, not how old, unless "at" or "of" says so.
    if (!(before === 'aged' || before === 'age')) return undefined;
  }
  const unit =
    after !== undefined &&
    (after.gap === ' ' || after.gap === '-') &&
    (UNIT.test(after.low) || isNumberWord(after.low));
  if (!sure && !unit && number.value >= 1) {
    const spoken =
      /^(?:is|was|am|be|turned|turns|turning|aged|age|im|i'm|he's|she's|hes|shes|he’s|she’s|they're|almost|nearly|only|just|about)$/.test(
        before,
      );
    const person = /^(?:is|was|am|im|i'm|he's|she's|hes|shes)$/.test(before)
      ? /^(?:he|she|who|mother|father|mom|dad|wife|husband|daughter|son|sister|brother|mama|i|now|and|they|patient|grandmother|grandfather|nan|gran|aunt|uncle|child|boy|girl)$/.test(
          earlier,
        ) ||
        /^(?:im|i'm|he's|she's|hes|shes)$/.test(before) ||
        tokens[owner ? i - 1 : i - 2]?.caps === 'title' ||
        (reading.casual && isPerson(reading.known[owner ? i - 1 : i - 2] ?? 0)) ||
        (number.value > 89 && !number.digits)
      : spoken;
    const adverb =
      /^(?:only|just|almost|nearly|about|now|already|not|still)$/.test(before) &&
      /^(?:is|was|he's|she's|im|i'm|hes|shes|'s)$/.test(earlier);
    // "lonnie forty four rodeo clown": said right after the name.
    const named =
      reading.casual &&
      number.value >= 18 &&
      isFirstName(reading.known[i - 1] ?? 0) &&
      tokens[i]?.gap === ' ';
    const closes =
      after === undefined ||
      after.gap !== ' ' ||
      after.newLine ||
      !/^[a-z]+s$/.test(after.low) ||
      /^(?:was|is|has|years|yrs|shes|hes|its|yes)$/.test(after.low);
    const around =
      commaAge(reading, i, number) ||
      (number.value >= 12 && /^\($/.test(first.gap.trim()) && /^\)/.test(text.slice(last.end)));
    const at =
      before === 'at' &&
      number.value >= 12 &&
      closes &&
      /^(?:died|dead|married|left|began|started|himself|herself|came|here|diagnosed|widowed|stroke|attack|was|alone|pregnant|school|there|war|home|states|country|cancer|line|taxi)$/.test(
        earlier,
      );
    const ofAge =
      before === 'of' &&
      number.value >= 60 &&
      closes &&
      /^(?:woman|man|lady|gentleman|age|person|widow|widower|patient|mother|father)$/.test(earlier);
    if (
      (person &&
        closes &&
        (number.digits ? number.value >= 2 : number.value >= 3 && spokenAge(reading, number))) ||
      adverb ||
      named ||
      around ||
      at ||
      ofAge
    )
      sure = true;
    if (!sure && before === 'age') sure = true;
    if (
      !sure &&
      before === 'at' &&
      !number.digits &&
      number.value >= 13 &&
      closes &&
      (after === undefined ||
        after.gap !== ' ' ||
        /^(?:with|and|from|on|in|i|he|she|when|because|but)$/.test(after.low))
    )
      sure = true;
    if (
      !sure &&
      before === 'at' &&
      number.value >= 60 &&
      number.value <= 115 &&
      closes &&
      after === undefined
    )
      sure = true;
    if (
      !sure &&
      number.value > 89 &&
      number.value < 116 &&
      !number.digits &&
      closes &&
      /^(?:she's|he's|hes|shes|is|was|to|at|till|until|being|mother|father|hit|reached|made|making|past|over)$/.test(
        before,
      )
    )
      sure = true;
  }
  if (!sure && !unit && reading.casual && saidOver89(reading, i, number)) sure = true;
  if (!sure) return undefined;
  const monthsOld = after !== undefined && /^(?:months?|mos?|weeks?)$/.test(after.low);
  const over = number.value > 89 && !monthsOld;
  const end = over && !number.digits && !old ? (tokens[number.next - 1]?.end ?? last.end) : last.end;
  return {
    start: first.start,
    end: monthsOld && old ? after.end : over ? end : last.end,
    kind: over ? 'AGE' : 'Q:AGE',
    because: ['number-context'],
  };
}

/** "Hilde, 71, came": a number between commas after a capital or "patient". */
function commaAge(reading: Reading, i: number, number: AgeNumber): boolean {
  const token = reading.tokens[i];
  const before = reading.tokens[i - 1];
  const after = reading.tokens[number.next];
  if (token === undefined || before === undefined || number.value < 2 || !/^,? $|^,$/.test(token.gap))
    return false;
  if (!token.gap.startsWith(',')) return false;
  return (
    (after === undefined || /^[,.;)]/.test(after.gap)) &&
    (before.caps === 'title' ||
      /^(?:patient|widow|widower|woman|man|wife|husband|mother|father|daughter|son|girl|boy)$/.test(
        before.low,
      ))
  );
}

/** A spoken number as an age: nothing countable follows. */
function spokenAge(reading: Reading, number: AgeNumber): boolean {
  const after = reading.tokens[number.next];
  return (
    after === undefined ||
    after.gap !== ' ' ||
    /^(?:and|but|when|so|now|years|with|in|who|i|he|she|that|this|because|or|next|last)$/.test(after.low)
  );
}

function isPerson(bits: number): boolean {
  return isFirstName(bits) || isUnknown(bits);
}
