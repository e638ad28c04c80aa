import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { openCaseDesk } from '../../renderer/state/case-desk.ts';
import { createSession, type Session } from '../../renderer/state/session.ts';
import { fakeHost, fakeKeeper, type FakeHost, type FakeKeeper } from './fake-keeper.ts';

const ID = idFromBytes(new Uint8Array(16).fill(200));
const OTHER = idFromBytes(new Uint8Array(16).fill(201));

let fake: FakeKeeper;
let house: FakeHost;
let session: Session;

beforeEach(() => {
  vi.useFakeTimers();
  fake = fakeKeeper();
  house = fakeHost(fake.log);
  fake.put(newCase(ID, 1));
  session = createSession(house.host, fake.start);
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [{ is: 'new' }, { is: 'new' }],
  [{ is: 'locked' }, { is: 'locked', lastProblem: null }],
  [
    { is: 'trouble', problem: 'no-log' },
    { is: 'trouble', problem: 'no-log' },
  ],
] as const)('what lies on the disk is the first phase: %j', async (standing, phase) => {
  fake.standing = standing;
  await session.start();
  expect(session.store.getState().phase).toEqual(phase);
});

test.each([
  ['busy', 'busy'],
  ['failed', 'log-not-opened'],
] as const)('a log that cannot be had (%s) is trouble, never a new journal', async (problem, said) => {
  const without = createSession(house.host, () => Promise.resolve(failed(problem)));
  await without.start();
  expect(without.store.getState().phase).toEqual({ is: 'trouble', problem: said });
});

test('trying again after trouble is not told as something that stopped', async () => {
  let problem: 'busy' | null = 'busy';
  const again = createSession(house.host, (host) =>
    problem ? Promise.resolve(failed(problem)) : fake.start(host),
  );
  await again.start();
  problem = null;
  await again.start();
  expect(again.store.getState().phase).toEqual({ is: 'locked', lastProblem: null });
});

test('starting twice at once starts one keeper', async () => {
  const started = vi.fn(fake.start);
  const once = createSession(house.host, started);
  await Promise.all([once.start(), once.start()]);
  expect(started).toHaveBeenCalledTimes(1);
  await once.start();
  expect(started).toHaveBeenCalledTimes(2);
  expect(fake.log).toContain('end');
});

test('a keeper that cannot even start is trouble, and the bug is not swallowed', async () => {
  const without = createSession(house.host, () => Promise.reject(new Error('a bug')));
  await expect(without.start()).rejects.toThrow('a bug');
  expect(without.store.getState().phase).toEqual({ is: 'trouble', problem: 'stopped' });
});

test('creating shows the recovery code until it is left', async () => {
  fake.standing = { is: 'new' };
  await session.start();
  expect(await session.create('right')).toEqual({ ok: true, value: null });
  expect(session.store.getState().phase).toMatchObject({ is: 'first-run', recoveryCode: 'CODE' });
  expect(await session.confirmCode('CODE', { 2: 'ABCDE' })).toBe(true);
  session.enter();
  expect(session.store.getState().phase).toMatchObject({
    is: 'open',
    settings: { recoveryConfirmed: true },
  });
  expect(house.minutes).toEqual([5]);
});

test('a wrong passphrase stays at the lock and says why; the right one opens', async () => {
  await session.start();
  const first = session.unlock('wrong');
  expect(session.store.getState().working).toBe(true);
  expect(await first).toEqual(failed('wrong-passphrase'));
  expect(session.store.getState()).toMatchObject({
    phase: { is: 'locked', lastProblem: 'wrong-passphrase' },
    working: false,
  });
  await session.unlock('right');
  expect(session.store.getState().phase).toMatchObject({ is: 'open', cases: [{ id: ID }] });
});

test('the house says lock: the view goes first, then the draft and the key, the worker, the page', async () => {
  const desk = await openDesk();
  desk.change(tell('half a sentence'));
  session.store.subscribe(({ phase }) => {
    fake.log.push(phase.is);
  });
  house.lockNow('suspend');
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.held.map(story)).toEqual(['half a sentence']);
  expect(fake.log).toEqual(['leaving', 'lock', 'end', 'sealed']);
});

test('on a full disk every draft goes along to be held: the open one, and one left behind before', async () => {
  fake.put(newCase(OTHER, 1));
  const left = await openDesk();
  fake.failing = 'disk-full';
  left.change(tell('left behind'));
  await left.close();
  const opened = await openCaseDesk(session, OTHER);
  if (!opened.ok) throw new Error(opened.problem);
  opened.value.change(tell('on the screen'));
  house.lockNow('idle');
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.held.map(story).sort()).toEqual(['left behind', 'on the screen']);
});

test('a save that hangs does not keep newer words from being handed over', async () => {
  const desk = await openDesk();
  fake.holding = true;
  desk.change(tell('older'));
  void desk.flush();
  await vi.advanceTimersByTimeAsync(0);
  desk.change(tell('newer'));
  house.lockNow('idle');
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.held.map(story)).toEqual(['newer']);
});

test("the house's lock is not called off by the user's own that cannot save", async () => {
  const desk = await openDesk();
  fake.holding = true;
  fake.failing = 'disk-full';
  desk.change(tell('held'));
  const own = session.lock();
  await vi.advanceTimersByTimeAsync(0);
  house.lockNow('idle');
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.held.map(story)).toEqual(['held']);
  fake.release();
  await vi.advanceTimersByTimeAsync(0);
  expect(await own).toBe('locked');
  expect(session.store.getState().phase.is).toBe('leaving');
  expect(house.sealed).toBe(1);
});

test('a lock that was called off shows the list as it is by then', async () => {
  fake.put(newCase(OTHER, 1));
  const desk = await openDesk();
  const opened = await openCaseDesk(session, OTHER);
  if (!opened.ok) throw new Error(opened.problem);
  desk.change(tell('saved on the way'));
  fake.refusing = OTHER;
  opened.value.change(tell('not saved'));
  expect(await session.lock()).toBe('unsaved');
  const { phase } = session.store.getState();
  const firstWords = phase.is === 'open' && phase.cases.map((summary) => summary.firstWords).sort();
  expect(firstWords).toEqual(['', 'saved on the way']);
});

test('a hanging disk does not hold the lock for more than two seconds', async () => {
  const desk = await openDesk();
  fake.holding = true;
  desk.change(tell('held'));
  house.lockNow('idle');
  await vi.advanceTimersByTimeAsync(1900);
  expect(house.sealed).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(house.sealed).toBe(1);
  expect(fake.log).toContain('end');
});

test('calls still pending when the worker ends are rejected, not left hanging', async () => {
  const desk = await openDesk();
  fake.holding = true;
  desk.change(tell('held'));
  const flushed = desk.flush();
  house.lockNow('idle');
  await vi.advanceTimersByTimeAsync(2100);
  expect(await flushed).toBe(false);
});

test("the user's own lock does not throw words away, unless told to", async () => {
  const desk = await openDesk();
  fake.failing = 'disk-full';
  desk.change(tell('not on the disk'));
  expect(await session.lock()).toBe('unsaved');
  expect(session.store.getState().phase.is).toBe('open');
  expect(house.sealed).toBe(0);
  expect(await session.lock('anyway')).toBe('locked');
  expect(session.store.getState().phase).toEqual({ is: 'leaving' });
  expect(house.sealed).toBe(1);
});

test('locking twice seals once', async () => {
  await openDesk();
  house.lockNow('menu');
  house.lockNow('idle');
  await session.lock();
  await vi.advanceTimersByTimeAsync(10);
  expect(house.sealed).toBe(1);
});

test('a keeper that ends by itself: the passphrase is asked again and the words are saved after it', async () => {
  const desk = await openDesk();
  desk.change(tell('typed before it ended'));
  fake.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(session.store.getState().phase).toEqual({ is: 'locked', lastProblem: 'stopped' });
  await session.unlock('right');
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.saved.map(story)).toContain('typed before it ended');
});

test('deleting leaves the case and the list', async () => {
  await session.start();
  await session.unlock('right');
  session.go({ at: 'case', id: ID, view: 'card', step: 'make' });
  await session.deleteCase(ID);
  expect(session.store.getState()).toMatchObject({ place: { at: 'cases' }, phase: { cases: [] } });
});

test('a deleted case is not saved again by its own desk', async () => {
  const desk = await openDesk();
  desk.change(tell('a last word'));
  await session.deleteCase(ID);
  await desk.close();
  await vi.advanceTimersByTimeAsync(5000);
  expect(fake.saved).toEqual([]);
  expect(session.store.getState().phase).toMatchObject({ cases: [] });
});

test('a deletion that fails leaves the case as it was, and its desk goes on saving', async () => {
  const desk = await openDesk();
  fake.failing = 'disk-full';
  expect(await session.deleteCase(ID)).toEqual(failed('disk-full'));
  fake.failing = null;
  desk.change(tell('still here'));
  await desk.flush();
  expect(fake.saved.map(story)).toEqual(['still here']);
});

test('settings are shown once saved, and the house hears when to lock', async () => {
  await session.start();
  await session.unlock('right');
  await session.saveSettings((settings) => ({ ...settings, lockAfter: 15 }));
  expect(session.store.getState().phase).toMatchObject({ settings: { lockAfter: 15 } });
  expect(house.minutes.at(-1)).toBe(15);
});

test('two changes of the settings at once are both kept', async () => {
  await session.start();
  await session.unlock('right');
  await Promise.all([
    session.saveSettings((settings) => ({ ...settings, lockAfter: 15 })),
    session.saveSettings((settings) => ({ ...settings, remindBackupAfter: 7 })),
  ]);
  expect(session.store.getState().phase).toMatchObject({
    settings: { lockAfter: 15, remindBackupAfter: 7 },
  });
});

test('the rest of a long list comes after, around what was changed meanwhile', async () => {
  const first = summarize(newCase(ID, 9));
  const rest = summarize(newCase(OTHER, 4));
  let list = (): void => undefined;
  const long = createSession(house.host, async (host) => {
    const started = await fake.start(host);
    if (!started.ok) return started;
    const { keeper } = started.value;
    const answers: Partial<Keeper> = {
      unlock: () =>
        Promise.resolve(
          done({ cases: [first], more: 1, settings: newSettings(0), mended: [], lastWritten: 9 }),
        ),
      list: () =>
        new Promise((resolve) => {
          list = () => resolve([first, rest]);
        }),
      checked: () => Promise.resolve([{ did: 'found-differing' }]),
    };
    const told = new Proxy(keeper, {
      get: (real, name) => Reflect.get(name in answers ? answers : real, name) as unknown,
    });
    return done({ ...started.value, keeper: told });
  });
  await long.start();
  await long.unlock('right');
  expect(long.store.getState().phase).toMatchObject({ cases: [{ id: ID }], more: 1 });
  await long.deleteCase(ID);
  list();
  await vi.advanceTimersByTimeAsync(0);
  expect(long.store.getState().phase).toMatchObject({
    cases: [{ id: OTHER }],
    more: 0,
    mended: [{ did: 'found-differing' }],
  });
});

async function openDesk() {
  await session.start();
  await session.unlock('right');
  const opened = await openCaseDesk(session, ID);
  if (!opened.ok) throw new Error(opened.problem);
  fake.log.length = 0;
  return opened.value;
}

function tell(text: string): (chosen: Case) => Case {
  return (chosen) => ({ ...chosen, texts: { ...chosen.texts, story: { text, onlyMine: [] } } });
}

function story(chosen: Case): string {
  return chosen.texts.story.text;
}
