/**
 * Where the working set is kept between unlocks: sealed boxes, the header's copy, and how far along the log they are.
 * It may vanish or fail at any time; nothing depends on it alone, so failures are told as `false`, never thrown.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { Cache, CacheRow, Tail } from '../../shared/vault/cache.ts';

export interface CacheStore {
  /** Null where it cannot be read; an empty cache where nothing was ever written. */
  read(): Promise<Cache | null>;
  /** Rows and tail in one strict transaction. */
  put(rows: readonly CacheRow[], tail: Tail): Promise<boolean>;
  putHeader(header: Uint8Array): Promise<boolean>;
  /** Everything anew in one strict transaction. */
  replace(header: Uint8Array, rows: readonly CacheRow[], tail: Tail): Promise<boolean>;
  close(): void;
}

export const EMPTY_CACHE: Cache = { header: null, rows: new Map<Id, Uint8Array>(), tail: null };
