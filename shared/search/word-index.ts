/**
 * Which words stand in which case, and in which of its chairs. A case has a small number, its slot; `put` says what
 * stands in it now, and only what became different is touched. Guarantees: nothing is found of what does not stand there
 * any more, and its words are gone from here.
 */

import { newVocabulary } from './vocabulary.ts';

export interface WordIndex {
  /** By chair, the words of its texts; a word may come again. */
  put(slot: number, chairs: readonly (readonly string[])[]): void;
  /**
   * For every slot below `slots` how its worst word is met; 0: not every word stands there.
   * @param chairs bits: which of them count.
   */
  find(typed: readonly string[], slots: number, chairs: number): Uint8Array;
}

export const NEAR = 1;
export const BEGINNING = 2;
export const WHOLE = 3;

const LATELY = 24;

/** Room for the chair in a number that has both. */
const BITS = 3;
const CHAIR = (1 << BITS) - 1;

export function newWordIndex(): WordIndex {
  const vocabulary = newVocabulary();
  /** By word: slot and chair in one number, in order. */
  const standsIn: number[][] = [];
  /** By slot: word and chair in one number, in order. */
  const holds: (Uint32Array | undefined)[] = [];
  /** By word and chairs, how each slot meets it: while one types, only the last word is another. Until the next `put`. */
  const lately = new Map<string, Uint8Array>();

  function add(word: number, slot: number, chair: number): void {
    const places = (standsIn[word] ??= []);
    const one = (slot << BITS) | chair;
    const last = places.at(-1);
    if (last === undefined || last < one) places.push(one);
    else places.splice(placeOf(places, one), 0, one);
  }

  function take(word: number, slot: number, chair: number): void {
    const places = standsIn[word] ?? [];
    places.splice(placeOf(places, (slot << BITS) | chair), 1);
    if (places.length > 0) return;
    vocabulary.forget(word);
    standsIn[word] = [];
  }

  function meeting(word: string, slots: number, chairs: number): Uint8Array {
    const asked = `${word} ${String(chairs)}`;
    const known = lately.get(asked);
    if (known !== undefined) return known;
    const best = new Uint8Array(slots);
    const mark = (number: number, how: number): void => {
      for (const one of standsIn[number] ?? []) {
        const slot = one >>> BITS;
        if (((chairs >>> (one & CHAIR)) & 1) === 1 && (best[slot] ?? how) < how) best[slot] = how;
      }
    };
    for (const number of vocabulary.near(word)) mark(number, NEAR);
    for (const number of vocabulary.beginning(word))
      mark(number, vocabulary.isWhole(number, word) ? WHOLE : BEGINNING);
    if (lately.size >= LATELY) lately.clear();
    lately.set(asked, best);
    return best;
  }

  return {
    put(slot, chairs) {
      lately.clear();
      const now = new Set<number>();
      chairs.forEach((words, chair) => {
        for (const word of words) now.add(vocabulary.number(word) * (CHAIR + 1) + chair);
      });
      const next = Uint32Array.from(now).sort();
      const before = holds[slot] ?? new Uint32Array();
      differing(next, before, (one) => add(one >>> BITS, slot, one & CHAIR));
      differing(before, next, (one) => take(one >>> BITS, slot, one & CHAIR));
      holds[slot] = next.length > 0 ? next : undefined;
    },

    find(typed, slots, chairs) {
      const met = new Uint8Array(slots).fill(typed.length > 0 ? WHOLE : 0);
      for (const word of typed) {
        const best = meeting(word, slots, chairs);
        for (let slot = 0; slot < slots; slot++) {
          const how = best[slot] ?? 0;
          if (how < (met[slot] ?? 0)) met[slot] = how;
        }
      }
      return met;
    },
  };
}

/** The first place whose number is not below this one. */
function placeOf(numbers: readonly number[], one: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < one) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the first that the second has not; both in order. */
function differing(some: Uint32Array, others: Uint32Array, tell: (one: number) => void): void {
  let k = 0;
  for (const one of some) {
    while (k < others.length && (others[k] ?? 0) < one) k += 1;
    if (others[k] !== one) tell(one);
  }
}
