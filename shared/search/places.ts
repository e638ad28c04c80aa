/**
 * Where the words stand in one case, with some of the text around. Of each text the stretch that has most of them; the
 * texts with most of them first. Guarantees: every offset lies between graphemes, and what is lit is whole words.
 */

import { overlaps, type Span } from '../base/span.ts';
import { wholeGraphemes } from '../deid/grapheme.ts';
import type { Case } from '../journal/case.ts';
import type { FoundPlace, Only } from '../keeper/search.ts';
import { nearly } from './nearly.ts';
import { textsOf, type Searched } from './texts.ts';
import { wordsOf, type Word } from './words.ts';

/** UTF-16 units of text around the first word, and of all that is shown. */
const BEFORE = 48;
const SHOWN = 168;
const MOST = 3;

/** A text with its words, read once for every question that comes. */
export interface ReadText extends Searched {
  readonly has: readonly Word[];
}

export function readTexts(chosen: Case): ReadText[] {
  return textsOf(chosen).map((searched) => ({ ...searched, has: wordsOf(searched.text) }));
}

/** Whether a word of a text is meant by one that was typed. */
type Meant = (word: string) => boolean;

/** @param near words that are spelled nearly so count too. */
export function placesIn(
  texts: readonly ReadText[],
  typed: readonly string[],
  only: Pick<Only, 'chairs'>,
  near: boolean,
): FoundPlace[] {
  if (typed.length === 0) return [];
  const meant = typed.map((one): Meant => {
    const isNear = near ? nearly(one) : () => false;
    return (word) => word.startsWith(one) || isNear(word);
  });
  return texts
    .filter(({ chair }) => only.chairs.length === 0 || only.chairs.includes(chair))
    .flatMap((searched) => placeIn(searched, meant) ?? [])
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST)
    .map(({ place }) => place);
}

interface Met extends Word {
  /** Bits: which of the typed words it meets. */
  readonly which: number;
}

function placeIn(
  { source, chair, text, onlyMine, has }: ReadText,
  meant: readonly Meant[],
): { readonly words: number; readonly place: FoundPlace } | null {
  const met = has.flatMap((word): Met[] => {
    const which = meant.reduce((bits, isMeant, k) => (isMeant(word.word) ? bits | (1 << k) : bits), 0);
    return which === 0 ? [] : [{ ...word, which }];
  });
  const [best, words] = densest(met);
  if (best === null) return null;
  const at = wholeGraphemes(text, best);
  const shown = wholeGraphemes(text, around(text, at));
  const lit = met
    .map((word) => wholeGraphemes(text, word))
    .filter(({ start, end }) => start >= shown.start && end <= shown.end)
    .map(({ start, end }) => ({ start: start - shown.start, end: end - shown.start }));
  return {
    words,
    place: {
      ...{ source, chair, at },
      words: text.slice(shown.start, shown.end).replace(/\s/gu, ' '),
      lit: apart(lit),
      cut: { before: shown.start > 0, after: shown.end < text.length },
      onlyMine: onlyMine.some((mine) => overlaps(mine, at)),
    },
  };
}

/** The word from which on most of those typed come, within what can be shown; and how many those are. */
function densest(met: readonly Met[]): readonly [Met | null, number] {
  let best: Met | null = null;
  let most = 0;
  met.forEach((word, k) => {
    let all = 0;
    for (let next = k; (met[next]?.end ?? Infinity) - word.start <= SHOWN - BEFORE; next++)
      all |= met[next]?.which ?? 0;
    const count = bitsIn(all || word.which);
    if (count > most) [best, most] = [word, count];
  });
  return [best, most];
}

function bitsIn(all: number): number {
  let count = 0;
  for (let rest = all; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** From a beginning of a word to an end of one, where there are spaces near enough. */
function around(text: string, at: Span): Span {
  const first = Math.max(0, at.start - BEFORE);
  const last = Math.min(text.length, Math.max(at.end, first + SHOWN));
  const space = first === 0 ? -1 : text.slice(first, at.start).search(/\s/u);
  const start = space < 0 ? first : first + space + 1;
  if (last === text.length) return { start, end: last };
  const spaced = /\s\S*$/u.exec(text.slice(at.end, last));
  return { start, end: spaced === null ? last : at.end + spaced.index };
}

/** Parts of a word lie inside it: the widest stays. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
