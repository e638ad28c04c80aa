/** Saves kept elsewhere at quitting come back: a later one becomes the case, and nothing of ours goes. */

import { expect, test } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import { house, NOW, retold, told, type House } from './house.ts';

/** A case, then on a full disk a later state of it and a new one; the process ends, and the sealed file is all there is. */
async function lostAtQuitting() {
  const here = house('stays');
  const { keeper } = await here.created();
  const draft = await told(keeper, 'before');
  await keeper.saveCase(draft);
  here.disk.full = true;
  const later = retold(draft, 'the last words');
  const fresh = await told(keeper, 'a new one');
  await keeper.lock([later, fresh]);
  const file = await here.unsaved();
  if (file === null) throw new Error('nothing is held');
  const next: House = house();
  for (const [name, bytes] of here.disk.files) next.disk.files.set(name, bytes);
  next.cache.held = here.cache.held;
  return { next, draft, later, fresh, file };
}

test('the last words become the case, what they replace a version, and a second time nothing changes', async () => {
  const { next, draft, later, fresh, file } = await lostAtQuitting();
  const { keeper } = await next.open();
  expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  next.chosen(file);
  expect(await keeper.lookAtBackup()).toEqual({ is: 'unsaved', bytes: file.length });
  expect(await keeper.bringUnsaved(NOW)).toEqual(done({ added: 1, equal: 0, differing: 1, deletedHere: [] }));
  expect(await keeper.bringUnsaved(NOW)).toEqual(done({ added: 0, equal: 2, differing: 0, deletedHere: [] }));
  await keeper.lock([]);
  const { keeper: again, opened } = await next.open();
  expect(opened.cases).toHaveLength(2);
  expect(await again.openCase(draft.id)).toEqual(done(later));
  expect(await again.openCase(fresh.id)).toEqual(done(fresh));
});

test('what was written here meanwhile stays the case; theirs is kept beside it', async () => {
  const { next, draft, file } = await lostAtQuitting();
  const { keeper } = await next.open();
  const mine = retold(retold(draft, 'again'), 'and again');
  await keeper.saveCase(retold(draft, 'again'));
  await keeper.saveCase(mine);
  next.chosen(file);
  expect(await keeper.bringUnsaved(NOW)).toMatchObject({ value: { added: 1, differing: 1 } });
  expect(await keeper.openCase(draft.id)).toEqual(done(mine));
  expect(await keeper.bringUnsaved(NOW)).toMatchObject({ value: { added: 0, equal: 2, differing: 0 } });
});

test('altered, cut, or of another journal: refused by name, and nothing is written', async () => {
  const { next, file } = await lostAtQuitting();
  const { keeper } = await next.open();
  const { writes } = next.disk;
  const spoiled: readonly (readonly [Uint8Array, string])[] = [
    [file.slice(0, -1), 'not-whole'],
    [file.map((byte, at) => (at === file.length - 100 ? byte ^ 1 : byte)), 'not-whole'],
    [file.map((byte, at) => (at === 60 ? byte ^ 1 : byte)), 'not-a-backup'],
    [new Uint8Array(900), 'not-a-backup'],
  ];
  for (const [bytes, problem] of spoiled) {
    next.chosen(bytes);
    expect(await keeper.bringUnsaved(NOW)).toEqual(failed(problem));
  }
  expect(next.disk.writes).toBe(writes);
  const other = house();
  const { keeper: stranger } = await other.created();
  other.chosen(file);
  expect(await stranger.bringUnsaved(NOW)).toEqual(failed('not-a-backup'));
});
