/** What stands around a place: the words beside it, whether a sentence begins there, whether it is inside quotes. */

import type { Span } from '../../../base/span.ts';

/** A place in its text. Suggestions may reach as far as `from` and `to`, where the neighboring places begin. */
export interface Spot extends Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words that will stand there, and how far they reach. Null: nothing fits, a person must say. */
export interface Fit {
  readonly words: string;
  readonly reach: Span;
}

export function was(spot: Spot): string {
  return spot.text.slice(spot.start, spot.end);
}

/** No suggestion reaches farther; keeps the work of each place bounded. */
const FAR = 200;

/** The text before, no farther than the neighboring place. */
export function before(spot: Spot): string {
  return spot.text.slice(Math.max(spot.from, spot.start - FAR), spot.start);
}

export function after(spot: Spot): string {
  return spot.text.slice(spot.end, Math.min(spot.to, spot.end + FAR));
}

/** Up to `count` characters before, whatever stands there: for judging only, never for replacing. */
export function ahead(spot: Spot, count = 120): string {
  return spot.text.slice(Math.max(0, spot.start - count), spot.start);
}

export function behind(spot: Spot, count = 120): string {
  return spot.text.slice(spot.end, spot.end + count);
}

/** Widens the reach by what `back` matches right before and `forth` right after; null where one of them is missing. */
export function widen(spot: Spot, back: RegExp | null, forth: RegExp | null = null): Span | null {
  const left = back ? new RegExp(`(?:${back.source})$`, back.flags).exec(before(spot)) : null;
  const right = forth ? new RegExp(`^(?:${forth.source})`, forth.flags).exec(after(spot)) : null;
  if ((back && !left) || (forth && !right)) return null;
  return { start: spot.start - (left?.[0].length ?? 0), end: spot.end + (right?.[0].length ?? 0) };
}

/** 1 where the comma that closes an aside must go with it: "her visit, April 1, is near". */
export function closingComma(right: string): number {
  return /^,\s+(?:is|was|are|were|has|had|will|would|can|could|did|does|does|\p{Ll}{2,}ed|\p{Ll}{2,}[^s\s]s)\b/u.test(
    right,
  )
    ? 1
    : 0;
}

/** Of the last one spoken about before: by pronoun, honorific or kinship. */
export function genderBefore(spot: Spot): 'he' | 'she' | null {
  const near = [
    ...ahead(spot, 90).matchAll(
      /\b(hes?|his|him|shes?|her|mrs|mr|ms|mother|father|wife|husband|man|woman|boy|girl|son|daughter|sister|brother|aunt|uncle|nun|monk)\b/giu,
    ),
  ].at(-1)?.[1];
  if (near === undefined) return null;
  return /^(?:hes?|his|him|mr|father|husband|man|boy|son|brother|uncle|monk)$/iu.test(near) ? 'he' : 'she';
}

/** True where a sentence, line or quotation begins at `at`. */
export function beginsSentence(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 12), at);
  if (/(?:^|\n)[\s\-*•"'“‘(]*$/u.test(at <= 12 ? left : `x${left}`)) return true;
  if (/(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Fr|Sr|vs|no|approx)|\b\p{L}\.\p{L})\.\s+$/iu.test(left)) return false;
  if (/[\s,]\p{Lu}\.\s+$/u.test(left)) return false;
  return /[.!?…]["'”’)]*\s+["'“‘(]*$|\s["“]$/u.test(left);
}

/** The start of the sentence `at` stands in, or as far back as it matters. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONG);
  for (let i = at; i > least; i--) {
    const c = text[i - 1];
    if (c === '\n') return i;
    if (c !== undefined && /\s/u.test(c) && beginsSentence(text, i)) return i;
  }
  return least;
}

export function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONG);
  for (let i = at; i < most; i++) {
    if (text[i] === '\n') return i;
    if (i > at && /\s/u.test(text[i - 1] ?? '') && beginsSentence(text, i)) return i;
  }
  return most;
}

/** Dictation may have no sentences at all. */
const LONG = 500;

/** True inside double quotes opened on the same line: the nearest quotation mark before is an opening one. */
export function inQuotes(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3000); i--) {
    const c = text.charAt(i);
    if (c === '\n' || c === '”') return false;
    if (c === '“') return true;
    if (c === '"')
      return /^(?:\S|$)/u.test(text.charAt(i + 1)) && /^(?:[\s([—–-]|$)/u.test(text.charAt(i - 1));
  }
  return false;
}

/** Capital where the replaced words had one because a sentence began there. */
export function capitalLike(text: string, start: number, words: string): string {
  if (words === '' || !beginsSentence(text, start)) return words;
  const first = text[start] ?? '';
  const lower = first !== first.toUpperCase();
  return lower ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

export function article(words: string): 'a' | 'an' {
  if (/^(?:one|once|uni|use|usual|eu|u\.|ewe)/iu.test(words)) return 'a';
  if (/^(?:hour|hono|heir)/iu.test(words)) return 'an';
  return /^(?:8|11\b|18\b)|^[aeiou]/iu.test(words) ? 'an' : 'a';
}
