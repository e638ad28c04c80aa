/** Locking while the disk takes nothing: every draft is sealed and held, counts as log, and reaches the disk later. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import { house, NOW, PASSPHRASE, retold, told } from './house.ts';

test('two drafts on a full disk: both are held, in order, opened after the lock, and written when there is room', async () => {
  const here = house('stays');
  const { keeper } = await here.created();
  const [one, two] = [await told(keeper, 'one'), await told(keeper, 'two')];
  await keeper.saveCase(one);
  const log = here.log();
  here.disk.full = true;
  const later = [retold(one, 'one, later'), retold(two, 'two, later')];
  expect(await keeper.saveCase(two)).toEqual(failed('disk-full'));
  await keeper.lock(later);
  expect(here.log()).toEqual(log);
  expect((await here.unsaved())?.length).toBeGreaterThan(2000);

  const { keeper: next, opened } = await here.open();
  expect(opened.mended).toEqual([{ did: 'waiting', saves: 2 }]);
  for (const draft of later) expect(await next.openCase(draft.id)).toEqual(done(draft));
  const more = retold(two, 'two, later still');
  expect(await next.saveCase(more)).toEqual(failed('disk-full'));
  here.disk.full = false;
  expect(await next.saveCase(more)).toMatchObject({ ok: true });
  expect(await here.unsaved()).toBeNull();
  await next.lock([]);

  const after = await here.open();
  expect(after.opened.mended).toEqual([]);
  expect(await after.keeper.openCase(one.id)).toEqual(done(later[0]));
  expect(await after.keeper.openCase(two.id)).toEqual(done(more));
});

test('a small save that fits after a large one that did not takes nothing from it', async () => {
  const here = house('stays');
  const { keeper } = await here.created();
  const large = await told(keeper, 'large');
  here.disk.full = true;
  expect(await keeper.saveCase(large)).toEqual(failed('disk-full'));
  here.disk.full = false;
  const small = await told(keeper, 'small');
  expect(await keeper.saveCase(small)).toMatchObject({ ok: true });
  await keeper.lock([large]);
  const { keeper: next } = await here.open();
  for (const draft of [large, small]) expect(await next.openCase(draft.id)).toEqual(done(draft));
});

test('a disk that hangs: what is written behind the save under way is handed over all the same', async () => {
  const here = house('stays');
  const { keeper } = await here.created();
  const draft = await told(keeper, 'first');
  let release = (): void => undefined;
  here.disk.hold = new Promise((resolve) => (release = resolve));
  void keeper.saveCase(draft);
  await new Promise((resolve) => setTimeout(resolve));
  const last = retold(draft, 'first, and last');
  void keeper.lock([last]);
  // The keeper's worker ends here; the house still has its messages.
  await new Promise((resolve) => setTimeout(resolve));
  here.disk.hold = null;
  release();
  const { keeper: next, opened } = await here.open();
  expect(opened.mended).toEqual([]);
  expect(await next.openCase(draft.id)).toEqual(done(last));
});

test('another writer: nothing is overwritten, and the draft is given out at quitting', async () => {
  const here = house('stays');
  const { keeper } = await here.created();
  const draft = await told(keeper, 'mine');
  const theirs = concat(here.log(), new Uint8Array(40));
  here.disk.files.set('gen-1', theirs);
  await keeper.lock([draft]);
  expect(here.log()).toEqual(theirs);
  const { keeper: next } = await here.open();
  await next.saveCase(await told(next, 'other words'));
  expect((await here.unsaved())?.length).toBeGreaterThan(1000);
});

test('whenever the disk is full in between, each lock keeps every draft', async () => {
  const step = fc.record({
    full: fc.boolean(),
    save: fc.option(fc.nat(2), { nil: null }),
    drafts: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
    words: fc.string({ unit: 'grapheme', maxLength: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const here = house('stays');
      let { keeper } = await here.created();
      const ids: Id[] = await Promise.all([0, 1, 2].map(() => keeper.newId()));
      const newest = new Map<Id, Case>();
      for (const { full, save, drafts, words } of steps) {
        const write = async (which: number): Promise<Case> => {
          const id = ids[which] ?? (await keeper.newId());
          return retold(newest.get(id) ?? { ...(await told(keeper, '')), id }, words);
        };
        here.disk.full = full;
        if (save !== null) {
          const draft = await write(save);
          newest.set(draft.id, draft);
          // As the desk does: what was not saved is among the drafts of the lock.
          if (!(await keeper.saveCase(draft)).ok && !drafts.includes(save)) drafts.push(save);
        }
        const unsaved = await Promise.all(drafts.map(write));
        await keeper.lock(unsaved);
        for (const draft of unsaved) newest.set(draft.id, draft);
        ({ keeper } = await here.open());
        for (const draft of newest.values()) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
      }
      here.disk.full = false;
      await keeper.lock([]);
      expect(await here.unsaved()).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('looking at the copies after a save that failed writes nothing behind the keeper: the next save is taken', async () => {
  const here = house('stays');
  const { keeper } = await here.created();
  const [one, two] = [await told(keeper, 'one'), await told(keeper, 'two')];
  await keeper.saveCase(one);
  here.disk.full = true;
  expect(await keeper.saveCase(two)).toEqual(failed('disk-full'));
  here.disk.full = false;
  const log = here.log();
  expect(await keeper.snapshots()).toMatchObject([{ generation: 1, current: true }]);
  expect(here.log()).toEqual(log);
  expect(await keeper.saveCase(two)).toMatchObject({ ok: true });
  await keeper.lock([]);
  const { keeper: next, opened } = await here.open();
  expect(opened.mended).toEqual([]);
  for (const draft of [one, two]) expect(await next.openCase(draft.id)).toEqual(done(draft));
});

test('a backup made the journal after a save that failed: nothing is written behind the keeper either', async () => {
  const here = house('stays');
  const { keeper } = await here.created();
  const [one, two] = [await told(keeper, 'one'), await told(keeper, 'two')];
  await keeper.saveCase(one);
  await keeper.makeBackup(() => undefined, NOW);
  here.chosen((here.folders.folder('journal.new').files.get('gen.tmp') ?? new Uint8Array()).slice());
  expect(await keeper.openBackup({ passphrase: PASSPHRASE }, () => undefined)).toMatchObject({ ok: true });
  here.disk.full = true;
  expect(await keeper.saveCase(two)).toEqual(failed('disk-full'));
  here.disk.full = false;
  // The journal that is here cannot go while a save of it waits: it is said, and the save is taken after it.
  const restored = await keeper.restoreBackup(NOW, () => undefined);
  if (!restored.ok) expect(await keeper.saveCase(two)).toMatchObject({ ok: true });
  await keeper.lock([]);
  const { keeper: next } = await here.open();
  expect(await next.openCase(one.id)).toEqual(done(one));
});
