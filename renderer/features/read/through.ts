/**
 * From the open case to what is read: finished words, sentence by sentence, against how far they were read. Says why
 * where there is nothing to read yet.
 */

import type { Survey } from '../../../shared/deid/decide/decision.ts';
import { finish } from '../../../shared/handout/finish.ts';
import type { HandoutKind, ReadThrough } from '../../../shared/handout/handout.ts';
import { readThrough } from '../../../shared/handout/read.ts';
import type { Case, Reading } from '../../../shared/journal/case.ts';

export type Through =
  | { readonly is: 'reading'; readonly through: ReadThrough }
  /** The survey has not caught up with the words. */
  | { readonly is: 'looking' }
  | { readonly is: 'undecided'; readonly count: number };

export function throughOf(kind: HandoutKind, chosen: Case, survey: Survey | null): Through {
  if (survey === null) return { is: 'looking' };
  const finished = finish(kind, chosen, survey, chosen.choices);
  if (finished.ok) return { is: 'reading', through: readThrough(finished.value, readingOf(kind, chosen)) };
  return finished.problem.code === 'stale'
    ? { is: 'looking' }
    : { is: 'undecided', count: finished.problem.decisions.length };
}

export function readingOf(kind: HandoutKind, chosen: Case): Reading {
  return chosen[kind].reading;
}

export function withReading(kind: HandoutKind, chosen: Case, edit: (reading: Reading) => Reading): Case {
  const before = readingOf(kind, chosen);
  const reading = edit(before);
  if (reading === before) return chosen;
  return { ...chosen, [kind]: { ...chosen[kind], reading } };
}
