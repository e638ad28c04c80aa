/**
 * From a secret to an open journal. Where everything is as it was left the checkpoint opens it, whatever its size; in
 * every other case the whole log and the whole cache are read, mended or refused, and the checkpoint is made anew.
 * Nothing is written before every mend is; the key is derived once.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Mended, UnlockProblem } from '../../shared/keeper/keeper.ts';
import { type Content, digestOf, valueOf } from '../../shared/vault/box.ts';
import type { Entry } from '../../shared/vault/checkpoint.ts';
import { PASSPHRASE, type Which } from '../../shared/vault/header.ts';
import { openHeader, type OpenedHeader } from '../../shared/vault/header-copies.ts';
import { generationName } from '../../shared/vault/log-files.ts';
import { resume } from '../../shared/vault/resume.ts';
import type { Secret } from '../../shared/vault/secrets.ts';
import type { Kdf } from '../../shared/vault/slots.ts';
import { type Refused, type Unlocked, unlockNewestWhole } from '../../shared/vault/unlock.ts';
import type { Sealer } from '../../shared/vault/vault.ts';
import { carryOut } from './carry-out.ts';
import type { CacheStore } from './cache-store.ts';
import { cacheWriter, type CacheWriter } from './cache-writer.ts';
import { pageOf, readPage } from './first-page.ts';
import { copiesOf, type NearFiles, readNear, readWhole, unlockProblem } from './journal-files.ts';
import type { LogClient } from './log-client.ts';
import { openJournal, type OpenJournal } from './open-journal.ts';
import { shownOf } from './shown.ts';

export interface UnlockParts {
  readonly log: LogClient;
  readonly cache: CacheStore;
  readonly kdf: Kdf;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

export interface NotUnlocked {
  readonly problem: UnlockProblem;
  /** What the recovery sheet is made from, where the key opened. */
  readonly refused: Refused | null;
}

export interface JustUnlocked {
  readonly open: OpenJournal;
  readonly mended: readonly Mended[];
}

export async function unlockJournal(
  parts: UnlockParts,
  which: Which,
  secret: Secret,
  now: number,
): Promise<Result<JustUnlocked, NotUnlocked>> {
  const near = await readNear(parts.log, parts.cache);
  if (!near.ok) return failed({ problem: near.problem, refused: null });
  const wrong = which === PASSPHRASE ? 'wrong-passphrase' : 'wrong-recovery-code';
  const refuse = (refused: Refused): Result<never, NotUnlocked> =>
    failed({ problem: unlockProblem(refused.problem, wrong), refused });
  const opened = await openHeader(copiesOf(near.value), which, secret, parts.kdf);
  if (!opened.ok) return refuse({ problem: opened.problem, collected: null });

  const waiting: Mended[] = near.value.waiting > 0 ? [{ did: 'waiting', saves: near.value.waiting }] : [];
  const resumed = await fromCheckpoint(parts, near.value, opened.value, now);
  if (resumed !== null) return done({ open: resumed, mended: waiting });

  const whole = await fromEverything(parts, near.value, opened.value, now);
  if (whole.ok) return done({ open: whole.value.open, mended: [...whole.value.mended, ...waiting] });
  return typeof whole.problem === 'string'
    ? failed({ problem: whole.problem, refused: null })
    : refuse(whole.problem);
}

/** With a key that is known, from all that lies there. The key is taken over, whatever comes of it. */
export async function reopenJournal(
  parts: UnlockParts,
  opened: OpenedHeader,
  now: number,
): Promise<Result<JustUnlocked, UnlockProblem>> {
  const near = await readNear(parts.log, parts.cache);
  if (!near.ok) return near;
  const whole = await fromEverything(parts, near.value, opened, now);
  if (whole.ok) return whole;
  if (typeof whole.problem === 'string') return failed(whole.problem);
  whole.problem.opened?.key.fill(0);
  return failed(unlockProblem(whole.problem.problem, 'wrong-passphrase'));
}

async function fromEverything(
  parts: UnlockParts,
  near: NearFiles,
  opened: OpenedHeader,
  now: number,
): Promise<Result<JustUnlocked, UnlockProblem | Refused>> {
  const whole = await readWhole(near, parts.log, parts.cache);
  if (!whole.ok) {
    opened.key.fill(0);
    return whole;
  }
  const { disk, older, cacheUsable } = whole.value;
  const unlocked = await unlockNewestWhole(disk, opened, older);
  if (unlocked.ok) return carryOutAll(parts, unlocked.value, near.empty, cacheUsable, now);
  if (unlocked.problem.collected !== null) return failed({ ...unlocked.problem, opened });
  opened.key.fill(0);
  return unlocked;
}

/** The plan of a full unlock on the disk and in the cache; then the journal. */
async function carryOutAll(
  parts: UnlockParts,
  unlocked: Unlocked,
  empty: boolean,
  cacheUsable: boolean,
  now: number,
): Promise<Result<JustUnlocked, 'no-room' | 'read-failed'>> {
  const { vault, plan, latest, front } = unlocked;
  const carried = await carryOut(parts.log, plan.steps, empty);
  if (!carried.ok) {
    vault.forget();
    return carried;
  }
  const writer = cacheWriter(parts.cache, cacheUsable, parts.pause);
  const rewritten = plan.cache === null ? false : await writer.carryOut(plan.cache);
  const open = openWith(parts, vault.sealer, writer, latest.values(), front, now);
  return done({ open, mended: mendedBy(unlocked, rewritten) });
}

/** A journal of which every record is at hand: its checkpoint is made anew. */
export function openWith(
  parts: UnlockParts,
  sealer: Sealer,
  writer: CacheWriter,
  latest: Iterable<Content>,
  front: Uint8Array,
  now: number,
): OpenJournal {
  const entries: Entry[] = [...latest].map((content) => {
    const { id, rev, type } = content;
    const gone = type === 'gone';
    const shows = gone ? { kind: 'other' } : shownOf(id, valueOf(content));
    return { id, rev, digest: digestOf(content), gone, shows };
  });
  const around = { sealer, store: parts.cache, writer, log: parts.log, pause: parts.pause };
  const open = openJournal({ ...around, from: { entries }, page: pageOf(entries), front, now });
  writer.put(null, sealer.end());
  return open;
}

async function fromCheckpoint(
  parts: UnlockParts,
  near: NearFiles,
  opened: OpenedHeader,
  now: number,
): Promise<OpenJournal | null> {
  const { log, cache: store, pause } = parts;
  if (near.log === null || near.cache === null) return null;
  const { header, tail, head } = near.cache;
  const name = generationName(near.log.generation);
  const resumed = await resume(
    { bin: near.bin, bak: near.bak, log: near.log, header, tail, head },
    opened,
    async (from, length) => {
      const bytes = await log.read(name, from, length);
      return bytes.ok ? bytes.value : null;
    },
  );
  const page = resumed && readPage(resumed.head.top);
  if (!resumed || !page) return null;
  const { sealer, behind } = resumed;
  const writer = cacheWriter(store, true, pause);
  const around = { sealer, store, writer, log, pause };
  const { head: known } = resumed;
  const open = openJournal({ ...around, from: known, page, front: known.front, now });
  if (!(await open.replay(behind))) return null;
  open.verify(near.cache.rows);
  return open;
}

/** What is worth a line. A torn tail is cut silently: nothing that was acknowledged was in it. */
function mendedBy({ found, plan, vault }: Unlocked, rewritten: boolean): Mended[] {
  const mended: Mended[] = [];
  const cacheWas = found.some((what) => ['cache-empty', 'cache-foreign', 'cache-damaged'].includes(what));
  if (cacheWas && rewritten) mended.push({ did: 'rebuilt-cache' });
  if (found.includes('older-generation')) mended.push({ did: 'older-copy' });
  const saves = found.includes('log-missing') ? vault.ids().length : plan.putBack;
  if (saves > 0) mended.push({ did: 'put-back', saves });
  return mended;
}
