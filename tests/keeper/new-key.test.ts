/** Someone knows it, erase now, go back, set aside: what goes is gone, what stays is whole, wherever it stops. */

import { describe, expect, test } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { EMPTY_CACHE } from '../../renderer/keeper/cache-store.ts';
import { house, NOW, PASSPHRASE, retold, told, type House } from './house.ts';
import { afterStop, aMoment, stopAfter } from './stopping.ts';

const NEXT = 'another room, with a window';
const quietly = (): void => undefined;

interface Kept {
  readonly here: House;
  readonly keeper: Keeper;
  readonly recoveryCode: string;
  readonly draft: Case;
}

/** One case, saved twice; one deleted. */
async function kept(): Promise<Kept> {
  const here = house();
  const { keeper, recoveryCode } = await here.created();
  const first = await told(keeper, 'first');
  const draft = retold(first, 'second');
  const gone = await told(keeper, 'gone');
  for (const one of [first, gone, draft]) await keeper.saveCase(one);
  await keeper.deleteCase(gone.id);
  return { here, keeper, recoveryCode, draft };
}

const names = (here: House): string[] =>
  [...here.folders.all].filter(([, { files }]) => files.size > 0).map(([name]) => name);

describe('someone knows it', () => {
  test('neither the former passphrase, code nor key opens anything that is left', async () => {
    const { here, keeper, recoveryCode, draft } = await kept();
    const former = new Map(here.disk.files);
    const known = await keeper.someoneKnows(PASSPHRASE, NEXT, NOW, quietly);
    if (!known.ok) throw new Error(JSON.stringify(known.problem));
    expect(known.value.opened.settings).toMatchObject({ recoveryConfirmed: false, codeSeen: false });
    expect(await keeper.openCase(draft.id)).toEqual(done(draft));
    expect(await keeper.testCode(recoveryCode)).toEqual(done('other'));
    expect(await keeper.confirmCode(known.value.recoveryCode, {}, NOW)).toBe(true);
    await keeper.lock([]);
    expect(names(here)).toEqual(['journal']);
    expect(await here.start().unlock(PASSPHRASE, NOW)).toEqual(failed('wrong-passphrase'));
    expect(await here.start().unlockWithCode(recoveryCode, NOW)).toEqual(failed('wrong-recovery-code'));
    const next = here.start();
    expect(await next.unlock(NEXT, NOW)).toMatchObject({ ok: true, value: { cases: [{ id: draft.id }] } });
    // With the former header in place of the new one nothing opens either: it is another journal's.
    await next.lock([]);
    for (const name of ['header.bin', 'header.bak'])
      here.disk.files.set(name, former.get(name) ?? new Uint8Array());
    here.cache.held = EMPTY_CACHE;
    expect(await here.start().unlock(PASSPHRASE, NOW)).toMatchObject({ ok: false });
  });

  test.each([
    ['other words', NEXT, 'wrong-passphrase'],
    [PASSPHRASE, 'short', 'weak'],
  ])('%s, then %s: %s, and nothing is changed', async (current, next, problem) => {
    const { here, keeper, draft } = await kept();
    const before = new Map(here.disk.files);
    expect(await keeper.someoneKnows(current, next, NOW, quietly)).toEqual(failed(problem));
    expect(here.disk.files).toEqual(before);
    expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  });
});

describe('erase now', () => {
  test('what lives stays; older generations and former journals go', async () => {
    const { here, keeper, draft } = await kept();
    here.disk.files.set('gen-0x', new Uint8Array(3));
    here.disk.files.delete('gen-0x');
    const [snapshot] = await keeper.snapshots();
    expect(await keeper.goBackTo(snapshot?.generation ?? 0, NOW, quietly)).toMatchObject({ ok: true });
    expect(names(here)).toEqual(['journal', 'journal.former-1']);
    await keeper.saveCase(draft);
    const erased = await keeper.eraseNow(PASSPHRASE, NOW, quietly);
    expect(erased).toMatchObject({ ok: true, value: { cases: [{ id: draft.id }] } });
    expect(names(here)).toEqual(['journal']);
    expect([...here.disk.files.keys()].filter((name) => name.startsWith('gen-'))).toHaveLength(1);
    await keeper.lock([]);
    const { keeper: next, opened } = await here.open();
    expect(opened.mended).toEqual([]);
    expect(await next.openCase(draft.id)).toEqual(done(draft));
  });

  test('needs the passphrase', async () => {
    const { here, keeper } = await kept();
    const before = new Map(here.disk.files);
    expect(await keeper.eraseNow('other words', NOW, quietly)).toEqual(failed('wrong-passphrase'));
    expect(here.disk.files).toEqual(before);
  });

  test('a full disk: everything is as it was, and saving goes on', async () => {
    const { here, keeper, draft } = await kept();
    const fresh = here.folders.folder('journal.new');
    fresh.full = true;
    expect(await keeper.eraseNow(PASSPHRASE, NOW, quietly)).toEqual(failed('disk-full'));
    fresh.full = false;
    expect(await keeper.saveCase(retold(draft, 'later'))).toMatchObject({ ok: true });
    await keeper.lock([]);
    expect((await here.open()).opened.cases).toHaveLength(1);
    expect(names(here)).toEqual(['journal']);
  });
});

describe.each(['someoneKnows', 'eraseNow'] as const)('%s, stopped at every change', (what) => {
  test('the journal opens with one of the two passphrases, and every living word is in it', async () => {
    const run = ({ keeper }: Kept) =>
      what === 'eraseNow'
        ? keeper.eraseNow(PASSPHRASE, NOW, quietly)
        : keeper.someoneKnows(PASSPHRASE, NEXT, NOW, quietly);
    const whole = await kept();
    const count = stopAfter(whole.here, Infinity);
    expect(await run(whole)).toMatchObject({ ok: true });
    const changes = count();
    expect(changes).toBeGreaterThan(18);
    const outcomes = new Set<string>();
    for (let at = 0; at < changes; at++) {
      const stopped = await kept();
      stopAfter(stopped.here, at);
      void run(stopped);
      await aMoment();
      const next = afterStop(stopped.here);
      const former = next.start();
      const opened = await former.unlock(PASSPHRASE, NOW);
      const keeper = opened.ok ? former : next.start();
      if (!opened.ok) expect(await keeper.unlock(NEXT, NOW)).toMatchObject({ ok: true });
      expect(await keeper.openCase(stopped.draft.id)).toEqual(done(stopped.draft));
      expect((await keeper.list()).length).toBe(1);
      expect(names(next)).toEqual(['journal']);
      outcomes.add([...next.disk.files.keys()].filter((name) => name.startsWith('gen-')).join());
      if (what === 'someoneKnows') outcomes.add(opened.ok ? 'former' : 'next');
    }
    expect(outcomes.size).toBeGreaterThan(1);
  });
});

describe('going back', () => {
  test('the journal is as it was when the copy was made; what is now is kept; what is not there is refused', async () => {
    const { here, keeper, draft } = await kept();
    const [made] = await keeper.snapshots();
    expect(made).toMatchObject({ generation: 1, current: true, cases: 0 });
    expect(await keeper.goBackTo(7, NOW, quietly)).toEqual(failed('not-whole'));
    expect(await keeper.eraseNow(PASSPHRASE, NOW + 3, quietly)).toMatchObject({ ok: true });
    const later = retold(draft, 'later');
    await keeper.saveCase(later);
    expect(await keeper.snapshots()).toMatchObject([{ generation: 2, at: NOW + 3, cases: 1, current: true }]);
    expect(await keeper.goBackTo(2, NOW, quietly)).toMatchObject({
      ok: true,
      value: { cases: [{ id: draft.id }] },
    });
    expect(await keeper.openCase(draft.id)).toEqual(done(draft));
    await keeper.lock([]);
    const { keeper: next, opened } = await here.open();
    expect(opened.mended).toEqual([]);
    expect(await next.openCase(draft.id)).toEqual(done(draft));
    expect(names(here)).toEqual(['journal', 'journal.former-1']);
  });
});

describe('set aside', () => {
  test.each(['open', 'locked', 'damaged'] as const)(
    '%s: the place is free, and nothing is gone',
    async (how) => {
      const { here, keeper, draft } = await kept();
      if (how !== 'open') await keeper.lock([]);
      if (how === 'damaged') here.disk.files.set('gen-1', here.log().slice(0, 700));
      const before = new Map(here.disk.files);
      const rows = here.cache.held.rows.size;
      const now = how === 'open' ? keeper : here.start();
      expect(await now.setAside()).toEqual(done(null));
      expect(await here.start().look()).toEqual({ is: 'new' });
      const aside = here.folders.folder('journal.aside-1').files;
      for (const [name, bytes] of before) expect(aside.get(name)).toEqual(bytes);
      expect((aside.get('cache.sealed')?.length ?? 0) - 512).toBeGreaterThan(rows * 1024);
      expect(await here.start().create(NEXT, NOW)).toMatchObject({ ok: true });
      // Put back by hand, it opens as it did.
      const back = house();
      for (const [name, bytes] of aside) if (name !== 'cache.sealed') back.disk.files.set(name, bytes);
      if (how !== 'damaged') expect(await (await back.open()).keeper.openCase(draft.id)).toEqual(done(draft));
    },
  );

  test('where there is only a cache, what it holds is set aside too', async () => {
    const { here, keeper } = await kept();
    await keeper.lock([]);
    here.disk.files.clear();
    expect(await here.start().setAside()).toEqual(done(null));
    expect(await here.start().look()).toEqual({ is: 'new' });
    expect([...here.folders.folder('journal.aside-1').files.keys()]).toEqual(['cache.sealed']);
  });
});
