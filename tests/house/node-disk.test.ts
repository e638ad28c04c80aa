/** The Disk over real files, and a whole journal through it. */

import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk, problemOf } from '../../main/node-disk.ts';
import { sum as platformSum } from '../../main/sum.ts';
import type { LogQuestion } from '../../shared/vault/log-port.ts';
import { openLogStore } from '../../shared/vault/log-store.ts';
import { sum } from '../../shared/vault/nacl.ts';

let base = '';
let folder = '';

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'disk-'));
  folder = path.join(base, 'journal');
});
afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

test('a folder that was never made is empty; the first write makes it', async () => {
  const disk = nodeDisk(folder);
  expect(await disk.list()).toEqual({ ok: true, value: [] });
  expect(await disk.size('gen-1')).toEqual({ ok: true, value: null });
  expect(await disk.read('gen-1', 0, 1)).toEqual({ ok: false, problem: 'gone' });
  expect((await disk.write('gen-1', 0, Uint8Array.of(1, 2, 3))).ok).toBe(true);
  expect((await disk.sync('gen-1')).ok).toBe(true);
  expect(await disk.list()).toEqual({ ok: true, value: [{ name: 'gen-1', size: 3 }] });
});

test('writes, cuts, reads beyond the end, renames over, removes', async () => {
  const disk = nodeDisk(folder);
  await disk.write('a', 0, Uint8Array.of(1, 2, 3, 4));
  await disk.write('a', 2, Uint8Array.of(9, 9, 9));
  await disk.truncate('a', 4);
  await disk.sync('a');
  expect(await disk.read('a', 1, 100)).toEqual({ ok: true, value: Uint8Array.of(2, 9, 9) });
  expect(await disk.read('a', 50, 10)).toEqual({ ok: true, value: new Uint8Array() });
  await disk.write('b', 0, Uint8Array.of(7));
  await disk.sync('b');
  expect((await disk.rename('a', 'b')).ok).toBe(true);
  expect((await disk.syncFolder()).ok).toBe(true);
  expect(await readdir(folder)).toEqual(['b']);
  expect((await disk.remove('b')).ok).toBe(true);
  expect((await disk.remove('b')).ok).toBe(true);
  expect(await readdir(folder)).toEqual([]);
});

test('a full device is said to be full', async () => {
  await mkdir(folder);
  await symlink('/dev/full', path.join(folder, 'gen-1'));
  const disk = nodeDisk(folder);
  expect(await disk.write('gen-1', 0, new Uint8Array(64))).toEqual({ ok: false, problem: 'full' });
  expect((await disk.remove('gen-1')).ok).toBe(true);
});

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['ENOENT', 'gone'],
  ['EACCES', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['EIO', 'failed'],
])('%s is %s', (code, problem) => {
  expect(problemOf(Object.assign(new Error(), { code }))).toBe(problem);
});

test('a whole journal, created, saved to and found again by another store', async () => {
  const header = new Uint8Array(512).fill(5);
  const file = new Uint8Array(3_000_000).fill(6);
  const frame = new Uint8Array(2000).fill(7);
  const one = asker();
  expect(await one({ ask: 'create', header, generation: 1, file })).toEqual({
    ok: true,
    value: { to: 'written', length: 3_000_000, sum: sum(file) },
  });
  expect(await one({ ask: 'append', generation: 1, at: 3_000_000, bytes: frame })).toEqual({
    ok: true,
    value: { to: 'written', length: 3_002_000, sum: sum(frame) },
  });
  expect((await readdir(folder)).sort()).toEqual(['gen-1', 'header.bak', 'header.bin']);
  expect((await readFile(path.join(folder, 'gen-1'))).length).toBe(3_002_000);
  const other = asker();
  expect(await other({ ask: 'look' })).toMatchObject({ ok: true, value: { header, headerBak: header } });
  expect(await other({ ask: 'create', header, generation: 1, file })).toEqual({
    ok: false,
    problem: 'exists',
  });
});

test('a folder put aside, or a file put in its place, while the journal is open', async () => {
  const ask = asker();
  const file = new Uint8Array(100).fill(1);
  await ask({ ask: 'create', header: new Uint8Array(512), generation: 1, file });
  await rename(folder, `${folder}.former`);
  const save: LogQuestion = { ask: 'append', generation: 1, at: 100, bytes: file };
  expect(await ask(save)).toEqual({ ok: false, problem: 'gone' });
  await writeFile(folder, 'a file');
  expect(await ask(save)).toEqual({ ok: false, problem: 'gone' });
  await rm(folder);
  await rename(`${folder}.former`, folder);
  expect((await ask(save)).ok).toBe(true);
});

function asker() {
  const store = openLogStore(nodeDisk(folder), platformSum);
  return async (question: LogQuestion) => (await store.answer({ number: 1, question })).result;
}
