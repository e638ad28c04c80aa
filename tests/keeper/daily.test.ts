/** New generations while the journal is open: saves and locks in the middle, and a computer that stops anywhere. */

import { expect, test } from 'vitest';
import { done } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { EMPTY_CACHE } from '../../renderer/keeper/cache-store.ts';
import { house, NOW, PASSPHRASE, retold, told, type House } from './house.ts';
import { aMoment, afterStop, stopAfter } from './stopping.ts';

const DAY = 24 * 60 * 60 * 1000;
const atOnce = (): Promise<void> => Promise.resolve();

/** Some cases, one of them deleted, then locked before anything is made. */
async function written() {
  const here = house(undefined, atOnce);
  const { keeper } = await here.created();
  const kept = await Promise.all(['one', 'two', 'three'].map((words) => told(keeper, words.repeat(300))));
  const gone = await told(keeper, 'gone');
  for (const draft of [...kept, gone]) await keeper.saveCase(draft);
  await keeper.deleteCase(gone.id);
  await keeper.lock([]);
  return { here, kept, gone };
}

async function unlocked(here: House, now: number): Promise<Keeper> {
  const keeper = here.start();
  const opened = await keeper.unlock(PASSPHRASE, now);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return keeper;
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; !is(); tries++) {
    if (tries > 400) throw new Error('it does not come about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function opensWhole(here: House, drafts: readonly Case[], gone: Case): Promise<void> {
  const keeper = await unlocked(here, NOW);
  for (const draft of drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  expect((await keeper.openCase(gone.id)).ok).toBe(false);
  await keeper.lock([]);
}

test('made after the unlock; saves go on in it; it opens from the checkpoint, and without any cache', async () => {
  const { here, kept, gone } = await written();
  const [one] = kept;
  if (!one) throw new Error('no case');
  const before = Math.max(
    ...[...here.disk.files.keys()].map((name) => Number(/^gen-(\d+)$/u.exec(name)?.[1] ?? 0)),
  );
  const keeper = await unlocked(here, NOW + 2 * DAY);
  const meanwhile = retold(one, 'meanwhile');
  expect(await keeper.saveCase(meanwhile)).toMatchObject({ ok: true });
  await until(() => here.disk.files.has(`gen-${String(before + 1)}`));
  const later = retold(meanwhile, 'later');
  expect(await keeper.saveCase(later)).toMatchObject({ ok: true });
  await keeper.lock([]);
  const drafts = [later, ...kept.slice(1)];
  const reads = here.cache.wholeReads;
  await opensWhole(here, drafts, gone);
  expect(here.cache.wholeReads).toBe(reads);
  here.cache.held = EMPTY_CACHE;
  await opensWhole(here, drafts, gone);
});

test('a computer that stops at any change of it: a whole journal opens, and no save is lost', async () => {
  let all = Infinity;
  for (let stop = 0; stop <= all; stop++)
    for (const cached of [true, false]) {
      const { here, kept, gone } = await written();
      const [one, two] = kept;
      if (!one || !two) throw new Error('no case');
      const keeper = await unlocked(here, NOW + 2 * DAY);
      const changes = stopAfter(here, stop);
      const now = new Map(kept.map((draft) => [draft.id, draft]));
      const asked = new Map<string, Case>();
      for (const draft of [retold(one, 'meanwhile'), retold(two, 'then')]) {
        asked.set(draft.id, draft);
        void keeper.saveCase(draft).then(({ ok }) => ok && now.set(draft.id, draft));
        await aMoment();
      }
      await aMoment();
      if (changes() <= stop) all = Math.min(all, stop);
      const next = afterStop(here);
      if (!cached) next.cache.held = EMPTY_CACHE;
      const again = await unlocked(next, NOW);
      for (const draft of now.values()) {
        const found = await again.openCase(draft.id);
        // What was on the disk and not yet answered may be there as well.
        expect([done(draft), done(asked.get(draft.id))]).toContainEqual(found);
      }
      expect((await again.openCase(gone.id)).ok).toBe(false);
      await again.lock([]);
    }
  expect(all).toBeGreaterThan(8);
}, 60_000);

test('a lock in the middle, at every step: the drafts are in the journal that opens', async () => {
  for (let steps = 0; steps < 24; steps++) {
    const { here, kept, gone } = await written();
    const [one] = kept;
    if (!one) throw new Error('no case');
    const keeper = await unlocked(here, NOW + 2 * DAY);
    for (let k = 0; k < steps; k++) await new Promise((resolve) => setImmediate(resolve));
    const last = retold(one, 'the last words');
    await keeper.lock([last]);
    await aMoment();
    await opensWhole(afterStop(here), [last, ...kept.slice(1)], gone);
  }
});

test('a full disk: the log goes on as it was, nothing unfinished is left, nothing is lost', async () => {
  const { here, kept, gone } = await written();
  const before = [...here.disk.files.keys()].filter((name) => !name.endsWith('.tmp'));
  here.disk.full = true;
  const keeper = await unlocked(here, NOW + 2 * DAY);
  await aMoment();
  await aMoment();
  here.disk.full = false;
  expect([...here.disk.files.keys()]).toEqual(before);
  await keeper.lock([]);
  await opensWhole(afterStop(here), kept, gone);
});

test('used daily, a record that was deleted is in no generation a month later', async () => {
  const { here, kept, gone } = await written();
  for (let day = 2; day < 40; day++) {
    const count = (): number => [...here.disk.files.keys()].filter((name) => /^gen-\d+$/u.test(name)).length;
    const newest = (): number =>
      Math.max(...[...here.disk.files.keys()].map((name) => Number(/^gen-(\d+)$/u.exec(name)?.[1] ?? 0)));
    const before = newest();
    const keeper = await unlocked(here, NOW + day * DAY);
    await until(() => newest() > before);
    await until(() => count() <= 11);
    await keeper.lock([]);
    if (day === 39) expect(here.disk.files.has('gen-1')).toBe(false);
  }
  await opensWhole(afterStop(here), kept, gone);
}, 60_000);

test('a save and a deletion in the middle, at every step: both are in the log it goes on in, without any cache', async () => {
  for (let steps = 0; steps < 40; steps += 2) {
    const { here, kept, gone } = await written();
    const [one, two, three] = kept;
    if (!one || !two || !three) throw new Error('no case');
    const keeper = await unlocked(here, NOW + 2 * DAY);
    for (let k = 0; k < steps; k++) await new Promise((resolve) => setImmediate(resolve));
    const later = retold(one, 'meanwhile');
    expect(await keeper.saveCase(later)).toMatchObject({ ok: true });
    expect(await keeper.deleteCase(two.id)).toEqual(done(null));
    await until(() => here.disk.files.has('gen-2'));
    await keeper.lock([]);
    const next = afterStop(here);
    next.cache.held = EMPTY_CACHE;
    await opensWhole(next, [later, three], gone);
    await opensWhole(next, [later, three], two);
  }
});

test('a lock while its name is asked for and the disk hangs: the drafts go behind that question', async () => {
  const { here, kept, gone } = await written();
  const [one] = kept;
  if (!one) throw new Error('no case');
  let release = (): void => undefined;
  let asked = false;
  const rename = here.disk.rename.bind(here.disk);
  here.disk.rename = async (from, to) => {
    if (to === 'gen-2') {
      asked = true;
      await new Promise<void>((resolve) => (release = resolve));
    }
    return rename(from, to);
  };
  const keeper = await unlocked(here, NOW + 2 * DAY);
  await until(() => asked);
  const last = retold(one, 'the last words');
  const locking = keeper.lock([last]);
  await aMoment();
  release();
  await locking;
  const next = afterStop(here);
  next.cache.held = EMPTY_CACHE;
  await opensWhole(next, [last, ...kept.slice(1)], gone);
});
