/**
 * Every word there is, once, under a small number; found by its beginning, or where it is spelled nearly so. A word that
 * stands nowhere any more is forgotten at once. Kept in order but for the newest few, which are put in their place when
 * they are many.
 */

import { nearly } from './nearly.ts';

export interface Vocabulary {
  /** The number of this word, given now where it has none. */
  number(word: string): number;
  forget(number: number): void;
  /** Numbers of the words that begin so. */
  beginning(typed: string): readonly number[];
  /** Numbers of those that are spelled nearly so; none of `beginning`. */
  near(typed: string): readonly number[];
  isWhole(number: number, typed: string): boolean;
  readonly size: number;
}

/** Looked through one by one. */
const MANY = 1000;

export function newVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const free: number[] = [];
  let inOrder: number[] = [];
  let newest: number[] = [];

  const wordOf = (number: number | undefined): string => (number === undefined ? '' : (words[number] ?? ''));

  /** The first place in order whose word is not before this one. */
  function placeOf(word: string): number {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wordOf(inOrder[middle]) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function putInOrder(): void {
    newest.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
    const merged: number[] = [];
    let k = 0;
    for (const number of inOrder) {
      for (let next = newest[k]; next !== undefined && wordOf(next) < wordOf(number); next = newest[k]) {
        merged.push(next);
        k += 1;
      }
      merged.push(number);
    }
    inOrder = merged.concat(newest.slice(k));
    newest = [];
  }

  return {
    number(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      // A copy: a long word cut out of a text would hold all of that text in memory.
      const own = copied(word);
      const number = free.pop() ?? words.length;
      words[number] = own;
      numbers.set(own, number);
      newest.push(number);
      if (newest.length >= MANY) putInOrder();
      return number;
    },

    forget(number) {
      const word = wordOf(number);
      const place = placeOf(word);
      if (inOrder[place] === number) inOrder.splice(place, 1);
      else newest.splice(newest.indexOf(number), 1);
      numbers.delete(word);
      words[number] = '';
      free.push(number);
    },

    beginning(typed) {
      const found: number[] = [];
      for (let place = placeOf(typed); ; place++) {
        const number = inOrder[place];
        if (number === undefined || !wordOf(number).startsWith(typed)) break;
        found.push(number);
      }
      for (const number of newest) if (wordOf(number).startsWith(typed)) found.push(number);
      return found;
    },

    near(typed) {
      const isNear = nearly(typed);
      const found: number[] = [];
      words.forEach((word, number) => {
        if (isNear(word) && !word.startsWith(typed)) found.push(number);
      });
      return found;
    },

    isWhole: (number, typed) => words[number] === typed,

    get size() {
      return numbers.size;
    },
  };
}

function copied(word: string): string {
  const codes: number[] = [];
  for (let k = 0; k < word.length; k++) codes.push(word.charCodeAt(k));
  return String.fromCharCode(...codes);
}
