/** Telephone, fax and pager numbers in digits, of any English-speaking country and most others, and spoken ones. */

import type { Candidate, Detector } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { numberRun, spokenDigit } from '../spoken-numbers.ts';
import { numberRuns } from '../number-runs.ts';

const CUE =
  /(?:\b(?:call(?:ed|ing)?|phone[sd]?|phoning|tel|telephone|cell|mobile|fax|pager|paged?|beeper|bleep(?:ed)?|dial(?:led|ed)?|rang|ring|number|text(?:ed)?|extension|ext|office|home|contact|reach(?:ed)?|answering|line|landline|voicemail|whatsapp|fon|ph|vm|callback)\b[^\p{L}\p{N}]{0,4}(?:\b(?:is|was|at|on|no|number|number's|me|him|her|them|us|back|from|to|my|his|the|it's|its|line)\b[^\p{L}\p{N}]{0,3}){0,4})$/iu;
/** Before a number said aloud that is no telephone's. */
const RECORD =
  /\b(?:accession|mrn|record|account|policy|claim|plate|nhs|medicare|reference|ref|case|docket|file|member|badge|license|licence|insurance|social|security|chart|hospital)(?: (?:number|no|is|was|its|it's|the|of|on|her|his)){0,3} $/;
const NAMED = /\b(?:pager|beeper|bleep|ext\.?|extension)\s(?:no\.?\s|number\s|#)?$/i;
const EXTENSION = /^,?\s?(?:ext\.?|extension|x)\s?\d{1,6}/i;

export const phones: Detector = {
  name: 'phones',
  find(reading) {
    return [...inDigits(reading.text), ...spoken(reading)];
  },
  examples: [
    {
      text: 'ring 020 7946 0018 or (303) 555-0142 ext. 7',
      finds: [
        ['020 7946 0018', 'CONTACT'],
        ['(303) 555-0142 ext. 7', 'CONTACT'],
      ],
    },
    {
      text: 'My cell is 555-0199 and the pager 4471.',
      finds: [
        ['555-0199', 'CONTACT'],
        ['pager 4471', 'CONTACT'],
      ],
    },
    {
      text: 'call five five five oh one seven seven tonight',
      finds: [['five five five oh one seven seven', 'CONTACT']],
    },
    { text: 'BP 142/90, then 138/88. Two or three times, 10-20 mg, 1500 mL.', finds: [] },
  ],
};

function inDigits(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, digits, run } of numberRuns(text)) {
    const cue = CUE.test(text.slice(Math.max(0, start - 48), start));
    const shaped = isPhone(run.replace(/x\d+$/, ''), digits - (/x(\d+)$/.exec(run)?.[1]?.length ?? 0));
    if (
      !shaped &&
      !(cue && digits >= 4 && digits <= 15 && !/[./]\d{1,2}$/.test(run) && !/^(?:19|20)\d\d$/.test(run))
    )
      continue;
    const extension = EXTENSION.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    const named = NAMED.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
    found.push({
      start: start - named,
      end: end + extension,
      kind: 'CONTACT',
      because: cue ? ['shape', 'number-context'] : ['shape'],
    });
  }
  return found;
}

function isPhone(run: string, digits: number): boolean {
  if (digits < 7 || digits > 15) return false;
  if (/^\+/.test(run)) return true;
  if (/^\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]\d{4}$/.test(run)) return true;
  if (/^1[-. ]\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/.test(run)) return true;
  if (/^\d{3}[-. ]\d{4}$/.test(run)) return true;
  if (/^\(?0\d{1,5}\)?(?:[-. ]{1,2}\d{2,6}){1,4}$/.test(run)) return true;
  if (/^0[1-9]\d{8,9}$/.test(run)) return true;
  return (
    /^\(?\d{2,5}\)?(?:[-. ]{1,2}\d{2,4}){2,5}$/.test(run) &&
    digits >= 8 &&
    !/^\d{3}-\d{2}-\d{4}$/.test(run) &&
    !/^(?:19|20)\d\d-/.test(run)
  );
}

/** Seven or more digits said one by one (four where a phone is spoken of). */
function spoken(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.length; i += 1) {
    const first = reading.tokens[i];
    if (
      first === undefined ||
      !(spokenDigit(first.low) !== undefined || first.low === 'double') ||
      first.low === 'o'
    )
      continue;
    const run = numberRun(reading, i);
    if (run === undefined) continue;
    const singles = reading.tokens
      .slice(i, run.next)
      .filter(({ low }) => spokenDigit(low) !== undefined).length;
    const last = reading.tokens[run.next - 1];
    // "w c four four one": letters said before the digits belong to them.
    let from = i;
    while (/^[b-hj-np-z]$/.test(reading.tokens[from - 1]?.low ?? '') && reading.tokens[from]?.gap === ' ')
      from -= 1;
    const start = reading.tokens[from]?.start ?? first.start;
    const cue = CUE.test(reading.text.slice(Math.max(0, first.start - 48), first.start));
    const counted = RECORD.test(reading.lower.slice(Math.max(0, start - 40), start));
    if (last && singles >= (cue || counted ? 4 : 6))
      found.push({ start, end: last.end, kind: counted ? 'ID' : 'CONTACT', because: ['spelled-out'] });
    i = run.next - 1;
  }
  return found;
}
