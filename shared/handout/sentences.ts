/**
 * Finds the sentences of a text: what can be marked to travel, and what is read one by one.
 * Intl.Segmenter proposes, a few rules about titles, initials, ellipses, quotations and typing without capitals decide.
 * The spans are sorted, never overlap, never split a grapheme, and cover everything that is not white space.
 * A line break always ends a sentence. A quotation stays whole, together with who said it.
 */

import type { Span } from '../base/span.ts';
import { abbreviationsOf } from './abbreviations.ts';
import type { Abbreviations } from './abbreviations.ts';
import { endsSentence, withoutCapitals } from './sentence-end.ts';
import { quotations } from './quotations.ts';

const TERMINATED = /[.?!…]["'”’)\]»]*\s+(?=\S)/gu;
const LINE = /[^\n\r\u2028\u2029]+/gu;

export function sentences(text: string, locale = 'en'): Span[] {
  const known = abbreviationsOf(locale);
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const graphemes = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  const lower = withoutCapitals(text);
  const found: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    const whole = graphemes.segment(line);
    const isBoundary = (at: number): boolean => at >= line.length || whole.containing(at)?.index === at;
    const spoken = spokenEnds(line, known);
    const starts = proposals(line, segmenter, spoken);
    const ends = (before: string, at: number): boolean =>
      spoken.has(at) || endsSentence(before, line.slice(at), known, lower);
    for (const span of within(line, starts, isBoundary, ends))
      found.push({ start: span.start + match.index, end: span.end + match.index });
  }
  return found;
}

/** Where a sentence might begin, sorted, without 0. */
function proposals(line: string, segmenter: Intl.Segmenter, spoken: ReadonlySet<number>): number[] {
  const starts = new Set(spoken);
  for (const part of segmenter.segment(line)) starts.add(part.index);
  for (const match of line.matchAll(TERMINATED)) starts.add(match.index + match[0].length);
  starts.delete(0);
  return [...starts].sort((a, b) => a - b);
}

/** In a long line without any punctuation: after what dictation wrote out ("period", "new paragraph"). */
function spokenEnds(line: string, known: Abbreviations): ReadonlySet<number> {
  const ends = new Set<number>();
  if (line.length <= 160 || /[.?!…]/u.test(line)) return ends;
  for (const match of line.matchAll(known.spoken)) ends.add(match.index + match[0].length);
  return ends;
}

function within(
  line: string,
  starts: readonly number[],
  isBoundary: (at: number) => boolean,
  endsBefore: (before: string, at: number) => boolean,
): Span[] {
  const quoted = quotations(line);
  const ends: Span[] = [];
  let from = 0;
  for (const start of [...starts, line.length]) {
    if (start < line.length) {
      if (!isBoundary(start)) continue;
      if (quoted.some((quote) => quote.start < start && start < quote.end)) continue;
      if (!endsBefore(line.slice(from, start), start)) continue;
    }
    const span = trimmed(line, from, start, isBoundary);
    if (span) ends.push(span);
    from = start;
  }
  return ends;
}

/** Without the white space around it; null where nothing is left. */
function trimmed(line: string, from: number, to: number, isBoundary: (at: number) => boolean): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(line, start) && isBoundary(start + 1)) start++;
  while (end > start && isSpace(line, end - 1) && isBoundary(end - 1)) end--;
  return start < end ? { start, end } : null;
}

function isSpace(line: string, at: number): boolean {
  return /\s/u.test(line.charAt(at));
}
