/**
 * The cache as the vault sees it: rows of sealed boxes and how far along the log they are. It may vanish, lag behind or
 * lie; it never decides alone.
 */

import type { Id } from '../base/ids.ts';

export interface CacheRow {
  readonly id: Id;
  /** The last box of this id; of a deleted record, the box that says so: the row stays. */
  readonly box: Uint8Array;
  readonly gone: boolean;
}

/** Up to here, this one included, the rows say what the log says. */
export interface Tail {
  readonly generation: number;
  readonly seq: number;
  readonly link: Uint8Array;
}

export interface Cache {
  readonly header: Uint8Array | null;
  readonly rows: ReadonlyMap<Id, Uint8Array>;
  readonly tail: Tail | null;
}
