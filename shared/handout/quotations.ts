/**
 * Quotations of one line, so that `He said, "No. Not now."` stays one sentence. Curly and straight marks; a straight
 * single mark counts only where it closes after punctuation, because it is an apostrophe everywhere else.
 * A quotation that never closes, or goes on for more than 60 words, is none: its sentences are found one by one.
 */

import type { Span } from '../base/span.ts';

const LONGEST = 60;
const OPENS_AFTER = /[\s([{—–-]/u;

export function quotations(line: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < line.length; at++) {
    const close = closing(line, at);
    if (close === null) continue;
    if (line.slice(at, close).split(/\s+/u).length <= LONGEST) found.push({ start: at, end: close });
    at = close - 1;
  }
  return found;
}

/** Just after the mark that closes the one opening at `at`; null where none opens there. */
function closing(line: string, at: number): number | null {
  const mark = line.charAt(at);
  if (mark === '“' || mark === '«' || mark === '„') {
    const close = line.slice(at).search(mark === '«' ? /»/u : mark === '„' ? /[“”]/u : /”/u);
    // A “ that opens the search of „ must not close itself.
    return close > 0 ? at + close + 1 : null;
  }
  const opens = at === 0 || OPENS_AFTER.test(line.charAt(at - 1)) || line.charAt(at - 1) === '“';
  if (!opens || !/\S/u.test(line.charAt(at + 1))) return null;
  if (mark === '"') {
    const close = line.indexOf('"', at + 1);
    return close < 0 ? null : close + 1;
  }
  if (mark === "'" || mark === '‘') {
    const close = /[.,?!…—]['’](?=[\s.,;:?!)"”]|$)/u.exec(line.slice(at + 1));
    return close ? at + 1 + close.index + 2 : null;
  }
  return null;
}
