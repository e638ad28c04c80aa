/** Initials: "L.M.", "J.R.", "pt JT", "Mrs. K.", "Dr K", "Coach T", "Kate M Begum", and names spelled out by letters. */

import type { Candidate, Detector } from '../detector.ts';
import { MEDICAL } from '../../lists/lexicon.ts';
import { KIN, TITLES } from '../../lists/people-words.ts';
import { isLone, isMiddleI, letterActs } from '../letters/lone.ts';
import { smallInitial } from '../letters/small.ts';
import type { Reading } from '../reading.ts';
import { capital, commonness, isUnknown } from '../word-sense.ts';

const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ ]?){2,4}(?![\p{L}\p{N}])/gu;
const SHARED_DOTTED =
  /^(?:U\. ?S\.(?: ?A\.)?|U\. ?K\.|E\. ?R\.|O\. ?R\.|I\. ?D\.|M\. ?D\.|R\. ?N\.|P\. ?M\.|A\. ?M\.|D\. ?O\.|D\. ?C\.|I\. ?V\.|N\. ?P\.|P\. ?O\.|I\. ?C\. ?U\.|T\. ?V\.|P\. ?S\.|N\. ?B\.|Q\. ?D\.|B\. ?I\. ?D\.|J\. ?D\.|P\. ?A\.|L\. ?A\.|N\. ?Y\.|D\. ?N\. ?R\.|O\. ?B\.|E\. ?D\.|D\. ?O\. ?B\.|G\. ?P\.)$/;
const SMALL_DOTTED = /(?<![\p{L}\p{N}.])(?:[a-z]\.){2,4}(?![\p{L}\p{N}])/gu;
const SMALL_SHARED =
  /^(?:[ap]\.m|e\.g|i\.e|i\.v|i\.m|p\.o|p\.r\.?n|b\.i\.d|t\.i\.d|q\.i\.d|q\.d|u\.s|u\.k|e\.r|o\.r|i\.c\.u|d\.o\.b|g\.p|r\.n|m\.d|p\.s|n\.b|s\.c|h\.s|a\.c|p\.c|c\.o|w\.c|y\.o|i\.d|t\.v|d\.c|n\.y|l\.a|d\.n\.r|o\.b|e\.d|n\.p|p\.a|d\.o)\./;
/** "PS/kml": who dictated and who typed. */
const TYPIST = /(?<![\p{L}\p{N}/])[A-Z]{2,3}\/[a-z]{2,3}(?![\p{L}\p{N}/])/gu;
/** "For the long chats. M.": one letter where a note ends. */
const SIGNED = /(?<=[.!?,…] |[-–—] ?|\n)[B-HJ-Z]\.?(?=["”]|[ \t]*(?:\n|$))/gu;
const SPELLED = /(?<![\p{L}\p{N}-])(?:\p{Lu}-){2,14}\p{Lu}(?![\p{L}\p{N}-])/gu;

export const initials: Detector = {
  name: 'initials',
  find(reading) {
    const found: Candidate[] = [];
    for (const match of reading.text.matchAll(DOTTED)) {
      const written = match[0].trimEnd();
      if (!SHARED_DOTTED.test(written))
        found.push({
          start: match.index,
          end: match.index + written.length,
          kind: 'NAME',
          because: ['initials'],
        });
    }
    if (reading.casual)
      for (const match of reading.text.matchAll(SMALL_DOTTED))
        if (!SMALL_SHARED.test(match[0]))
          found.push({
            start: match.index,
            end: match.index + match[0].length,
            kind: 'NAME',
            because: ['initials'],
          });
    for (const match of (reading.casual ? reading.text.toUpperCase() : reading.text).matchAll(SPELLED))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'NAME',
        because: ['initials'],
      });
    for (const match of reading.text.matchAll(TYPIST))
      if (!/\/(?:mg|ml|kg|day|hr|min|dl|wk)$/.test(match[0]))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'NAME',
          because: ['initials'],
        });
    for (const match of reading.text.matchAll(SIGNED))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'NAME',
        because: ['initials'],
      });
    reading.tokens.forEach((token, i) => {
      const before = reading.tokens[i - 1];
      if (isInitial(reading, i))
        found.push({
          start: before && /^(?:doc|patient|witness)$/.test(before.low) ? before.start : token.start,
          end: token.end,
          kind: 'NAME',
          because: ['initials'],
        });
    });
    return found;
  },
  examples: [
    {
      text: 'Patient A was seen; typed PS/kml, initials "LV".',
      finds: [
        ['Patient A', 'NAME'],
        ['PS/kml', 'NAME'],
        ['LV', 'NAME'],
      ],
    },
    {
      text: 'K is her son. Miss T laughed. K is 3.1 today.',
      finds: [
        ['K', 'NAME'],
        ['T', 'NAME'],
      ],
    },
    {
      text: 'I saw L.M. again, and Mrs. K. and Dr W were there with Kate R Olsen.',
      finds: [
        ['L.M.', 'NAME'],
        ['K', 'NAME'],
        ['W', 'NAME'],
        ['R', 'NAME'],
      ],
    },
    {
      text: 'pt JT in the unit; he spelled it B-R-A-N-D',
      finds: [
        ['JT', 'NAME'],
        ['B-R-A-N-D', 'NAME'],
      ],
    },
    {
      text: 'Vitamin K was given at 8 p.m. in the U.S. by the E.R. Hepatitis B, T waves, IV fluids, plan A.',
      finds: [],
    },
  ],
};

function isInitial(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const token = tokens[i];
  if (token === undefined || token.digit) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.caps === 'lower') return smallInitial(reading, i);
  if (token.text.length === 1 && (token.low !== 'i' || isMiddleI(reading, i))) {
    if (
      before &&
      (TITLES.has(before.low) || before.low === 'miss') &&
      /^(?: |\. )$/.test(token.gap) &&
      (before.low !== 'patient' || before.caps === 'title') &&
      before.low !== 'sir'
    )
      return true;
    if (isLone(reading, i) || letterActs(reading, i)) return true;
    const dotted = reading.text[token.end] === '.';
    // "Kate R Olsen", "E. Marchetti", "Paisley B."
    const follows =
      before !== undefined && token.gap === ' ' && before.caps === 'title' && personal(reading, i - 1);
    const leads = after !== undefined && after.caps === 'title' && !after.opens && personal(reading, i + 1);
    if (
      follows &&
      ((after !== undefined &&
        after.caps === 'title' &&
        /^(?:\. | )$/.test(after.gap) &&
        personal(reading, i + 1)) ||
        dotted)
    )
      return true;
    return dotted && leads && after.gap === '. ' && token.low !== 'a';
  }
  if (
    token.caps === 'upper' &&
    token.text.length < 4 &&
    before?.low === 'initials' &&
    /^ ?["“'‘(]?$/.test(token.gap)
  )
    return true;
  if (token.caps !== 'upper' || token.text.length > 3 || ((known[i] ?? 0) & MEDICAL) !== 0) return false;
  return before !== undefined &&
    token.gap === ' ' &&
    /^(?:pt|pts|patient|mr|mrs|ms|dr|initials|called|named)$/.test(before.low) &&
    commonness(known[i] ?? 0) < 3
    ? true
    : before !== undefined && KIN.has(before.low) && isUnknown(known[i] ?? 0) && token.gap === ' ';
}

function personal(reading: Reading, i: number): boolean {
  const bits = reading.known[i] ?? 0;
  return capital(reading.tokens[i]) && (bits & MEDICAL) === 0 && commonness(bits) < 6;
}
