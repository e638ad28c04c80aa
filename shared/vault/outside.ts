/**
 * The one file that the holder of the files keeps ready from outside: the backup just written, or the one that was
 * chosen. Read only: nothing here changes it. Hostile until every box of it was opened.
 */

import type { Result } from '../base/result.ts';
import type { DiskProblem } from './disk.ts';

export interface Outside {
  /** Null where none is ready, or it is not there any more. */
  size(): Promise<Result<number | null, DiskProblem>>;
  /** Fewer bytes where the file ends before. */
  read(from: number, length: number): Promise<Result<Uint8Array, DiskProblem>>;
}

/** Its name in a question to read. */
export const OUTSIDE = 'outside';
