import { USUAL_TIMINGS } from '../../shared/journal/group.ts';
import type { Id } from '../../shared/base/ids.ts';
import { describe, expect, test } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import { LONGEST_TEXT, newCase, type Case } from '../../shared/journal/case.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import { newId } from '../../shared/vault/secrets.ts';
import { KdfFailed } from '../../renderer/keeper/kdf-client.ts';
import { EMPTY_CACHE } from '../../renderer/keeper/cache-store.ts';
import { house, NOW, PASSPHRASE, retold, told } from './house.ts';

describe('a new journal', () => {
  test('begins where there is nothing, and is locked from then on', async () => {
    const here = house();
    expect(await here.start().look()).toEqual({ is: 'new' });
    await here.created();
    expect(await here.start().look()).toEqual({ is: 'locked' });
    expect([...here.disk.files.keys()].sort()).toEqual(['gen-1', 'header.bak', 'header.bin']);
  });

  test.each([
    ['', 'empty'],
    ['short', 'weak'],
    ['with a \u0007 bell', 'characters'],
    ['x'.repeat(2000), 'too-long'],
  ])('refuses the passphrase %j: %s', async (passphrase, problem) => {
    const here = house();
    expect(await here.start().create(passphrase, NOW)).toEqual(failed(problem));
    expect(here.disk.files.size).toBe(0);
  });

  test('is never made beside a trace of another', async () => {
    const here = house();
    await here.created();
    here.disk.files.delete('gen-1');
    here.disk.files.delete('header.bin');
    here.cache.held = EMPTY_CACHE;
    expect(await here.start().create(PASSPHRASE, NOW)).toEqual(failed('exists'));
    here.disk.files.clear();
    expect(await here.start().look()).toEqual({ is: 'new' });
  });

  test('leaves nothing behind on a full disk', async () => {
    const here = house();
    here.disk.full = true;
    expect(await here.start().create(PASSPHRASE, NOW)).toEqual(failed('disk-full'));
    here.disk.full = false;
    expect(await here.start().look()).toEqual({ is: 'new' });
  });
});

describe('saving', () => {
  test('what was saved is there after a relaunch, to the letter', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft: Case = {
      ...(await told(keeper, 'She laughed — “and then” \u{1F642} \ud800 stopped.\n\n')),
      choices: { 'name:x': { how: 'instead', words: 'my patient' } },
      marks: [{ text: 'the red door', kind: 'LOCATION' }],
    };
    expect(await keeper.saveCase(draft)).toMatchObject({ ok: true, value: { id: draft.id } });
    await keeper.lock([]);
    const { keeper: next, opened } = await here.open();
    expect(opened).toMatchObject({ cases: [{ id: draft.id }], mended: [], lastWritten: draft.touched });
    expect(await next.openCase(draft.id)).toEqual(done(draft));
  });

  test('a full disk says so, loses nothing before it, and the next try succeeds', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'first');
    await keeper.saveCase(draft);
    here.disk.full = true;
    expect(await keeper.saveCase(retold(draft, 'second'))).toEqual(failed('disk-full'));
    expect(await keeper.openCase(draft.id)).toEqual(done(draft));
    here.disk.full = false;
    const third = retold(draft, 'third');
    expect(await keeper.saveCase(third)).toMatchObject({ ok: true });
    await keeper.lock([]);
    const { keeper: next, opened } = await here.open();
    expect(await next.openCase(draft.id)).toEqual(done(third));
    expect(opened.mended).toEqual([]);
  });

  test('another writer behind the acknowledged end stops us', async () => {
    const here = house();
    const { keeper } = await here.created();
    const log = here.log();
    here.disk.files.set('gen-1', new Uint8Array([...log, 1, 2, 3]));
    expect(await keeper.saveCase(await told(keeper, 'words'))).toEqual(failed('another-writer'));
    expect(here.log()).toHaveLength(log.length + 3);
  });

  test('a disk that gives back other bytes than it took is not believed', async () => {
    const here = house();
    const { keeper } = await here.created();
    const before = here.log();
    const read = here.disk.read.bind(here.disk);
    here.disk.read = async (name, from, length) => {
      const bytes = await read(name, from, length);
      return bytes.ok ? done(bytes.value.map((byte) => byte ^ 1)) : bytes;
    };
    expect(await keeper.saveCase(await told(keeper, 'words'))).toEqual(failed('write-failed'));
    expect(here.log()).toEqual(before);
    here.disk.read = read;
    expect(await keeper.saveCase(await told(keeper, 'words'))).toMatchObject({ ok: true });
  });

  test('many saves of one case at once: the last stands, few are written', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, '0');
    const before = here.disk.writes;
    const drafts = Array.from({ length: 20 }, (_, k) => retold({ ...draft, touched: NOW + k }, String(k)));
    const saved = await Promise.all(drafts.map((one) => keeper.saveCase(one)));
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(here.disk.writes - before).toBeLessThan(4);
    await keeper.lock([]);
    const { keeper: next } = await here.open();
    expect(await next.openCase(draft.id)).toEqual(done(drafts[19]));
  });

  test('"saved" waits for the sync, and so does the lock', async () => {
    const here = house();
    const { keeper } = await here.created();
    let release = (): void => undefined;
    here.disk.hold = new Promise((resolve) => (release = resolve));
    const order: string[] = [];
    const saving = keeper.saveCase(await told(keeper, 'words')).then(() => order.push('saved'));
    const locking = keeper.lock([]).then(() => order.push('locked'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(order).toEqual([]);
    release();
    await Promise.all([saving, locking]);
    expect(order).toEqual(['saved', 'locked']);
  });

  test('a case of more than its text may hold is refused whole', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'x'.repeat(LONGEST_TEXT));
    expect(await keeper.saveCase(draft)).toMatchObject({ ok: true });
    expect(await keeper.saveCase(retold(draft, 'x'.repeat(LONGEST_TEXT + 1)))).toEqual(failed('too-large'));
    expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  });

  test('more than a frame holds is refused, and the next save goes through', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'x');
    const heavy = {
      ...draft,
      card: { ...draft.card, cues: Array.from({ length: 40 }, () => 'é'.repeat(LONGEST_TEXT)) },
    };
    expect(await keeper.saveCase(heavy)).toEqual(failed('too-large'));
    expect(await keeper.saveCase(draft)).toMatchObject({ ok: true });
  });

  test('nothing is readable on the disk or in the cache', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = { ...(await told(keeper, 'The handkerchief lay between us')), name: 'Handkerchief' };
    await keeper.saveCase(draft);
    await keeper.lock([]);
    const stored = [...here.disk.files.values(), ...here.cache.held.rows.values()].map((bytes) =>
      Buffer.from(bytes),
    );
    expect(stored.length).toBeGreaterThan(3);
    for (const words of ['handkerchief', 'Handkerchief', 'between us', draft.id])
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(stored.some((bytes) => bytes.includes(Buffer.from(words, encoding)))).toBe(false);
  });
});

describe('deleting', () => {
  test('a deleted case is gone after a relaunch', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'to go');
    await keeper.saveCase(draft);
    expect(await keeper.deleteCase(draft.id)).toEqual(done(null));
    expect(await keeper.list()).toEqual([]);
    expect(await keeper.openCase(draft.id)).toEqual(failed('not-found'));
    await keeper.lock([]);
    expect((await here.open()).opened.cases).toEqual([]);
  });

  test('a save that was on its way does not bring it back', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'to go');
    await keeper.saveCase(draft);
    await Promise.all([
      keeper.saveCase(retold(draft, 'before')),
      keeper.deleteCase(draft.id),
      keeper.saveCase(retold(draft, 'after')),
    ]);
    await keeper.lock([]);
    expect((await here.open()).opened.cases).toEqual([]);
  });
});

describe('keys', () => {
  test('the wrong passphrase and a damaged header are told apart', async () => {
    const here = house();
    await here.created();
    expect(await here.start().unlock('another quiet room', NOW)).toEqual(failed('wrong-passphrase'));
    const header = here.disk.files.get('header.bin') ?? new Uint8Array();
    here.disk.files.set(
      'header.bin',
      header.map((byte, at) => (at === 100 ? byte ^ 4 : byte)),
    );
    expect(await here.start().unlock('another quiet room', NOW)).toEqual(failed('damaged-header'));
    expect(await here.start().unlock(PASSPHRASE, NOW)).toMatchObject({ ok: true });
    expect(here.disk.files.get('header.bin')).toEqual(header);
  });

  test('an emptied header with no other copy is trouble before anyone types', async () => {
    const here = house();
    await here.created();
    here.disk.files.set('header.bin', new Uint8Array());
    here.disk.files.set('header.bak', new Uint8Array());
    here.disk.files.set('gen-1', new Uint8Array());
    here.cache.held = EMPTY_CACHE;
    expect(await here.start().look()).toEqual({ is: 'trouble', problem: 'damaged-header' });
  });

  test('a passphrase typed with other spaces and accents opens as well', async () => {
    const here = house();
    await here.start().create('caf\u00e9 at the corner', NOW);
    expect(await here.start().unlock('cafe\u0301\u00a0at the corner', NOW)).toMatchObject({ ok: true });
  });

  test('the recovery code opens; a slip is named with its group', async () => {
    const here = house();
    const { recoveryCode } = await here.created();
    expect(await here.start().unlockWithCode(recoveryCode.toLowerCase(), NOW)).toMatchObject({ ok: true });
    const groups = recoveryCode.split('-');
    const slipped = groups.map((group, k) => (k === 2 ? flip(group) : group)).join('-');
    expect(await here.start().unlockWithCode(slipped, NOW)).toEqual(failed({ slip: 'group', group: 3 }));
    const other = await house().created();
    expect(await here.start().unlockWithCode(other.recoveryCode, NOW)).toEqual(failed('wrong-recovery-code'));
  });

  test('the code is confirmed by two groups, or later by all of it, and stays so', async () => {
    const here = house();
    const { keeper, recoveryCode } = await here.created();
    const [, second = '', , , , sixth = ''] = recoveryCode.split('-');
    expect(await keeper.confirmCode(recoveryCode, { 2: second, 6: flip(sixth) }, NOW)).toBe(false);
    await keeper.lock([]);
    const { keeper: later, opened } = await here.open();
    expect(opened.settings.recoveryConfirmed).toBe(false);
    const other = await house().created();
    expect(await later.confirmCode(other.recoveryCode, {}, NOW)).toBe(false);
    expect(await later.confirmCode(recoveryCode, { 2: second.toLowerCase(), 6: sixth }, NOW)).toBe(true);
    await later.lock([]);
    expect((await here.open()).opened.settings.recoveryConfirmed).toBe(true);
  });

  test('no memory for the key is neither a wrong passphrase nor damage', async () => {
    const here = house();
    await here.created();
    const starved = here.start({
      kdf: () => Promise.reject(new KdfFailed()),
      cost: () => Promise.reject(new KdfFailed()),
    });
    expect(await starved.unlock(PASSPHRASE, NOW)).toEqual(failed('not-enough-memory'));
  });

  test('after the lock nothing answers', async () => {
    const here = house();
    const { keeper } = await here.created();
    const draft = await told(keeper, 'words');
    await keeper.saveCase(draft);
    await keeper.lock([]);
    expect(await keeper.saveCase(draft)).toEqual(failed('locked'));
    expect(await keeper.openCase(draft.id)).toEqual(failed('not-found'));
    expect(await keeper.list()).toEqual([]);
  });
});

test('settings are kept', async () => {
  const here = house();
  const { keeper } = await here.created();
  const settings = {
    lockAfter: 12,
    recoveryConfirmed: true,
    codeSeen: true,
    created: NOW,
    lastBackup: NOW + 1,
    remindBackupAfter: 14,
    groups: [{ id: newId(), name: '', timings: USUAL_TIMINGS, room: ['same-town'] as const }],
    someone: { name: 'Ada', number: '1' },
    lookingBack: true,
    ownWords: ['blorptang'],
    takenOut: null,
  };
  const draft = newCase('a' as Id, NOW);
  expect((await keeper.survey(draft)).of).toEqual({ room: '' });
  expect(await keeper.saveSettings(settings)).toEqual(done(null));
  // A case is surveyed for the room it will be told in.
  expect((await keeper.survey(draft)).of).toEqual({ room: 'same-town' });
  await keeper.lock([]);
  expect((await here.open()).opened.settings).toEqual(settings);
});

test('what the physician said is right is not called misspelt', async () => {
  const here = house();
  const { keeper } = await here.created();
  const text = 'teh blorptang';
  expect((await keeper.misspelt(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'teh',
    'blorptang',
  ]);
  expect(await keeper.corrections('teh')).toContain('the');
  await keeper.saveSettings({ ...newSettings(NOW), ownWords: ['Blorptang'] });
  expect((await keeper.misspelt(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['teh']);
  await keeper.lock([]);
  expect(await keeper.misspelt(text)).toEqual([]);
});

function flip(group: string): string {
  return group.startsWith('7') ? `8${group.slice(1)}` : `7${group.slice(1)}`;
}
