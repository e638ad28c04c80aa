/**
 * Parts: the single words of a name, place or address that would give it away alone, and the words of the language one
 * letter off, so that water is never taken for a misspelt Walter.
 */

import type { Form } from './decision.ts';
import type { Kind } from '../finding.ts';
import { nameWords } from '../cast/people.ts';
import { wordsOf } from '../spelling.ts';

export interface Lexicon {
  /** Is this (folded) word a word of the language, whatever else it may be? */
  isOrdinary(word: string): boolean;
}

export function partsOf(kind: Kind, forms: readonly string[], lexicon: Lexicon): Form[] {
  if (kind !== 'NAME' && kind !== 'LOCATION' && kind !== 'ORG' && kind !== 'CONTACT') return [];
  const parts = new Map<string, Form>();
  for (const form of forms) {
    const [local = ''] = form.split('@', 1);
    if (kind === 'CONTACT' && (!form.includes('@') || local === '')) continue;
    const named = kind === 'NAME' ? new Set(nameWords(form)) : null;
    for (const { word, start, end } of wordsOf(kind === 'CONTACT' ? local : form)) {
      if (word.length < 3 || /\d/u.test(word) || (named && !named.has(word))) continue;
      const ordinary = lexicon.isOrdinary(word) || GENERIC.has(word);
      if (named || (!ordinary && word.length > 3)) {
        parts.set(word, { text: form.slice(start, end), ordinary, lookalikes: lookalikesOf(word, lexicon) });
      }
    }
  }
  return [...parts.values()];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function lookalikesOf(word: string, lexicon: Lexicon): string[] {
  if (word.length < 6 || !/^[a-z]+$/u.test(word)) return [];
  const found = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const left = word.slice(0, i);
    const rest = word.slice(i + 1);
    const swapped = left + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    const near = [left + rest, swapped];
    for (const letter of LETTERS) near.push(left + letter + word.slice(i), left + letter + rest);
    for (const other of near) if (other !== word && lexicon.isOrdinary(other)) found.add(other);
  }
  return [...found];
}

/** What a place may be called without being named. */
const GENERIC = new Set(
  'street road lane avenue way boulevard drive court terrace crescent row close square place room bed ward bay unit floor suite apartment building hall house tower bridge river creek lake park hill mount bay harbor beach county parish city town village hospital clinic medical center centre general regional memorial children health school high primary elementary academy college university church chapel cathedral temple mosque synagogue market store shop manor lodge home north south east west upper lower new old great saint mutual insurance company brothers bros towing surgical pain family practice group department station airport'.split(
    ' ',
  ),
);
