/**
 * Where the working set is kept between unlocks: sealed boxes, the header's copy, how far along the log they are, and the
 * checkpoint. It may vanish or fail at any time; nothing depends on it alone, so failures are told as `false` or null,
 * never thrown.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { Cache, CacheRow, Tail } from '../../shared/vault/cache.ts';

/** A sealed part of the checkpoint: one of its shards, or its head. */
export interface ListRow {
  readonly shard: number;
  readonly box: Uint8Array;
}

/** The number the head of the checkpoint stands under. */
export const HEAD = -1;

/** What is read before any record is. */
export interface CacheFront {
  readonly header: Uint8Array | null;
  readonly tail: Tail | null;
  readonly head: Uint8Array | null;
  /** How many rows there are. */
  readonly rows: number;
}

export interface CacheStore {
  /** Null where it cannot be read; an empty cache where nothing was ever written. */
  read(): Promise<Cache | null>;
  /** The same without the rows. */
  front(): Promise<CacheFront | null>;
  /** The boxes of these, in their order; null for each that is not there or cannot be read. */
  rows(ids: readonly Id[]): Promise<readonly (Uint8Array | null)[]>;
  /** The boxes of these; what is not there or cannot be read is left out. */
  shards(shards: readonly number[]): Promise<ReadonlyMap<number, Uint8Array>>;
  /** Rows, tail and what of the checkpoint changed, in one strict transaction; with null it has no head from then on. */
  put(rows: readonly CacheRow[], tail: Tail, list: readonly ListRow[] | null): Promise<boolean>;
  putHeader(header: Uint8Array): Promise<boolean>;
  /** Everything anew in one strict transaction; there is no checkpoint then. */
  replace(header: Uint8Array, rows: readonly CacheRow[], tail: Tail): Promise<boolean>;
  /** Nothing of it is left, as far as the browser's database can promise that. */
  erase(): Promise<boolean>;
  close(): void;
}

export const EMPTY_CACHE: Cache = { header: null, rows: new Map<Id, Uint8Array>(), tail: null };
