/** The folders beside a journal's, and a copy for elsewhere, over a real file system. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLogStore } from '../../shared/vault/log-store.ts';
import type { LogQuestion } from '../../shared/vault/log-port.ts';
import { nodeFolders } from '../../main/node-folders.ts';
import { sum } from '../../main/sum.ts';

const HEADER = new Uint8Array(512).fill(1);
const OTHER = new Uint8Array(512).fill(2);
const BASE = new Uint8Array(1500).fill(3);
const ANOTHER = new Uint8Array(2100).fill(4);

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'third-chair-folders-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const lying = (): string[] =>
  readdirSync(parent)
    .sort()
    .flatMap((name) => readdirSync(path.join(parent, name)).map((file) => `${name}/${file}`));

function asking(): (question: LogQuestion) => Promise<unknown> {
  const folders = nodeFolders(parent);
  const store = openLogStore(folders.folder('journal'), sum, { folders });
  return async (question) => (await store.answer({ number: 1, question })).result;
}

test('another journal takes the place, is saved to, and the former one lies beside it', async () => {
  const ask = asking();
  await ask({ ask: 'create', header: HEADER, generation: 1, file: BASE });
  await ask({ ask: 'append', generation: 1, at: 1500, bytes: HEADER });
  await ask({ ask: 'anew', at: 0, bytes: ANOTHER });
  const turn = { ask: 'turn', header: OTHER, generation: 2, length: 2100 } as const;
  expect(await ask({ ...turn, former: 1 })).toMatchObject({ ok: true });
  expect(lying()).toEqual([
    ...['gen-2', 'header.bak', 'header.bin'].map((name) => `journal/${name}`),
    ...['gen-1', 'header.bak', 'header.bin'].map((name) => `journal.former-1/${name}`),
  ]);
  expect(await ask({ ask: 'append', generation: 2, at: 2100, bytes: HEADER })).toMatchObject({ ok: true });
  expect(readFileSync(path.join(parent, 'journal', 'gen-2'))).toHaveLength(2612);
  await ask({ ask: 'anew', at: 0, bytes: ANOTHER });
  expect(await ask({ ...turn, generation: 3, former: null })).toMatchObject({ ok: true });
  expect(lying()).toEqual(['gen-3', 'header.bak', 'header.bin'].map((name) => `journal/${name}`));
});

test('a start takes back what was not finished, and touches nothing else in the folder above', async () => {
  const ask = asking();
  await ask({ ask: 'create', header: HEADER, generation: 1, file: BASE });
  await ask({ ask: 'anew', at: 0, bytes: ANOTHER });
  writeFileSync(path.join(parent, 'journal', 'note.txt'), 'mine');
  const [before] = [lying().filter((name) => !name.startsWith('journal.new'))];
  expect(await asking()({ ask: 'look' })).toMatchObject({ ok: true });
  expect(lying()).toEqual(before);
  expect(await ask({ ask: 'aside' })).toMatchObject({ ok: true });
  expect(readdirSync(parent)).toEqual(['journal.aside-1']);
});

test('a generation piece by piece gets its name once it is whole; the newest is never pruned', async () => {
  const ask = asking();
  await ask({ ask: 'create', header: HEADER, generation: 1, file: BASE });
  expect(await ask({ ask: 'draft', generation: 2, at: 0, bytes: ANOTHER.subarray(0, 900) })).toMatchObject({
    value: { length: 900, sum: sum(ANOTHER.subarray(0, 900)) },
  });
  expect(await ask({ ask: 'draft', generation: 2, at: 899, bytes: ANOTHER })).toMatchObject({ ok: false });
  expect(await ask({ ask: 'publish', generation: 2, length: 2100 })).toMatchObject({ ok: false });
  await ask({ ask: 'draft', generation: 2, at: 900, bytes: ANOTHER.subarray(900) });
  expect(await ask({ ask: 'read', name: 'gen-2.tmp', from: 0, length: 9 })).toMatchObject({ ok: true });
  expect(await ask({ ask: 'publish', generation: 2, length: 2100 })).toMatchObject({ ok: true });
  await ask({ ask: 'draft', generation: 2, at: 0, bytes: ANOTHER });
  expect(await ask({ ask: 'publish', generation: 2, length: 2100 })).toEqual({
    ok: false,
    problem: 'exists',
  });
  expect(await ask({ ask: 'prune', generations: [1, 2] })).toEqual({ ok: false, problem: 'bad-question' });
  expect(await ask({ ask: 'prune', generations: [1] })).toMatchObject({ ok: true });
  expect(lying()).toEqual(
    ['gen-2', 'gen-2.tmp', 'header.bak', 'header.bin'].map((name) => `journal/${name}`),
  );
});
