/**
 * Residue: what still stands of the originals in final words, however spelled: lower-cased, unaccented, possessive,
 * in wide or joined letters, with shapeless characters inside, numbers with any separators or in words, one letter off, initials. Whole words only. Certain residue (several words,
 * long numbers, no word of the language) stops; the rest is for a person to confirm. One pass over the text.
 */

import type { Original, Residue } from './original.ts';
import { plainly } from './plainly.ts';
import { compile, SMALL } from './sought.ts';
import type { Sought } from './sought.ts';
import { fold } from '../fold.ts';
import { numbersOf, wordsOf } from '../spelling.ts';
import type { Word } from '../spelling.ts';

/** Sorted; where two overlap only the certain, then the longer one is told. */
export function residue(text: string, originals: readonly Original[]): Residue[] {
  return residueOf(text, compile(originals));
}

/** The same with originals already compiled: for many texts. `word` is as it is read. */
export function residueOf(text: string, sought: Sought): Residue[] {
  const plain = plainly(text);
  return residueIn(plain.text, sought).map((place) => ({ ...place, ...plain.back(place) }));
}

/** What stands in these pieces only when they are read on from one to the next: a name or number parted over two. */
export function residueAcross(pieces: readonly string[], sought: Sought): Residue[][] {
  const across: Residue[][] = pieces.map(() => []);
  const joint = '\n';
  const places = residueOf(pieces.join(joint), sought);
  let at = 0;
  pieces.forEach((piece, i) => {
    const end = at + piece.length;
    for (const place of places) {
      const isInside = at <= place.start && place.end <= end;
      if (isInside || place.start >= end || place.end <= at) continue;
      across[i]?.push({
        ...place,
        start: Math.max(place.start, at) - at,
        end: Math.min(place.end, end) - at,
      });
    }
    at = end + joint.length;
  });
  return across;
}

function residueIn(text: string, sought: Sought): Residue[] {
  const raw = wordsOf(text);
  const words = numbersOf(raw);
  const found: Residue[] = [];
  const add = (start: number, end: number, key: string, certain: boolean): void => {
    found.push({ start, end, key, certain, word: text.slice(start, end) });
  };
  words.forEach((word, i) => {
    const shown = text.slice(word.start, word.end);
    const single = sought.words.get(word.word);
    if (single && (!single.ordinary || single.anyCase || shown !== shown.toLowerCase())) {
      add(word.start, word.end, single.key, !single.ordinary);
    }
    const near = single ? null : sought.near(word.word);
    if (near) add(word.start, word.end, near.key, false);
    for (const sequence of sought.sequences.get(word.word) ?? []) {
      const end = matchSequence(words, i, sequence.words, text);
      if (end !== null) add(word.start, end, sequence.key, sequence.certain);
    }
  });
  for (const { start, end, key } of initialsIn(text, raw, sought)) add(start, end, key, false);
  for (const { start, end, key } of numbersIn(text, words, sought)) add(start, end, key, true);
  return apart(found);
}

/** Between the parts of a date or number only these. */
const IN_DATES = new Set(['the', 'of']);

/** The words in order, with only spaces, marks or small words between. */
function matchSequence(
  words: readonly Word[],
  at: number,
  sequence: readonly string[],
  text: string,
): number | null {
  let last = words[at];
  let i = at;
  const fillers = sequence.some((word) => /^\d+$/u.test(word)) ? IN_DATES : SMALL;
  for (const sought of sequence.slice(1)) {
    i++;
    while (fillers.has(words[i]?.word ?? '') && words[i]?.word !== sought) i++;
    const word = words[i];
    if (!word || !last || word.word !== sought || word.start - last.end > 10) return null;
    const gap = text.slice(last.end, word.start);
    if (/[.!?]\s|\n\s*\n/u.test(gap) && /\d/u.test(sought)) return null;
    last = word;
  }
  return last?.end ?? null;
}

/** "L.M.", "L. M.", "LM": capitals only. */
function initialsIn(
  text: string,
  words: readonly Word[],
  sought: Sought,
): { start: number; end: number; key: string }[] {
  const found: { start: number; end: number; key: string }[] = [];
  words.forEach((word, i) => {
    let letters = '';
    let last: Word | undefined;
    for (let k = i; k < i + 4; k++) {
      const next = words[k];
      if (!next || !/^\p{Lu}{1,4}$/u.test(text.slice(next.start, next.end))) break;
      if (last && !/^\.?\s?$/u.test(text.slice(last.end, next.start))) break;
      if (last && next.word.length > 1) break;
      letters += next.word;
      last = next;
      const key = sought.initials.get(letters);
      const dotted = text.charAt(next.end) === '.' && letters.length > 1 && k > i;
      if (key !== undefined && (dotted || !ABBREVIATIONS.has(letters))) {
        found.push({ start: word.start, end: next.end, key });
      }
    }
  });
  return found;
}

/** Runs of digits and number words, however parted: "555 01-92", "five five five oh one nine two". */
function numbersIn(
  text: string,
  words: readonly Word[],
  sought: Sought,
): { start: number; end: number; key: string }[] {
  const found: { start: number; end: number; key: string }[] = [];
  if (sought.numbers.size === 0) return found;
  let run: Word[] = [];
  const flush = (): void => {
    for (let i = 0; i < run.length; i++) {
      let digits = '';
      for (let k = i; k < run.length && digits.length < sought.longest; k++) {
        digits += run[k]?.word ?? '';
        const key = sought.numbers.get(digits);
        const start = run[i]?.start;
        const end = run[k]?.end;
        if (key !== undefined && start !== undefined && end !== undefined) found.push({ start, end, key });
      }
    }
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    if (!/^\d+$/u.test(word.word)) {
      flush();
      continue;
    }
    if (last && !/^[\s\p{P}\p{S}]{0,4}$/u.test(text.slice(last.end, word.start))) flush();
    run.push(word);
  }
  flush();
  return found;
}

function apart(found: readonly Residue[]): Residue[] {
  const best = [...found].sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Residue[] = [];
  const covered = new Set<number>();
  for (const one of best) {
    let free = true;
    for (let i = one.start; i < one.end && free; i++) free = !covered.has(i);
    if (!free) continue;
    for (let i = one.start; i < one.end; i++) covered.add(i);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Capitals that are read as something else, unless they are written with stops. */
const ABBREVIATIONS = new Set(
  'ms md ed er pt ct bp iv or ok us uk tv pm am id rn gp do pa it im ic cc mg ml kg hr rr er ad ai ot st nd rd th pe gi gu cv cp sob'
    .split(' ')
    .map(fold),
);
