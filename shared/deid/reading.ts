/**
 * A text made ready for the detectors: its words, what the lists know of each, and its manner. `casual` is a text whose
 * writer does not bother with capitals (dictation, a phone at night): there a name may well stand in small letters.
 */

import type { Lists } from './lists/lists.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Reading {
  readonly text: string;
  /** The text in small letters, unit for unit as long: patterns without the ignore-case flag are much faster. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** What the lists know of token i. */
  readonly known: readonly number[];
  readonly casual: boolean;
}

export function read(text: string, lists: Lists): Reading {
  const tokens = tokenize(text);
  const memo = new Map<string, number>();
  const known = tokens.map(({ low }) => {
    let bits = memo.get(low);
    if (bits === undefined) {
      bits = lists.look(low) | (low.includes("'") ? lists.look(low.replace(/'/g, '')) : 0);
      memo.set(low, bits);
    }
    return bits;
  });
  return { text, lower: lowered(text), tokens, known, casual: isCasual(tokens) };
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Of the places where a capital is due, most have none. */
function isCasual(tokens: readonly Token[]): boolean {
  let due = 0;
  let missing = 0;
  for (const token of tokens) {
    if (!(token.opens || token.low === 'i' || token.low === 'im') || token.digit) continue;
    due += 1;
    if (token.caps === 'lower') missing += 1;
  }
  return due > 0 && missing * 2 > due;
}
