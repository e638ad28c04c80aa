/**
 * Search over every text of the journal, as one types. Guarantees: what is saved is found from then on and what is
 * deleted is not; nothing of it is written anywhere, and it is gone at the lock. It is the owner's own search: what is
 * Only mine is found too, and says so. Earlier evenings are not searched.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Span } from '../base/span.ts';
import type { Angle } from '../journal/case.ts';
import type { CaseSummary } from '../journal/summary.ts';

/** Where a text stands: what `Narrow` offers. `made` is card, page and three lines; `name` also who is who. */
export type Chair = 'story' | Angle | 'made' | 'after' | 'visit' | 'name';

export const CHAIRS: readonly Chair[] = [
  'story',
  'doctor',
  'patient',
  'relationship',
  'made',
  'after',
  'visit',
  'name',
];

/** An empty list says nothing; of several of one kind, any will do. */
export interface Only {
  readonly chairs: readonly Chair[];
  /** Ids of what was named, for whomever. */
  readonly feelings: readonly string[];
  readonly pulls: readonly string[];
  readonly groups: readonly Id[];
  /** Something was written then: from the first moment, up to and without the last. Null: open. */
  readonly from: Millis | null;
  readonly to: Millis | null;
}

export const ANYWHERE: Only = { chairs: [], feelings: [], pulls: [], groups: [], from: null, to: null };

export interface Question {
  /** As typed. Each word is the beginning of one; a case has them all. None: every case that `only` lets through. */
  readonly words: string;
  readonly only: Only;
  /** How many to give at most. */
  readonly most: number;
}

export interface FoundCase {
  readonly summary: CaseSummary;
  /** Not every word is there as typed: one is only spelled nearly so. These come last. */
  readonly near: boolean;
  /** Where the words stand, those that have most of them first; a few. None where no words were asked for. */
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace {
  /**
   * Which text: `story` or an angle, `cue:<i>`, `may-ask:<question>`, `part:<name>`, `line:<i>`, `after:<at>`,
   * `visit:<at>:<them | me | neither>`, `name`, `who:<id>`.
   */
  readonly source: string;
  readonly chair: Chair;
  /** The first of its words, in that text. */
  readonly at: Span;
  /** The text around it, on one line, cut between graphemes. */
  readonly words: string;
  /** What is lit in `words`. */
  readonly lit: readonly Span[];
  /** Something was left out before or after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  readonly onlyMine: boolean;
}

export interface Answer {
  /** Those spelled as typed, the newest first; then those nearly so. */
  readonly found: readonly FoundCase[];
  /** How many there are in all. */
  readonly count: number;
  /** While the cases are still being looked through: how many were, and of how many. Null once all are. */
  readonly looking: { readonly done: number; readonly of: number } | null;
}

export interface Search {
  /** Answers at once, with what was looked through so far. */
  search(question: Question): Promise<Answer>;
}
