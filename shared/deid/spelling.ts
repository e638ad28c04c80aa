/**
 * Spelling: the one way two forms are held to be the same. Case, accents, possessive and punctuation go; spelled-out
 * numbers and ordinals become digits. Works on words, so offsets survive.
 */

import type { Span } from '../base/span.ts';
import { fold } from './fold.ts';

export interface Word extends Span {
  /** Folded: lower case, no accents, no possessive. */
  readonly word: string;
}

/** Words and numbers of a text, in order, with where they stand. A possessive 's lies outside its word. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(/['’ʼ][sS]$/u, '');
    found.push({ start: match.index, end: match.index + raw.length, word: fold(raw) });
  }
  return found;
}

/** A whole form: "Mr. O’Brien's" and "mr o'brien" are spelled alike. */
export function spell(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

/** As `spell`, and numbers by their digits: "bed nine" and "Bed 9", "the ninth" and "9th". */
export function spellNumbers(text: string): string {
  return numbersOf(wordsOf(text))
    .map(({ word }) => word)
    .join(' ');
}

/** Number words as words of digits ("fifty one": "51"), ordinals without their ending; the rest as it is. */
export function numbersOf(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let tens = 0;
  for (const word of words) {
    const value = NUMBERS.get(word.word);
    const last = joined.at(-1);
    if (value === undefined) {
      joined.push({ ...word, word: word.word.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1') });
      tens = 0;
    } else if (tens > 0 && last && value > 0 && value < 10 && word.start - last.end <= 1) {
      joined[joined.length - 1] = { start: last.start, end: word.end, word: String(tens + value) };
      tens = 0;
    } else {
      joined.push({ ...word, word: String(value) });
      tens = value >= 20 ? value : 0;
    }
  }
  return joined;
}

export function numberOf(word: string): number | null {
  return NUMBERS.get(word) ?? null;
}

/** At most one letter added, dropped or changed, or two neighbors swapped. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return (
    swapped ||
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i) === b.slice(i + 1)
  );
}

const WORD = /\p{N}+(?:st|nd|rd|th)(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...ORDINALS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ...TENTHS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ['oh', 0] as const,
]);
