/**
 * Unlocking: from the header's copies, the newest generation and the cache to an open vault and a plan of what must be
 * written first. Pure: it writes nothing, and until the plan is carried out nothing is changed.
 * What can be mended without choosing between words is mended; where two contents stand against each other it refuses,
 * and hands over everything that opened. The table of docs/format.md, "Unlock", row by row: `Found` and `Refusal`.
 * Where the newest generation is not whole, older ones are asked for, one by one; what still opens in a newer one must
 * be known to the older or to the cache, so that falling back never hides a word.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { done, failed, type Result } from '../base/result.ts';
import type { Cache, CacheRow, Tail } from './cache.ts';
import { type Collected, collect } from './collect.ts';
import type { Content } from './box.ts';
import { HEADER_LENGTH, isSealed, type Which } from './header.ts';
import type { Found, Refusal } from './found.ts';
import { openHeader, type OpenedHeader } from './header-copies.ts';
import { mend, type Step } from './mend.ts';
import { sum } from './nacl.ts';
import { openVault } from './open-vault.ts';
import { areKnown, isOfAnother, lacksAny, refusalOf } from './refuse.ts';
import { usableCache } from './rows.ts';
import type { Secret } from './secrets.ts';
import type { Kdf } from './slots.ts';
import type { Vault } from './vault.ts';
import { walk, type Walk } from './walk.ts';
import { weigh } from './weigh.ts';

/** The number in its name, and the whole file. */
export interface LogFile {
  readonly generation: number;
  readonly file: Uint8Array;
}

/** The newest generation with a lower number; null where there is none that can be read. */
export type Older = (than: number) => Promise<LogFile | null>;

export interface OnDisk {
  readonly bin: Uint8Array | null;
  readonly bak: Uint8Array | null;
  /** The newest generation. */
  readonly log: LogFile | null;
  /** Null where there is no database yet. */
  readonly cache: Cache | null;
}

export interface Refused {
  readonly problem: Refusal;
  /** Everything that opened, where the key did. */
  readonly collected: Collected | null;
  /** @secret The key, where it opened and a recovery sheet can be made: overwritten by whoever gets it. */
  readonly opened?: OpenedHeader;
}

export interface Plan {
  /** Carried out in this order, each answered as expected, before the vault seals anything. */
  readonly steps: readonly Step[];
  /** Then the cache, in one transaction; null where it is as it should be. */
  readonly cache: CachePlan | null;
  /** How many saves the log had lost and has again. */
  readonly putBack: number;
}

export interface CachePlan {
  /** Empty it first. */
  readonly clear: boolean;
  readonly header: Uint8Array;
  readonly rows: readonly CacheRow[];
  readonly tail: Tail;
}

export interface Unlocked {
  /** As it is once the plan has been carried out. */
  readonly vault: Vault;
  /** Records and goings as they stand, opened. */
  readonly latest: ReadonlyMap<Id, Content>;
  /** Sum of the first 512 bytes of the log. */
  readonly front: Uint8Array;
  readonly found: readonly Found[];
  readonly plan: Plan;
}

export async function unlock(
  disk: OnDisk,
  which: Which,
  secret: Secret,
  kdf: Kdf,
  older: Older = () => Promise.resolve(null),
): Promise<Result<Unlocked, Refused>> {
  const copies = {
    bin: disk.bin,
    bak: disk.bak,
    cache: disk.cache?.header ?? null,
    front: disk.log?.file ?? null,
  };
  const opened = await openHeader(copies, which, secret, kdf);
  if (!opened.ok) return failed({ problem: opened.problem, collected: null });
  const unlocked = await unlockNewestWhole(disk, opened.value, older);
  if (unlocked.ok) return unlocked;
  if (unlocked.problem.collected !== null) return failed({ ...unlocked.problem, opened: opened.value });
  opened.value.key.fill(0);
  return unlocked;
}

/** With a key that is known: the newest generation that is whole. */
export async function unlockNewestWhole(
  disk: OnDisk,
  opened: OpenedHeader,
  older: Older,
): Promise<Result<Unlocked, Refused>> {
  const newest = unlockWith(disk, opened);
  if (newest.ok && newest.value.found.includes('base-from-cache'))
    return checkedAgainstFormer(disk, opened, older, newest);
  const opening: Content[] = [];
  let { log } = disk;
  let tried = newest;
  while (log !== null && !tried.ok && tried.problem.problem === 'incomplete-log') {
    const { places } = walk(opened.key, log.file);
    opening.push(...places.map(({ content }) => content));
    log = await older(log.generation);
    if (log !== null)
      tried = unlockWith({ ...disk, log }, opened, { named: disk.log?.generation ?? 0, opening });
  }
  return tried;
}

/** A base that is not whole stands on the cache alone: a row that vanished from it shows only in the generation before. */
async function checkedAgainstFormer(
  disk: OnDisk,
  opened: OpenedHeader,
  older: Older,
  newest: Result<Unlocked, Refused>,
): Promise<Result<Unlocked, Refused>> {
  const former = disk.log ? await older(disk.log.generation) : null;
  return former === null ? newest : unlockWith(disk, opened, null, walk(opened.key, former.file));
}

/** Generations above the one that is opened: the highest number, and every box that opens in them. */
interface Above {
  readonly named: number;
  readonly opening: readonly Content[];
}

/** The part after the key: what is there, what it means, what to do. */
export function unlockWith(
  disk: OnDisk,
  opened: OpenedHeader,
  above: Above | null = null,
  former: Walk | null = null,
): Result<Unlocked, Refused> {
  const { key, header, whole } = opened;
  const log = disk.log ? walk(key, disk.log.file) : null;
  if (log && header.rev < log.keys) {
    const isCurrent = whole.some((copy) => copy.rev >= log.keys && isSealed(copy, key));
    return failed({ problem: isCurrent ? 'wrong-secret' : 'damaged-header', collected: null });
  }
  const { cache, rows, is } = usableCache(key, header, disk.cache, log?.latest ?? new Map());
  const weighed = log ? weigh(log, rows, cache.tail) : null;
  const named = disk.log?.generation ?? 0;
  const isOthers = disk.log !== null && isOfAnother(disk.log.file, header.journal);
  const problem =
    isOthers || !areKnown(above?.opening ?? [], log, rows) || lacksAny(former, log, rows)
      ? 'not-as-we-left-it'
      : refusalOf(named, log, rows, weighed, cache.tail);
  if (problem !== null) return failed({ problem, collected: collect(log, rows, cache.tail) });

  const clear = is !== 'ours' || rows.closed.length > 0;
  const numbered = { named: above?.named ?? named, isOlder: above !== null };
  const mending = mend({ key, header, log, rows, weighed, cache, clear, ...numbered });
  const found = new Set<Found>(mending.found);
  const steps = [...mending.steps];
  if (is !== 'ours') found.add(is);
  if (rows.closed.length > 0) found.add('cache-damaged');
  if (![disk.bin, disk.bak].every((copy) => copy !== null && equal(copy, header.bytes))) {
    found.add('header-copies');
    steps.unshift({ do: 'header', header: header.bytes });
  }
  const isOldCopy = is === 'ours' && !(cache.header && equal(cache.header, header.bytes));
  if (isOldCopy) found.add('header-copies');
  const isCacheRight = !clear && !isOldCopy && mending.rows.length === 0 && mending.isTailRight;
  const { generation, seq, link } = mending.end;
  const cachePlan = {
    clear,
    header: header.bytes,
    rows: mending.rows,
    tail: { generation, seq, link },
  };
  return done({
    vault: openVault({ key, header, end: mending.end, latest: mending.latest }),
    latest: mending.latest,
    front: frontOf(disk, steps),
    found: [...found],
    plan: { steps, cache: isCacheRight ? null : cachePlan, putBack: mending.putBack },
  });
}

function frontOf(disk: OnDisk, steps: readonly Step[]): Uint8Array {
  const made = steps.find((step) => step.do === 'generation');
  return sum((made ?? disk.log)?.file.subarray(0, HEADER_LENGTH) ?? new Uint8Array());
}
