/** A CacheStore in memory for the keeper's tests: can fail, be wiped, be put back to an earlier state. */

import type { Id } from '../../shared/base/ids.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import { EMPTY_CACHE, type CacheStore } from '../../renderer/keeper/cache-store.ts';

export interface MemoryCache extends CacheStore {
  held: Cache;
  failing: boolean;
}

export function memoryCache(): MemoryCache {
  const change = (next: Cache): Promise<boolean> => {
    if (!cache.failing) cache.held = next;
    return Promise.resolve(!cache.failing);
  };
  const cache: MemoryCache = {
    held: EMPTY_CACHE,
    failing: false,
    read: () => Promise.resolve(cache.failing ? null : cache.held),
    put: (rows, tail) =>
      change({
        ...cache.held,
        rows: new Map([...cache.held.rows, ...rows.map(({ id, box }): [Id, Uint8Array] => [id, box])]),
        tail,
      }),
    putHeader: (header) => change({ ...cache.held, header }),
    replace: (header, rows, tail) =>
      change({ header, rows: new Map(rows.map(({ id, box }) => [id, box])), tail }),
    close: () => undefined,
  };
  return cache;
}
