/**
 * Words of a text, in order. A word is a longest run of letters, marks and digits, apostrophes inside included
 * (O'Brien, don't); a possessive 's stays outside. Hyphens part words and stay visible as the gap between them.
 * Never cuts through a letter with its marks, so a finding made of whole words never splits a grapheme.
 */

import type { Span } from '../base/span.ts';
import { fold } from './fold.ts';

export type Caps = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

export interface Token extends Span {
  readonly text: string;
  /** As the lists spell it. */
  readonly low: string;
  readonly caps: Caps;
  /** Holds a digit. */
  readonly digit: boolean;
  /** What stands between the token before and this one; '' at the start. */
  readonly gap: string;
  /** A capital here says nothing: first word of a line, a sentence, a quotation, a list entry. */
  readonly opens: boolean;
  readonly newLine: boolean;
  /** Followed by 's. */
  readonly owns: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’][sS]$/;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[:;]\s|["“]|\s['‘(]$|\(\s*$|\s[-–—•*>|]+\s|[•*>|]\s?$|\s-$/;
const SHORTENED =
  /^(?:mr|mrs|ms|mx|dr|drs|prof|st|sr|jr|rev|fr|hon|capt|col|gen|lt|sgt|vs|approx|no|nos|dept|ext|apt|mt|ft|messrs|pt|pts|e\.g|i\.e|cf|fig|ave|blvd|rd|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let before: Token | undefined;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const owns = POSSESSIVE.test(match[0]);
    const word = owns ? match[0].slice(0, -2) : match[0];
    const gap = text.slice(end, start);
    const newLine = before === undefined || gap.includes('\n');
    const token: Token = {
      start,
      end: start + word.length,
      text: word,
      low: fold(word),
      caps: capsOf(word),
      digit: /\p{N}/u.test(word),
      gap,
      opens: newLine || opensAfter(gap, before),
      newLine,
      owns,
    };
    tokens.push(token);
    before = token;
    end = start + match[0].length;
  }
  return tokens;
}

function opensAfter(gap: string, before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (!SENTENCE_END.test(gap)) return false;
  if (!/^\.\s$/.test(gap)) return true;
  const initial = before.text.length === 1 && before.caps === 'title' && before.low !== 'i';
  return !initial && !SHORTENED.test(before.low);
}

function capsOf(word: string): Caps {
  // Nearly every word: no letter of it is looked at twice.
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^[A-Z][a-z]+$/.test(word)) return 'title';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'none';
  const lower = letters.toLowerCase();
  if (letters === lower) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'title' : 'upper';
  const [first = '', ...rest] = letters;
  return first !== first.toLowerCase() && rest.join('') === rest.join('').toLowerCase() ? 'title' : 'mixed';
}
