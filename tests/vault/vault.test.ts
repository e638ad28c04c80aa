/** The open vault: a change has happened when its bytes were read back as sealed, one at a time, and not otherwise. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { concat, equal } from '../../shared/base/bytes.ts';
import { createVault, type NewVault } from '../../shared/vault/create.ts';
import { frameAt, linkOf } from '../../shared/vault/frame.ts';
import { generationOf } from '../../shared/vault/generation.ts';
import { PASSPHRASE } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { unlock } from '../../shared/vault/unlock.ts';
import type { Sealed, Vault, Written } from '../../shared/vault/vault.ts';
import { COST, fakeKdf, secretOf } from './fake-kdf.ts';
import { carryOut } from './world.ts';

const secret = secretOf('words enough');
const settings = newId();
const make = (): Promise<NewVault> =>
  createVault(secret, COST, fakeKdf, [{ id: settings, value: { kind: 'settings' } }]);

function sealed(vault: Vault, value: unknown, id = newId()): Sealed {
  const result = vault.seal(id, value);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const asWritten = (change: Sealed): Written => ({
  length: change.at + change.frame.length,
  sum: sum(change.frame),
});

test('what is saved is there after unlocking', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(3), fc.jsonValue({ maxDepth: 2 })), { maxLength: 8 }),
      async (saves) => {
        const made = await make();
        const { vault } = made;
        const ids = [newId(), newId(), newId(), newId()];
        let file = made.file;
        for (const [which, value] of saves) {
          const change = sealed(vault, value, ids[which]);
          file = concat(file, change.frame);
          expect(vault.acknowledge(change, asWritten(change))).toBe(true);
        }
        const bytes = made.header.bytes;
        const disk = { bin: bytes, bak: bytes, log: { generation: 1, file }, cache: null };
        const opened = await unlock(disk, PASSPHRASE, secret, fakeKdf);
        if (!opened.ok) throw new Error(opened.problem.problem);
        expect(new Set(opened.value.vault.ids())).toEqual(new Set(vault.ids()));
        for (const id of vault.ids()) {
          const last = saves.findLast(([which]) => ids[which] === id);
          const value =
            id === settings ? { kind: 'settings' } : (JSON.parse(JSON.stringify(last?.[1])) as unknown);
          const rev = id === settings ? 1 : saves.filter(([which]) => ids[which] === id).length;
          expect(opened.value.vault.read(id)).toEqual({ ok: true, value: { id, rev, value } });
        }
      },
    ),
    { numRuns: 40 },
  );
});

describe('acknowledge', () => {
  test.each<[string, (written: Written) => Written]>([
    ['another length', (written) => ({ ...written, length: written.length + 1 })],
    ['another sum', ({ length }) => ({ length, sum: new Uint8Array(32) })],
    ['half a sum', ({ length, sum }) => ({ length, sum: sum.slice(0, 16) })],
  ])('%s: it has not happened, and the same bytes can be written again', async (_, change) => {
    const { vault } = await make();
    const end = vault.end();
    const save = sealed(vault, 'x');
    expect(vault.acknowledge(save, change(asWritten(save)))).toBe(false);
    expect(vault.end()).toEqual(end);
    expect(vault.ids()).toEqual([settings]);
    expect(vault.acknowledge(save, asWritten(save))).toBe(true);
    expect(vault.end()).toMatchObject({ seq: end.seq + 1, length: end.length + save.frame.length });
  });

  test('an abandoned change leaves no hole', async () => {
    const { vault } = await make();
    const lost = sealed(vault, 'lost');
    vault.abandon(lost);
    const kept = sealed(vault, 'kept');
    expect([kept.at, kept.seq]).toEqual([lost.at, lost.seq]);
    expect(() => vault.acknowledge(lost, asWritten(lost))).toThrow();
    expect(vault.acknowledge(kept, asWritten(kept))).toBe(true);
  });

  test('one change at a time', async () => {
    const { vault } = await make();
    sealed(vault, 'under way');
    expect(() => vault.seal(newId(), 'another')).toThrow('under way');
    expect(() => vault.gone(settings)).toThrow('under way');
    expect(() => vault.nextGeneration()).toThrow('under way');
  });
});

test('each frame’s link is made of the one before it, so a copy can be checked without a key', async () => {
  const made = await make();
  const save = sealed(made.vault, 'x');
  const file = concat(made.file, save.frame);
  let link = sum(file.subarray(0, 512));
  let frames = 0;
  for (let at = 512; at < file.length; frames++) {
    const frame = frameAt(file, at);
    if (!frame) throw new Error('not a frame');
    link = linkOf(link, frame.head);
    expect(equal(frame.link, link)).toBe(true);
    at = frame.end;
  }
  expect(frames).toBe(4);
  expect(link).toEqual(save.tail.link);
});

test('a record that is gone is not there, and comes back with a higher revision', async () => {
  const { vault } = await make();
  const id = newId();
  const steps = [sealed(vault, 'here', id)];
  vault.acknowledge(steps[0] as Sealed, asWritten(steps[0] as Sealed));
  const gone = vault.gone(id);
  if (!gone.ok) throw new Error();
  expect(vault.has(id)).toBe(true);
  vault.acknowledge(gone.value, asWritten(gone.value));
  expect(gone.value.row).toMatchObject({ id, gone: true });
  expect(vault.read(id)).toEqual({ ok: false, problem: 'not-found' });
  expect(vault.gone(id)).toEqual({ ok: false, problem: 'not-found' });
  const again = sealed(vault, 'back', id);
  vault.acknowledge(again, asWritten(again));
  expect(vault.read(id)).toMatchObject({ value: { rev: 3, value: 'back' } });
});

test('a next generation holds what is there, and nothing that is gone', async () => {
  const made = await make();
  const { vault } = made;
  const id = newId();
  for (const change of ['one', 'two']) {
    const save = sealed(vault, change, id);
    vault.acknowledge(save, asWritten(save));
  }
  const other = sealed(vault, 'gone soon');
  vault.acknowledge(other, asWritten(other));
  const gone = vault.gone(other.row?.id ?? id);
  if (!gone.ok) throw new Error();
  vault.acknowledge(gone.value, asWritten(gone.value));
  const next = vault.nextGeneration();
  vault.adopt(next);
  const bytes = made.header.bytes;
  const disk = { bin: bytes, bak: bytes, log: { generation: 2, file: next.file }, cache: null };
  const opened = await unlock(disk, PASSPHRASE, secret, fakeKdf);
  if (!opened.ok) throw new Error(opened.problem.problem);
  expect(new Set(opened.value.vault.ids())).toEqual(new Set([settings, id]));
  expect(opened.value.vault.read(id)).toMatchObject({ value: { rev: 2, value: 'two' } });
  expect(opened.value.vault.end()).toEqual(vault.end());
  expect(await unlock(carryOut(disk, opened.value.plan), PASSPHRASE, secret, fakeKdf)).toMatchObject({
    value: { found: [] },
  });
});

test('what is too large is refused, and nothing is under way', async () => {
  const { vault } = await make();
  expect(vault.seal(newId(), 'x'.repeat(13 << 20))).toEqual({ ok: false, problem: 'too-large' });
  expect(sealed(vault, 'x').seq).toBe(4);
  expect(() => vault.open(new Uint8Array(10_000))).not.toThrow();
});

test('a box opens in its own vault only', async () => {
  const [one, other] = [await make(), await make()];
  const save = sealed(one.vault, { words: 'mine' });
  const box = save.row?.box ?? new Uint8Array(0);
  expect(one.vault.open(box)).toEqual({ id: save.row?.id, rev: 1, value: { words: 'mine' } });
  expect(other.vault.open(box)).toBeNull();
});

test('a forgotten vault does nothing more, and its key is overwritten', async () => {
  const { vault } = await make();
  const save = sealed(vault, 'x');
  vault.forget();
  const calls = [
    () => vault.read(settings),
    () => vault.seal(newId(), 'x'),
    () => vault.open(new Uint8Array(1064)),
    () => vault.acknowledge(save, asWritten(save)),
    () => vault.nextGeneration(),
  ];
  for (const call of calls) expect(call).toThrow('locked');
  await expect(vault.newHeader(PASSPHRASE, secret, COST, fakeKdf)).rejects.toThrow('locked');
});

test.each([
  ['gen-1', 1],
  ['gen-120', 120],
  ['gen-0', null],
  ['gen-01', null],
  ['gen-1.tmp', null],
  ['gen--1', null],
  ['gen-1234567890', null],
  ['header.bin', null],
])('%s is generation %s', (name, generation) => {
  expect(generationOf(name)).toBe(generation);
});
