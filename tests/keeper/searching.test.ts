/**
 * The search of an open journal follows it: what was there at the unlock, what is saved, brought in and deleted, also
 * while it is still being looked through; nothing answers after the lock. Looking back is of the same.
 */

import { describe, expect, it } from 'vitest';
import type { Id } from '../../shared/base/ids.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { ANYWHERE, type Answer } from '../../shared/keeper/search.ts';
import { sittings } from '../../renderer/keeper/looking-back.ts';
import { house, NOW, PASSPHRASE, retold, told } from './house.ts';

const EVER = [0, Number.MAX_SAFE_INTEGER] as const;
const DAY = 86_400_000;

const ask = (keeper: Keeper, words: string): Promise<Answer> =>
  keeper.search({ words, only: ANYWHERE, most: 50 });

async function found(keeper: Keeper, words: string): Promise<Id[]> {
  return (await ask(keeper, words)).found.map(({ summary }) => summary.id);
}

async function save(keeper: Keeper, draft: Case): Promise<Case> {
  expect((await keeper.saveCase(draft)).ok).toBe(true);
  return draft;
}

/** Every case was looked through. */
async function through(keeper: Keeper): Promise<void> {
  await keeper.lookBack(...EVER);
  expect((await ask(keeper, '')).looking).toBeNull();
}

describe('the search', () => {
  it('finds what was there at the unlock, and shows where it stands', async () => {
    const here = house();
    const first = await here.created();
    const draft = await save(first.keeper, await told(first.keeper, 'A handkerchief, unfolded on my desk.'));
    await first.keeper.lock([]);
    const { keeper } = await here.open();
    await through(keeper);
    const { found: hits, count } = await ask(keeper, 'handkercheif');
    expect(count).toBe(1);
    expect(hits[0]?.summary.id).toBe(draft.id);
    expect(hits[0]?.near).toBe(true);
    expect(hits[0]?.places[0]).toMatchObject({ source: 'story', at: { start: 2, end: 14 } });
  });

  it('follows saves and deletions at once', async () => {
    const { keeper } = await house().created();
    const draft = await save(keeper, await told(keeper, 'an ocarina'));
    expect(await found(keeper, 'ocarina')).toEqual([draft.id]);
    await save(keeper, retold(draft, 'a zither'));
    expect(await found(keeper, 'ocarina')).toEqual([]);
    const [hit] = (await ask(keeper, 'zither')).found;
    expect(hit?.places[0]?.words).toBe('a zither');
    await keeper.deleteCase(draft.id);
    expect(await found(keeper, 'zither')).toEqual([]);
    expect((await ask(keeper, '')).count).toBe(0);
  });

  it('a save that failed is not found', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await save(keeper, await told(keeper, 'an ocarina'));
    here.disk.full = true;
    expect((await keeper.saveCase(retold(draft, 'a zither'))).ok).toBe(false);
    expect(await found(keeper, 'zither')).toEqual([]);
    expect(await found(keeper, 'ocarina')).toEqual([draft.id]);
  });

  it('while the cases are being looked through, tells how far it is, and no older word wins', async () => {
    const here = house();
    const first = await here.created();
    const drafts: Case[] = [];
    for (let k = 0; k < 40; k++)
      drafts.push(await save(first.keeper, await told(first.keeper, `the ocarina ${String(k)}`)));
    await first.keeper.lock([]);
    const { keeper } = await here.open();
    expect((await ask(keeper, 'ocarina')).looking).toEqual({ done: 0, of: 40 });
    const [changed, gone] = drafts;
    if (changed === undefined || gone === undefined) throw new Error('no drafts');
    await Promise.all([
      keeper.saveCase(retold(changed, 'only a zither')),
      keeper.deleteCase(gone.id),
      keeper.list(),
    ]);
    await through(keeper);
    expect(new Set(await found(keeper, 'ocarina'))).toEqual(new Set(drafts.slice(2).map(({ id }) => id)));
    expect(await found(keeper, 'zither')).toEqual([changed.id]);
  });

  it('finds what a backup brought in', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await save(keeper, await told(keeper, 'an ocarina'));
    const backup = await keeper.makeBackup(() => undefined, NOW);
    if (!backup.ok) throw new Error(backup.problem);
    const file = here.folders.folder('journal.new').files.get('gen.tmp');
    here.chosen(file?.slice(0, backup.value.length) ?? null);
    await keeper.deleteCase(draft.id);
    expect(await found(keeper, 'ocarina')).toEqual([]);
    expect((await keeper.openBackup({ passphrase: PASSPHRASE }, () => undefined)).ok).toBe(true);
    expect((await keeper.mergeBackup([draft.id], NOW, () => undefined)).ok).toBe(true);
    expect(await found(keeper, 'ocarina')).toEqual([draft.id]);
  });

  it('answers nothing after the lock', async () => {
    const { keeper } = await house().created();
    await save(keeper, await told(keeper, 'an ocarina'));
    await keeper.lock([]);
    expect(await ask(keeper, 'ocarina')).toEqual({ found: [], count: 0, looking: null });
    expect(await keeper.lookBack(...EVER)).toEqual([]);
  });
});

describe('looking back', () => {
  it('tells each evening once, the earlier ones too, and what was named and written then', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'one');
    const at = (days: number, minutes = 0): number => NOW + days * DAY + minutes * 60_000;
    const on = (moment: number, text: string): Case => ({
      ...retold(draft, text),
      touched: moment,
      written: moment,
      named: [{ at: at(2), whom: 'me', what: 'ashamed' }],
    });
    await save(keeper, on(at(0), 'one'));
    await save(keeper, on(at(0, 30), 'one and'));
    await save(keeper, on(at(2), 'two'));
    await save(keeper, on(at(2, 20), 'two and'));
    const [course] = await keeper.lookBack(...EVER);
    expect(course?.evenings).toEqual([at(0, 30), at(2, 20)]);
    expect(course?.named.map(({ what }) => what)).toEqual(['ashamed']);
    expect((await keeper.lookBack(at(1), at(3)))[0]?.evenings).toEqual([at(2, 20)]);
    expect(await keeper.lookBack(at(5), at(9))).toEqual([]);
    await keeper.lock([]);
    const again = (await here.open()).keeper;
    expect(await again.lookBack(...EVER)).toEqual([course]);
  });

  it('an evening past midnight is one', () => {
    const hour = 3_600_000;
    expect(sittings([0, hour, 3 * hour, 20 * hour, 21 * hour])).toEqual([3 * hour, 21 * hour]);
  });
});
