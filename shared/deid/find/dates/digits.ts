/** Dates in digits: "3/22/21", "2020-11-05", "11/16" where it is no blood pressure, score or share. */

import type { Candidate } from '../detector.ts';
import { numberRuns } from '../number-runs.ts';

const DATED =
  /\b(?:on|since|by|until|till|from|dob|lmp|edd|due|doa|dod|dos|lnmp|dates?|last seen|d\.o\.b|born|dated?|collected|seen|admitted|discharged|before|after|through|thru|notes?|visit|appointment|appt|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|weds|thurs?|fri|sat|sun)\b[^\p{L}\p{N}]{0,4}$/iu;

export function datesInDigits(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, run } of numberRuns(text)) {
    const whole = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})(?: \d\d)?$/.exec(run);
    const cue = DATED.test(text.slice(Math.max(0, start - 24), start));
    if (whole && plausible(whole.slice(1, 4).map(Number))) {
      const clock =
        /^(?:T\d\d|(?:T| )?(?:\d\d)?):\d\d(?::\d\d)?/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
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
    // "nitro 100 mr bd 3/7": for so many days.
    const course =
      [7, 12, 52].includes(second) &&
      /(?:\b(?:o|b|t|q)d|\btds|\bqds|\bbid|\btid|\bfor|\bpast|\blast|\bx|\bhx|\bin|\bf\/u|\bmg) $/i.test(
        text.slice(Math.max(0, start - 6), start),
      );
    const range =
      course || /^\s?(?:mg|x|pain|strength|days|hrs?|hours|weeks|times|of)/i.test(text.slice(end, end + 10));
    if (
      fits &&
      ((cue && !course) || ((!score || (opensLine && first !== second)) && !range)) &&
      !/(?:pain|strength|power|score|apgar|bp|reflexes|murmur|grade|gcs|vision|va)\W{0,3}(?:is |was |of )?$/i.test(
        text.slice(Math.max(0, start - 16), start),
      )
    )
      found.push({
        start,
        end: end + atClock(text, end),
        kind: 'DATE',
        because: cue ? ['shape', 'number-context'] : ['shape'],
      });
  }
  return found;
}

/** "5/11 at 0422": how far the hour reaches. */
function atClock(text: string, end: number): number {
  return /^ at (?:[01]\d|2[0-3]):?[0-5]\d(?!\d)/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
}

function plausible(parts: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts;
  if (a > 31) return a >= 1800 && a < 2100 && b >= 1 && b <= 12 && c >= 1 && c <= 31;
  return (
    a >= 1 && b >= 1 && ((a <= 12 && b <= 31) || (a <= 31 && b <= 12)) && (c < 100 || (c >= 1800 && c < 2100))
  );
}
