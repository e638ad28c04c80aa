/**
 * Seals what of the checkpoint changed, for the cache's next transaction: the shards that hold a changed record, and the
 * head. After an unlock that read everything, that is all of it: then shard by shard, with pauses.
 */

import { type Entry, markOf } from '../../shared/vault/checkpoint.ts';
import type { Sealer } from '../../shared/vault/vault.ts';
import { HEAD } from './cache-store.ts';
import type { ListSource } from './cache-writer.ts';
import { writePage, type FirstPage } from './first-page.ts';
import type { Records } from './records.ts';

/** A handful is sealed in the breath of the save itself. */
const FEW = 4;

/** @param front sum of the log's first 512 bytes. */
export function checkpointWriter(
  sealer: Sealer,
  records: Records,
  page: () => FirstPage,
  front: () => Uint8Array,
  pause: () => Promise<void>,
): ListSource {
  const ready = new Map<number, Uint8Array>();

  function seal(shard: number): void {
    const entries: readonly Entry[] = [...(records.shard(shard)?.values() ?? [])];
    const box = sealer.checkpoint.sealShard(shard, entries);
    records.marks[shard] = markOf(box);
    records.dirty.delete(shard);
    ready.set(shard, box);
  }

  return {
    async prepare() {
      for (const [k, shard] of [...records.dirty].slice(FEW).entries()) {
        seal(shard);
        if (k % 8 === 7) await pause();
      }
    },
    boxes(end) {
      for (const shard of [...records.dirty]) seal(shard);
      const boxes = [...ready].map(([shard, box]) => ({ shard, box }));
      ready.clear();
      const { marks } = records;
      const keys = sealer.header().rev;
      const head = sealer.checkpoint.sealHead({ end, front: front(), keys, marks, top: writePage(page()) });
      return [...boxes, { shard: HEAD, box: head }];
    },
  };
}
