/**
 * Dates finer than a year, in digits, in words or spoken (45 CFR 164.514(b)(2)(i)(C)): "March 11", "11/16", "the 9th",
 * "ninth of october nineteen fifty one", a month alone. Blood pressures, scores and times are left alone.
 */

import type { Candidate, Detector } from '../detector.ts';
import { DOUBTFUL_MONTHS, MONTHS, NUMBER_ORDINALS } from '../../lists/calendar.ts';
import { WEEKDAYS } from '../../lists/calendar.ts';
import type { Reading } from '../reading.ts';
import { commonness } from '../word-sense.ts';
import { numberRuns } from '../number-runs.ts';
import { belowHundred, numberRun } from '../spoken-numbers.ts';

export const dates: Detector = {
  name: 'dates',
  find(reading) {
    return [...inDigits(reading.text), ...inWords(reading), ...ordinals(reading), ...births(reading)];
  },
  examples: [
    {
      text: 'Seen on June 14th, 2019, again 3/22/21 and 2020-11-05.',
      finds: [
        ['June 14th, 2019', 'DATE'],
        ['3/22/21', 'DATE'],
        ['2020-11-05', 'DATE'],
      ],
    },
    {
      text: 'he died on the ninth of november nineteen eighty two at home',
      finds: [['ninth of november nineteen eighty two', 'DATE']],
    },
    { text: 'since march the third she has called', finds: [['march the third', 'DATE']] },
    {
      text: 'She comes back on the 23rd. I was off in late August.',
      finds: [
        ['23rd', 'DATE'],
        ['August', 'DATE'],
      ],
    },
    {
      text: 'BP 142/90, pain 3/10, 50/50, the 4th time, the 10th floor. We may march on. In 2014.',
      finds: [],
    },
  ],
};

const DATED =
  /\b(?:on|since|by|until|till|from|dob|d\.o\.b|born|dated?|collected|seen|admitted|discharged|before|after|through|thru|notes?|visit|appointment|appt|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|weds|thurs?|fri|sat|sun)\b[^\p{L}\p{N}]{0,4}$/iu;

function inDigits(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, run } of numberRuns(text)) {
    const whole = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})(?: \d\d)?$/.exec(run);
    const cue = DATED.test(text.slice(Math.max(0, start - 24), start));
    if (whole && plausible(whole.slice(1, 4).map(Number))) {
      const clock = /^(?:T| )?(?:\d\d)?:\d\d(?::\d\d)?/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
      found.push({ start, end: end + clock, kind: 'DATE', because: ['shape'] });
      continue;
    }
    const year = /^(\d{1,2})\/((?:19|20)\d\d)$/.exec(run);
    if (year && Number(year[1]) <= 12) {
      found.push({ start, end, kind: 'DATE', because: ['shape'] });
      continue;
    }
    const short = /^(\d{1,2})\/(\d{1,2})$/.exec(run) ?? (cue ? /^(\d{1,2})[.-](\d{1,2})$/.exec(run) : null);
    if (!short) continue;
    const [, a = '0', b = '0'] = short;
    const [first, second] = [Number(a), Number(b)];
    const fits =
      first >= 1 && second >= 1 && ((first <= 12 && second <= 31) || (first <= 31 && second <= 12));
    const score =
      [5, 6, 10].includes(second) ||
      first === second ||
      (first === 24 && second === 7) ||
      (first === 1 && second < 9);
    const opensLine = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start));
    const range = /^\s?(?:mg|x|pain|strength|days|hrs?|hours|weeks|times|of)/i.test(
      text.slice(end, end + 10),
    );
    if (
      fits &&
      (cue || ((!score || (opensLine && first !== second)) && !range)) &&
      !/(?:pain|strength|power|score|apgar|bp|reflexes|murmur|grade|gcs|vision|va)\W{0,3}(?:is |was |of )?$/i.test(
        text.slice(Math.max(0, start - 16), start),
      )
    )
      found.push({ start, end, kind: 'DATE', because: cue ? ['shape', 'number-context'] : ['shape'] });
  }
  return found;
}

function plausible(parts: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts;
  if (a > 31) return a >= 1800 && a < 2100 && b >= 1 && b <= 12 && c >= 1 && c <= 31;
  return (
    a >= 1 && b >= 1 && ((a <= 12 && b <= 31) || (a <= 31 && b <= 12)) && (c < 100 || (c >= 1800 && c < 2100))
  );
}

function inWords(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  tokens.forEach((token, i) => {
    if (!MONTHS.has(token.low)) return;
    let first = i;
    let last = i;
    const before = tokens[i - 1];
    const days = before?.low === 'of' && /^days?$/.test(tokens[i - 2]?.low ?? '') ? 1 : 0;
    const of = before?.low === 'of' ? tokens[i - 2 - days] : before;
    const ofAt = before?.low === 'of' ? i - 2 - days : i - 1;
    let sure = false;
    if (
      of &&
      (token.gap === ' ' || token.gap === '-' || token.gap === '/') &&
      dayStart(reading, ofAt) !== undefined
    ) {
      first = dayStart(reading, ofAt) ?? ofAt;
      sure = true;
    }
    first = daysBefore(reading, first);
    let at = i + 1;
    if (tokens[at]?.low === 'the' && tokens[at]?.gap === ' ') at += 1;
    const day = dayEnd(reading, at, sure);
    if (day !== undefined && near(reading, at)) {
      last = day;
      sure = true;
    }
    const year = yearEnd(reading, last + 1);
    if (year !== undefined) {
      last = year;
      sure = true;
    }
    if (!sure && !monthAlone(reading, i)) return;
    const [open, close] = [tokens[first], tokens[last]];
    if (open && close)
      found.push({ start: open.start, end: close.end, kind: 'DATE', because: ['date-words'] });
  });
  return found;
}

/** "the 5th and 6th of August", "5, 6 and 7 May", "8th and 9th days of October": the first of several days. */
function daysBefore(reading: Reading, from: number): number {
  let first = from;
  for (let count = 0; count < 3; count += 1) {
    const joint = reading.tokens[first - 1];
    const apart = /^(?:, |-|–|\/)$/.test(reading.tokens[first]?.gap ?? '');
    const at = apart ? first - 1 : joint && /^(?:and|to|or|until)$/.test(joint.low) ? first - 2 : -1;
    const day = at < 0 ? undefined : dayStart(reading, at);
    if (day === undefined) break;
    first = day;
  }
  return first;
}

function near(reading: Reading, i: number): boolean {
  return /^(?:[ .,-]{1,2}|\/)$/.test(reading.tokens[i]?.gap ?? '');
}

/** The first token of the day that ends at token i, if one does. */
function dayStart(reading: Reading, i: number): number | undefined {
  const token = reading.tokens[i];
  if (token === undefined) return undefined;
  if (/^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token.low)) return i;
  if (!NUMBER_ORDINALS.has(token.low)) return undefined;
  const tens = reading.tokens[i - 1];
  return tens && (tens.low === 'twenty' || tens.low === 'thirty') && (token.gap === ' ' || token.gap === '-')
    ? i - 1
    : i;
}

/** The last token of the day that starts at token i. A bare spoken number counts only as an ordinal or in casual text. */
function dayEnd(reading: Reading, i: number, have: boolean): number | undefined {
  const token = reading.tokens[i];
  if (token === undefined || have) return undefined;
  if (/^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token.low)) {
    const after = reading.tokens[i + 1];
    return after && /^(?:mg|ml|percent|people|times|patients|years|days|weeks|months)$/.test(after.low)
      ? undefined
      : i;
  }
  if (token.low === 'twenty' || token.low === 'thirty') {
    const next = reading.tokens[i + 1];
    if (next && NUMBER_ORDINALS.has(next.low)) return i + 1;
  }
  if (NUMBER_ORDINALS.has(token.low)) return i;
  const spoken = belowHundred(reading, i);
  const month = reading.tokens[i - 1]?.low ?? '';
  return spoken?.value !== undefined &&
    spoken.value >= 1 &&
    spoken.value <= 31 &&
    MONTHS.has(month) &&
    (!DOUBTFUL_MONTHS.has(month) || reading.tokens[i - 1]?.caps === 'title')
    ? spoken.next - 1
    : undefined;
}

function yearEnd(reading: Reading, i: number): number | undefined {
  const token = reading.tokens[i];
  if (token === undefined || !/^(?:[ ,.-]{1,2}|\/| of )$/.test(token.gap)) return undefined;
  if (/^(?:1[89]|20)\d\d$/.test(token.text)) return i;
  if (token.low === 'of' || token.low === 'in') return undefined;
  if (token.low !== 'nineteen' && token.low !== 'twenty' && token.low !== 'two' && token.low !== 'eighteen')
    return undefined;
  const run = numberRun(reading, i);
  return run && run.words >= 2 && run.words <= 4 ? run.next - 1 : undefined;
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|through|thru|during|last|this|next|late|early|mid|of|before|after|around|between|to|and|every|for|til)$/;

/** A month by itself: when it is nothing else, or follows "in", "since", "last". */
function monthAlone(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  const before = reading.tokens[i - 1]?.low ?? '';
  const after = reading.tokens[i + 1];
  if (!DOUBTFUL_MONTHS.has(token.low)) return true;
  if (
    token.low === 'june' ||
    token.low === 'jan' ||
    token.low === 'april' ||
    token.low === 'august' ||
    token.low === 'may' ||
    token.low === 'march' ||
    token.low === 'aug' ||
    token.low === 'jun' ||
    token.low === 'dec' ||
    token.low === 'nov'
  ) {
    const cue =
      /^(?:in|since|until|till|last|this|next|late|early|mid|during|through|thru|around|by|til)$/.test(
        before,
      );
    if (
      token.caps === 'lower' &&
      (token.low === 'may' || token.low === 'march' || token.low === 'august') &&
      !/^(?:in|since|last|until|till|late|early)$/.test(before)
    )
      return false;
    if (token.low === 'dec' && after && /^\d/.test(after.text)) return false;
    return cue;
  }
  return BEFORE_MONTH.test(before) && token.caps !== 'lower';
}

const NOT_DAYS =
  /^(?:time|floor|grade|visit|attempt|percentile|rib|toe|finger|nerve|cranial|intercostal|week|month|year|day|hour|century|street|st|avenue|ave|birthday|anniversary|dose|cycle|session|line|page|round|admission|child|person|patient|edition|generation|degree|ventricle|space|metatarsal|metacarpal|space|step|one|place|night|consult|call|opinion|of|cousin|chance|trimester|stage|round|half|quarter|appointment|pregnancy|baby|son|daughter|wife|husband)s?$/;

/** "the 9th", "on the 23rd": a day without its month. */
function ordinals(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (spokenOrdinal(reading, i)) {
      found.push({ start: token.start, end: token.end, kind: 'DATE', because: ['date-words'] });
      return;
    }
    if (!/^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.test(token.low)) return;
    if (before && MONTHS.has(before.low)) return;
    if (after && after.gap === ' ' && NOT_DAYS.test(after.low)) return;
    if (after && (after.gap === ' ' || after.gap === '-') && MONTHS.has(after.low)) return;
    const the = before?.low === 'the';
    const weekday = before !== undefined && WEEKDAYS.has(before.low);
    if (
      the ||
      weekday ||
      before?.low === 'on' ||
      before?.low === 'till' ||
      before?.low === 'until' ||
      before?.low === 'by'
    )
      found.push({ start: token.start, end: token.end, kind: 'DATE', because: ['date-words'] });
  });
  return found;
}

/** "on the ninth", "it's the twelfth that": the day of a month, said. */
function spokenOrdinal(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const day = NUMBER_ORDINALS.get(tokens[i]?.low ?? '');
  if (day === undefined || day < 4 || tokens[i - 1]?.low !== 'the') return false;
  const cue = tokens[i - 2];
  const after = tokens[i + 1];
  if (cue === undefined || !(cue.owns || /^(?:on|by|until|till|since|is|was|its|it's)$/.test(cue.low)))
    return false;
  return (
    after === undefined ||
    after.gap !== ' ' ||
    (commonness(reading.known[i + 1] ?? 0) === 7 && !NOT_DAYS.test(after.low))
  );
}

/** "dob oh six oh two forty nine", "born the third of the fourth fifty one": numbers said after a birth. */
function births(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  tokens.forEach((token, i) => {
    const cued =
      token.low === 'dob' || token.low === 'born' || (token.low === 'birth' && tokens[i - 1]?.low === 'of');
    if (!cued) return;
    let at = i + 1;
    while (at < i + 4 && /^(?:is|was|on|the|it's|its)$/.test(tokens[at]?.low ?? '')) at += 1;
    const first = at;
    let count = 0;
    while (count < 9 && tokens[at]?.gap === ' ') {
      const low = tokens[at]?.low ?? '';
      const number = numberRun(reading, at);
      const ordinal = NUMBER_ORDINALS.has(low);
      if (number === undefined && !ordinal && !(count > 0 && /^(?:of|the)$/.test(low))) break;
      count += number?.words ?? (ordinal ? 1 : 0);
      at = number?.next ?? at + 1;
    }
    const [open, close] = [tokens[first], tokens[at - 1]];
    if (count >= 3 && open && close && at > first)
      found.push({ start: open.start, end: close.end, kind: 'DATE', because: ['spelled-out'] });
  });
  return found;
}
