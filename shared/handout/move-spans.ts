/**
 * Carries marked spans through an edit of their text, so that what travels and what is only mine stays marked while
 * someone writes. Pure; the result is sorted, never overlaps, and holds no empty span.
 */

import type { Span } from '../base/span.ts';

export interface Edit {
  /** What was replaced, in the text before: `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
  /** The length of what stands there now. */
  readonly inserted: number;
}

/**
 * Words typed inside a span belong to it. Words typed right at its end belong to it only where `grows` is 'end'
 * (Only mine: in doubt it stays private); words typed at its start never do.
 */
export function moveSpans(spans: readonly Span[], edit: Edit, grows: 'never' | 'end' = 'never'): Span[] {
  const by = edit.inserted - (edit.to - edit.from);
  const moved: Span[] = [];
  for (const span of spans) {
    const start = startAfter(span.start, edit, by);
    const end = endAfter(span, edit, by, grows);
    if (start < end) moved.push({ start, end });
  }
  return moved;
}

function startAfter(start: number, edit: Edit, by: number): number {
  if (start >= edit.to) return start + by;
  if (start < edit.from) return start;
  // The start itself was replaced: what was put there takes the place of what was marked, unless it began before.
  return start === edit.from ? start : edit.from + edit.inserted;
}

function endAfter(span: Span, edit: Edit, by: number, grows: 'never' | 'end'): number {
  if (span.end > edit.to) return span.end + by;
  if (span.end < edit.from) return span.end;
  if (span.end === edit.from) return grows === 'end' ? edit.from + edit.inserted : span.end;
  // The end lies inside what was replaced, or exactly at its end.
  if (span.end === edit.to || grows === 'end') return edit.from + edit.inserted;
  return edit.from;
}
