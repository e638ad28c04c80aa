/**
 * The page: the physician's own text in parts, assembled from their sentences (see travel.ts) and theirs to edit.
 */

import { PART_NAMES } from '../journal/case.ts';
import type { Case, PartName } from '../journal/case.ts';
import { minutesSpoken, wordCount } from './words.ts';

/** Said in 300 to 400 words; a quiet line from 450. Nothing is ever cut or refused. */
export const PAGE_WORDS = { from: 300, to: 400, nudge: 450 } as const;

export interface PageLength {
  readonly words: number;
  /** Minutes spoken, to the half minute. */
  readonly minutes: number;
  readonly nudge: boolean;
}

/** Of the parts that are on, as typed. */
export function pageLength(draft: Case): PageLength {
  const words = PART_NAMES.filter((part) => draft.page.on[part]).reduce(
    (sum, part) => sum + wordCount(draft.page.parts[part]),
    0,
  );
  return { words, minutes: minutesSpoken(words), nudge: words >= PAGE_WORDS.nudge };
}

export function setPart(draft: Case, part: PartName, text: string): Case {
  return { ...draft, page: { ...draft.page, parts: { ...draft.page.parts, [part]: text } } };
}

/** A part that is off keeps its text and stays at home. */
export function turnPart(draft: Case, part: PartName, on: boolean): Case {
  return { ...draft, page: { ...draft.page, on: { ...draft.page.on, [part]: on } } };
}
