/**
 * A part of the page between an edit and its survey: what the last survey saw on either side of the edit, disguised as
 * it was, and the words of the edit itself, which nobody has looked at yet. So the sheet does not blink at every press.
 */

import type { Change, Disguised } from '../../../shared/deid/decide/decision.ts';
import { between } from '../../ui/writing/written.ts';

export type Seen = Pick<Disguised, 'text' | 'changes'>;

export interface WhileLooking {
  readonly before: Seen;
  /** As written: to be held back. */
  readonly pending: string;
  readonly after: Seen;
}

/** @param disguised what became of `seen`. @param now what `seen` has become. */
export function whileLooking(disguised: Seen, seen: string, now: string): WhileLooking {
  const edit = between(seen, now) ?? { from: seen.length, to: seen.length, insert: '' };
  let { from, to } = edit;
  // Whole words, and no change of the last survey in two.
  if (!/^\s/u.test(edit.insert)) while (from > 0 && !/\s/u.test(seen.charAt(from - 1))) from--;
  if (!/\s$/u.test(edit.insert)) while (to < seen.length && !/\s/u.test(seen.charAt(to))) to++;
  for (const { from: was } of disguised.changes) if (was.start < from && from < was.end) from = was.start;
  for (const { from: was } of [...disguised.changes].reverse())
    if (was.start < to && to < was.end) to = was.end;
  const first = disguised.changes.filter((change) => change.from.end <= from);
  const last = disguised.changes.filter((change) => change.from.start >= to && !first.includes(change));
  const start = placed(from, first);
  const end = disguised.text.length - (seen.length - to) + shift(last);
  return {
    before: { text: disguised.text.slice(0, start), changes: first },
    pending: now.slice(from, now.length - (seen.length - to)),
    after: {
      text: disguised.text.slice(end),
      changes: last.map((change) => ({ ...change, start: change.start - end, end: change.end - end })),
    },
  };
}

/** Where a place of the text before stands in the disguised one. */
function placed(at: number, changes: readonly Change[]): number {
  return at - shift(changes);
}

/** By how much these changes have made it shorter. */
function shift(changes: readonly Change[]): number {
  return changes.reduce((by, { start, end, from }) => by + (from.end - from.start) - (end - start), 0);
}
