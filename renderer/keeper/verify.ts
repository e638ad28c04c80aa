/**
 * After an unlock from the checkpoint: everything is read once in the background, in small steps, and compared. Each
 * row of the cache must say what the checkpoint says, and so must the log, whole from its front to its end.
 * A row the log proves wrong is written again. Whatever else differs is told, not touched, and the checkpoint is taken
 * out: the next unlock reads everything, and mends or refuses as docs/format.md has it.
 */

import type { Id } from '../../shared/base/ids.ts';
import { equal } from '../../shared/base/bytes.ts';
import type { Mended } from '../../shared/keeper/keeper.ts';
import { type Entry, shardOf } from '../../shared/vault/checkpoint.ts';
import { passLog } from './log-pass.ts';
import type { RecordParts, Records } from './records.ts';

/** Opened in some ten milliseconds, where they are of a usual size. */
const STEP = 32;

/**
 * @param rows how many the cache had at the unlock.
 * @param pause never comes back once the journal is being locked.
 */
export async function verify(
  { sealer, store, writer, log }: RecordParts,
  records: Records,
  rows: number,
  pause: () => Promise<void>,
): Promise<readonly Mended[]> {
  await pause();
  const entries = await records.all();
  const isStill = (entry: Entry): boolean => records.shard(shardOf(entry.id))?.get(entry.id) === entry;
  const suspects = new Set<Id>();
  let differs = records.rebuilt().unknown > 0 || entries.length - records.added() !== rows;
  for (let from = 0; from < entries.length; from += STEP) {
    const some = entries.slice(from, from + STEP);
    const boxes = await store.rows(some.map(({ id }) => id));
    some.forEach((entry, k) => {
      const box = writer.box(entry.id) ?? boxes[k] ?? null;
      if (isStill(entry) && records.agrees(entry, box) === null) suspects.add(entry.id);
    });
    await pause();
  }

  const said = new Map<Id, { readonly rev: number; readonly gone: boolean; readonly digest: Uint8Array }>();
  const passed = await passLog(log, sealer, pause, ({ content }, digest) => {
    const { id, rev, type } = content;
    if (rev >= (said.get(id)?.rev ?? 0)) said.set(id, { rev, gone: type === 'gone', digest });
  });
  await pause();
  if (passed === 'broken') differs = true;
  if (passed === 'whole') {
    for (const entry of entries) {
      const log = said.get(entry.id);
      const isSame = log?.rev === entry.rev && log.gone === entry.gone && equal(log.digest, entry.digest);
      // A record that went before this generation was made is not in it.
      if (isStill(entry) && !isSame && !(entry.gone && !log)) differs = true;
    }
    const known = new Set(entries.map(({ id }) => id));
    for (const id of said.keys()) if (!known.has(id) && (await records.entry(id)) === null) differs = true;
  }

  const right = suspects.size > 0 ? await records.fromLog(suspects) : new Map<Id, unknown>();
  await pause();
  for (const id of suspects) {
    const entry = await records.entry(id);
    if (right.has(id) || entry === null || entry === 'unknown' || !isStill(entry)) continue;
    differs = true;
    if (!entry.gone) records.markDamaged(id);
  }
  if (differs) {
    writer.list(null, sealer.end());
    writer.put(null, null);
    return [{ did: 'found-differing' }];
  }
  return records.rebuilt().rows > 0 || records.rebuilt().shards > 0 ? [{ did: 'rebuilt-cache' }] : [];
}
