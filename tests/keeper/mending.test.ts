import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '../../shared/base/ids.ts';
import { concat } from '../../shared/base/bytes.ts';
import { done, failed } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { unlock } from '../../shared/vault/unlock.ts';
import { EMPTY_CACHE } from '../../renderer/keeper/cache-store.ts';
import { house, NOW, PASSPHRASE, quickKdf, retold, told, type House } from './house.ts';

test('a wiped cache is rebuilt from the log, and said', async () => {
  const here = house();
  const draft = await withOneCase(here);
  const before = here.cache.held;
  here.cache.held = EMPTY_CACHE;
  const { keeper, opened } = await here.open();
  expect(opened.mended).toEqual([{ did: 'rebuilt-cache' }]);
  expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  expect(here.cache.held.rows).toEqual(before.rows);
  expect(here.cache.held.tail).toEqual(before.tail);
});

test("another journal's cache is never mixed in", async () => {
  const here = house();
  const draft = await withOneCase(here);
  const other = house();
  await withOneCase(other);
  here.cache.held = other.cache.held;
  const { opened } = await here.open();
  expect(opened).toMatchObject({ cases: [{ id: draft.id }], mended: [{ did: 'rebuilt-cache' }] });
});

test('a log ahead of the cache is replayed silently', async () => {
  const here = house();
  const { keeper } = await here.created();
  const stale = here.cache.held;
  const draft = await told(keeper, 'words');
  await keeper.saveCase(draft);
  await keeper.lock([]);
  here.cache.held = stale;
  const { keeper: next, opened } = await here.open();
  expect(opened.mended).toEqual([]);
  expect(await next.openCase(draft.id)).toEqual(done(draft));
});

test('saves the log lost are put back from the cache, and counted', async () => {
  const here = house();
  const { keeper } = await here.created();
  const log = here.log();
  const drafts = [await told(keeper, 'one'), await told(keeper, 'two'), await told(keeper, 'three')];
  for (const draft of drafts) await keeper.saveCase(draft);
  await keeper.lock([]);
  here.disk.files.set('gen-1', log);
  const { keeper: next, opened } = await here.open();
  expect(opened.mended).toEqual([{ did: 'put-back', saves: 3 }]);
  for (const draft of drafts) expect(await next.openCase(draft.id)).toEqual(done(draft));
  await next.lock([]);
  here.cache.held = EMPTY_CACHE;
  expect((await here.open()).opened.cases).toHaveLength(3);
});

test('a torn tail is cut silently, and saving goes on behind it', async () => {
  const here = house();
  const draft = await withOneCase(here);
  const whole = here.log();
  here.disk.files.set('gen-1', concat(whole, whole.subarray(whole.length - 300, whole.length - 20)));
  const { keeper, opened } = await here.open();
  expect(opened.mended).toEqual([]);
  expect(here.log()).toEqual(whole);
  const second = retold(draft, 'more');
  await keeper.saveCase(second);
  await keeper.lock([]);
  expect(await (await here.open()).keeper.openCase(draft.id)).toEqual(done(second));
});

test('no files at all, and a cache: the journal is made again from it', async () => {
  const here = house();
  const draft = await withOneCase(here);
  here.disk.files.clear();
  expect(await here.start().look()).toEqual({ is: 'locked' });
  expect(await here.start().create(PASSPHRASE, NOW)).toEqual(failed('exists'));
  const { keeper, opened } = await here.open();
  expect(opened.mended).toEqual([{ did: 'put-back', saves: 2 }]);
  expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  await keeper.lock([]);
  here.cache.held = EMPTY_CACHE;
  expect((await here.open()).opened.cases).toMatchObject([{ id: draft.id }]);
});

test('a mend that cannot be written refuses to go on, and changes nothing', async () => {
  const here = house();
  await withOneCase(here);
  here.disk.files.delete('gen-1');
  here.disk.full = true;
  expect(await here.start().unlock(PASSPHRASE, NOW)).toEqual(failed('no-room'));
  here.disk.full = false;
  expect((await here.open()).opened.cases).toHaveLength(1);
});

test('a box missing in the middle is "not as we left it", never a shorter journal', async () => {
  const here = house();
  const { keeper } = await here.created();
  const lengths: number[] = [];
  for (const words of ['one', 'two', 'three']) {
    await keeper.saveCase(await told(keeper, words));
    lengths.push(here.log().length);
  }
  await keeper.lock([]);
  const log = here.log();
  here.disk.files.set('gen-1', concat(log.subarray(0, lengths[0]), log.subarray(lengths[1])));
  const before = new Map(here.disk.files);
  expect(await here.start().unlock(PASSPHRASE, NOW)).toEqual(failed('not-as-we-left-it'));
  expect(here.disk.files).toEqual(before);
});

test('a cache that fails while saving is left behind, not half written, and the log has it all', async () => {
  const here = house();
  const { keeper } = await here.created();
  const one = await told(keeper, 'one');
  here.cache.failing = true;
  expect(await keeper.saveCase(one)).toMatchObject({ ok: true });
  // Longer than the cache is ever behind.
  await new Promise((resolve) => setTimeout(resolve, 30));
  here.cache.failing = false;
  const stale = here.cache.held;
  const two = await told(keeper, 'two');
  expect(await keeper.saveCase(two)).toMatchObject({ ok: true });
  await keeper.lock([]);
  expect(here.cache.held).toBe(stale);
  const { opened } = await here.open();
  expect(opened.cases.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
});

test('a record of a later version is listed, refuses to open or be overwritten, and stays', async () => {
  const here = house();
  await withOneCase(here);
  const id = newId();
  await seal(here, id, { kind: 'case', v: 2, whatever: true });
  const { keeper, opened } = await here.open();
  expect(opened.cases.find((summary) => summary.id === id)).toMatchObject({ damaged: true });
  expect(await keeper.openCase(id)).toEqual(failed('damaged'));
  const draft = { ...(await told(keeper, 'over it')), id };
  expect(await keeper.saveCase(draft)).toEqual(failed('write-failed'));
  await keeper.lock([]);
  expect(await read(here, id)).toEqual({ kind: 'case', v: 2, whatever: true });
});

test('settings of a later version are not overwritten either', async () => {
  const here = house();
  const { keeper } = await here.created();
  await keeper.lock([]);
  const vault = await openVaultOf(here);
  const [id] = vault.ids();
  if (!id) throw new Error('no settings');
  await seal(here, id, { kind: 'settings', v: 9 });
  const { keeper: next, opened } = await here.open();
  expect(opened.cases).toEqual([]);
  expect(await next.saveSettings(opened.settings)).toEqual(failed('write-failed'));
});

test('whatever happens in between, every acknowledged save is there at the next unlock', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('save' as const),
      which: fc.nat(3),
      words: fc.string({ unit: 'grapheme', maxLength: 40 }),
    }),
    fc.record({ do: fc.constant('delete' as const), which: fc.nat(3) }),
    fc.record({ do: fc.constant('relaunch' as const) }),
    fc.record({ do: fc.constant('crash' as const), keep: fc.nat(1100) }),
    fc.record({ do: fc.constant('wipe-cache' as const) }),
    fc.record({ do: fc.constant('old-cache' as const) }),
    fc.record({ do: fc.constant('full' as const), full: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const here = house();
      let keeper: Keeper = (await here.created()).keeper;
      const ids: Id[] = await Promise.all([0, 1, 2, 3].map(() => keeper.newId()));
      const drafts: Case[] = await Promise.all(ids.map(async (id) => ({ ...(await told(keeper, '')), id })));
      const acknowledged = new Map<Id, Case>();
      let oldCache = here.cache.held;
      const relaunch = async (): Promise<void> => {
        here.disk.full = false;
        keeper = (await here.open()).keeper;
      };
      for (const what of steps) {
        if (what.do === 'save') {
          const draft = drafts[what.which];
          if (!draft) continue;
          const next = retold(draft, what.words);
          const saved = await keeper.saveCase(next);
          if (saved.ok) acknowledged.set(next.id, next);
          drafts[what.which] = next;
        } else if (what.do === 'delete') {
          const draft = drafts[what.which];
          if (draft && (await keeper.deleteCase(draft.id)).ok && acknowledged.delete(draft.id))
            drafts[what.which] = { ...draft, id: await keeper.newId() };
        } else if (what.do === 'relaunch') {
          await keeper.lock([]);
          await relaunch();
        } else if (what.do === 'crash') {
          // A write that never finished: the front of a frame behind the acknowledged end.
          const log = here.log();
          await seal(here, newId(), { kind: 'settings', v: 1, settings: newSettings(NOW) });
          here.disk.files.set('gen-1', here.log().slice(0, log.length + what.keep));
          await relaunch();
        } else if (what.do === 'wipe-cache') {
          await keeper.lock([]);
          here.cache.held = EMPTY_CACHE;
          await relaunch();
        } else if (what.do === 'old-cache') {
          await keeper.lock([]);
          [here.cache.held, oldCache] = [oldCache, here.cache.held];
          await relaunch();
        } else here.disk.full = what.full;
      }
      await keeper.lock([]);
      const { keeper: last, opened } = await here.open();
      expect(new Set(opened.cases.map(({ id }) => id))).toEqual(new Set(acknowledged.keys()));
      for (const [id, draft] of acknowledged) expect(await last.openCase(id)).toEqual(done(draft));
    }),
    { numRuns: 60 },
  );
});

async function withOneCase(here: House): Promise<Case> {
  const { keeper } = await here.created();
  const draft = await told(keeper, 'words');
  await keeper.saveCase(draft);
  await keeper.lock([]);
  return draft;
}

/** As a later version of the app would: straight into the log. */
async function seal(here: House, id: Id, value: unknown): Promise<void> {
  const vault = await openVaultOf(here);
  const sealed = vault.seal(id, value);
  if (!sealed.ok) throw new Error(sealed.problem);
  here.disk.files.set('gen-1', concat(here.log(), sealed.value.frame));
}

async function read(here: House, id: Id): Promise<unknown> {
  const found = (await openVaultOf(here)).read(id);
  return found.ok ? found.value.value : found.problem;
}

async function openVaultOf(here: House) {
  const secret = passphraseSecret(PASSPHRASE);
  if (!secret.ok) throw new Error(secret.problem);
  const disk = {
    bin: here.disk.files.get('header.bin') ?? null,
    bak: here.disk.files.get('header.bak') ?? null,
    log: { generation: 1, file: here.log() },
    cache: here.cache.held,
  };
  const unlocked = await unlock(disk, 0, secret.value, quickKdf);
  if (!unlocked.ok) throw new Error(unlocked.problem.problem);
  return unlocked.value.vault;
}
