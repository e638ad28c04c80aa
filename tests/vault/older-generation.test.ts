/** A newest generation that is not whole: the one before it is opened, nothing that opens is passed over, nothing is overwritten. */

import { describe, expect, test } from 'vitest';

import { concat } from '../../shared/base/bytes.ts';
import { createVault } from '../../shared/vault/create.ts';
import type { Generation } from '../../shared/vault/generation.ts';
import { PASSPHRASE } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { type LogFile, type OnDisk, unlock } from '../../shared/vault/unlock.ts';
import { COST, fakeKdf, secretOf } from './fake-kdf.ts';
import { carryOut } from './world.ts';

const words = secretOf('the words');
const [a, b] = [newId(), newId()];

/** gen-1 with two records and a save; gen-2 made from it, with one more save. */
async function journal() {
  const made = await createVault(words, COST, fakeKdf, [
    { id: a, value: 'one' },
    { id: b, value: 'two' },
  ]);
  const { vault } = made;
  const cache = {
    header: made.header.bytes,
    rows: new Map(made.rows.map(({ id, box }) => [id, box])),
    tail: made.tail,
  };
  const save = (file: Uint8Array, id: typeof a, value: string): Uint8Array => {
    const sealed = vault.seal(id, value);
    if (!sealed.ok) throw new Error(sealed.problem);
    const after = concat(file, sealed.value.frame);
    vault.acknowledge(sealed.value, { length: after.length, sum: sum(sealed.value.frame) });
    return after;
  };
  const former = save(made.file, a, 'three');
  const next: Generation = vault.nextGeneration();
  vault.adopt(next);
  const sealed = vault.seal(b, 'four');
  if (!sealed.ok || sealed.value.row === null) throw new Error('not sealed');
  const { frame, row, tail } = sealed.value;
  const rows = new Map([...next.boxes].map(([id, { box }]) => [id, box])).set(row.id, row.box);
  const followed = { header: made.header.bytes, rows, tail };
  const newest = concat(next.file, frame);
  return { header: made.header.bytes, former, base: next.file, newest, cache, followed };
}

type Journal = Awaited<ReturnType<typeof journal>>;

function open(
  { header }: Journal,
  newest: Uint8Array,
  olds: readonly LogFile[],
  cache: OnDisk['cache'] = null,
) {
  const disk: OnDisk = { bin: header, bak: header, log: { generation: 2, file: newest }, cache };
  let derived = 0;
  const counted: typeof fakeKdf = (...given) => {
    derived += 1;
    return fakeKdf(...given);
  };
  const older = (than: number) => Promise.resolve(olds.find(({ generation }) => generation < than) ?? null);
  return unlock(disk, PASSPHRASE, words, counted, older).then((result) => ({ disk, result, derived }));
}

describe('with the one before it whole', () => {
  test.each([0, 300, 512, 900, 1800])('cut to %i bytes: opened from that one, in a third', async (length) => {
    const here = await journal();
    const one = { generation: 1, file: here.former };
    const { disk, result, derived } = await open(here, here.newest.slice(0, length), [one]);
    if (!result.ok) throw new Error(result.problem.problem);
    const { vault, found, plan } = result.value;
    expect(derived).toBe(1);
    expect(found).toContain('older-generation');
    expect(plan.steps).toMatchObject([{ do: 'generation', generation: 3 }]);
    expect([a, b].map((id) => vault.read(id))).toMatchObject([
      { value: { value: 'three' } },
      { value: { value: 'two' } },
    ]);
    const again = await unlock(carryOut(disk, plan), PASSPHRASE, words, fakeKdf);
    expect(again).toMatchObject({ ok: true, value: { found: [] } });
  });

  test('zeroed: the same', async () => {
    const here = await journal();
    const { result } = await open(here, new Uint8Array(4000), [{ generation: 1, file: here.former }]);
    expect(result).toMatchObject({ ok: true, value: { plan: { steps: [{ generation: 3 }] } } });
  });

  test('a cache that stood at the one before it goes along', async () => {
    const here = await journal();
    const olds = [{ generation: 1, file: here.former }];
    const { result } = await open(here, here.newest.slice(0, 900), olds, here.cache);
    if (!result.ok) throw new Error(result.problem.problem);
    expect(result.value.found).toEqual(['older-generation']);
    expect(result.value.vault.read(a)).toMatchObject({ value: { value: 'three' } });
  });
});

test('a record that opens in the newest and that nothing older knows is not passed over', async () => {
  const here = await journal();
  // The one before it as it was before its last save.
  const short = here.former.slice(0, here.former.length - (here.newest.length - here.base.length));
  const { result } = await open(here, here.base.slice(0, -1200), [{ generation: 1, file: short }]);
  expect(result).toMatchObject({ ok: false, problem: { problem: 'not-as-we-left-it' } });
});

test.each<[string, (here: Journal) => readonly LogFile[]]>([
  ['no older one', () => []],
  ['an older one that is not whole either', ({ former }) => [{ generation: 1, file: former.slice(0, 900) }]],
])('%s: refused', async (_, olds) => {
  const here = await journal();
  const { result } = await open(here, here.newest.slice(0, 900), olds(here));
  expect(result).toMatchObject({ ok: false, problem: { problem: 'incomplete-log' } });
});

test('an older one that needs the recovery sheet: refused as that', async () => {
  const here = await journal();
  const gap = here.former.slice();
  gap.fill(0, 700, 740);
  const { result } = await open(here, here.newest.slice(0, 900), [{ generation: 1, file: gap }]);
  expect(result).toMatchObject({ ok: false, problem: { problem: 'not-as-we-left-it' } });
});

describe('a base that is cut, with a cache that had all of it', () => {
  test.each([
    ['opens from the cache where that has every record', null, true],
    ['does not open where a row is gone that the one before it knows', a, false],
  ])('%s', async (_, without, opens) => {
    const here = await journal();
    const cut = here.newest.slice(0, 1400);
    const rows = new Map([...here.followed.rows].filter(([id]) => id !== without));
    const olds = [{ generation: 1, file: here.former }];
    const { result } = await open(here, cut, olds, { ...here.followed, rows });
    expect(result.ok ? [a, b].map((id) => result.value.vault.has(id)) : result.problem.problem).toEqual(
      opens ? [true, true] : 'not-as-we-left-it',
    );
  });
});
