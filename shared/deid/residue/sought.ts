/** Originals, made ready for one pass over any text: single words, sequences of words, long numbers, initials. */

import type { Original } from './original.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { plainly } from './plainly.ts';
import { nearlySame, numbersOf, wordsOf } from '../spelling.ts';

export interface Sought {
  readonly words: ReadonlyMap<string, SoughtWord>;
  /** By their first word. */
  readonly sequences: ReadonlyMap<string, readonly SoughtSequence[]>;
  /** Digits without separators, five or more: key. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly longest: number;
  /** Letters in lower case: key. */
  readonly initials: ReadonlyMap<string, string>;
  /** An original of six letters or more that is one letter off. */
  near(word: string): SoughtWord | null;
}

interface SoughtWord {
  readonly key: string;
  readonly word: string;
  readonly ordinary: boolean;
  /** Also told where it stands in lower case. Not so the words nobody could read past: she, will, may, see. */
  readonly anyCase: boolean;
}

interface SoughtSequence {
  readonly key: string;
  readonly words: readonly string[];
  readonly certain: boolean;
}

export function compile(originals: readonly Original[]): Sought {
  const words = new Map<string, SoughtWord>();
  const sequences = new Map<string, SoughtSequence[]>();
  const numbers = new Map<string, string>();
  const initials = new Map<string, string>();
  const lookalikes = new Set<string>();
  const addWord = (word: string, key: string, ordinary: boolean, text: string): void => {
    const known = words.get(word);
    const lower = text === text.toLowerCase();
    if (!known || (known.ordinary && !ordinary)) {
      const anyCase = lower || !(FUNCTION_WORDS.has(word) || EVERYWHERE.has(word));
      words.set(word, { key, word, ordinary, anyCase });
    }
  };
  const addSequence = (sought: readonly string[], key: string, certain: boolean): void => {
    const [first = ''] = sought;
    sequences.set(first, [...(sequences.get(first) ?? []), { key, words: sought, certain }]);
  };
  for (const { key, text: written, ordinary, lookalikes: others = [] } of originals) {
    const { text } = plainly(written);
    for (const other of others) lookalikes.add(other);
    if (isInitials(text)) {
      const letters = text.replace(/[^\p{L}]/gu, '').toLowerCase();
      if (letters.length > 1 || !['i', 'a'].includes(letters)) initials.set(letters, key);
      continue;
    }
    const tokens = numbersOf(wordsOf(text)).map(({ word }) => word);
    const sought = tokens.filter((word) => !SMALL.has(word));
    const digits = digitsOf(tokens);
    if (digits.length >= 5) {
      numbers.set(digits, key);
      if (digits.length >= 10) numbers.set(digits.slice(-7), key).set(digits.slice(-10), key);
    }
    const [only = ''] = sought;
    if (sought.length === 1) {
      if (COUNTING.has(only)) continue;
      if (!/^\d+$/u.test(only)) addWord(only, key, ordinary || only.length < 3, text);
      else if (only.length >= 3) addWord(only, key, ordinary, text);
      else if (Number(only) > 89) addWord(only, key, true, text);
    } else if (sought.length > 1) {
      const brief = sought.every((word) => /^\d{1,2}$/u.test(word)) && digits.length < 5;
      if (brief && digits.length > 2) addWord(digits, key, true, text);
      if (!brief) for (const order of dateOrders(sought)) addSequence(order, key, true);
      const joined = sought.join('');
      if (joined.length >= LONG_ENOUGH && PROPER.test(text)) addWord(joined, key, false, text);
    }
  }
  return {
    words,
    sequences,
    numbers,
    longest: Math.max(0, ...[...numbers.keys()].map((digits) => digits.length)),
    initials,
    near: nearest(
      [...words.values()].filter(({ word }) => word.length >= 6 && !/\d/u.test(word)),
      lookalikes,
    ),
  };
}

/** A name run together is no word of the language ("walterlindqvist"); other words may be ("every day"). */
const LONG_ENOUGH = 8;
const PROPER = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\s+)+\p{Lu}[\p{L}\p{M}'’-]*$/u;

/** By dropping one letter from either: two words one letter apart share such a form. */
function nearest(sought: readonly SoughtWord[], lookalikes: ReadonlySet<string>): Sought['near'] {
  const index = new Map<string, SoughtWord[]>();
  for (const one of sought) {
    for (const form of dropped(one.word)) index.set(form, [...(index.get(form) ?? []), one]);
  }
  return (word) => {
    if (index.size === 0 || word.length < 5 || word.length > 40) return null;
    if (lookalikes.has(word) || FUNCTION_WORDS.has(word)) return null;
    for (const form of dropped(word)) {
      const hit = index.get(form)?.find((one) => nearlySame(one.word, word));
      if (hit) return hit;
    }
    return null;
  };
}

function dropped(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function digitsOf(tokens: readonly string[]): string {
  return tokens.every((word) => /^\d+$/u.test(word)) || tokens.join('').replace(/\D/gu, '').length >= 7
    ? tokens.filter((word) => /^\d+$/u.test(word)).join('')
    : '';
}

/** "March 11" is also "11 March" and "the eleventh of March"; its short form is sought too. */
function dateOrders(words: readonly string[]): string[][] {
  const orders = [[...words]];
  const month = words.findIndex((word) => MONTHS.some((row) => row.includes(word)));
  if (month < 0 || words.length > 3) return orders;
  const names = MONTHS.find((row) => row.includes(words[month] ?? '')) ?? [];
  const day = words.find((word) => /^\d{1,2}$/u.test(word));
  const year = words.find((word) => /^\d{4}$/u.test(word));
  if (day === undefined) return year === undefined ? orders : names.map((name) => [name, year]);
  return names.flatMap((name) => [
    [name, day],
    [day, name],
  ]);
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.\s?)+\p{Lu}?\.?$|^\p{Lu}{1,3}$/u.test(text);
}

export const SMALL: ReadonlySet<string> = new Set([
  'the',
  'of',
  'at',
  'and',
  'a',
  'an',
  'in',
  'on',
  'st',
  'de',
]);

const MONTHS: readonly (readonly string[])[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].map((row) => row.split(' '));

/** Numbers that are said of anything: alone no residue of an age or a room. */
const COUNTING = new Set(['hundred', 'thousand', 'dozen', 'half', 'once', 'twice']);

const EVERYWHERE = new Set(
  'will may can see do so an in no art mark bill jack rich pat sue rob drew dean grant chance chase guy max mays ward day young old long short white black brown green gray grey little good best wise love early late hope rose man king bishop cook baker hand head case page price bell hill park field ford stone wood woods lake may april june august summer sky star major major gene ray bay cash carry carry harry penny sandy rusty dusty lee may don don ken will wills'.split(
    ' ',
  ),
);
