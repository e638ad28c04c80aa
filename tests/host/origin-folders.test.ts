/** Folders of the try-out: whatever stops in the middle, and whatever of its one small file is lost, no journal goes. */

import { describe, expect, test } from 'vitest';
import { originFolders } from '../../renderer/host/origin-folders.ts';
import type { Folders } from '../../shared/vault/folders.ts';
import { type MemoryOrigin, memoryOrigin } from './memory-origin.ts';

const words = (text: string): Uint8Array => new TextEncoder().encode(text);

async function write(folders: Folders, name: string, text: string): Promise<void> {
  const disk = folders.folder(name);
  await disk.write('gen-1', 0, words(text));
  await disk.sync('gen-1');
}

async function reads(folders: Folders, name: string): Promise<string | null> {
  const read = await folders.folder(name).read('gen-1', 0, 100);
  return read.ok ? new TextDecoder().decode(read.value) : null;
}

/** A journal in a folder made here, and the one before it beside. */
async function restored(): Promise<{ readonly origin: MemoryOrigin; readonly folders: Folders }> {
  const origin = memoryOrigin();
  const folders = originFolders(origin.root);
  await write(folders, 'journal', 'the first');
  await write(folders, 'journal.new', 'the second');
  await folders.rename('journal', 'journal.former-1');
  await folders.rename('journal.new', 'journal');
  return { origin, folders };
}

async function everyWord(origin: MemoryOrigin): Promise<readonly string[]> {
  const folders = originFolders(origin.root);
  const listed = await folders.list();
  if (!listed.ok) return ['refused'];
  return (await Promise.all(listed.value.map(async (name) => (await reads(folders, name)) ?? ''))).sort();
}

const inFolders = ({ top }: MemoryOrigin): readonly string[] =>
  [...top.folders.values()]
    .flatMap(({ files }) => [...files.values()].map((bytes) => new TextDecoder().decode(bytes)))
    .sort();

test('names go from folder to folder, and what is removed is gone', async () => {
  const { origin, folders } = await restored();
  expect(await reads(folders, 'journal')).toBe('the second');
  expect(await reads(originFolders(origin.root), 'journal.former-1')).toBe('the first');
  expect(await folders.remove('journal.former-1')).toMatchObject({ ok: true });
  expect(await everyWord(origin)).toEqual(['the second']);
  expect(inFolders(origin)).toEqual(['the second']);
});

describe('the file of the names', () => {
  test('vanished: everything is refused, and no folder goes', async () => {
    const { origin } = await restored();
    origin.top.files.delete('journal-places');
    const folders = originFolders(origin.root);
    expect((await folders.list()).ok).toBe(false);
    expect((await folders.folder('journal').write('gen-1', 0, words('x'))).ok).toBe(false);
    expect(inFolders(origin)).toEqual(['the first', 'the second']);
  });

  test('vanished while its next one was whole: that one is taken', async () => {
    const { origin } = await restored();
    const next = origin.top.files.get('journal-places');
    if (!next) throw new Error('no names');
    origin.top.files.set('journal-places.tmp', next);
    origin.top.files.delete('journal-places');
    expect(await everyWord(origin)).toEqual(['the first', 'the second']);
  });

  test.each(['', '{', '[]', '{"journal":7}', 'null'])('altered to %j: the same', async (text) => {
    const { origin } = await restored();
    origin.top.files.set('journal-places', new TextEncoder().encode(text));
    expect(await everyWord(origin)).toEqual(['refused']);
    expect(inFolders(origin)).toEqual(['the first', 'the second']);
  });

  test('from before one of the folders: that folder stays, and no other is put in its place', async () => {
    const { origin, folders } = await restored();
    const early = origin.top.files.get('journal-places')?.slice();
    if (!early) throw new Error('no names');
    await write(folders, 'journal.new', 'the third');
    origin.top.files.set('journal-places', early);
    const next = originFolders(origin.root);
    expect(await reads(next, 'journal')).toBe('the second');
    await write(next, 'journal.new', 'the fourth');
    expect(inFolders(origin)).toEqual(['the first', 'the fourth', 'the second', 'the third']);
  });
});

test('stopped at any change of a turn: each journal is under one name, and both are there', async () => {
  for (let stop = 0; stop < 12; stop++) {
    const origin = memoryOrigin();
    const folders = originFolders(origin.root);
    await write(folders, 'journal', 'the first');
    origin.stopAfter(stop);
    const turning = (async () => {
      await write(folders, 'journal.new', 'the second');
      await folders.rename('journal', 'journal.former-1');
      await folders.rename('journal.new', 'journal');
    })();
    await Promise.race([turning, new Promise((resolve) => setTimeout(resolve, 20))]);
    origin.stopAfter(Infinity);
    const found = await everyWord(origin);
    expect(found).toContain('the first');
    expect(found).toEqual(inFolders(origin).length === 2 ? ['the first', 'the second'] : found);
  }
});

test('stopped at any change of a removal: it goes at the next start, or nothing has begun', async () => {
  let whole = 0;
  for (let stop = 0; stop < 8; stop++) {
    const { origin, folders } = await restored();
    origin.stopAfter(stop);
    const removing = folders.remove('journal.former-1');
    await Promise.race([removing, new Promise((resolve) => setTimeout(resolve, 20))]);
    origin.stopAfter(Infinity);
    const found = await everyWord(origin);
    expect(found).toContain('the second');
    expect(inFolders(origin)).toEqual(found);
    if (found.length === 2) whole += 1;
  }
  expect(whole).toBeGreaterThan(0);
  expect(whole).toBeLessThan(8);
});
