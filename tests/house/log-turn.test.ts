/** Another journal in the place of this one: stopped anywhere, a start finds the one or the other, whole. */

import { describe, expect, test } from 'vitest';
import type { LogAnswer, LogProblem, LogQuestion } from '../../shared/vault/log-port.ts';
import { openLogStore } from '../../shared/vault/log-store.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Result } from '../../shared/base/result.ts';
import { memoryFolders, type MemoryFolders } from '../keeper/memory-folders.ts';

const HEADER = new Uint8Array(512).fill(1);
const OTHER = new Uint8Array(512).fill(2);
const BASE = new Uint8Array(1500).fill(3);
const ANOTHER = new Uint8Array(2100).fill(4);
const STOPPED = new Promise<never>(() => undefined);

function asking(folders: MemoryFolders): (question: LogQuestion) => Promise<Result<LogAnswer, LogProblem>> {
  const store = openLogStore(folders.folder('journal'), (bytes) => sum(bytes), { folders });
  return async (question) => (await store.answer({ number: 1, question })).result;
}

async function withJournal(): Promise<MemoryFolders> {
  const folders = memoryFolders();
  const made = await asking(folders)({ ask: 'create', header: HEADER, generation: 1, file: BASE });
  expect(made.ok).toBe(true);
  return folders;
}

/** Writes the new journal in two pieces, then lets it take its place. */
async function turned(folders: MemoryFolders, former: number | null): Promise<Result<LogAnswer, LogProblem>> {
  const ask = asking(folders);
  await ask({ ask: 'anew', at: 0, bytes: ANOTHER.subarray(0, 700) });
  await ask({ ask: 'anew', at: 700, bytes: ANOTHER.subarray(700) });
  return ask({ ask: 'turn', header: OTHER, generation: 2, length: ANOTHER.length, former });
}

const contents = (folders: MemoryFolders, name: string): Record<string, number | undefined> =>
  Object.fromEntries([...(folders.all.get(name)?.files ?? [])].map(([file, bytes]) => [file, bytes[0]]));

const BEFORE = { 'gen-1': 3, 'header.bak': 1, 'header.bin': 1 };
const AFTER = { 'gen-2': 4, 'header.bak': 2, 'header.bin': 2 };

/** Nothing behind the given change of anything is ever done. */
function stopAfter(folders: MemoryFolders, changes: number): () => number {
  let count = 0;
  const stopping = (target: object, names: readonly string[]): void => {
    for (const name of names) {
      const real = Reflect.get(target, name) as (...given: unknown[]) => unknown;
      Reflect.set(target, name, (...given: unknown[]) => {
        count += 1;
        return count > changes ? STOPPED : real.apply(target, given);
      });
    }
  };
  for (const name of ['journal', 'journal.new'])
    stopping(folders.folder(name), ['write', 'sync', 'rename', 'remove', 'syncFolder', 'truncate']);
  stopping(folders, ['rename', 'remove', 'sync']);
  return () => count;
}

function afterStart(folders: MemoryFolders): MemoryFolders {
  const next = memoryFolders();
  for (const [name, { files }] of folders.all)
    for (const [file, bytes] of files) next.folder(name).files.set(file, bytes);
  return next;
}

test('the former one is kept under its number, or erased with all before it', async () => {
  const folders = await withJournal();
  expect((await turned(folders, 1)).ok).toBe(true);
  expect([contents(folders, 'journal'), contents(folders, 'journal.former-1')]).toEqual([AFTER, BEFORE]);
  const ask = asking(folders);
  expect(await ask({ ask: 'beside' })).toMatchObject({ value: { formers: [1] } });
  expect((await turned(folders, 1)).ok).toBe(false);
  expect([contents(folders, 'journal'), contents(folders, 'journal.former-1')]).toEqual([AFTER, BEFORE]);
  expect((await turned(folders, null)).ok).toBe(true);
  expect((await folders.list()).ok && (await folders.list())).toEqual({ ok: true, value: ['journal'] });
});

test('on a fresh machine it takes the empty place', async () => {
  const folders = memoryFolders();
  expect((await turned(folders, 1)).ok).toBe(true);
  expect(contents(folders, 'journal')).toEqual(AFTER);
  expect(await asking(folders)({ ask: 'beside' })).toMatchObject({ value: { formers: [] } });
});

test('a length that is not the one that was written turns nothing', async () => {
  const folders = await withJournal();
  const ask = asking(folders);
  await ask({ ask: 'anew', at: 0, bytes: ANOTHER });
  const length = ANOTHER.length - 1;
  expect((await ask({ ask: 'turn', header: OTHER, generation: 2, length, former: null })).ok).toBe(false);
  await ask({ ask: 'look' });
  expect(contents(folders, 'journal')).toEqual(BEFORE);
  expect(contents(folders, 'journal.new')).toEqual({});
});

describe.each([1, null])('stopped at every change, former %s', (former) => {
  test('a start finds one of the two whole, and nothing half', async () => {
    const whole = await withJournal();
    const count = stopAfter(whole, Infinity);
    await turned(whole, former);
    const changes = count();
    expect(changes).toBeGreaterThan(15);
    const found = new Set<string>();
    for (let at = 0; at < changes; at++) {
      const folders = await withJournal();
      stopAfter(folders, at);
      void turned(folders, former);
      await new Promise((resolve) => setTimeout(resolve, 2));
      const next = afterStart(folders);
      expect((await asking(next)({ ask: 'look' })).ok).toBe(true);
      const journal = contents(next, 'journal');
      const isNew = 'gen-2' in journal;
      expect(journal).toEqual(isNew ? AFTER : BEFORE);
      expect(contents(next, 'journal.former-1')).toEqual(isNew && former === 1 ? BEFORE : {});
      for (const name of ['journal.new', 'journal.gone']) expect(contents(next, name)).toEqual({});
      found.add(isNew ? 'new' : 'former');
    }
    expect(found.size).toBe(2);
  });
});

test('set aside: each gets a number of its own, and nothing goes', async () => {
  const folders = await withJournal();
  await turned(folders, 1);
  const ask = asking(folders);
  expect((await ask({ ask: 'keepsake', at: 0, bytes: new Uint8Array(9).fill(7) })).ok).toBe(true);
  expect((await ask({ ask: 'aside' })).ok).toBe(true);
  expect(contents(folders, 'journal.aside-1')).toEqual({ ...AFTER, 'cache.sealed': 7 });
  expect(contents(folders, 'journal.aside-2')).toEqual(BEFORE);
  expect(await ask({ ask: 'look' })).toMatchObject({ value: { files: [] } });
  expect((await ask({ ask: 'create', header: HEADER, generation: 1, file: BASE })).ok).toBe(true);
  expect((await ask({ ask: 'aside' })).ok).toBe(true);
  expect(contents(folders, 'journal.aside-3')).toEqual(BEFORE);
});

test('a former one goes when it is told to, and no other', async () => {
  const folders = await withJournal();
  await turned(folders, 1);
  await turned(folders, 2);
  const ask = asking(folders);
  expect((await ask({ ask: 'drop', former: 1 })).ok).toBe(true);
  expect(await ask({ ask: 'beside' })).toMatchObject({ value: { formers: [2] } });
});
