/** Copies outside: made, checked, refused by name, brought in, put in place; wherever it stops, nothing is lost. */

import { describe, expect, test } from 'vitest';
import { concat, utf8 } from '../../shared/base/bytes.ts';
import { done, failed } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { house, NOW, PASSPHRASE, retold, told, type House } from './house.ts';
import { afterStop, aMoment, stopAfter } from './stopping.ts';

const quietly = (): void => undefined;
const DAY = 24 * 60 * 60 * 1000;

async function backupOf(here: House, keeper: Keeper): Promise<Uint8Array> {
  const made = await keeper.makeBackup(quietly, NOW + 5);
  if (!made.ok) throw new Error(made.problem);
  const file = here.folders.folder('journal.new').files.get('gen.tmp') ?? new Uint8Array();
  expect(file).toHaveLength(made.value.length);
  return file.slice();
}

interface Kept {
  readonly here: House;
  readonly keeper: Keeper;
  readonly recoveryCode: string;
  readonly drafts: readonly Case[];
  readonly file: Uint8Array;
}

/** Two cases, and a backup of them. */
async function kept(): Promise<Kept> {
  const here = house();
  const { keeper, recoveryCode } = await here.created();
  const drafts = [await told(keeper, 'one'), await told(keeper, 'two')];
  for (const draft of drafts) await keeper.saveCase(draft);
  return { here, keeper, recoveryCode, drafts, file: await backupOf(here, keeper) };
}

const opens = { passphrase: PASSPHRASE };

describe('a backup', () => {
  test('is checked, noted in the settings, and the journal goes on meanwhile', async () => {
    const { here, keeper, drafts, file } = await kept();
    const [one] = drafts;
    if (!one) throw new Error('no case');
    expect(await keeper.saveCase(retold(one, 'later'))).toMatchObject({ ok: true });
    here.chosen(file);
    const seen: number[] = [];
    expect(await keeper.checkBackup(NOW + 9, (at, of) => seen.push(at / of))).toEqual(done({ cases: 2 }));
    expect(seen.at(-1)).toBe(1);
    await keeper.lock([]);
    const { opened } = await here.open();
    expect(opened.settings.lastBackup).toBe(NOW + 9);
  });

  test.each<[string, (file: Uint8Array) => Uint8Array | null, string]>([
    ['gone', () => null, 'gone'],
    ['cut', (file) => file.slice(0, -1), 'not-whole'],
    ['cut in its front', (file) => file.slice(0, 200), 'not-whole'],
    ['followed by more', (file) => concat(file, new Uint8Array(1)), 'not-whole'],
    ['altered in a box', (file) => file.map((byte, at) => (at === 900 ? byte ^ 1 : byte)), 'not-whole'],
    [
      'altered in its front',
      (file) => file.map((byte, at) => (at === 60 ? byte ^ 1 : byte)),
      'damaged-header',
    ],
    ['another file', () => utf8('a page of something else '.repeat(60)), 'not-a-backup'],
    ['empty', () => new Uint8Array(), 'not-a-backup'],
    ['of a later version', (file) => newer(file), 'newer-version'],
  ])('%s: refused by name, the journal is as it was', async (_, spoil, problem) => {
    const { here, keeper, file } = await kept();
    here.chosen(spoil(file));
    const before = here.log();
    expect(await keeper.checkBackup(NOW, quietly)).toEqual(failed(problem));
    expect(await keeper.openBackup(opens, quietly)).toEqual(failed(problem));
    expect(await keeper.restoreBackup(NOW, quietly)).toMatchObject({ ok: false });
    expect(here.log()).toEqual(before);
    expect((await keeper.list()).length).toBe(2);
  });

  test('opens with the passphrase or the code it was made under, and no other', async () => {
    const { here, keeper, recoveryCode, file } = await kept();
    here.chosen(file);
    expect(await keeper.lookAtBackup()).toEqual({ is: 'backup', bytes: file.length, own: true });
    const merge = { added: 0, equal: 2, differing: 0, deletedHere: [] };
    const contents = done({ cases: 2, at: NOW + 5, own: true, merge });
    expect(await keeper.openBackup(opens, quietly)).toEqual(contents);
    expect(await keeper.openBackup({ code: recoveryCode }, quietly)).toEqual(contents);
    expect(await keeper.openBackup({ passphrase: 'other words' }, quietly)).toEqual(
      failed('wrong-passphrase'),
    );
    expect(await keeper.openBackup({ code: 'short' }, quietly)).toEqual(failed({ slip: 'length' }));
    const other = house();
    expect((await other.created()).keeper).toBeDefined();
    const elsewhere = other.start();
    await elsewhere.unlock(PASSPHRASE, NOW);
    other.chosen(file);
    expect(await elsewhere.lookAtBackup()).toMatchObject({ own: false });
  });
});

describe('restored', () => {
  test.each(['passphrase', 'code'] as const)('on a fresh machine, with the %s', async (how) => {
    const { recoveryCode, drafts, file } = await kept();
    const fresh = house();
    fresh.chosen(file);
    const keeper = fresh.start();
    const secret = how === 'code' ? { code: recoveryCode } : opens;
    expect(await keeper.openBackup(secret, quietly)).toMatchObject({ value: { merge: null } });
    const restored = await keeper.restoreBackup(NOW, quietly);
    expect(restored).toMatchObject({ ok: true, value: { mended: [{ did: 'rebuilt-cache' }] } });
    for (const draft of drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
    await keeper.lock([]);
    const { keeper: next, opened } = await fresh.open();
    expect(opened.cases).toHaveLength(2);
    for (const draft of drafts) expect(await next.openCase(draft.id)).toEqual(done(draft));
    expect(await next.testCode(recoveryCode)).toEqual(done('opens'));
  });

  test('beside another journal, whose passphrase nobody has: it is kept thirty days, and then goes', async () => {
    const { drafts, file } = await kept();
    const other = house();
    const { keeper: former } = await other.created();
    await former.saveCase(await told(former, 'of the former one'));
    await former.lock([]);
    const before = new Map(other.disk.files);
    const cached = other.cache.held.rows.size;
    other.chosen(file);
    const keeper = other.start();
    await keeper.openBackup(opens, quietly);
    expect(await keeper.restoreBackup(NOW, quietly)).toMatchObject({ ok: true });
    const lying = other.folders.folder('journal.former-1').files;
    for (const [name, bytes] of before) expect(lying.get(name)).toEqual(bytes);
    expect(cached).toBeGreaterThan(0);
    expect(lying.get('cache.sealed')?.length).toBeGreaterThan(512);
    await keeper.saveCase({ ...(await told(keeper, 'later')), touched: NOW + 29 * DAY });
    await keeper.lock([]);
    const early = other.start();
    await early.unlock(PASSPHRASE, NOW + 29 * DAY);
    await aMoment();
    expect(lying.size).toBeGreaterThan(0);
    await early.lock([]);
    const late = other.start();
    expect(await late.unlock(PASSPHRASE, NOW + 31 * DAY)).toMatchObject({ ok: true });
    await aMoment();
    expect(lying.size).toBe(0);
    expect((await late.list()).length).toBe(drafts.length + 1);
  });

  test('its own journal, from before: what came after it is in the former one', async () => {
    const { here, keeper, drafts, file } = await kept();
    const [one] = drafts;
    if (!one) throw new Error('no case');
    await keeper.saveCase(retold(one, 'changed'));
    await keeper.saveCase(await told(keeper, 'three'));
    here.chosen(file);
    expect(await keeper.openBackup(opens, quietly)).toMatchObject({
      value: { merge: { added: 0, equal: 1, differing: 1 } },
    });
    expect(await keeper.restoreBackup(NOW, quietly)).toMatchObject({ ok: true });
    await keeper.lock([]);
    const { keeper: next, opened } = await here.open();
    expect(opened.cases).toHaveLength(2);
    expect(opened.mended).toEqual([]);
    expect(await next.openCase(one.id)).toEqual(done(one));
    expect([...here.folders.folder('journal.former-1').files.keys()]).toContain('gen-1');
  });

  test('stopped at every change: one of the two opens, whole', async () => {
    const whole = await kept();
    whole.here.chosen(whole.file);
    await whole.keeper.openBackup(opens, quietly);
    const count = stopAfter(whole.here, Infinity);
    expect(await whole.keeper.restoreBackup(NOW, quietly)).toMatchObject({ ok: true });
    const changes = count();
    expect(changes).toBeGreaterThan(18);
    const found = new Set<number>();
    for (let at = 0; at < changes; at++) {
      const { here, keeper, file } = await kept();
      const third = await told(keeper, 'only in the former');
      await keeper.saveCase(third);
      here.chosen(file);
      await keeper.openBackup(opens, quietly);
      stopAfter(here, at);
      void keeper.restoreBackup(NOW, quietly);
      await aMoment();
      const next = afterStop(here);
      const { opened } = await next.open();
      found.add(opened.cases.length);
      const former = next.folders.folder('journal.former-1').files;
      expect([opened.cases.length, former.size > 0]).toEqual(
        opened.cases.length === 3 ? [3, false] : [2, true],
      );
    }
    expect(found).toEqual(new Set([2, 3]));
  });
});

describe('brought in', () => {
  test('absent ones are added, equal ones skipped, deleted ones asked about, others kept as versions', async () => {
    const { here, keeper, drafts, file } = await kept();
    const [one, two] = drafts;
    if (!one || !two) throw new Error('no cases');
    const mine = retold(one, 'mine');
    await keeper.saveCase(mine);
    await keeper.deleteCase(two.id);
    here.chosen(file);
    const opened = await keeper.openBackup(opens, quietly);
    expect(opened).toMatchObject({
      value: { merge: { added: 0, equal: 0, differing: 1, deletedHere: [{ id: two.id }] } },
    });
    expect(await keeper.mergeBackup([], NOW, quietly)).toMatchObject({ value: { differing: 1 } });
    expect((await keeper.list()).map(({ id }) => id)).toEqual([one.id]);
    expect(await keeper.mergeBackup([two.id], NOW, quietly)).toMatchObject({
      value: { added: 1, equal: 1, differing: 0, deletedHere: [] },
    });
    expect(await keeper.openCase(one.id)).toEqual(done(mine));
    expect(await keeper.openCase(two.id)).toEqual(done(two));
    await keeper.lock([]);
    const again = await here.open();
    expect(again.opened.cases).toHaveLength(2);
  });

  test("another's cases come in under this journal's key", async () => {
    const { file, drafts } = await kept();
    const other = house();
    const { keeper } = await other.created();
    const own = await told(keeper, 'own');
    await keeper.saveCase(own);
    other.chosen(file);
    await keeper.openBackup(opens, quietly);
    expect(await keeper.mergeBackup([], NOW, quietly)).toEqual(
      done({ added: 2, equal: 0, differing: 0, deletedHere: [] }),
    );
    await keeper.closeBackup();
    expect(await keeper.mergeBackup([], NOW, quietly)).toMatchObject({ ok: false });
    await keeper.lock([]);
    const { keeper: next, opened } = await other.open();
    expect(opened.cases).toHaveLength(3);
    for (const draft of [own, ...drafts]) expect(await next.openCase(draft.id)).toEqual(done(draft));
  });
});

/** The same front with another version, and its sum made right. */
function newer(file: Uint8Array): Uint8Array {
  const next = file.slice();
  next[7] = 2;
  next.set(sum(next.subarray(0, 480)), 480);
  return next;
}
