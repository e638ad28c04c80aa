/**
 * A journal in memory for the tests: its files, its cache, and what was said to be saved. Writes in the order of
 * docs/format.md ("Save"), and can stop anywhere.
 */

import { concat, equal, utf8 } from '../../shared/base/bytes.ts';
import { type Id, idFromBytes } from '../../shared/base/ids.ts';
import type { Cache, Tail } from '../../shared/vault/cache.ts';
import { buildGeneration } from '../../shared/vault/generation.ts';
import { buildHeader, type Header, type Slot } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { JournalKey } from '../../shared/vault/secrets.ts';
import { type OnDisk, type Plan, type Unlocked, unlockWith } from '../../shared/vault/unlock.ts';
import type { Sealed, Vault } from '../../shared/vault/vault.ts';
import { openVault } from '../../shared/vault/open-vault.ts';
import type { Draw } from './draw.ts';

export interface World {
  readonly key: JournalKey;
  header: Header;
  bin: Uint8Array | null;
  bak: Uint8Array | null;
  generation: number;
  file: Uint8Array;
  cache: { header: Uint8Array | null; rows: Map<Id, Uint8Array>; tail: Tail | null };
  vault: Vault;
  readonly ids: readonly Id[];
  /** What was said to be saved; null: said to be gone. */
  readonly saved: Map<Id, unknown>;
}

export function newWorld(draw: Draw, records = 2): World {
  const key = draw.bytes(32) as JournalKey;
  const slot = (): Slot => ({ m: 65536, t: 3, salt: draw.bytes(32), sealed: draw.bytes(72) });
  const header = buildHeader(key, 1, [slot(), slot()]);
  const ids = Array.from({ length: 5 }, () => idFromBytes(draw.bytes(16)));
  const first = ids.slice(0, records).map((id, k) => ({ id, rev: 1, json: jsonOf({ first: k }) }));
  const built = buildGeneration(key, header, 1, null, first);
  const { generation, seq, link } = built.end;
  const latest = new Map([...built.boxes].map(([id, { content }]) => [id, content]));
  return {
    key,
    header,
    bin: header.bytes,
    bak: header.bytes,
    generation,
    file: built.file,
    cache: {
      header: header.bytes,
      rows: new Map([...built.boxes].map(([id, { box }]) => [id, box])),
      tail: { generation, seq, link },
    },
    vault: openVault({ key, header, end: built.end, latest }),
    ids,
    saved: new Map(first.map(({ id }, k) => [id, { first: k }])),
  };
}

/** A change, sealed; with `value` undefined, a delete (or a save where there is nothing to delete). */
export function sealChange(
  world: World,
  draw: Draw,
): { readonly sealed: Sealed; readonly id: Id; readonly value: unknown } {
  const id = draw.pick(world.ids);
  if (draw.below(8) === 0 && world.vault.has(id)) {
    const gone = world.vault.gone(id);
    if (!gone.ok) throw new Error('a record that is there can go');
    return { sealed: gone.value, id, value: null };
  }
  const value = { text: 'x'.repeat(draw.below(draw.below(5) === 0 ? 2500 : 800)), n: draw.below(1e9) };
  const sealed = world.vault.seal(id, value);
  if (!sealed.ok) throw new Error('a small record fits');
  return { sealed: sealed.value, id, value };
}

export type Until = 'written' | 'said' | 'cached';

/** One change, all the way or up to a point. */
export function save(world: World, draw: Draw, until: Until = 'cached'): Sealed {
  const { sealed, id, value } = sealChange(world, draw);
  world.file = concat(world.file, sealed.frame);
  if (!world.vault.acknowledge(sealed, { length: world.file.length, sum: sum(sealed.frame) })) {
    throw new Error('what was written is what was sealed');
  }
  if (until === 'written') return sealed;
  world.saved.set(id, value);
  if (until === 'said') return sealed;
  if (sealed.row) world.cache.rows.set(sealed.row.id, sealed.row.box);
  world.cache.tail = sealed.tail;
  return sealed;
}

/** The journal moves to a new generation; the cache follows unless told to stay. */
export function turn(world: World, cacheFollows: boolean): void {
  const next = world.vault.nextGeneration();
  world.file = next.file;
  world.generation = next.end.generation;
  world.vault.adopt(next);
  const { generation, seq, link } = next.end;
  if (cacheFollows) world.cache.tail = { generation, seq, link };
}

export function copyOf(cache: World['cache']): World['cache'] {
  return { ...cache, rows: new Map(cache.rows) };
}

export function onDisk(
  world: World,
  file: Uint8Array = world.file,
  cache: Cache | null = world.cache,
): OnDisk {
  return { bin: world.bin, bak: world.bak, log: { generation: world.generation, file }, cache };
}

export function open(world: World, disk: OnDisk): ReturnType<typeof unlockWith> {
  return unlockWith(disk, { key: world.key, header: world.header, whole: [world.header] });
}

/** The files and the cache after the first `steps` of a plan; the cache only after all of them. */
export function carryOut(disk: OnDisk, plan: Plan, steps = Infinity): OnDisk {
  let { bin, bak, log, cache } = disk;
  for (const step of plan.steps.slice(0, steps)) {
    if (step.do === 'header') {
      bin = step.header;
      bak = step.header;
    } else if (step.do === 'generation') {
      log = { generation: step.generation, file: step.file };
      check(step.file, step.file.length, step.expect);
    } else if (log?.generation !== step.generation) throw new Error('a step for a file that is not there');
    else if (step.do === 'cut') {
      if (step.length >= log.file.length) throw new Error('a cut that cuts nothing');
      log = { ...log, file: log.file.subarray(0, step.length) };
    } else {
      if (step.at !== log.file.length) throw new Error('an append somewhere else');
      log = { ...log, file: concat(log.file, step.bytes) };
      check(step.bytes, log.file.length, step.expect);
    }
  }
  if (steps >= plan.steps.length && plan.cache) {
    const rows = new Map(plan.cache.clear ? [] : (cache?.rows ?? []));
    for (const { id, box } of plan.cache.rows) rows.set(id, box);
    cache = { header: plan.cache.header, rows, tail: plan.cache.tail };
  }
  return { bin, bak, log, cache };
}

/** Ids whose saved state is not what this vault says. */
export function missing(saved: ReadonlyMap<Id, unknown>, { vault }: Unlocked): Id[] {
  return [...saved].filter(([id, value]) => !saysIt(vault, id, value)).map(([id]) => id);
}

export function saysIt(vault: Vault, id: Id, value: unknown): boolean {
  const read = vault.read(id);
  if (value === null) return !read.ok && read.problem === 'not-found';
  return read.ok && JSON.stringify(read.value.value) === JSON.stringify(value);
}

function check(
  bytes: Uint8Array,
  length: number,
  expect: { readonly length: number; readonly sum: Uint8Array },
): void {
  if (length !== expect.length || !equal(sum(bytes), expect.sum))
    throw new Error('a step expects something else');
}

function jsonOf(value: unknown): Uint8Array {
  return utf8(JSON.stringify(value));
}
