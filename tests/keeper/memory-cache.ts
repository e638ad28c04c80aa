/** A CacheStore in memory for the keeper's tests: can fail, be wiped, be put back to an earlier state. */

import type { Id } from '../../shared/base/ids.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import { EMPTY_CACHE, HEAD, type CacheStore } from '../../renderer/keeper/cache-store.ts';

/** With its checkpoint; none where a test made the rest by itself. */
export interface HeldCache extends Cache {
  readonly list?: ReadonlyMap<number, Uint8Array>;
}

export interface MemoryCache extends CacheStore {
  held: HeldCache;
  failing: boolean;
  /** How often all rows were read. */
  wholeReads: number;
}

export function memoryCache(): MemoryCache {
  const change = (next: HeldCache): Promise<boolean> => {
    if (!cache.failing) cache.held = next;
    return Promise.resolve(!cache.failing);
  };
  const cache: MemoryCache = {
    held: EMPTY_CACHE,
    failing: false,
    wholeReads: 0,
    read() {
      cache.wholeReads += 1;
      return Promise.resolve(cache.failing ? null : cache.held);
    },
    front() {
      const { header, tail, rows, list } = cache.held;
      const front = { header, tail, head: list?.get(HEAD) ?? null, rows: rows.size };
      return Promise.resolve(cache.failing ? null : front);
    },
    rows: (ids) => Promise.resolve(ids.map((id) => (cache.failing ? null : cache.held.rows.get(id)) ?? null)),
    shards(shards) {
      const list = cache.failing ? [] : [...(cache.held.list ?? [])];
      return Promise.resolve(new Map(list.filter(([shard]) => shards.includes(shard))));
    },
    put(rows, tail, changed) {
      const list = new Map(cache.held.list);
      if (changed === null) list.delete(HEAD);
      for (const { shard, box } of changed ?? []) list.set(shard, box);
      const boxes = new Map([...cache.held.rows, ...rows.map(({ id, box }): [Id, Uint8Array] => [id, box])]);
      return change({ ...cache.held, rows: boxes, tail, list });
    },
    putHeader: (header) => change({ ...cache.held, header }),
    replace: (header, rows, tail) =>
      change({ header, rows: new Map(rows.map(({ id, box }) => [id, box])), tail }),
    erase: () => change(EMPTY_CACHE),
    close: () => undefined,
  };
  return cache;
}
