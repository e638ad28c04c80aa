/**
 * What the desk may ask of the keeper about the evenings of a case: each is a version, kept beside it since something was
 * written on a later one, since a backup said otherwise, or since another was brought back. Guarantees: none is ever
 * written over; they go with their case and not before.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Case, TextName } from '../journal/case.ts';
import type { VersionFrom } from '../journal/record.ts';
import type { SaveProblem } from './keeper.ts';

export interface EveningSummary {
  /** Of the version. */
  readonly id: Id;
  /** When it was last written at, as it was then. */
  readonly written: Millis;
  /** When it was put beside the case. */
  readonly at: Millis;
  readonly from: VersionFrom;
  /** Which texts hold something. */
  readonly filled: readonly TextName[];
  readonly firstWords: string;
}

export interface Evenings {
  /** The earlier ones of a case, the last written first. The one that is now is the case itself. */
  evenings(of: Id): Promise<readonly EveningSummary[]>;
  /** The case as it was then. */
  evening(id: Id): Promise<Result<Case, 'not-found' | 'damaged'>>;
  /**
   * What the case is now becomes one of its evenings, and it becomes what it was then, written at `now`. What left, and
   * when, stays noted. @return the case from now on.
   */
  bringBack(id: Id, now: Millis): Promise<Result<Case, SaveProblem | 'not-found' | 'damaged'>>;
}
