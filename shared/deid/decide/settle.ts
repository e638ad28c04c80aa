/** Settling: after words have changed, a and an agree, no two spaces or commas meet, and no space stands before a stop. */

import type { Span } from '../../base/span.ts';
import { article, beginsSentence, capitalLike } from './suggest/around.ts';

export interface Edit {
  readonly from: Span;
  readonly words: string;
  readonly key: string;
  readonly taken: boolean;
}

/** Edits in order, not overlapping; neither are those that come back. Each may only have grown into what lies around it. */
export function settle(text: string, edits: readonly Edit[]): Edit[] {
  const settled: Edit[] = [];
  // What stands right before the next edit, as far as it is known: an omission leaves what stood before it.
  let tail = '';
  // What opened the sentence went: the next words take its capital.
  let capital = false;
  edits.forEach((edit, i) => {
    const last = settled.at(-1);
    const from = last?.from.end ?? 0;
    const to = edits[i + 1]?.from.start ?? text.length;
    const adjacent = last !== undefined && last.from.end === edit.from.start;
    const before = adjacent ? tail : '';
    const next = edits[i + 1];
    const after =
      next?.from.start === edit.from.end ? next.words.charAt(0) || text.charAt(next.from.end) : '';
    const carried = capital
      ? { ...edit, words: edit.words.charAt(0).toUpperCase() + edit.words.slice(1) }
      : edit;
    const closed = close(text, agree(text, carried, from), { from, to, before, after });
    capital =
      closed.words === '' &&
      opensSentence(text, edit, capital) &&
      /^[,;]?\s*$/u.test(text.slice(closed.from.end, to)) &&
      next !== undefined;
    tail = closed.words.slice(-1) || (closed.from.start > from ? text.charAt(closed.from.start - 1) : before);
    settled.push(closed);
  });
  return settled;
}

function opensSentence(text: string, edit: Edit, carried: boolean): boolean {
  return carried || capitalLike(text, edit.from.start, 'x') === 'X';
}

/** "a [61-year-old]" before "older": "an older". */
function agree(text: string, edit: Edit, from: number): Edit {
  const lead = /\b(an?)(\s+)$/iu.exec(text.slice(Math.max(from, edit.from.start - 8), edit.from.start));
  if (!lead || edit.words === '') return edit;
  const [whole, old = '', gap = ''] = lead;
  const start = edit.from.start - whole.length;
  if (/^(?:a|an|the|my|his|her|their|our|one|another)\s/iu.test(edit.words)) {
    const capital = old.startsWith('A')
      ? edit.words.charAt(0).toUpperCase() + edit.words.slice(1)
      : edit.words;
    return { ...edit, from: { start, end: edit.from.end }, words: capital };
  }
  const right = article(edit.words);
  if (right === old.toLowerCase()) return edit;
  const cased = old.startsWith('A') ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return { ...edit, from: { start, end: edit.from.end }, words: `${cased}${gap}${edit.words}` };
}

/** What an edit may grow into, and what stands at either end where another edit touches it. */
interface Around {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

function close(text: string, edit: Edit, { from, to, before, after }: Around): Edit {
  let { start, end } = edit.from;
  let { words } = edit;
  const left = (): string => (start > from ? text.charAt(start - 1) : before.slice(-1));
  const right = (): string => (end < to ? text.charAt(end) : after);
  if (words === '') {
    if (
      end < to &&
      /[,;]/u.test(right()) &&
      (/[,;(]/u.test(left()) || (left() === ' ' && /[,;(]/u.test(text.charAt(start - 2))))
    ) {
      end++;
    }
    const capital = edit.from.end > edit.from.start && capitalLike(text, edit.from.start, 'x') === 'X';
    const next = capital ? /^[,;]?\s*([\p{L}\p{N}])/u.exec(text.slice(end, to)) : null;
    if (next)
      return { ...edit, from: { start, end: end + next[0].length }, words: (next[1] ?? '').toUpperCase() };
    const comma = /^,\s+(?=\p{Ll})/u.exec(text.slice(end, to));
    if (comma && beginsSentence(text, edit.from.start)) end += comma[0].length;
    const quote = left() === '"' && /[\s([]/u.test(text.charAt(start - 2) || ' ');
    const open = left() === '' || quote || /[\n(“]/u.test(left());
    if (open && end < to && right() === ' ') end++;
    else if (left() === ' ' && start > from && (right() === '' || /[\s,.;:!?)”]/u.test(right()))) start--;
    else if (/\s/u.test(left()) && end < to && right() === ' ') end++;
  } else {
    if (words.startsWith(' ') && /\s/u.test(left())) words = words.slice(1);
    if (words.endsWith(' ') && /[\s,.;:!?]/u.test(right())) words = words.slice(0, -1);
  }
  return { ...edit, from: { start, end }, words };
}
