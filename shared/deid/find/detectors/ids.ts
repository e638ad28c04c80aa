/**
 * Record, account, license, plate, serial and docket numbers: by the word before them, by letters and digits mixed, or
 * by sheer length. Doses, lab values, scores, times and years are left alone.
 */

import type { Candidate, Detector } from '../detector.ts';
import { COMMON } from '../../lists/lexicon.ts';
import type { Lists } from '../../lists/lists.ts';
import { passesCheck } from '../check-digits.ts';
import { numberRuns } from '../number-runs.ts';
import { codesSaid } from '../said/codes.ts';

const CUE =
  /\b(?:mrn|mrns|acct|account|acc|accession|policy|claim|member|subscriber|group|plan|insurance|card|license|licence|licensed|plate|plates|tag|registration|reg|rego|vin|serial|sn|s\/n|lot|model|device|docket|case|file|incident|complaint|ref|reference|badge|badges|pager|bleep|beeper|extension|ext|seat|shield|bib|jersey|keypad|combination|combo|locker|ends|ending|last four|last 4|crew|tail|hull|employee|student|passport|visa|npi|dea|nhs|ssn|sin|ni|nino|hcn|ohip|phn|ihi|chi|nhi|ppsn|medicare|medicaid|id|ids|no|nos|number|num|record|chart|order|specimen|sample|barcode|invoice|ticket|permit|study|tracking|hospital|cert|certificate|unit no|iban|swift|routing|sort code|code|pin|rx|prescription|warrant|cabinet|workstation|social|security)\b\.?(?:[\s:#(=,.'"–-]{1,4}(?:no|nos|number|num|id|ids|is|was|says|said|reads|read|of|the|my|his|her|ending|in|on|card|code|plate|n°|nr|#|[a-z]{2}|state|record|security)\b\.?){0,3}[\s:#(=.,'"–-]{0,4}$/i;
const HASH = /(?:#|№)\s?$/;
/** Pieces joined by hyphens, slashes or dots with at least one letter and a few digits. */
const MIXED =
  /(?<![\p{L}\p{N}_@./-])(?=[\p{L}\d/.-]{0,30}\d)[\p{Lu}\p{Ll}\d]{1,20}(?:[-/.][\p{L}\d]{1,20}){0,6}(?![\p{L}\p{N}_@])/gu;
const GROUPS = /(?<![\p{L}\p{N}_@./-])[A-Z]{1,4}[ -]\d{2,6}(?:[ -][A-Z0-9]{1,6}){0,5}(?![\p{L}\p{N}_])/gu;
/** "II K 123/97", "2 BvR 1481/04", "P-1120/98": the number of a matter before a court. */
const DOCKET =
  /(?<![\p{L}\p{N}_])(?:(?:[IVXL]{1,6}|\d{1,3})[ .]{1,2})?\p{Lu}[\p{L}]{0,5}\.?[ -]{1,2}\d{1,6}\/(?:19|20)?\d\d(?![\p{L}\p{N}_])/gu;
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2} ?[a-z0-9]{4}(?: ?[a-z0-9]{2,4}){2,8}(?![\p{L}\p{N}])/giu;
const EXHIBIT = /\b(?:exhibits?|annex|appendix|bundle|tab) ([a-z]{0,4}[/-]?\d{1,4}[a-z]?)(?![\p{L}\p{N}])/gu;
/** A plate where nobody writes capitals: three letters that are no word, three or four digits. */
const SMALL_PLATE = /(?<![\p{L}\p{N}])([a-z]{3})[ -]\d{3,4}(?![\p{L}\p{N}])/gu;
/** Letters and digits in groups on either side of a number that is one by the word before it. */
const GROUP_BEFORE = /(?:^|[\s(#:])((?:[A-Z]{1,4}|[A-Z]{2,6}\d{1,4}) )$/;
const SMALL_BEFORE = /(?:^|[\s(#:])([b-hj-z][a-z]{0,2} )$/;
const GROUP_AFTER = /^(?:[ -](?:[A-Z]{1,3}\d{1,4}|\d{1,6}|[A-Z]{2})(?![\p{L}\p{N}])){1,4}/u;
/** What medicine, roads and measuring write with letters and digits. */
const CLINICAL =
  /^(?:[a-z]\d{1,2}(?:[-/][a-z]?\d{1,2})*|[a-z]{1,6}-?\d{1,3}[a-z]?|\d+(?:[.,/-]\d+)*(?:mg|mcg|g|kg|ml|l|mm|cm|m|km|iu|u|units?|meq|mmol|mol|hz|h|hr|hrs|min|mins|s|sec|secs|ms|d|days?|wk|wks|w|mo|mos|y|yo|yr|yrs|x|k|am|pm|st|nd|rd|th|f|m|lb|lbs|oz|ft|in|c|cc|fr|gauge|g|ppd|l\/min|mg\/dl|mg\/kg|bpm|mmhg|%|a|b|p|n|t|nd|s|ers|plus|mph|cal|kcal|gb|mb|tb|ish)(?:[/-](?:kg|day|d|hr|h|min|dl|l|ml|old|year|week|m2|mg|12|24|8|6))*|\d{1,2}[/-](?:year|month|week|day|hour|minute|mile|point|foot|inch|bed|item|step|lead|pack|fold|man|woman)s?(?:-old)?|\d{1,3}-(?:[a-z]+)(?:-[a-z]+)*|[a-z]+-\d{1,3}|covid-?\d*|(?:19|20)\d\ds|'?\d\ds|g\d+p\d+(?:a\d+)?|\d+w\d+d?|\d+\+\d+|\d+(?:yo|yof|yom)|t\d+n\d+m\d+|q\d+h|[a-z]+\d?\/[a-z]+\d?)$/i;

export const ids: Detector = {
  name: 'ids',
  find(reading, { lists }) {
    const { text, lower, casual } = reading;
    const found: Candidate[] = casual ? [...codesSaid(reading)] : [];
    const add = (from: number, to: number, because: Candidate['because']): void => {
      const [start, end] =
        because.includes('number-context') || to - from > 5
          ? withGroups(text, from, to, casual, lists)
          : [from, to];
      found.push({ start, end, kind: 'ID', because });
    };
    for (const match of lower.matchAll(EXHIBIT)) {
      const end = match.index + match[0].length;
      found.push({ start: end - (match[1] ?? '').length, end, kind: 'ID', because: ['number-context'] });
    }
    if (casual)
      for (const match of lower.matchAll(SMALL_PLATE))
        if (lists.look(match[1] ?? '') === 0 && !UNIT.test(text.slice(match.index + match[0].length)))
          found.push({
            start: match.index,
            end: match.index + match[0].length,
            kind: 'ID',
            because: ['shape'],
          });
    for (const { start, end, run, digits } of numberRuns(text)) {
      const before = text.slice(Math.max(0, start - 64), start);
      if (digits >= 9 && digits <= 16 && passesCheck(run)) add(start, end, ['shape', 'check-digit']);
      else if (/^\d{3}-\d{2}-\d{4}$/.test(run)) add(start, end, ['shape']);
      else if (digits >= 2 && (CUE.test(before) || HASH.test(before)) && !isMeasure(text, end, run))
        add(start, end, ['number-context']);
      else if (/^\d{7,}$/.test(run) && !isMeasure(text, end, run)) add(start, end, ['shape']);
      else if (/^\d{3,6}\/\d{2,4}$/.test(run) && !isMeasure(text, end, run)) add(start, end, ['shape']);
      else if (/^\d{4}[- ]\d{4,6}[- ]\d{4,5}/.test(run) || /^\d{2,4}-\d{4,9}(?:-\d+)*$/.test(run))
        add(start, end, ['shape']);
      else if (digits >= 9 && /^\d+(?:[- ]\d+)+$/.test(run)) add(start, end, ['shape']);
      else if (/^\d{5,6}$/.test(run) && !isMeasure(text, end, run)) add(start, end, ['shape']);
    }
    for (const pattern of [MIXED, GROUPS, IBAN, DOCKET])
      for (const match of text.matchAll(pattern)) {
        const word = match[0].replace(/[-/.]+$/, '');
        const digits = word.replace(/\D/g, '').length;
        if (digits === 0 || !/\p{L}/u.test(word)) continue;
        const start = match.index;
        const cue =
          CUE.test(text.slice(Math.max(0, start - 64), start)) ||
          HASH.test(text.slice(Math.max(0, start - 2), start));
        const strange =
          pattern === DOCKET
            ? !/^(?:BP|HR|RR|BMI|T|P|O|Art|Rule|No|In|On|At|By)[ .-]/.test(word) && digits >= 3
            : pattern === IBAN
              ? /\d{6}/.test(word.replace(/ /g, ''))
              : digits >= 4 || (digits >= 3 && /\d\p{L}+\d|[-/]/u.test(word));
        const checked = pattern === MIXED && word.length > 6 && passesCheck(word);
        if (
          checked ||
          (strange && (digits >= 7 || !CLINICAL.test(word))) ||
          (cue && digits >= 2 && !/^\d+(?:th|st|nd|rd|mg|am|pm)$/i.test(word))
        )
          add(
            start,
            start + word.length,
            cue ? ['number-context'] : checked ? ['shape', 'check-digit'] : ['shape'],
          );
      }
    return found;
  },
  examples: [
    {
      text: 'MRN 00731842, acct H-220-41877.',
      finds: [
        ['00731842', 'ID'],
        ['H-220-41877', 'ID'],
      ],
    },
    {
      text: 'his plate is 6TRJ881 and the claim no. is QB-5510-22',
      finds: [
        ['6TRJ881', 'ID'],
        ['QB-5510-22', 'ID'],
      ],
    },
    {
      text: 'the inquest number is g w one seven dash two two and he said no',
      finds: [['g w one seven dash two two', 'ID']],
    },
    {
      text: 'His locker, 118, was empty. Her badge says 2209.',
      finds: [
        ['118', 'ID'],
        ['2209', 'ID'],
      ],
    },
    { text: 'NHS no 943 476 5919', finds: [['943 476 5919', 'ID']] },
    {
      text: 'hers is ZAC5361; exhibit C3',
      finds: [
        ['ZAC5361', 'ID'],
        ['C3', 'ID'],
      ],
    },
    {
      text: 'INR 2.6, HbA1c 76, PHQ-9 was 14, 40 mg, T2DM, L4-L5, COVID-19, in 2014, 10,000 steps, 67M, 0340',
      finds: [],
    },
  ],
};

/** "plate vc 4471", "licence OSEI9 805143 KA9 LR": the groups beside the one that was found. */
function withGroups(text: string, from: number, to: number, casual: boolean, lists: Lists): [number, number] {
  const before = text.slice(Math.max(0, from - 8), from);
  const small = casual ? SMALL_BEFORE.exec(before)?.[1] : undefined;
  const led =
    GROUP_BEFORE.exec(before)?.[1] ??
    (small !== undefined && (lists.look(small.trim()) & COMMON) < 5 ? small : undefined);
  const label =
    led !== undefined &&
    /^(?:no|nos|id|ref|mrn|dob|nhs|nhi|dea|npi|sn|is|to|of|on|was|for|pt|ssn|sin|ni|ihi|chi|hcn|acct|acc|case)\b/i.test(
      led,
    );
  const after =
    /[A-Z]/.test(text.slice(from, to)) || led !== undefined
      ? GROUP_AFTER.exec(text.slice(to, to + 40))?.[0]
      : undefined;
  return [from - (label ? 0 : (led?.length ?? 0)), to + (after?.length ?? 0)];
}

const UNIT =
  /^\s?(?:mg|mcg|µg|g|kg|ml|l|mm|cm|m|km|iu|u|units?|meq|mmol|mol|copies|cells|steps|miles?|dollars?|pounds?|euros?|quid|people|patients|times|hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|wks?|months?|years?|yrs?|percent|per|%|k\b|bpm|mmhg|platelets|words|calories|feet|x\b|beats|women|men|children)\b|^\s?[%/]/i;

function isMeasure(text: string, end: number, run: string): boolean {
  return (
    UNIT.test(text.slice(end, end + 12)) ||
    /^\d+\.\d+$/.test(run) ||
    /^\d{2,3}\/\d{2,3}$/.test(run) ||
    /^,\d/.test(text.slice(end, end + 2))
  );
}
