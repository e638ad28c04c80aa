/**
 * Writes the cache behind the log, in order, without anyone waiting for it. Guarantees: the tail never says more than
 * the rows and the checkpoint hold; saves that come while it writes go together in the next transaction. Once one write
 * failed the cache is stale and is left alone: rows that did not reach it are kept here, sealed, and the next unlock
 * reads the log instead.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { CacheRow } from '../../shared/vault/cache.ts';
import type { End } from '../../shared/vault/chain.ts';
import type { CachePlan } from '../../shared/vault/unlock.ts';
import type { CacheStore, ListRow } from './cache-store.ts';

/** What the checkpoint is written from. */
export interface ListSource {
  /** Seals much of what changed, in small steps. */
  prepare(): Promise<void>;
  /** Every part that changed, and the head for this end. */
  boxes(end: End): readonly ListRow[];
}

export interface CacheWriter {
  /** @param end where the log ends with this row in it; null for a row that it had already. */
  put(row: CacheRow | null, end: End | null): void;
  putHeader(header: Uint8Array): void;
  /** True where the cache says it from now on. */
  carryOut(plan: CachePlan): Promise<boolean>;
  /** The box of a row that is not in the store, or not yet. */
  box(id: Id): Uint8Array | null;
  /**
   * From here on the checkpoint goes along with every write; null: it is taken out, until an unlock makes it anew.
   * @param end where the log ends with all that was put.
   */
  list(source: ListSource | null, end: End): void;
  settled(): Promise<void>;
}

/**
 * @param usable false where the cache could not be read: then nothing is written into it either.
 * @param pause lets whoever waits for a save hear of it first.
 */
export function cacheWriter(store: CacheStore, usable: boolean, pause: () => Promise<void>): CacheWriter {
  const waiting = new Map<Id, CacheRow>();
  let source: ListSource | null = null;
  let fresh = usable;
  let last: End | null = null;
  let next: End | null = null;
  let header: Uint8Array | null = null;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    await pause();
    while (fresh && next !== null) {
      await source?.prepare();
      const end: End = next;
      const { generation, seq, link } = end;
      const rows = [...waiting.values()];
      const changed = header;
      next = null;
      header = null;
      if (changed !== null) fresh = await store.putHeader(changed);
      if (!fresh) break;
      fresh = await store.put(rows, { generation, seq, link }, source?.boxes(end) ?? null);
      if (fresh) for (const row of rows) if (waiting.get(row.id) === row) waiting.delete(row.id);
    }
    writing = null;
  }

  return {
    put(row, end) {
      if (row !== null) waiting.set(row.id, row);
      last = end ?? last;
      next = last;
      if (fresh) writing ??= write();
    },
    putHeader(changed) {
      header = changed;
      this.put(null, null);
    },
    async carryOut({ clear, header: copy, rows, tail }) {
      if (fresh)
        fresh = clear
          ? await store.replace(copy, rows, tail)
          : (await store.putHeader(copy)) && (await store.put(rows, tail, null));
      if (!fresh) for (const row of rows) waiting.set(row.id, row);
      return fresh;
    },
    box: (id) => waiting.get(id)?.box ?? null,
    list(from, end) {
      source = from;
      last = end;
    },
    async settled() {
      while (writing !== null) await writing;
    },
  };
}
