/** Files of one journal and a cache, header or log of another, all under the same passphrase: never mixed, never overwritten. */

import { expect, test } from 'vitest';

import { createVault, type NewVault } from '../../shared/vault/create.ts';
import { PASSPHRASE } from '../../shared/vault/header.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { type OnDisk, unlock } from '../../shared/vault/unlock.ts';
import { COST, fakeKdf, secretOf } from './fake-kdf.ts';

const words = secretOf('the same words');
const wrong = secretOf('other words');
const make = () => createVault(words, COST, fakeKdf, [{ id: newId(), value: 'mine' }]);
const ours = await make();
const other = await make();

function filesOf({ header, file }: NewVault): Pick<OnDisk, 'bin' | 'bak' | 'log'> {
  return { bin: header.bytes, bak: header.bytes, log: { generation: 1, file } };
}

async function cacheOf(
  { vault, header, rows, tail }: NewVault,
  isChanged: boolean,
): Promise<OnDisk['cache']> {
  const newer = isChanged ? (await vault.newHeader(PASSPHRASE, words, COST, fakeKdf)).header : header;
  return { header: newer.bytes, rows: new Map(rows.map(({ id, box }) => [id, box])), tail };
}

test.each([false, true])(
  'a cache of another journal, its passphrase changed since (%s): this journal opens and keeps its header',
  async (isChanged) => {
    const disk = { ...filesOf(ours), cache: await cacheOf(other, isChanged) };
    const opened = await unlock(disk, PASSPHRASE, words, fakeKdf);
    if (!opened.ok) throw new Error(opened.problem.problem);
    expect(opened.value.vault.journal).toEqual(ours.header.journal);
    expect(opened.value.plan.steps).toEqual([]);
    expect(opened.value.found).toEqual(['cache-foreign']);
    expect(await unlock(disk, PASSPHRASE, wrong, fakeKdf)).toMatchObject({
      problem: { problem: 'wrong-secret' },
    });
  },
);

test.each([
  ['both headers gone', { bin: null, bak: null }],
  ['both headers another journal’s', { bin: other.header.bytes, bak: other.header.bytes }],
])('%s, and a cache of the other: its header is not put before this log', async (_, files) => {
  const disk = { ...filesOf(ours), ...files, cache: await cacheOf(other, false) };
  expect(await unlock(disk, PASSPHRASE, words, fakeKdf)).toMatchObject({
    ok: false,
    problem: { problem: 'not-as-we-left-it' },
  });
});
