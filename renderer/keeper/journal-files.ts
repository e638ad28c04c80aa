/**
 * What lies on the disk and in the cache, before and at unlocking. Reads only; `stands` never says `new` while any
 * trace of a journal exists, here or in the cache.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Standing, UnlockProblem } from '../../shared/keeper/keeper.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import { generationOf } from '../../shared/vault/generation.ts';
import { HEADER_LENGTH } from '../../shared/vault/header.ts';
import { lookAtHeaders } from '../../shared/vault/header-copies.ts';
import { hasTrace } from '../../shared/vault/log-files.ts';
import type { LogFile, Older, OnDisk } from '../../shared/vault/unlock.ts';
import type { CacheStore } from './cache-store.ts';
import type { LogClient } from './log-client.ts';

export interface JournalFiles {
  readonly disk: OnDisk;
  readonly older: Older;
  /** Saves in the log that are only held in memory. */
  readonly waiting: number;
  /** No file of a journal at all. */
  readonly empty: boolean;
  /** False where the cache could not be read. */
  readonly cacheUsable: boolean;
}

/** @param how `front` reads no more of the log than its header: enough to say how things stand. */
export async function readFiles(
  log: LogClient,
  cache: CacheStore,
  how: 'front' | 'whole',
): Promise<Result<JournalFiles, UnlockProblem>> {
  const looked = await log.look();
  if (!looked.ok) return failed('read-failed');
  const { files, header, headerBak, waiting } = looked.value;
  const generations = files
    .map(({ name, size }) => ({ name, size, generation: generationOf(name) ?? 0 }))
    .filter(({ generation }) => generation > 0)
    .sort((a, b) => b.generation - a.generation);
  const older = async (than: number, longest = Infinity): Promise<LogFile | null> => {
    const found = generations.find(({ generation }) => generation < than);
    if (found === undefined) return null;
    const file = await log.readFront(found.name, Math.min(found.size, longest));
    return file.ok ? { generation: found.generation, file: file.value } : null;
  };
  const newest = await older(Infinity, how === 'front' ? HEADER_LENGTH : Infinity);
  if (newest === null && generations.length > 0) return failed('read-failed');
  const cached = await cache.read();
  return done({
    disk: { bin: header, bak: headerBak, log: newest, cache: cached },
    older,
    empty: !hasTrace(files),
    waiting,
    cacheUsable: cached !== null,
  });
}

export function standingOf({ disk, empty }: JournalFiles): Standing {
  const isCached = holdsJournal(disk.cache);
  if (empty && !isCached) return { is: 'new' };
  const copies = {
    bin: disk.bin,
    bak: disk.bak,
    cache: disk.cache?.header ?? null,
    front: disk.log?.file ?? null,
  };
  const headers = lookAtHeaders(copies);
  if (!headers.ok) return { is: 'trouble', problem: unlockProblem(headers.problem, 'wrong-passphrase') };
  return disk.log === null && !isCached ? { is: 'trouble', problem: 'no-log' } : { is: 'locked' };
}

/** @param wrong what a secret that does not open is called. */
export function unlockProblem(
  refusal: 'wrong-secret' | 'incomplete-log' | UnlockProblem,
  wrong: 'wrong-passphrase' | 'wrong-recovery-code',
): UnlockProblem {
  if (refusal === 'wrong-secret') return wrong;
  return refusal === 'incomplete-log' ? 'damaged-log' : refusal;
}

function holdsJournal(cache: Cache | null): boolean {
  return cache !== null && cache.rows.size > 0;
}
