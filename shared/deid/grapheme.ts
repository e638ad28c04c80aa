/** Widens a span until it cuts through nothing that is read as one letter: marks, joiners, surrogate pairs, emoji. */

import type { Span } from '../base/span.ts';

const PLAIN_BELOW = 0x300;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function wholeGraphemes(text: string, { start, end }: Span): Span {
  return { start: edge(text, start, false), end: edge(text, end, true) };
}

function edge(text: string, at: number, after: boolean): number {
  if (at <= 0 || at >= text.length) return at;
  const plain = (index: number): boolean => text.charCodeAt(index) < PLAIN_BELOW && text[index] !== '\n';
  if (plain(at) && plain(at - 1)) return at;
  // A window wide enough for any letter people write; far cheaper than segmenting the text.
  const from = Math.max(0, at - 40);
  const around = segmenter.segment(text.slice(from, at + 40)).containing(at - from);
  if (around === undefined || around.index + from === at) return at;
  return after ? around.index + from + around.segment.length : around.index + from;
}
