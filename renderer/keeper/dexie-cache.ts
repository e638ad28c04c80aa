/**
 * The working set in IndexedDB, by Dexie. One schema for ever: an app of any age opens it. Every value is a sealed
 * box, the sealed header or a number; ids are random. Strict: a transaction is done when it is on the disk.
 */

import { Dexie } from 'dexie';
import { isId, type Id } from '../../shared/base/ids.ts';
import type { CacheRow, Tail } from '../../shared/vault/cache.ts';
import { HEAD, type CacheStore, type ListRow } from './cache-store.ts';

/** Part of where the data lives: it never changes. */
export const CACHE_NAME = 'third-chair';

/** `list`: a sealed checkpoint of what the list shows, in shards, so that a save never rewrites it whole. */
const SCHEMA = { header: 'key', boxes: 'id', tail: 'key', list: 'shard' };

/** The one row of `header` and of `tail`. */
const ONLY = 0;

interface HeaderRow {
  readonly key: number;
  readonly header: Uint8Array;
}

interface TailRow extends Tail {
  readonly key: number;
}

export function dexieCache(): CacheStore {
  const database = new Dexie(CACHE_NAME, { chromeTransactionDurability: 'strict' });
  database.version(1).stores(SCHEMA);
  const headers = database.table<HeaderRow, number>('header');
  const boxes = database.table<CacheRow, string>('boxes');
  const tails = database.table<TailRow, number>('tail');
  const list = database.table<ListRow, number>('list');

  return {
    async read() {
      try {
        const [header, rows, tail] = await Promise.all([headers.get(ONLY), boxes.toArray(), tails.get(ONLY)]);
        return {
          header: header && isBytes(header.header) ? header.header : null,
          rows: cachedRows(rows),
          tail: isTail(tail) ? tailOf(tail) : null,
        };
      } catch {
        return null;
      }
    },

    async front() {
      try {
        const [header, tail, head, count] = await Promise.all([
          headers.get(ONLY),
          tails.get(ONLY),
          list.get(HEAD),
          boxes.count(),
        ]);
        return {
          header: header && isBytes(header.header) ? header.header : null,
          tail: isTail(tail) ? tailOf(tail) : null,
          head: head && isBytes(head.box) ? head.box : null,
          rows: count,
        };
      } catch {
        return null;
      }
    },

    async rows(ids) {
      try {
        const found = await boxes.bulkGet([...ids]);
        return found.map((row) => (row && isBytes(row.box) ? row.box : null));
      } catch {
        return ids.map(() => null);
      }
    },

    async shards(shards) {
      try {
        const found = await list.bulkGet([...shards]);
        return new Map(found.flatMap((row) => (row && isBytes(row.box) ? [[row.shard, row.box]] : [])));
      } catch {
        return new Map();
      }
    },

    put: (rows, tail, changed) =>
      worked(
        database.transaction('rw', boxes, tails, list, async () => {
          await boxes.bulkPut(rows);
          await tails.put({ key: ONLY, ...tail });
          await (changed === null ? list.delete(HEAD) : list.bulkPut(changed));
        }),
      ),

    putHeader: (header) => worked(headers.put({ key: ONLY, header })),

    replace: (header, rows, tail) =>
      worked(
        database.transaction('rw', headers, boxes, tails, list, async () => {
          await Promise.all([headers.clear(), boxes.clear(), tails.clear(), list.clear()]);
          await headers.put({ key: ONLY, header });
          await boxes.bulkPut(rows);
          await tails.put({ key: ONLY, ...tail });
        }),
      ),

    erase: () => worked(database.delete().then(() => database.open())),

    close() {
      database.close();
    },
  };
}

/**
 * What comes back may be damaged. A row that lost its box keeps its id with an empty one, which does not open: it must
 * not look as if it never was there.
 */
export function cachedRows(found: readonly unknown[]): Map<Id, Uint8Array> {
  const rows = new Map<Id, Uint8Array>();
  for (const row of found) {
    if (typeof row !== 'object' || row === null || !('id' in row)) continue;
    const box = 'box' in row && isBytes(row.box) ? row.box : new Uint8Array();
    if (typeof row.id === 'string' && isId(row.id)) rows.set(row.id, box);
  }
  return rows;
}

async function worked(doing: PromiseLike<unknown>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch {
    return false;
  }
}

function tailOf({ generation, seq, link }: Tail): Tail {
  return { generation, seq, link };
}

/** Anything of another shape is as good as not there. */
function isTail(tail: TailRow | undefined): tail is TailRow {
  return (
    tail !== undefined &&
    Number.isSafeInteger(tail.generation) &&
    Number.isSafeInteger(tail.seq) &&
    isBytes(tail.link)
  );
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
