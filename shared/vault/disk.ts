/**
 * The Disk: one flat folder of files, as the log store needs it; node's and the browser's are its two kinds.
 * Guarantees asked of every kind: `sync` returns only when the bytes of all writes before it are on the medium;
 * `rename` replaces in one step; reads go by name to what lies there now, not to a handle kept from before.
 * Refuses nothing by itself: names are checked by the store.
 */

import type { Result } from '../base/result.ts';

export type DiskProblem =
  | 'full'
  /** No such file, or no such folder any more. */
  | 'gone'
  | 'not-allowed'
  | 'failed';

export interface FileFound {
  readonly name: string;
  readonly size: number;
}

type Doing<T> = Promise<Result<T, DiskProblem>>;

export interface Disk {
  /** Files only, in the order of their names; a folder that was never made is empty. */
  list(): Doing<readonly FileFound[]>;
  /** Null where there is no such file. */
  size(name: string): Doing<number | null>;
  /** Fewer bytes where the file ends before. */
  read(name: string, from: number, length: number): Doing<Uint8Array>;
  /** All of them or a problem; a problem may leave some. Makes the file, and the folder, where absent. */
  write(name: string, at: number, bytes: Uint8Array): Doing<null>;
  truncate(name: string, length: number): Doing<null>;
  sync(name: string): Doing<null>;
  rename(from: string, to: string): Doing<null>;
  /** Also done where there was no such file. */
  remove(name: string): Doing<null>;
  /** Makes names durable: after files were made, renamed or removed. */
  syncFolder(): Doing<null>;
}
