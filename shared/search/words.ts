/**
 * The words of a text as they are looked up: lower case, without accents and apostrophes, with where they stand in the
 * text as it was typed. What an apostrophe joins counts whole and in its parts ("Walter's": walters, walter). A letter
 * of a script that puts no spaces between words is a word of its own.
 */

import type { Span } from '../base/span.ts';
import { fold } from '../deid/fold.ts';

export interface Word extends Span {
  readonly word: string;
}

/** UTF-16 units: the rest of a longer word is not looked at. */
export const LONGEST_WORD = 30;

/** @param how `typed`: words as someone looks for them, never their parts. */
export function wordsOf(text: string, how?: 'typed'): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number): void => {
    const word = lookedUp(text.slice(start, end));
    if (word !== '') words.push({ word, start, end });
  };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = kindAt(text, at);
    if (first === ALONE) add(at, (at += unitsAt(text, at)));
    else if (first !== LETTER) at += unitsAt(text, at);
    else {
      const start = at;
      /** Where a part begins, and whether an apostrophe is behind it. */
      let part = at;
      let isJoined = false;
      for (;;) {
        const kind = at < length ? kindAt(text, at) : GAP;
        if (kind === LETTER) at += unitsAt(text, at);
        else if ((kind === JOINER || kind === APOSTROPHE) && kindAt(text, at + 1) === LETTER) {
          if (kind === APOSTROPHE) {
            if (how !== 'typed' && at - part >= SHORTEST_PART) add(part, at);
            isJoined = true;
            part = at + 1;
          }
          at += 1;
        } else break;
      }
      if (how !== 'typed' && isJoined && at - part >= SHORTEST_PART) add(part, at);
      add(start, at);
    }
  }
  return words;
}

/** The same for every way of typing it; empty where nothing of it is a letter or a digit. */
export function lookedUp(word: string): string {
  const low = /^[a-z]+$/.test(word) ? word : fold(word.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
  return low.length > LONGEST_WORD ? low.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/u, '') : low;
}

const SHORTEST_PART = 3;

const GAP = 0;
const LETTER = 1;
/** Not seen, and inside a word no end of it: soft hyphens, zero-width joiners. */
const JOINER = 2;
const APOSTROPHE = 3;
const ALONE = 4;

const A_LETTER = /[\p{L}\p{N}\p{M}]/u;
const A_JOINER = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const AN_APOSTROPHE = /['’ʼ＇]/u;
const ON_ITS_OWN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function kindOf(letter: string): number {
  if (AN_APOSTROPHE.test(letter)) return APOSTROPHE;
  if (A_JOINER.test(letter)) return JOINER;
  if (!A_LETTER.test(letter)) return GAP;
  return ON_ITS_OWN.test(letter) ? ALONE : LETTER;
}

/** Most of what is written is among these. */
const TABLE = Uint8Array.from({ length: 0x300 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindAt(text: string, at: number): number {
  if (at >= text.length) return GAP;
  const code = text.charCodeAt(at);
  return code < TABLE.length ? (TABLE[code] ?? GAP) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
