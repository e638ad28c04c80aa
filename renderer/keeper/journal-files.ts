/**
 * What lies on the disk and in the cache, before and at unlocking. Reads only; `stands` never says `new` while any
 * trace of a journal exists, here or in the cache.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Standing, UnlockProblem } from '../../shared/keeper/keeper.ts';
import { generationOf } from '../../shared/vault/generation.ts';
import { HEADER_LENGTH, parseHeader } from '../../shared/vault/header.ts';
import { type Copies, lookAtHeaders } from '../../shared/vault/header-copies.ts';
import { generationName, hasTrace } from '../../shared/vault/log-files.ts';
import type { LogFile, Older, OnDisk } from '../../shared/vault/unlock.ts';
import type { CacheFront, CacheStore } from './cache-store.ts';
import type { LogClient } from './log-client.ts';

export interface NearFiles {
  readonly bin: Uint8Array | null;
  readonly bak: Uint8Array | null;
  /** The newest generation, its front only. */
  readonly log: { readonly generation: number; readonly front: Uint8Array; readonly size: number } | null;
  /** The front of the newest generation that has a whole one; of older ones only where the newest's is damaged. */
  readonly front: Uint8Array | null;
  /** Null where it could not be read. */
  readonly cache: CacheFront | null;
  /** Saves in the log that are only held in memory. */
  readonly waiting: number;
  /** No file of a journal at all. */
  readonly empty: boolean;
  /** Newest first. */
  readonly generations: readonly { readonly generation: number; readonly size: number }[];
}

/** No more of the log than its header, no row of the cache: enough to say how things stand, and to open what is as it was left. */
export async function readNear(log: LogClient, cache: CacheStore): Promise<Result<NearFiles, UnlockProblem>> {
  const looked = await log.look();
  if (!looked.ok) return failed('read-failed');
  const { files, header, headerBak, waiting } = looked.value;
  const generations = files
    .map(({ name, size }) => ({ size, generation: generationOf(name) ?? 0 }))
    .filter(({ generation }) => generation > 0)
    .sort((a, b) => b.generation - a.generation);
  const [newest] = generations;
  const front = newest
    ? await log.readFront(generationName(newest.generation), Math.min(newest.size, HEADER_LENGTH))
    : null;
  if (front?.ok === false) return failed('read-failed');
  return done({
    bin: header,
    bak: headerBak,
    log: newest && front ? { ...newest, front: front.value } : null,
    front: front && (await wholeFront(log, front.value, generations.slice(1))),
    cache: await cache.front(),
    waiting,
    empty: !hasTrace(files),
    generations,
  });
}

async function wholeFront(
  log: LogClient,
  newest: Uint8Array,
  older: readonly { readonly generation: number; readonly size: number }[],
): Promise<Uint8Array> {
  if (parseHeader(newest).ok) return newest;
  for (const { generation, size } of older) {
    const front = await log.readFront(generationName(generation), Math.min(size, HEADER_LENGTH));
    if (front.ok && parseHeader(front.value).ok) return front.value;
  }
  return newest;
}

export interface WholeFiles {
  readonly disk: OnDisk;
  readonly older: Older;
  /** False where the cache could not be read. */
  readonly cacheUsable: boolean;
}

export async function readWhole(
  near: NearFiles,
  log: LogClient,
  cache: CacheStore,
): Promise<Result<WholeFiles, UnlockProblem>> {
  const older = async (than: number): Promise<LogFile | null> => {
    const found = near.generations.find(({ generation }) => generation < than);
    if (found === undefined) return null;
    const file = await log.readFront(generationName(found.generation), found.size);
    return file.ok ? { generation: found.generation, file: file.value } : null;
  };
  const newest = await older(Infinity);
  if (newest === null && near.generations.length > 0) return failed('read-failed');
  const cached = await cache.read();
  const disk = { bin: near.bin, bak: near.bak, log: newest, cache: cached };
  return done({ disk, older, cacheUsable: cached !== null });
}

export function copiesOf({ bin, bak, cache, front }: NearFiles): Copies {
  return { bin, bak, cache: cache?.header ?? null, front };
}

export function standingOf(near: NearFiles): Standing {
  const isCached = (near.cache?.rows ?? 0) > 0;
  if (near.empty && !isCached) return { is: 'new' };
  const headers = lookAtHeaders(copiesOf(near));
  if (!headers.ok) return { is: 'trouble', problem: unlockProblem(headers.problem, 'wrong-passphrase') };
  return near.log === null && !isCached ? { is: 'trouble', problem: 'no-log' } : { is: 'locked' };
}

/** @param wrong what a secret that does not open is called. */
export function unlockProblem(
  refusal: 'wrong-secret' | 'incomplete-log' | UnlockProblem,
  wrong: 'wrong-passphrase' | 'wrong-recovery-code',
): UnlockProblem {
  if (refusal === 'wrong-secret') return wrong;
  return refusal === 'incomplete-log' ? 'damaged-log' : refusal;
}
