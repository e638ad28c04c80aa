import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idFromBytes } from '../../shared/base/ids.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { openCaseDesk, type CaseDesk } from '../../renderer/state/case-desk.ts';
import { createSession, type Session } from '../../renderer/state/session.ts';
import { fakeHost, fakeKeeper, type FakeKeeper } from './fake-keeper.ts';

const ID = idFromBytes(new Uint8Array(16).fill(200));

let fake: FakeKeeper;
let session: Session;

beforeEach(async () => {
  vi.useFakeTimers();
  fake = fakeKeeper();
  fake.put(tell('It began in the waiting room.')(newCase(ID, 1)));
  session = createSession(fakeHost(fake.log).host, fake.start);
  await session.start();
  await session.unlock('right');
});

afterEach(() => {
  vi.useRealTimers();
});

test('a change is written once, within a second of the pause, with the newest words', async () => {
  const desk = await open();
  desk.change(tell('One'));
  await vi.advanceTimersByTimeAsync(400);
  desk.change(tell('One two'));
  await vi.advanceTimersByTimeAsync(400);
  expect(desk.store.getState().saving).toBe('not-saved');
  expect(fake.saved).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(600);
  expect(fake.saved.map(story)).toEqual(['One two']);
  expect(desk.store.getState().saving).toBe('saved');
});

test('writing without a pause is written all the same', async () => {
  const desk = await open();
  for (let k = 0; k < 50; k++) {
    desk.change(tell(`words ${String(k)}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(fake.saved.length).toBeGreaterThan(0);
});

test('an edit that changes nothing writes nothing', async () => {
  const desk = await open();
  desk.change((chosen) => chosen);
  await vi.advanceTimersByTimeAsync(5000);
  expect(fake.log).not.toContain('save');
});

test('one save at a time, and what was typed meanwhile follows', async () => {
  const desk = await open();
  fake.holding = true;
  desk.change(tell('first'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.store.getState().saving).toBe('saving');
  desk.change(tell('second'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(fake.log.filter((word) => word === 'save')).toHaveLength(1);
  fake.holding = false;
  fake.release();
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.saved.map(story)).toEqual(['first', 'second']);
  expect(desk.store.getState().saving).toBe('saved');
});

test('a full disk keeps the words, says so, and the next change tries again', async () => {
  const desk = await open();
  fake.failing = 'disk-full';
  desk.change(tell('kept'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.store.getState()).toMatchObject({ saving: 'disk-full' });
  expect(story(desk.store.getState().chosen)).toBe('kept');
  fake.failing = null;
  desk.change(tell('kept, and more'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(fake.saved.map(story)).toEqual(['kept, and more']);
});

test('what could not be written outlives its desk and is what opens again', async () => {
  const desk = await open();
  fake.failing = 'disk-full';
  desk.change(tell('only in memory'));
  await desk.close();
  expect(session.store.getState().phase).toMatchObject({ cases: [{ firstWords: 'only in memory' }] });
  const again = await open();
  expect(story(again.store.getState().chosen)).toBe('only in memory');
  expect(again.store.getState().saving).toBe('disk-full');
  fake.failing = null;
  expect(await again.flush()).toBe(true);
  expect(fake.saved.map(story)).toEqual(['only in memory']);
});

test('opening again while the last save is still under way gives the newest words', async () => {
  const desk = await open();
  fake.holding = true;
  desk.change(tell('just typed'));
  const closing = desk.close();
  const opening = open();
  await vi.advanceTimersByTimeAsync(0);
  fake.holding = false;
  fake.release();
  await closing;
  expect(story((await opening).store.getState().chosen)).toBe('just typed');
});

test('a new case is in the journal with its first character, and an empty one never is', async () => {
  const id = await session.startCase();
  if (id === null) throw new Error('no id');
  expect(session.store.getState().place).toEqual({ at: 'case', id, view: 'story', step: 'make' });
  const opened = await openCaseDesk(session, id);
  if (!opened.ok) throw new Error('not opened');
  const desk = opened.value;
  expect(desk.store.getState().saving).toBe('empty');
  desk.change(tell('x'));
  desk.change(tell(''));
  expect(await desk.flush()).toBe(true);
  expect(fake.saved).toHaveLength(0);
  desk.change(tell('x'));
  await desk.flush();
  expect(fake.saved.map((saved) => saved.id)).toEqual([id]);
  expect(session.store.getState().phase).toMatchObject({ cases: [{ id }, { id: ID }] });
});

test('a written case that is emptied again is saved as empty', async () => {
  const desk = await open();
  desk.change(tell(''));
  await desk.flush();
  expect(fake.saved.map(story)).toEqual(['']);
});

test('a survey follows the words after a pause; a choice asks for none', async () => {
  const desk = await open();
  await vi.advanceTimersByTimeAsync(1000);
  fake.surveyed.length = 0;
  desk.change(tell('a'));
  desk.change(tell('ab'));
  expect(desk.store.getState().surveying).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(fake.surveyed).toEqual(['ab']);
  expect(desk.store.getState()).toMatchObject({ surveying: false, survey: { of: { story: 'ab' } } });
  desk.decide((chosen) => ({ ...chosen, choices: { key: { how: 'omit' } } }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(fake.surveyed).toEqual(['ab']);
});

test('surveyNow speaks about exactly the words on the screen', async () => {
  const desk = await open();
  desk.change(tell('the newest'));
  expect((await desk.surveyNow())?.of).toEqual({ story: 'the newest' });
});

test('choices are undone one step at a time, and words typed since stay', async () => {
  const desk = await open();
  const { choices } = desk.store.getState().chosen;
  desk.decide((chosen) => ({ ...chosen, choices: { a: { how: 'suggested' }, b: { how: 'suggested' } } }));
  desk.decide((chosen) => ({ ...chosen, choices: { ...chosen.choices, a: { how: 'omit' } } }));
  desk.change(tell('typed after'));
  desk.undoChoice();
  expect(desk.store.getState().chosen.choices).toMatchObject({ a: { how: 'suggested' } });
  desk.undoChoice();
  expect(desk.store.getState().chosen.choices).toEqual(choices);
  expect(desk.store.getState().canUndoChoice).toBe(false);
  expect(story(desk.store.getState().chosen)).toBe('typed after');
});

test('a change after the desk was closed is in no journal, and a flush says so', async () => {
  const desk = await open();
  desk.change(tell('in time'));
  await desk.close();
  expect(await desk.flush()).toBe(true);
  desk.change(tell('too late'));
  expect(await desk.flush()).toBe(false);
  expect(fake.saved.map(story)).toEqual(['in time']);
});

test('a bug in saving is not taken for saved, and reaches whoever reports bugs', async () => {
  const desk = await open();
  vi.spyOn(session.desk, 'save').mockRejectedValueOnce(new Error('a bug'));
  desk.change(tell('still here'));
  expect(await desk.flush()).toBe(false);
  expect(desk.store.getState().saving).toBe('write-failed');
  expect(() => vi.advanceTimersByTime(1)).toThrow('a bug');
});

async function open(): Promise<CaseDesk> {
  const opened = await openCaseDesk(session, ID);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

function tell(text: string): (chosen: Case) => Case {
  return (chosen) => ({ ...chosen, texts: { ...chosen.texts, story: { text, onlyMine: [] } } });
}

function story(chosen: Case): string {
  return chosen.texts.story.text;
}
