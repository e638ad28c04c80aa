/** The recovery sheet: whatever opens anywhere is in it, what differs is kept as a version, and the damaged log stays. */

import { describe, expect, test } from 'vitest';
import { concat } from '../../shared/base/bytes.ts';
import { done, failed } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import { readRecord } from '../../shared/journal/record.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { PASSPHRASE as SLOT } from '../../shared/vault/header.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { unlock } from '../../shared/vault/unlock.ts';
import { EMPTY_CACHE } from '../../renderer/keeper/cache-store.ts';
import { house, NOW, PASSPHRASE, quickKdf, retold, told, type House } from './house.ts';
import { afterStop, aMoment, stopAfter } from './stopping.ts';

const quietly = (): void => undefined;

interface Kept {
  readonly here: House;
  readonly drafts: readonly Case[];
  /** Where the log ended after each save. */
  readonly ends: readonly number[];
}

async function kept(): Promise<Kept> {
  const here = house();
  const { keeper } = await here.created();
  const drafts: Case[] = [];
  const ends: number[] = [];
  for (const words of ['one', 'two', 'three', 'four']) {
    const draft = await told(keeper, words);
    await keeper.saveCase(draft);
    drafts.push(draft);
    ends.push(here.log().length);
  }
  await keeper.lock([]);
  return { here, drafts, ends };
}

/** One byte inside a box; and no checkpoint that would make unlocking begin behind it. */
function flip(here: House, name: string, at: number): void {
  const { header, rows, tail } = here.cache.held;
  here.cache.held = { header, rows, tail };
  const bytes = here.disk.files.get(name)?.slice() ?? new Uint8Array();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  here.disk.files.set(name, bytes);
}

async function refused(here: House): Promise<Keeper> {
  const keeper = here.start();
  const unlocked = await keeper.unlock(PASSPHRASE, NOW);
  expect(unlocked).toMatchObject({ ok: false });
  return keeper;
}

/** Every record of the newest generation, by what it is. */
async function recordsIn(here: House): Promise<readonly ReturnType<typeof readRecord>[]> {
  const secret = passphraseSecret(PASSPHRASE);
  if (!secret.ok) throw new Error(secret.problem);
  const { files } = here.disk;
  const generation = Math.max(...[...files.keys()].map((name) => Number(name.split('gen-')[1] ?? 0)));
  const file = files.get(`gen-${String(generation)}`) ?? new Uint8Array();
  const disk = {
    bin: files.get('header.bin') ?? null,
    bak: files.get('header.bak') ?? null,
    log: { generation, file },
    cache: null,
  };
  const unlocked = await unlock(disk, SLOT, secret.value, quickKdf);
  if (!unlocked.ok) throw new Error(unlocked.problem.problem);
  const { vault } = unlocked.value;
  return vault.ids().map((id) => {
    const read = vault.read(id);
    return readRecord(read.ok ? read.value.value : null);
  });
}

async function recovered(here: House, drafts: readonly Case[]): Promise<Keeper> {
  const keeper = await refused(here);
  const before = new Map(here.disk.files);
  const sheet = await keeper.recoverySheet();
  expect(here.disk.files).toEqual(before);
  expect(new Set(sheet?.cases.map(({ id }) => id))).toEqual(new Set(drafts.map(({ id }) => id)));
  expect(await keeper.recover(NOW, quietly)).toMatchObject({ ok: true });
  for (const draft of drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  for (const [name, bytes] of before)
    if (name.startsWith('gen-')) expect(here.disk.files.get(name)).toEqual(bytes);
  await keeper.lock([]);
  const { keeper: next, opened } = await here.open();
  expect(opened.mended).toEqual([]);
  for (const draft of drafts) expect(await next.openCase(draft.id)).toEqual(done(draft));
  return next;
}

describe('recovered', () => {
  test('a box that does not open in the middle: the cache has it', async () => {
    const { here, drafts, ends } = await kept();
    flip(here, 'gen-1', (ends[1] ?? 0) + 60);
    await recovered(here, drafts);
  });

  test('the same without a cache: all but that one, and the run behind the gap', async () => {
    const { here, drafts, ends } = await kept();
    flip(here, 'gen-1', (ends[1] ?? 0) + 60);
    here.cache.held = EMPTY_CACHE;
    await recovered(
      here,
      drafts.filter((_, k) => k !== 2),
    );
  });

  test('a row of the cache that opens nowhere, and a log without it: counted as lost', async () => {
    const { here, drafts, ends } = await kept();
    const third = drafts[2];
    if (!third) throw new Error('no third');
    flip(here, 'gen-1', (ends[1] ?? 0) + 60);
    here.cache.held = {
      ...here.cache.held,
      rows: new Map([...here.cache.held.rows].map(([id, box]) => [id, id === third.id ? box.slice(1) : box])),
    };
    const keeper = await refused(here);
    expect(await keeper.recoverySheet()).toMatchObject({ lost: 1, fromOlder: [] });
    await keeper.lock([]);
    await recovered(
      here,
      drafts.filter((_, k) => k !== 2),
    );
  });

  test('what stands in an older generation only is taken from there, and named', async () => {
    const { here, drafts, ends } = await kept();
    flip(here, 'gen-1', (ends[1] ?? 0) + 60);
    const whole = await recovered(here, drafts);
    await whole.lock([]);
    // The newest cut inside its base, and no cache: its front has some, the damaged one before it the others.
    const newest = here.disk.files.get('gen-2') ?? new Uint8Array();
    here.disk.files.set('gen-2', newest.slice(0, 5200));
    here.cache.held = EMPTY_CACHE;
    const keeper = await refused(here);
    const sheet = await keeper.recoverySheet();
    expect(sheet?.fromOlder.length).toBeGreaterThan(0);
    await keeper.lock([]);
    await recovered(
      here,
      (sheet?.cases ?? []).flatMap(({ id }) => drafts.find((draft) => draft.id === id) ?? []),
    );
    expect(sheet?.cases.length).toBeGreaterThan(2);
  });

  test('two histories: one is the case, the other a version of it', async () => {
    const { here, drafts } = await kept();
    const [first] = drafts;
    if (!first) throw new Error('no first');
    const fork = afterStop(here);
    const ours = retold(first, 'ours');
    const theirs = retold(first, 'theirs');
    const { keeper } = await here.open();
    await keeper.saveCase(ours);
    await keeper.lock([]);
    const other = (await fork.open()).keeper;
    await other.saveCase(theirs);
    await other.lock([]);
    here.disk.files.set('gen-1', fork.log());
    const again = await refused(here);
    expect(await again.recoverySheet()).toMatchObject({ versions: [{ of: first.id }] });
    expect(await again.recover(NOW, quietly)).toMatchObject({ ok: true });
    const current = await again.openCase(first.id);
    const records = await recordsIn(here);
    const versions = records.flatMap((read) =>
      read.ok && read.value.kind === 'version' ? [read.value] : [],
    );
    expect(versions).toMatchObject([{ of: first.id, from: 'recovered', at: NOW }]);
    const both = [current.ok && current.value, versions[0]?.case];
    expect(new Set(both)).toEqual(new Set([ours, theirs]));
    expect(await again.deleteCase(first.id)).toEqual(done(null));
    const left = (await recordsIn(here)).filter((read) => read.ok && read.value.kind === 'version');
    expect(left).toEqual([]);
    await again.lock([]);
    expect((await here.open()).opened.cases).toHaveLength(3);
  });

  test('nothing is found where nothing was refused', async () => {
    const { here } = await kept();
    const { keeper } = await here.open();
    expect(await keeper.recoverySheet()).toBeNull();
    expect(await keeper.recover(NOW, quietly)).toEqual(failed('read-failed'));
    expect(await here.start().recoverySheet()).toBeNull();
  });
});

test('a full disk changes nothing, and the sheet is there again', async () => {
  const { here, drafts, ends } = await kept();
  flip(here, 'gen-1', (ends[1] ?? 0) + 60);
  const keeper = await refused(here);
  const before = new Map(here.disk.files);
  here.disk.full = true;
  expect(await keeper.recover(NOW, quietly)).toEqual(failed('no-room'));
  here.disk.full = false;
  expect(here.disk.files).toEqual(before);
  expect((await keeper.recoverySheet())?.cases).toHaveLength(4);
  expect(await keeper.recover(NOW, quietly)).toMatchObject({ ok: true });
  for (const draft of drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
});

test('stopped at every change: the sheet comes again, or every case is there', async () => {
  const first = await kept();
  flip(first.here, 'gen-1', (first.ends[1] ?? 0) + 60);
  const count = stopAfter(first.here, Infinity);
  expect(await (await refused(first.here)).recover(NOW, quietly)).toMatchObject({ ok: true });
  const changes = count();
  expect(changes).toBeGreaterThan(8);
  for (let at = 0; at < changes; at++) {
    const { here, drafts, ends } = await kept();
    flip(here, 'gen-1', (ends[1] ?? 0) + 60);
    const keeper = await refused(here);
    stopAfter(here, at);
    void keeper.recover(NOW, quietly);
    await aMoment();
    const next = afterStop(here);
    const again = next.start();
    const unlocked = await again.unlock(PASSPHRASE, NOW);
    if (!unlocked.ok) expect(await again.recover(NOW, quietly)).toMatchObject({ ok: true });
    for (const draft of drafts) expect(await again.openCase(draft.id)).toEqual(done(draft));
  }
});

test('no copy of the header whole but in the front of an older generation: it opens', async () => {
  const { here, drafts, ends } = await kept();
  flip(here, 'gen-1', (ends[1] ?? 0) + 60);
  await (await recovered(here, drafts)).lock([]);
  for (const name of ['header.bin', 'header.bak', 'gen-2']) flip(here, name, 100);
  here.cache.held = EMPTY_CACHE;
  const { keeper, opened } = await here.open();
  expect(opened.cases).toHaveLength(4);
  await keeper.lock([]);
  expect(here.disk.files.get('header.bin')).toEqual(here.disk.files.get('gen-1')?.slice(0, 512));
});

test('a torn end of the log is no reason for a sheet', async () => {
  const { here } = await kept();
  here.disk.files.set('gen-1', concat(here.log(), new Uint8Array(40)));
  expect((await here.open()).opened.cases).toHaveLength(4);
});
