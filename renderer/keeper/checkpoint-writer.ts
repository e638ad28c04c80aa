/**
 * Seals what of the checkpoint changed, for the cache's next transaction: the shards that hold a changed record, and the
 * head. After an unlock that read everything, that is all of it: then shard by shard, with pauses.
 */

import type { End } from '../../shared/vault/chain.ts';
import { type Entry, type Head, markOf } from '../../shared/vault/checkpoint.ts';
import type { Sealer } from '../../shared/vault/vault.ts';
import { HEAD } from './cache-store.ts';
import type { ListSource } from './cache-writer.ts';
import { writePage, type FirstPage } from './first-page.ts';
import type { Records } from './records.ts';

/** A handful is sealed in the breath of the save itself. */
const FEW = 4;

/** So much of the log before the checkpoint is read again at the next unlock, and at least the last save. */
const AGAIN = 64 * 1024;

/**
 * @param from the head that was taken, or null.
 * @param front sum of the log's first 512 bytes.
 */
export function checkpointWriter(
  sealer: Sealer,
  records: Records,
  from: Pick<Head, 'before' | 'end'> | null,
  page: () => FirstPage,
  front: () => Uint8Array,
  pause: () => Promise<void>,
): ListSource {
  const ready = new Map<number, Uint8Array>();
  /** Places of checkpoints, this one last. */
  const ends: End[] = [from?.before, from?.end].filter((end) => end != null);

  function seal(shard: number): void {
    const entries: readonly Entry[] = [...(records.shard(shard)?.values() ?? [])];
    const box = sealer.checkpoint.sealShard(shard, entries);
    records.marks[shard] = markOf(box);
    records.dirty.delete(shard);
    ready.set(shard, box);
  }

  /** Of the places before this one, the nearest that is far enough. */
  function beforeOf(end: End): End | null {
    if (ends.at(-1)?.generation !== end.generation) ends.length = 0;
    if (ends.at(-1)?.seq !== end.seq) ends.push(end);
    while (end.length - (ends[1]?.length ?? end.length) >= AGAIN) ends.shift();
    const [first] = ends;
    return first === undefined || first.seq === end.seq ? null : first;
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
      const place = { end, before: beforeOf(end), front: front() };
      const head = sealer.checkpoint.sealHead({ ...place, keys, marks, top: writePage(page()) });
      return [...boxes, { shard: HEAD, box: head }];
    },
  };
}
