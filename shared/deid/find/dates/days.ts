/** Days without their month, and births said in numbers: "the 9th", "on the twenty third", "dob oh six oh two forty nine". */

import { MONTHS, NUMBER_ORDINALS, WEEKDAYS } from '../../lists/calendar.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { belowHundred, isNumberWord, numberRun } from '../spoken-numbers.ts';
import { commonness, isFirstName } from '../word-sense.ts';

const NOT_DAYS =
  /^(?:time|floor|grade|visit|attempt|percentile|rib|toe|finger|nerve|cranial|intercostal|week|month|year|day|hour|century|street|st|avenue|ave|birthday|anniversary|dose|cycle|session|line|page|round|admission|child|person|patient|edition|generation|degree|ventricle|space|metatarsal|metacarpal|space|step|one|place|night|consult|call|opinion|of|cousin|chance|trimester|stage|round|half|quarter|appointment|pregnancy|baby|son|daughter|wife|husband)s?$/;

/** "the 9th", "on the 23rd": a day without its month. */
export function daysAlone(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (spokenOrdinal(reading, i)) {
      const tens = /^(?:twenty|thirty)$/.test(before?.low ?? '') ? before : undefined;
      found.push({ start: (tens ?? token).start, end: token.end, kind: 'DATE', because: ['date-words'] });
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
      found.push({ start: token.start, end: monthAfter(reading, i), kind: 'DATE', because: ['date-words'] });
  });
  return found;
}

/** "the 12th of the month": where the day ends. */
function monthAfter({ tokens }: Reading, i: number): number {
  const month = tokens[i + 3];
  return tokens[i + 1]?.low === 'of' && month?.low === 'month' ? month.end : (tokens[i]?.end ?? 0);
}

/** "admitted sixteen six", "seen on ten fifteen twenty twenty three": day and month as two numbers, perhaps a year. */
export function numbersSaid(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const run = isNumberWord(tokens[i]?.low ?? '') ? numberRun(reading, i) : undefined;
    if (run === undefined) continue;
    const one = belowHundred(reading, i);
    const two = one && belowHundred(reading, one.next);
    const [open, close] = [tokens[i], tokens[run.next - 1]];
    const [a, b] = [one?.value ?? 0, two?.value ?? 0];
    const fits = a > 0 && b > 0 && ((a <= 12 && b <= 31) || (a <= 31 && b <= 12));
    const year =
      two !== undefined &&
      /^(?:nineteen|twenty|two)$/.test(tokens[two.next]?.low ?? '') &&
      run.next - two.next > 1;
    const cued =
      CUED.test(tokens[i - 1]?.low ?? '') ||
      (tokens[i - 1]?.low === 'on' && CUED.test(tokens[i - 2]?.low ?? ''));
    const ends = two?.next === run.next && cued && endsThere(reading, run.next);
    if (open && close && fits && ((year && run.next - two.next < 5) || ends))
      found.push({ start: open.start, end: close.end, kind: 'DATE', because: ['spelled-out'] });
    i = run.next - 1;
  }
  return found;
}

const CUED = /^(?:admitted|discharged|seen|dated|dob|born|since|collected|reviewed|transferred)$/;

function endsThere(reading: Reading, i: number): boolean {
  const after = reading.tokens[i];
  return after === undefined || after.gap !== ' ' || commonness(reading.known[i] ?? 0) === 7;
}

/** "on the ninth", "it's the twelfth that", "the twenty first", "sunday the first": the day of a month, said. */
function spokenOrdinal(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const low = tokens[i]?.low ?? '';
  const unit = low === 'thirtieth' ? 30 : NUMBER_ORDINALS.get(low);
  if (unit === undefined) return false;
  const tens = /^(?:twenty|thirty)$/.test(tokens[i - 1]?.low ?? '') && /^[ -]$/.test(tokens[i]?.gap ?? '');
  const at = i - (tens ? 2 : 1);
  const [the, cue, earlier, after] = [tokens[at], tokens[at - 1], tokens[at - 2], tokens[i + 1]];
  if (the?.low !== 'the' || (tens && unit > 9) || after?.gap === '-' || countsOff(reading, i + 1))
    return false;
  const before = cue?.low ?? '';
  const dated = WEEKDAYS.has(before) || (before === 'of' && OF_A_DAY.test(earlier?.low ?? ''));
  if (tens || unit > 12 || dated) return true;
  if (unit < 4) return /^(?:on|until|by|till|since)$/.test(before);
  if (after === undefined || /^[.,;!?"”]/.test(after.gap))
    return !/^(?:in|of|to|from|than|a|his|her|my)$/.test(before);
  if (the.opens && after.gap === ' ' && /^(?:is|was|came)$/.test(after.low)) return true;
  return (
    cue !== undefined &&
    (cue.owns ||
      /^(?:on|by|until|till|til|since|is|was|its|it's|for|before|after|around|about|say|says)$/.test(
        before,
      ) ||
      (/^(?:from|to)$/.test(before) && after.gap !== ' '))
  );
}

const OF_A_DAY = /^(?:night|morning|day|afternoon|evening|weekend|week|eve|events?)$/;

/** What is counted by an ordinal stands after it: "the ninth grade". A name does not. */
function countsOff({ tokens, known }: Reading, i: number): boolean {
  const after = tokens[i];
  if (after?.gap !== ' ') return false;
  if (NOT_DAYS.test(after.low) || WEEKDAYS.has(after.low)) return true;
  const bits = known[i] ?? 0;
  return commonness(bits) < 7 && !isFirstName(bits) && !/^(?:i|he|she|we|they|it|you)['’]/.test(after.low);
}

/** "dob oh six oh two forty nine", "born the third of the fourth fifty one": numbers said after a birth. */
export function births(reading: Reading): Candidate[] {
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
