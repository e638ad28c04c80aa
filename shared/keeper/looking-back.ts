/**
 * What the pictures of Looking back are drawn from: for each case what was written and named, and when. Nothing is
 * counted, compared or concluded here.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Naming } from '../journal/case.ts';

/** One relationship over its evenings; every list in order of time. */
export interface Course {
  readonly id: Id;
  /** The given name, or '' where the first words stand in for it. */
  readonly name: string;
  readonly firstWords: string;
  /** When it was written at: one moment a sitting, the last of it. */
  readonly evenings: readonly Millis[];
  readonly named: readonly Naming[];
  /** When something was written after a group, and after seeing them again. */
  readonly after: readonly Millis[];
  readonly visits: readonly Millis[];
  readonly groups: readonly Id[];
}

export interface LookingBack {
  /**
   * Every case that has something from `from` on, before `to`, with all it has then; by its first evening. Waits until
   * every case was looked through.
   */
  lookBack(from: Millis, to: Millis): Promise<readonly Course[]>;
}
