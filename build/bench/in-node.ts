/** What a keeper in node needs besides a disk: the port of the house without a second process, and a cache in memory. */

import { HEAD, type CacheStore } from '../../renderer/keeper/cache-store.ts';
import type { Id } from '../../shared/base/ids.ts';
import type { LogPort } from '../../shared/host/host.ts';
import type { Tail } from '../../shared/vault/cache.ts';
import type { LogStore } from '../../shared/vault/log-store.ts';

/** The port of the house, without a second process. */
export function portTo(store: LogStore): LogPort {
  const port: LogPort = {
    onmessage: null,
    postMessage(message) {
      void store.answer(structuredClone(message)).then((reply) => {
        port.onmessage?.({ data: structuredClone(reply) });
      });
    },
  };
  return port;
}

/** As IndexedDB gives them: a copy each time. */
export function memoryCache(): CacheStore & { forgetHead(): void } {
  const list = new Map<number, Uint8Array>();
  const rows = new Map<Id, Uint8Array>();
  let header: Uint8Array | null = null;
  let tail: Tail | null = null;
  const copy = (bytes: Uint8Array | undefined): Uint8Array | null => bytes?.slice() ?? null;
  const worked = Promise.resolve(true);
  return {
    read: () =>
      Promise.resolve({ header, rows: new Map([...rows].map(([id, box]) => [id, box.slice()])), tail }),
    front: () => Promise.resolve({ header, tail, head: copy(list.get(HEAD)), rows: rows.size }),
    rows: (ids) => Promise.resolve(ids.map((id) => copy(rows.get(id)))),
    shards: (shards) =>
      Promise.resolve(
        new Map([...list].filter(([shard]) => shards.includes(shard)).map(([k, box]) => [k, box.slice()])),
      ),
    put(changed, next, parts) {
      for (const { id, box } of changed) rows.set(id, box);
      if (parts === null) list.delete(HEAD);
      for (const { shard, box } of parts ?? []) list.set(shard, box);
      tail = next;
      return worked;
    },
    putHeader(next) {
      header = next;
      return worked;
    },
    replace(next, all, end) {
      rows.clear();
      list.clear();
      for (const { id, box } of all) rows.set(id, box);
      header = next;
      tail = end;
      return worked;
    },
    erase() {
      rows.clear();
      list.clear();
      return worked;
    },
    close: () => undefined,
    forgetHead: () => void list.delete(HEAD),
  };
}
