/** Bus lines, corners and blocks: "the 14 bus", "corner of fifth and main", "the 1200 block of elm". */

import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';

const WORD = "[\\p{L}\\p{N}'’]{1,20}";
const TAIL = '(?: (?:st|street|ave|avenue|road|rd|lane|drive|boulevard|blvd)\\b)?';
const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}$£€.:])(?:(?:number|no\.?|route|line) )?\d{1,3}[a-z]? (?:bus|tram|trolley|streetcar|ferry)\b/gu,
  /(?<=\b(?:the|on|off|along|down|up|onto|via) )(?:[am]\d{1,3}(?:\(m\))?|[ni][ -]?\d{1,3}|(?:us|sr|cr|hwy|rt|rte)[ -]\d{1,4})(?![\p{L}\p{N}]|[ -](?:sheet|paper|pulley|size|lesion|segment|branch))/gu,
  /(?<=\b(?:exit|junction|mile marker|milepost|mile post) )\d{1,3}[a-z]?\b/gu,
  /(?<=\bthe )[a-z\d] (?:train|line|bus|tram)\b/gu,
  new RegExp(
    `(?<=\\bcorner of )(?!the |a |my |his |her |our |their )${WORD}${TAIL} (?:and|&) ${WORD}${TAIL}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{3,5} block of (?!the )(?:(?:north|south|east|west) )?${WORD}${TAIL}`,
    'gu',
  ),
];

export function* lines({ lower }: Reading): Generator<Candidate> {
  for (const pattern of PATTERNS)
    for (const { index, 0: found } of lower.matchAll(pattern))
      yield { start: index, end: index + found.length, kind: 'LOCATION', because: ['place-word'] };
}
