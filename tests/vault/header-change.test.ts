/** A new passphrase: at every point where it can stop, one passphrase opens; once noted in the log, the old one never does. */

import { describe, expect, test } from 'vitest';

import { concat } from '../../shared/base/bytes.ts';
import { createVault } from '../../shared/vault/create.ts';
import { PASSPHRASE, RECOVERY } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { readRecoveryCode } from '../../shared/vault/recovery-code.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { type OnDisk, unlock } from '../../shared/vault/unlock.ts';
import { COST, fakeKdf, secretOf } from './fake-kdf.ts';
import { carryOut } from './world.ts';

const old = secretOf('the old words');
const fresh = secretOf('the new words');
const wrong = secretOf('other words');

const made = await createVault(old, COST, fakeKdf, [{ id: newId(), value: 'first' }]);
const code = readRecoveryCode(made.recoveryCode);
if (!code.ok) throw new Error('the code as shown can be typed');
const { header: next } = await made.vault.newHeader(PASSPHRASE, fresh, COST, fakeKdf);
const note = made.vault.noteKeys(next);
const before = made.header.bytes;
const after = next.bytes;
const noted = concat(made.file, note.frame);
const rows = new Map(made.rows.map(({ id, box }) => [id, box]));

const stages: readonly (readonly [string, Omit<OnDisk, 'cache' | 'log'>, Uint8Array])[] = [
  ['nothing yet', { bin: before, bak: before }, made.file],
  ['header.bak written', { bin: before, bak: after }, made.file],
  ['header.bin written', { bin: after, bak: after }, made.file],
  ['noted in the log', { bin: after, bak: after }, noted],
];

const disks = stages.flatMap(([stage, files, file], k) =>
  [true, false].map((hasCache) => ({
    stage: `${stage}${hasCache ? '' : ', no cache'}`,
    disk: {
      ...files,
      log: { generation: 1, file },
      cache: hasCache ? { header: before, rows, tail: made.tail } : null,
    } satisfies OnDisk,
    isNoted: k === 3,
    isBegun: k > 0,
    isWhole: k === 0 || (k > 1 && !hasCache),
    /** The old header is on the disk somewhere. */
    hasOld: k < 2 || hasCache,
  })),
);

describe.each(disks)('$stage', ({ disk, isNoted, isBegun, isWhole, hasOld }) => {
  test('the new words', async () => {
    const opened = await unlock(disk, PASSPHRASE, fresh, fakeKdf);
    expect(opened.ok).toBe(isBegun);
    if (!opened.ok) return;
    expect(opened.value.vault.header().rev).toBe(2);
    expect(opened.value.found.includes('header-unnoted')).toBe(!isNoted);
    const finished = carryOut(disk, opened.value.plan);
    expect(await unlock(finished, PASSPHRASE, old, fakeKdf)).toMatchObject({ ok: false });
    expect(await unlock(finished, PASSPHRASE, fresh, fakeKdf)).toMatchObject({
      ok: true,
      value: { found: [] },
    });
  });

  test('the old words', async () => {
    const opened = await unlock(disk, PASSPHRASE, old, fakeKdf);
    expect(opened.ok).toBe(hasOld && !isNoted);
    if (!opened.ok) {
      expect(opened.problem.problem).toBe('wrong-secret');
      return;
    }
    expect(opened.value.vault.header().rev).toBe(1);
    const reverted = carryOut(disk, opened.value.plan);
    expect(await unlock(reverted, PASSPHRASE, fresh, fakeKdf)).toMatchObject({ ok: false });
    expect(await unlock(reverted, PASSPHRASE, old, fakeKdf)).toMatchObject({
      ok: true,
      value: { found: [] },
    });
  });

  test('the recovery code finishes it', async () => {
    const opened = await unlock(disk, RECOVERY, code.value, fakeKdf);
    if (!opened.ok) throw new Error(opened.problem.problem);
    expect(opened.value.vault.header().rev).toBe(isBegun ? 2 : 1);
  });

  test('other words are wrong only where every copy agrees', async () => {
    expect(await unlock(disk, PASSPHRASE, wrong, fakeKdf)).toEqual({
      ok: false,
      problem: { problem: isWhole ? 'wrong-secret' : 'damaged-header', collected: null },
    });
  });
});

test('headers put back to the old ones after the change: the old words do not open', async () => {
  const disk = { bin: before, bak: before, log: { generation: 1, file: noted }, cache: null };
  expect(await unlock(disk, PASSPHRASE, old, fakeKdf)).toMatchObject({
    problem: { problem: 'damaged-header' },
  });
});

test('the change has happened once its note is acknowledged, and not before', () => {
  expect(made.vault.header().rev).toBe(1);
  expect(made.vault.acknowledge(note, { length: noted.length, sum: sum(note.frame) })).toBe(true);
  expect(made.vault.header().rev).toBe(2);
});
