/**
 * Unlocking: from the header's copies, the newest generation and the cache to an open vault and a plan of what must be
 * written first. Pure: it writes nothing, and until the plan is carried out nothing is changed.
 * What can be mended without choosing between words is mended; where two contents stand against each other it refuses,
 * and hands over everything that opened. The table of docs/format.md, "Unlock", row by row: `Found` and `Refusal`.
 */

import { equal } from '../base/bytes.ts';
import { done, failed, type Result } from '../base/result.ts';
import type { Cache, CacheRow, Tail } from './cache.ts';
import { type Collected, collect } from './collect.ts';
import { isSealed, type Which } from './header.ts';
import type { Found, Refusal } from './found.ts';
import { openHeader, type OpenedHeader } from './header-copies.ts';
import { mend, type Step } from './mend.ts';
import { openVault } from './open-vault.ts';
import { refusalOf } from './refuse.ts';
import { usableCache } from './rows.ts';
import type { Secret } from './secrets.ts';
import type { Kdf } from './slots.ts';
import type { Vault } from './vault.ts';
import { walk } from './walk.ts';
import { weigh } from './weigh.ts';

export interface OnDisk {
  readonly bin: Uint8Array | null;
  readonly bak: Uint8Array | null;
  /** The newest generation: the number in its name, and the whole file. */
  readonly log: { readonly generation: number; readonly file: Uint8Array } | null;
  /** Null where there is no database yet. */
  readonly cache: Cache | null;
}

export interface Refused {
  readonly problem: Refusal;
  /** Everything that opened, where the key did. */
  readonly collected: Collected | null;
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
  readonly found: readonly Found[];
  readonly plan: Plan;
}

export async function unlock(
  disk: OnDisk,
  which: Which,
  secret: Secret,
  kdf: Kdf,
): Promise<Result<Unlocked, Refused>> {
  const copies = {
    bin: disk.bin,
    bak: disk.bak,
    cache: disk.cache?.header ?? null,
    front: disk.log?.file ?? null,
  };
  const opened = await openHeader(copies, which, secret, kdf);
  if (!opened.ok) return failed({ problem: opened.problem, collected: null });
  return unlockWith(disk, opened.value);
}

/** The part after the key: what is there, what it means, what to do. */
export function unlockWith(disk: OnDisk, opened: OpenedHeader): Result<Unlocked, Refused> {
  const { key, header, whole } = opened;
  const log = disk.log ? walk(key, disk.log.file) : null;
  if (log && header.rev < log.keys) {
    const isCurrent = whole.some((copy) => copy.rev >= log.keys && isSealed(copy, key));
    return failed({ problem: isCurrent ? 'wrong-secret' : 'damaged-header', collected: null });
  }
  const { cache, rows, is } = usableCache(key, header, disk.cache, log?.latest ?? new Map());
  const weighed = log ? weigh(log, rows, cache.tail) : null;
  const named = disk.log?.generation ?? 0;
  const problem = refusalOf(named, log, rows, weighed, cache.tail);
  if (problem !== null) return failed({ problem, collected: collect(log, rows, cache.tail) });

  const clear = is !== 'ours' || rows.closed.length > 0;
  const mending = mend({ key, header, log, rows, weighed, cache, named, clear });
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
    found: [...found],
    plan: { steps, cache: isCacheRight ? null : cachePlan, putBack: mending.putBack },
  });
}
