/**
 * Writes the cache behind the log, in order, without anyone waiting for it. Guarantees: the tail never says more than
 * the rows hold. Once one write failed the cache is stale and is left alone: the next unlock reads the log instead.
 */

import type { CacheRow, Tail } from '../../shared/vault/cache.ts';
import type { CachePlan } from '../../shared/vault/unlock.ts';
import type { CacheStore } from './cache-store.ts';

export interface CacheWriter {
  put(row: CacheRow | null, tail: Tail): void;
  /** True where the cache says it from now on. */
  carryOut(plan: CachePlan): Promise<boolean>;
  settled(): Promise<void>;
}

/** @param usable false where the cache could not be read: then nothing is written into it either. */
export function cacheWriter(store: CacheStore, usable: boolean): CacheWriter {
  let last: Promise<boolean> = Promise.resolve(usable);
  const then = (write: () => Promise<boolean>): Promise<boolean> => {
    last = last.then((fresh) => fresh && write());
    return last;
  };

  return {
    put(row, tail) {
      void then(() => store.put(row === null ? [] : [row], tail));
    },
    carryOut({ clear, header, rows, tail }) {
      return then(async () =>
        clear
          ? store.replace(header, rows, tail)
          : (await store.putHeader(header)) && (await store.put(rows, tail)),
      );
    },
    async settled() {
      await last;
    },
  };
}
