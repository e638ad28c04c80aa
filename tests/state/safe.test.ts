import { beforeEach, expect, test, vi } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Keeper, Opened } from '../../shared/keeper/keeper.ts';
import type { RecoverySheet, Snapshot } from '../../shared/keeper/safekeeping.ts';
import { backupDue } from '../../renderer/state/backup-due.ts';
import type { BackingUp } from '../../renderer/state/backing-up.ts';
import { openCaseDesk } from '../../renderer/state/case-desk.ts';
import { createSession, type Session } from '../../renderer/state/session.ts';
import { fakeHost, fakeKeeper, type FakeHost, type FakeKeeper } from './fake-keeper.ts';

const ID = idFromBytes(new Uint8Array(16).fill(200));
const NOW = 1_700_000_000_000;
const DAY = 86_400_000;
const SNAPSHOT: Snapshot = { generation: 3, at: NOW - DAY, cases: 1, bytes: 4096, current: false };
const SHEET: RecoverySheet = { cases: [], versions: [], fromOlder: [], lost: 2 };

let fake: FakeKeeper;
let house: FakeHost;
let session: Session;
let answers: Partial<Keeper>;

beforeEach(() => {
  fake = fakeKeeper();
  house = fakeHost(fake.log);
  fake.put(newCase(ID, 1));
  answers = {};
  session = createSession(
    house.host,
    async (host) => {
      const started = await fake.start(host);
      if (!started.ok) return started;
      const told = new Proxy(started.value.keeper, {
        get: (real, name) => Reflect.get(name in answers ? answers : real, name) as unknown,
      });
      return done({ ...started.value, keeper: told });
    },
    () => NOW,
  );
});

async function opened(): Promise<void> {
  await session.start();
  await session.unlock('right');
}

function phase() {
  return session.store.getState().phase;
}

function afterwards(settings = newSettings(0)): Opened {
  return { cases: [summarize(newCase(ID, 1))], more: 0, settings, mended: [], lastWritten: 1 };
}

test('a passphrase is changed by the one that opens, and refused with its reason', async () => {
  await opened();
  expect(await session.safe.changePassphrase('wrong', 'next')).toEqual(failed('wrong-passphrase'));
  expect(await session.safe.changePassphrase('right', 'next')).toEqual(done(null));
  expect(phase().is).toBe('open');
});

test('a new code is shown as at the start, is not confirmed, and is noted as seen once it is left', async () => {
  await opened();
  await session.confirmCode('CODE', {});
  expect(await session.safe.replaceCode('right')).toEqual(done(null));
  expect(phase()).toMatchObject({ is: 'first-run', recoveryCode: 'ANOTHER CODE' });
  session.enter();
  await vi.waitFor(() => {
    expect(phase()).toMatchObject({ is: 'open', settings: { recoveryConfirmed: false, codeSeen: true } });
  });
});

test('a code that is cut off while shown counts as not seen: it is said in the journal before it is made', async () => {
  await opened();
  const kept: boolean[] = [];
  const made: boolean[] = [];
  answers = {
    saveSettings: (settings) => {
      kept.push(settings.codeSeen);
      return Promise.resolve(done(null));
    },
    replaceCode: () => {
      made.push(kept.includes(false));
      return Promise.resolve(failed('disk-full'));
    },
  };
  expect(await session.safe.replaceCode('right')).toEqual(failed('disk-full'));
  expect(made).toEqual([true]);
  // It failed: the former code still opens, and was seen.
  expect(kept).toEqual([false, true]);
  expect(phase().is).toBe('open');
});

test('whoever knew it: everything anew, the new code shown, and one line once inside', async () => {
  await opened();
  expect(await session.safe.someoneKnows('wrong', 'next')).toEqual(failed('wrong-passphrase'));
  expect(await session.safe.someoneKnows('right', 'next')).toEqual(done(null));
  expect(phase()).toMatchObject({ is: 'first-run', recoveryCode: 'ANOTHER CODE' });
  session.enter();
  expect(phase()).toMatchObject({ is: 'open', news: { did: 'made-new' } });
});

test('nothing takes the place of the journal while words are not in it', async () => {
  await opened();
  const desk = await openCaseDesk(session, ID);
  if (!desk.ok) throw new Error(desk.problem);
  fake.failing = 'disk-full';
  desk.value.change(tell('on the screen only'));
  const goBackTo = vi.fn();
  answers = { goBackTo };
  expect(await session.safe.goBackTo(SNAPSHOT)).toEqual(failed('unsaved'));
  expect(await session.safe.eraseNow('right')).toEqual(failed('unsaved'));
  expect(await session.safe.setAside()).toEqual(failed('unsaved'));
  expect(goBackTo).not.toHaveBeenCalled();
  expect(session.store.getState().errand).toBeNull();
});

test('what goes on shows how far it is, one thing at a time, and is over when it is over', async () => {
  await opened();
  let finish = (): void => undefined;
  answers = {
    goBackTo: (_generation, _now, progress) => {
      progress(3, 10);
      return new Promise((resolve) => {
        finish = () => resolve(done(afterwards()));
      });
    },
  };
  const going = session.safe.goBackTo(SNAPSHOT);
  await vi.waitFor(() => {
    expect(session.store.getState().errand).toEqual({ what: 'go-back', done: 3, of: 10 });
  });
  expect(await session.safe.eraseNow('right')).toEqual(failed('busy'));
  finish();
  expect(await going).toEqual(done(null));
  expect(session.store.getState().errand).toBeNull();
  expect(phase()).toMatchObject({ is: 'open', news: { did: 'went-back', to: SNAPSHOT.at } });
  session.go({ at: 'settings' });
  expect(phase()).not.toHaveProperty('news');
});

test('a case that was deleted and came back is saved again', async () => {
  await opened();
  await session.deleteCase(ID);
  answers = { goBackTo: () => Promise.resolve(done(afterwards())) };
  await session.safe.goBackTo(SNAPSHOT);
  fake.put(newCase(ID, 1));
  const desk = await openCaseDesk(session, ID);
  if (!desk.ok) throw new Error(desk.problem);
  desk.value.change(tell('once more'));
  expect(await desk.value.flush()).toBe(true);
  expect(fake.saved.at(-1)?.texts.story.text).toBe('once more');
});

test('a merge shows the list as it is by then, and what it did', async () => {
  await opened();
  const counts = { added: 1, equal: 0, differing: 0, deletedHere: [] };
  const other = summarize(newCase(idFromBytes(new Uint8Array(16).fill(9)), 5));
  answers = {
    mergeBackup: () => Promise.resolve(done(counts)),
    list: () => Promise.resolve([other]),
  };
  expect(await session.safe.mergeBackup([])).toEqual(done(null));
  expect(phase()).toMatchObject({ is: 'open', cases: [other], news: { did: 'merged', counts } });
});

test('after trouble with the right key there is a sheet, and recovering by it opens', async () => {
  await session.start();
  answers = {
    unlock: () => Promise.resolve(failed('not-as-we-left-it')),
    recoverySheet: () => Promise.resolve(SHEET),
    recover: () => Promise.resolve(done(afterwards())),
  };
  await session.unlock('right');
  expect(phase()).toEqual({ is: 'trouble', problem: 'not-as-we-left-it', sheet: SHEET });
  expect(await session.safe.recover()).toEqual(done(null));
  expect(phase()).toMatchObject({ is: 'open', news: { did: 'recovered', lost: 2 } });
});

test('trouble without a sheet asks for none where the key opened nothing', async () => {
  await session.start();
  const recoverySheet = vi.fn(() => Promise.resolve(SHEET));
  answers = { unlock: () => Promise.resolve(failed('too-costly')), recoverySheet };
  await session.unlock('right');
  expect(phase()).toEqual({ is: 'trouble', problem: 'too-costly' });
  expect(recoverySheet).not.toHaveBeenCalled();
});

test('a journal set aside leaves none: one can be made', async () => {
  await opened();
  expect(await session.safe.setAside()).toEqual(done(null));
  expect(phase()).toEqual({ is: 'new' });
});

test('a keeper that stops on the way is said, and no errand is left', async () => {
  await opened();
  answers = { eraseNow: () => new Promise(() => undefined) };
  const erasing = session.safe.eraseNow('right');
  await vi.waitFor(() => {
    expect(session.store.getState().errand).not.toBeNull();
  });
  fake.stop();
  expect(await erasing).toEqual(failed('stopped'));
  expect(session.store.getState().errand).toBeNull();
});

test('the house locks on the way: nothing of what comes is shown', async () => {
  await opened();
  let finish: (() => void) | null = null;
  answers = {
    eraseNow: () =>
      new Promise((resolve) => {
        finish = () => resolve(done(afterwards()));
      }),
  };
  const erasing = session.safe.eraseNow('right');
  await vi.waitFor(() => {
    expect(finish).not.toBeNull();
  });
  house.lockNow('suspend');
  (finish as unknown as () => void)();
  expect(await erasing).toEqual(failed('stopped'));
  expect(phase()).toEqual({ is: 'leaving' });
});

test('a lock that comes before it began keeps it from beginning', async () => {
  await opened();
  const eraseNow = vi.fn();
  answers = { eraseNow };
  const erasing = session.safe.eraseNow('right');
  house.lockNow('suspend');
  expect(await erasing).toEqual(failed('stopped'));
  expect(eraseNow).not.toHaveBeenCalled();
});

test('a backup is sealed, written, opened again, and only then done', async () => {
  await opened();
  const seen: BackingUp['is'][] = [];
  session.store.subscribe(({ backingUp }) => {
    if (seen.at(-1) !== backingUp.is) seen.push(backingUp.is);
  });
  vi.spyOn(house.host, 'saveBackup').mockResolvedValue(done(null));
  await session.safe.backUp.start();
  expect(seen).toEqual(['sealing', 'writing', 'checking', 'done']);
  expect(session.store.getState().backingUp).toEqual({ is: 'done', cases: 1 });
  expect(phase()).toMatchObject({ settings: { lastBackup: NOW } });
});

test.each(['disk-full', 'cancelled', 'not-allowed'] as const)(
  'a backup that is not written (%s) is not done',
  async (problem) => {
    await opened();
    vi.spyOn(house.host, 'saveBackup').mockResolvedValue(failed(problem));
    await session.safe.backUp.start();
    expect(session.store.getState().backingUp).toEqual({ is: 'failed', problem });
    expect(phase()).toMatchObject({ settings: { lastBackup: null } });
  },
);

test('a backup that does not open where it was written is not done', async () => {
  await opened();
  vi.spyOn(house.host, 'saveBackup').mockResolvedValue(done(null));
  answers = { checkBackup: () => Promise.resolve(failed('not-whole')) };
  await session.safe.backUp.start();
  expect(session.store.getState().backingUp).toEqual({ is: 'failed', problem: 'not-whole' });
  expect(phase()).toMatchObject({ settings: { lastBackup: null } });
});

test('a backup that is stopped while it is sealed is never written', async () => {
  await opened();
  const saveBackup = vi.spyOn(house.host, 'saveBackup').mockResolvedValue(done(null));
  let sealed = (): void => undefined;
  answers = {
    makeBackup: (progress) => {
      progress(1, 9);
      return new Promise((resolve) => {
        sealed = () => resolve(done({ generation: 1, length: 2048 }));
      });
    },
  };
  const going = session.safe.backUp.start();
  await vi.waitFor(() => {
    expect(session.store.getState().backingUp).toEqual({ is: 'sealing', done: 1, of: 9 });
  });
  session.safe.backUp.stop();
  sealed();
  await going;
  expect(saveBackup).not.toHaveBeenCalled();
  expect(session.store.getState().backingUp).toEqual({ is: 'resting' });
});

test.each([
  ['made just now', { created: NOW }, false],
  ['without a backup for a month', { created: NOW - 31 * DAY }, true],
  ['backed up last week', { created: 0, lastBackup: NOW - 7 * DAY }, false],
  ['backed up last year', { created: 0, lastBackup: NOW - 365 * DAY }, true],
  ['never to be reminded', { created: 0, remindBackupAfter: 0 }, false],
  ['backed up in a future the clock left', { created: 0, lastBackup: NOW + DAY }, false],
])('a journal %s: reminded of a backup?', (_, settings, due) => {
  expect(backupDue({ ...newSettings(0), ...settings }, NOW)).toBe(due);
});

function tell(text: string): (chosen: Case) => Case {
  return (chosen) => ({ ...chosen, texts: { ...chosen.texts, story: { text, onlyMine: [] } } });
}
