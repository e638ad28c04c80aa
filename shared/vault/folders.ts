/**
 * The folders beside the journal's, for what cannot be done inside one: another journal in its place. Guarantees asked
 * of every kind: a rename happens whole or not at all, and is lasting once `sync` was answered; a Disk that was given
 * out before means what has its name now. Refuses nothing by itself: names are chosen by log-turn.ts.
 */

import type { Result } from '../base/result.ts';
import type { Disk, DiskProblem } from './disk.ts';

type Doing<T> = Promise<Result<T, DiskProblem>>;

export interface Folders {
  folder(name: string): Disk;
  /** Those whose names begin with "journal", in any order. */
  list(): Doing<readonly string[]>;
  /** `failed` where something has that name. */
  rename(from: string, to: string): Doing<null>;
  /** With everything in it; also done where there was none. */
  remove(name: string): Doing<null>;
  sync(): Doing<null>;
}
