/**
 * Marks the sentences that may travel. A marked sentence arrives in its part of the page, among the others in the
 * order they were written; what was edited there stays as it is. Unmarking takes it out again where it still stands
 * word for word. What is only mine is never marked and never proposed.
 */

import { overlaps } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import { TEXT_NAMES } from '../journal/case.ts';
import type { Case, PartName, TextName, Writing } from '../journal/case.ts';
import { partOf } from './part-of.ts';
import { putIn, takeOut } from './part-text.ts';
import { sentences } from './sentences.ts';

export type TravelState = 'stays' | 'travels' | 'only-mine';

export interface MarkedSentence extends Span {
  readonly state: TravelState;
}

/** Every sentence of one text and whether it travels. A sentence that touches what is only mine is only mine. */
export function sentencesOf(draft: Case, name: TextName): MarkedSentence[] {
  const travels = draft.page.travels[name];
  return sentences(draft.texts[name].text).map((span) => ({
    ...span,
    state: isMine(draft.texts[name], span)
      ? 'only-mine'
      : travels.some((marked) => overlaps(marked, span))
        ? 'travels'
        : 'stays',
  }));
}

/**
 * All sentences the selection touches travel from now on; an empty selection is the sentence under it. Those that are
 * only mine are passed over. The same case comes back where nothing changed.
 */
export function markTravel(draft: Case, name: TextName, selection: Span): Case {
  const chosen = touched(draft, name, selection).filter((sentence) => sentence.state === 'stays');
  return chosen.reduce((marked, sentence) => markOne(marked, name, sentence), draft);
}

/** All sentences the selection touches stay from now on. */
export function unmarkTravel(draft: Case, name: TextName, selection: Span): Case {
  const leaving = draft.page.travels[name].filter((span) => touches(span, selection));
  return leaving.reduce((marked, span) => unmarkOne(marked, name, span), draft);
}

/** By click or key: marks unless everything touched travels already. */
export function toggleTravel(draft: Case, name: TextName, selection: Span): Case {
  const marked = markTravel(draft, name, selection);
  return marked === draft ? unmarkTravel(draft, name, selection) : marked;
}

function touched(draft: Case, name: TextName, selection: Span): MarkedSentence[] {
  return sentencesOf(draft, name).filter((sentence) => touches(sentence, selection));
}

function touches(span: Span, selection: Span): boolean {
  if (selection.start === selection.end) return span.start <= selection.start && selection.start <= span.end;
  return overlaps(span, selection);
}

function isMine(writing: Writing, span: Span): boolean {
  return writing.onlyMine.some((mine) => overlaps(mine, span));
}

function markOne(draft: Case, name: TextName, span: Span): Case {
  const { words, part } = arrivalOf(draft, name, span);
  const neighbors = arrivals(draft, part);
  const before = neighbors.filter((other) => precedes(other, { name, start: span.start }));
  const after = neighbors.filter((other) => !precedes(other, { name, start: span.start }));
  const text = putIn(
    draft.page.parts[part],
    words,
    before.map((other) => other.words),
    after.map((other) => other.words),
  );
  const travels = [...draft.page.travels[name], { start: span.start, end: span.end }];
  travels.sort((a, b) => a.start - b.start);
  return withPage(draft, name, travels, part, text);
}

function unmarkOne(draft: Case, name: TextName, span: Span): Case {
  const { words, part: home } = arrivalOf(draft, name, span);
  const same = arrivals(draft, home).filter((other) => other.words === words);
  const rank = same.findIndex((other) => other.name === name && other.start === span.start);
  const travels = draft.page.travels[name].filter((other) => other.start !== span.start);
  const order: PartName[] = [home, ...(Object.keys(draft.page.parts) as PartName[])];
  for (const part of order) {
    const text = takeOut(draft.page.parts[part], words, part === home ? rank : 0);
    if (text !== null) return withPage(draft, name, travels, part, text);
  }
  return withPage(draft, name, travels, home, draft.page.parts[home]);
}

interface Arrival {
  readonly name: TextName;
  readonly start: number;
  readonly words: string;
  readonly part: PartName;
}

function arrivalOf(draft: Case, name: TextName, { start, end }: Span): Arrival {
  const { text } = draft.texts[name];
  const words = asPage(text.slice(start, end));
  return { name, start, words, part: partOf(name, words, text.slice(end, end + 40)) };
}

/** The marked sentences whose part this is, in the order they were written. */
function arrivals(draft: Case, part: PartName): Arrival[] {
  return TEXT_NAMES.flatMap((name) =>
    draft.page.travels[name].map((span) => arrivalOf(draft, name, span)),
  ).filter((arrival) => arrival.part === part);
}

function precedes(a: { name: TextName; start: number }, b: { name: TextName; start: number }): boolean {
  const order = TEXT_NAMES.indexOf(a.name) - TEXT_NAMES.indexOf(b.name);
  return order === 0 ? a.start < b.start : order < 0;
}

/** Without the mark of a list. */
function asPage(sentence: string): string {
  return sentence.replace(/^[-*•–]\s+(?=\S)/u, '');
}

function withPage(draft: Case, name: TextName, travels: readonly Span[], part: PartName, text: string): Case {
  return {
    ...draft,
    page: {
      ...draft.page,
      travels: { ...draft.page.travels, [name]: travels },
      parts: { ...draft.page.parts, [part]: text },
    },
  };
}
