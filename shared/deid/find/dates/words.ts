/** Dates with the month in words, or a month alone: "March 11", "ninth of october nineteen fifty one", "late August". */

import { DOUBTFUL_MONTHS, MONTHS, NUMBER_ORDINALS } from '../../lists/calendar.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { belowHundred, numberRun } from '../spoken-numbers.ts';

export function datesInWords(reading: Reading): Candidate[] {
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
    if (!sure && !monthAlone(reading, i) && partBefore(reading, first) === first) return;
    first = partBefore(reading, first);
    const [open, close] = [tokens[first], tokens[clockAfter(reading, last)]];
    if (open && close)
      found.push({ start: open.start, end: close.end, kind: 'DATE', because: ['date-words'] });
  });
  return found;
}

/** "end of March", "the first week of June": the part belongs to the date. */
function partBefore(reading: Reading, first: number): number {
  const { tokens } = reading;
  const before = tokens[first - 1];
  if (before === undefined || !/^[ -]$/.test(tokens[first]?.gap ?? '')) return first;
  if (before.low !== 'of') return first;
  const part = tokens[first - 2];
  if (part === undefined || !/^(?:end|start|beginning|middle|ides|week|weekend|half)$/.test(part.low))
    return first;
  return /^(?:first|second|third|fourth|last)$/.test(tokens[first - 3]?.low ?? '') ? first - 3 : first - 2;
}

/** "12 March 0340", "May 3 at 14:20" without the "at": the hour right after. */
function clockAfter(reading: Reading, last: number): number {
  const after = reading.tokens[last + 1];
  return after?.gap === ' ' &&
    /^(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs)?$/.test(after.low) &&
    !/^(?:19|20)/.test(after.low)
    ? last + 1
    : last;
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
  if (token === undefined || !/^(?:[ ,.-]{1,2}|\/| of | ?['’])$/.test(token.gap)) return undefined;
  if (/['’]$/.test(token.gap)) return /^\d\d$/.test(token.text) ? i : undefined;
  if (/^(?:1[89]|20)\d\d$/.test(token.text)) return i;
  if (/^\d\d$/.test(token.text) && reading.tokens[i + 1]?.gap !== ' ' && /^[ .-]$/.test(token.gap)) return i;
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
  if (token.low === 'march' && token.caps === 'title' && !token.opens) return true;
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
      /^(?:in|since|until|till|last|this|next|late|early|mid|during|through|thru|around|by|til|come|from|between|that|one|all|every|before|after)$/.test(
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
