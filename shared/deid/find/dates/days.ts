/** Days without their month, and births said in numbers: "the 9th", "on the twenty third", "dob oh six oh two forty nine". */

import { MONTHS, NUMBER_ORDINALS, WEEKDAYS } from '../../lists/calendar.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { numberRun } from '../spoken-numbers.ts';
import { commonness } from '../word-sense.ts';

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
      found.push({ start: token.start, end: token.end, kind: 'DATE', because: ['date-words'] });
  });
  return found;
}

/** "on the ninth", "it's the twelfth that", "the twenty first": the day of a month, said. */
function spokenOrdinal(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const unit = NUMBER_ORDINALS.get(tokens[i]?.low ?? '');
  const thirtieth = tokens[i]?.low === 'thirtieth';
  if (unit === undefined && !thirtieth) return false;
  const tens = /^(?:twenty|thirty)$/.test(tokens[i - 1]?.low ?? '') && /^[ -]$/.test(tokens[i]?.gap ?? '');
  const the = tokens[i - (tens ? 2 : 1)];
  if (the?.low !== 'the' || (!tens && !thirtieth && (unit ?? 0) < 4) || (tens && (unit ?? 0) > 9))
    return false;
  const after = tokens[i + 1];
  if (after?.gap === ' ' && (NOT_DAYS.test(after.low) || commonness(reading.known[i + 1] ?? 0) < 7))
    return false;
  if (after?.gap === '-') return false;
  const cue = tokens[i - (tens ? 3 : 2)];
  if (tens || thirtieth) return true;
  return (
    cue !== undefined &&
    (cue.owns ||
      /^(?:on|by|until|till|til|since|is|was|its|it's|for|before|after|around|about|say|says)$/.test(
        cue.low,
      ) ||
      (/^(?:from|to)$/.test(cue.low) && after?.gap !== ' '))
  );
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
