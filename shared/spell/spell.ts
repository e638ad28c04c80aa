/**
 * Spelling, from the word lists the scanner has anyway: American, British, Canadian and Australian words, medicine,
 * names and places. Guarantees: a word is called misspelt only where no list has it and it is not put together from
 * words; names with a capital, abbreviations and anything with a digit are left alone. It suggests words, never sentences.
 */

import type { Span } from '../base/span.ts';
import { looksMisspelt, madeOfWords } from '../deid/find/word-sense.ts';
import { ANY_NAME, COMMON, FIRST, MEDICAL } from '../deid/lists/lexicon.ts';
import type { Lists } from '../deid/lists/lists.ts';
import { fold } from '../deid/fold.ts';
import { tokenize, type Token } from '../deid/tokens.ts';

/** @param own folded words that are right here whatever the lists say. */
export function misspelt(text: string, lists: Lists, own: ReadonlySet<string>): Span[] {
  return tokenize(text)
    .filter((token) => isWord(token) && !own.has(token.low) && !isRight(token.low, lists))
    .map(({ start, end }) => ({ start, end }));
}

/** Another spelling of one word, the likeliest first; with a capital where it had one. */
export function corrections(word: string, lists: Lists, most = 4): string[] {
  const low = fold(word);
  const close = candidates(low, lists);
  const found = close.length > 0 ? close : candidatesOfTwo(low, lists);
  const isTitle = word.charAt(0) !== word.charAt(0).toLowerCase();
  return found
    .sort((a, b) => weight(b, low, lists) - weight(a, low, lists) || (a < b ? -1 : 1))
    .slice(0, most)
    .map((right) => (isTitle ? right.charAt(0).toUpperCase() + right.slice(1) : right));
}

/** Shorter ones are mostly shorthand; longer ones are pasted. */
const SHORTEST = 3;
const LONGEST = 40;

function isWord({ low, caps, digit, opens }: Token): boolean {
  if (digit || low.length < SHORTEST || low.length > LONGEST) return false;
  return caps === 'lower' || (caps === 'title' && opens);
}

function isRight(low: string, lists: Lists): boolean {
  const bits = lists.look(low);
  const common = bits & COMMON;
  if (common >= 2 || (bits & (MEDICAL | FIRST)) !== 0) return true;
  if (low.includes("'")) return isShortened(low, lists);
  // A word or a name hardly anyone has, one letter away from a word that everyone uses: a slip.
  if (bits !== 0) return low.length > 4 || !looksMisspelt(low, lists);
  return madeOfWords(low, lists) && !looksMisspelt(low, lists);
}

const SHORT_FORMS = /(?:n't|'(?:s|d|m|ll|ve|re|em|n|all|clock|er|am|until|til|twas))$/;
const OWN_STEMS = new Set(["can't", "won't", "shan't", "ain't", "o'clock", "ma'am", "y'all"]);

/** "wouldn't", "they've", "o'clock". */
function isShortened(low: string, lists: Lists): boolean {
  if (OWN_STEMS.has(low)) return true;
  const stem = low.replace(SHORT_FORMS, '');
  return stem !== low && (stem === '' || (lists.look(stem) & (COMMON | ANY_NAME)) !== 0);
}

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz'");

/** Every word one slip away: a letter dropped, doubled or changed, two in the wrong order, a space forgotten. */
function candidates(low: string, lists: Lists): string[] {
  const found = new Set<string>();
  for (const close of slips(low)) if (isUsual(close, lists)) found.add(close);
  for (let at = 1; at < low.length; at += 1) {
    const [a, b] = [low.slice(0, at), low.slice(at)];
    if (isOften(a, lists) && isOften(b, lists)) found.add(`${a} ${b}`);
  }
  return [...found];
}

/** Two slips away, the first letter kept: nobody misses that one twice. */
function candidatesOfTwo(low: string, lists: Lists): string[] {
  if (low.length < 5 || low.length > 16) return [];
  const found = new Set<string>();
  for (const once of slips(low))
    for (const twice of slips(once))
      if (twice.charAt(0) === low.charAt(0) && isUsual(twice, lists)) found.add(twice);
  return [...found];
}

function* slips(low: string): Iterable<string> {
  for (let at = 0; at <= low.length; at += 1) {
    const [before, after] = [low.slice(0, at), low.slice(at)];
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) {
      if (after !== '') yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

function isUsual(word: string, lists: Lists): boolean {
  if (word.includes("'")) return OWN_STEMS.has(word) || (word.includes("n't") && isShortened(word, lists));
  const bits = lists.look(word);
  return word.length >= 2 && ((bits & COMMON) >= 2 || ((bits & MEDICAL) !== 0 && word.length > 4));
}

function isOften(word: string, lists: Lists): boolean {
  return word === 'a' || word === 'i' || (word.length > 1 && (lists.look(word) & COMMON) >= 6);
}

/** How common it is; the same letters in another order and the same beginning count for it. */
function weight(word: string, low: string, lists: Lists): number {
  const parts = word.split(' ');
  const common = Math.min(...parts.map((part) => lists.look(part) & COMMON)) - (parts.length > 1 ? 2 : 0);
  const sameLetters = sorted(word) === sorted(low) ? 3 : 0;
  const sameStart = word.charAt(0) === low.charAt(0) ? 2 : 0;
  const doubled = word.replace(/(.)\1/gu, '$1') === low.replace(/(.)\1/gu, '$1') ? 2 : 0;
  return common + sameLetters + sameStart + doubled;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
