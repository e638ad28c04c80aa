/** The log store over a disk that fails in every way at every step: what was acknowledged stays, whole. */

import { describe, expect, test } from 'vitest';
import { concat, equal } from '../../shared/base/bytes.ts';
import type { DiskProblem } from '../../shared/vault/disk.ts';
import type { LogAnswer, LogProblem, LogQuestion } from '../../shared/vault/log-port.ts';
import { openLogStore, type LogStore } from '../../shared/vault/log-store.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Result } from '../../shared/base/result.ts';
import { faultyDisk, type FaultyDisk } from './faulty-disk.ts';

const HEADER = filled(512, 1);
const NEXT_HEADER = filled(512, 2);
const BASE = filled(1500, 3);
const NEXT_BASE = filled(2100, 4);
const FRAMES = [filled(1080, 5), filled(300, 6), filled(2500, 7), filled(64, 8)];

const NAMES = [
  '../window.json',
  'gen-1/../header.bin',
  '/etc/passwd',
  'gen-0',
  'gen-01',
  'gen-1.new',
  'header.bin.tmp',
  'outside/gen-1',
  'header',
  '',
];

const CREATE: LogQuestion = { ask: 'create', header: HEADER, generation: 1, file: BASE };

describe('questions', () => {
  test('a journal is created, saved to, given a new header and a new generation', async () => {
    const { disk, ask } = house();
    expect(await ask({ ask: 'look' })).toEqual({
      ok: true,
      value: { to: 'look', files: [], header: null, headerBak: null, waiting: 0 },
    });
    expect(await ask(CREATE)).toEqual(written(1500, BASE));
    let at = BASE.length;
    for (const frame of FRAMES) {
      const answer = await ask({ ask: 'append', generation: 1, at, bytes: frame });
      at += frame.length;
      expect(answer).toEqual(written(at, frame));
    }
    expect(await ask({ ask: 'header', header: NEXT_HEADER })).toEqual(written(512, NEXT_HEADER));
    expect(await ask({ ask: 'generation', generation: 2, file: NEXT_BASE })).toEqual(
      written(2100, NEXT_BASE),
    );
    expect(await ask({ ask: 'read', name: 'gen-1', from: 1500, length: 1080 })).toEqual({
      ok: true,
      value: { to: 'read', bytes: FRAMES[0] },
    });
    expect(await ask({ ask: 'look' })).toEqual({
      ok: true,
      value: {
        to: 'look',
        files: [
          { name: 'gen-1', size: at },
          { name: 'gen-2', size: 2100 },
          { name: 'header.bak', size: 512 },
          { name: 'header.bin', size: 512 },
        ],
        header: NEXT_HEADER,
        headerBak: NEXT_HEADER,
        waiting: 0,
      },
    });
    expect(disk.files().get('gen-1')).toEqual(concat(BASE, ...FRAMES));
  });

  test('are answered one at a time, in order', async () => {
    const { disk, ask, store } = house();
    const answers = [ask(CREATE)];
    for (let k = 0; k < 40; k++)
      answers.push(ask({ ask: 'append', generation: 1, at: 1500 + 64 * k, bytes: filled(64, k) }));
    await store.settled();
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
    expect(disk.files().get('gen-1')?.length).toBe(1500 + 64 * 40);
  });

  test('a torn tail is cut', async () => {
    const { disk, ask } = house(whole());
    expect(await ask({ ask: 'cut', generation: 1, length: 1400 })).toEqual(written(1400, new Uint8Array()));
    expect(disk.files().get('gen-1')).toEqual(BASE.subarray(0, 1400));
    expect(await ask({ ask: 'cut', generation: 1, length: 1401 })).toEqual(refused('another-writer'));
  });

  test.each<[string, LogQuestion, LogProblem]>([
    ['longer than acknowledged', append(1499), 'another-writer'],
    ['shorter than acknowledged', append(1501), 'another-writer'],
    ['no such generation', append(0, 7), 'gone'],
    ['a second journal', CREATE, 'exists'],
    ['a generation that is there', { ask: 'generation', generation: 1, file: BASE }, 'exists'],
    ['a missing file', { ask: 'read', name: 'gen-9', from: 0, length: 9 }, 'gone'],
  ])('refused, and nothing is changed: %s', async (_name, question, problem) => {
    const { disk, ask } = house(whole());
    expect(await ask(question)).toEqual(refused(problem));
    expect(disk.files()).toEqual(whole());
  });

  test.each<[string, unknown]>([
    ...NAMES.map((name): [string, unknown] => [
      `a name: ${name}`,
      { number: 1, question: { ask: 'read', name, from: 0, length: 1 } },
    ]),
    ['nothing', null],
    ['a word', 'look'],
    ['no question', { number: 1 }],
    ['an unknown question', { number: 1, question: { ask: 'format' } }],
    ['a field too many', { number: 1, question: { ask: 'look', also: 'this' } }],
    ['half a generation', { number: 1, question: { ...append(1500), generation: 1.5 } }],
    ['a generation with a path', { number: 1, question: { ...append(1500), generation: '../x' } }],
    ['before the beginning', { number: 1, question: { ...append(-1) } }],
    ['numbers for bytes', { number: 1, question: { ...append(1500), bytes: [1, 2] } }],
    ['a short header', { number: 1, question: { ask: 'header', header: new Uint8Array(511) } }],
    ['a huge read', { number: 1, question: { ask: 'read', name: 'gen-1', from: 0, length: 2 ** 30 } }],
  ])('of another shape are refused: %s', async (_name, message) => {
    const { disk, store } = house(whole());
    const { result } = await store.answer(message);
    expect(result).toEqual(refused('bad-question'));
    expect(disk.steps).toEqual([]);
  });

  test('a journal that vanished is not made anew with half of it', async () => {
    const { disk, ask } = house();
    expect(await ask(append(1500))).toEqual(refused('gone'));
    expect(await ask({ ask: 'header', header: HEADER })).toEqual(refused('gone'));
    expect(await ask({ ask: 'generation', generation: 2, file: BASE })).toEqual(refused('gone'));
    expect(disk.files().size).toBe(0);
  });

  test.each(['header.bin', 'header.bak', 'gen-3', 'gen-1.old', 'notes.txt'])(
    'a trace (%s) keeps a journal from being created; litter of file managers does not',
    async (name) => {
      const { ask } = house(new Map([[name, BASE]]));
      expect(await ask(CREATE)).toEqual(refused('exists'));
      const littered = house(new Map([['.DS_Store', BASE]]));
      expect((await littered.ask(CREATE)).ok).toBe(true);
    },
  );
});

/** One of each kind of change, after a save that was acknowledged. */
const CHANGES: readonly (readonly [string, LogQuestion])[] = [
  ['append', append(2580)],
  ['cut', { ask: 'cut', generation: 1, length: 2580 }],
  ['header', { ask: 'header', header: NEXT_HEADER }],
  ['generation', { ask: 'generation', generation: 2, file: NEXT_BASE }],
];

const PROBLEMS: readonly DiskProblem[] = ['full', 'failed', 'not-allowed', 'gone'];

describe('a step that fails', () => {
  test('a full disk or any other problem, at every step of every change: old data whole, the same asked again succeeds', async () => {
    let points = 0;
    for (const [name, question] of CHANGES)
      for (const problem of PROBLEMS)
        for (const times of [1, 2, 100])
          for (let at = 0; ; at++) {
            const { disk, ask } = house(saved());
            disk.fault = { at, problem, done: 17, times };
            const answer = await ask(question);
            if (disk.steps.length <= at) break;
            points += 1;
            const where = `${name}, ${problem} at step ${String(at)} x${String(times)}`;
            expectOldWhole(disk, where);
            if (!answer.ok) expect(disk.fault.problem === 'full', where).toBe(answer.problem === 'disk-full');
            disk.fault = null;
            const again = await ask(question);
            expect(again.ok || again.problem === 'exists' || answer.ok, where).toBe(true);
            expectOldWhole(disk, where);
            expect(disk.falseSyncs, where).toBe(0);
          }
    expect(points).toBeGreaterThan(150);
  });

  test('after a failed save the next one stands exactly at the acknowledged length', async () => {
    for (const problem of PROBLEMS)
      for (const times of [1, 2, 3, 100])
        for (let at = 0; at < 8; at++) {
          const { disk, ask } = house(saved());
          disk.fault = { at, problem, done: 17, times };
          const first = await ask(append(2580));
          disk.fault = null;
          const from = first.ok ? 2580 + 64 : 2580;
          const frame = filled(200, 9);
          const next = await ask({ ask: 'append', generation: 1, at: from, bytes: frame });
          expect(next, `${problem} at ${String(at)} x${String(times)}`).toEqual(written(from + 200, frame));
          expect(disk.falseSyncs).toBe(0);
        }
  });

  test.each<[DiskProblem, LogProblem]>([
    ['full', 'disk-full'],
    ['not-allowed', 'write-failed'],
  ])(
    'a save that failed (%s) is held, and tried again at the next look and before quitting',
    async (problem, said) => {
      const { disk, store, ask } = house(saved());
      expect(await store.unsaved()).toBeNull();
      disk.fault = { at: 0, problem, times: Infinity };
      expect(await ask(append(2580))).toEqual(refused(said));
      expect(await store.unsaved()).toEqual(filled(64, 8));
      disk.fault = null;
      expect(await ask({ ask: 'look' })).toMatchObject({
        ok: true,
        value: { files: [{ name: 'gen-1', size: 2644 }, {}, {}] },
      });
      expect(await store.unsaved()).toBeNull();
      expect(disk.files().get('gen-1')?.subarray(2580)).toEqual(filled(64, 8));
    },
  );

  test('held saves count as log: looked at, read across the edge, written in order before what follows', async () => {
    const { disk, store, ask } = house(saved());
    const [one, two, three] = [filled(70, 20), filled(80, 21), filled(90, 22)];
    const put = (at: number, bytes: Uint8Array): LogQuestion => ({ ask: 'append', generation: 1, at, bytes });
    disk.fault = { at: 0, problem: 'full', times: Infinity };
    expect(await ask(put(2580, filled(500, 19)))).toEqual(refused('disk-full'));
    expect(await ask(put(2580, one))).toEqual(refused('disk-full'));
    expect(await ask(put(2650, two))).toEqual(refused('disk-full'));
    expect(await ask({ ask: 'look' })).toMatchObject({
      value: { files: [{ name: 'gen-1', size: 2730 }, {}, {}], waiting: 2 },
    });
    const all = concat(BASE, FRAMES[0] ?? BASE, one, two);
    for (const [from, length] of [
      [0, 2730],
      [2500, 100],
      [2600, 100],
      [2650, 80],
      [2700, 500],
      [2730, 9],
      [0, 1500],
    ] as const)
      expect(await ask({ ask: 'read', name: 'gen-1', from, length }), String(from)).toEqual({
        ok: true,
        value: { to: 'read', bytes: all.subarray(from, from + length) },
      });
    expect(await store.unsaved()).toEqual(concat(one, two));
    expect(await ask(put(2730, filled(60, 23)))).toEqual(refused('disk-full'));
    disk.fault = null;
    expect(await ask(put(2730, three))).toEqual(written(2820, three));
    expect(disk.files().get('gen-1')).toEqual(concat(all, three));
    expect(await store.unsaved()).toBeNull();
    expect(await ask({ ask: 'look' })).toMatchObject({ value: { waiting: 0 } });
  });

  test('held saves whose place is gone are never written elsewhere, and given out at quitting', async () => {
    const { disk, store, ask } = house(saved());
    disk.fault = { at: 0, problem: 'full' };
    expect(await ask(append(2580))).toEqual(refused('disk-full'));
    disk.fault = null;
    const other = concat(saved().get('gen-1') ?? BASE, filled(10, 24));
    disk.put('gen-1', other);
    expect(await ask({ ask: 'look' })).toMatchObject({
      value: { files: [{ size: 2590 }, {}, {}], waiting: 0 },
    });
    const next = filled(90, 25);
    const asked = { ask: 'append', generation: 1, at: 2590, bytes: next } as const;
    expect(await ask(asked)).toEqual(written(2680, next));
    expect(disk.files().get('gen-1')).toEqual(concat(other, next));
    expect(await store.unsaved()).toEqual(filled(64, 8));
  });

  test('a new generation, made of what is held as well, ends the holding', async () => {
    const { disk, store, ask } = house(saved());
    disk.fault = { at: 0, problem: 'not-allowed', times: 40 };
    expect(await ask(append(2580))).toEqual(refused('write-failed'));
    await ask({ ask: 'look' });
    disk.fault = null;
    expect((await ask({ ask: 'generation', generation: 2, file: NEXT_BASE })).ok).toBe(true);
    expect(await store.unsaved()).toBeNull();
  });

  test('a later save that succeeds takes the place of one that failed', async () => {
    const { disk, store, ask } = house(saved());
    disk.fault = { at: 0, problem: 'full', times: 2 };
    await ask(append(2580));
    disk.fault = null;
    const newer = filled(90, 11);
    expect(await ask({ ask: 'append', generation: 1, at: 2580, bytes: newer })).toEqual(written(2670, newer));
    expect(await store.unsaved()).toBeNull();
    await ask({ ask: 'look' });
    expect(disk.files().get('gen-1')?.length).toBe(2670);
  });

  test('a failed sync is answered from a fresh file', async () => {
    const { disk, ask } = house(saved());
    disk.fault = { at: 1, problem: 'failed' };
    expect(await ask(append(2580))).toEqual(written(2644, filled(64, 8)));
    expect(disk.steps.map(({ step, name }) => `${step} ${name}`)).toEqual([
      'write gen-1',
      'sync gen-1',
      'remove gen-1.tmp',
      'write gen-1.tmp',
      'write gen-1.tmp',
      'sync gen-1.tmp',
      'rename gen-1.tmp',
      'syncFolder ',
    ]);
  });

  test('creating: no journal or a whole one, and it can be created afterwards', async () => {
    for (const problem of PROBLEMS)
      for (const times of [1, 100])
        for (let at = 0; ; at++) {
          const { disk, ask } = house();
          disk.fault = { at, problem, done: 17, times };
          const answer = await ask(CREATE);
          if (disk.steps.length <= at) break;
          disk.fault = null;
          const where = `${problem} at step ${String(at)} x${String(times)}`;
          const looked = await ask({ ask: 'look' });
          if (answer.ok) expect(journalIn(looked), where).toBe('whole');
          else {
            const found = journalIn(looked);
            expect(['none', 'whole'], where).toContain(found);
            if (found === 'none') expect((await ask(CREATE)).ok, where).toBe(true);
          }
        }
  });
});

describe('a crash', () => {
  test('at every step of every change: what was acknowledged is there, whole', async () => {
    for (const [name, question] of CHANGES)
      for (let at = 0; ; at++) {
        let reached = false;
        for (let seed = 1; seed <= 25; seed++) {
          const { disk, store } = house(saved());
          disk.fault = { at, problem: 'crash', done: 17, times: Infinity };
          await store.answer({ number: 1, question });
          reached = disk.steps.length > at;
          const found = disk.afterCrash(chance(seed));
          expectOldWhole(found, `${name}, crash at step ${String(at)}, seed ${String(seed)}`);
          const looked = await house(undefined, found).ask({ ask: 'look' });
          expect(journalIn(looked)).toBe('whole');
        }
        if (!reached) break;
      }
  });

  test('after an acknowledged change: the change is there', async () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { disk, ask } = house();
      for (const question of [CREATE, append(1500), { ask: 'header', header: NEXT_HEADER } as const])
        expect((await ask(question)).ok).toBe(true);
      expect((await ask({ ask: 'generation', generation: 2, file: NEXT_BASE })).ok).toBe(true);
      const found = disk.afterCrash(chance(seed)).files();
      expect(found.get('gen-1')).toEqual(concat(BASE, filled(64, 8)));
      expect(found.get('header.bin')).toEqual(NEXT_HEADER);
      expect(found.get('header.bak')).toEqual(NEXT_HEADER);
      expect(found.get('gen-2')).toEqual(NEXT_BASE);
    }
  });

  test('while creating: only temporary files, or a whole journal once looked at', async () => {
    const outcomes = new Set<string>();
    for (let at = 0; ; at++) {
      let reached = false;
      for (let seed = 1; seed <= 40; seed++) {
        const { disk, store } = house();
        disk.fault = { at, problem: 'crash', done: 17, times: Infinity };
        await store.answer({ number: 1, question: CREATE });
        reached = disk.steps.length > at;
        const after = house(undefined, disk.afterCrash(chance(seed)));
        const outcome = journalIn(await after.ask({ ask: 'look' }));
        outcomes.add(outcome);
        expect(['none', 'whole'], `step ${String(at)}, seed ${String(seed)}`).toContain(outcome);
        if (outcome === 'none') expect((await after.ask(CREATE)).ok).toBe(true);
      }
      if (!reached) break;
    }
    expect(outcomes).toEqual(new Set(['none', 'whole']));
  });
});

interface House {
  readonly disk: FaultyDisk;
  readonly store: LogStore;
  readonly ask: (question: LogQuestion) => Promise<Result<LogAnswer, LogProblem>>;
}

function house(files = new Map<string, Uint8Array>(), disk = faultyDisk(files)): House {
  const store = openLogStore(disk, (bytes) => sum(bytes));
  let number = 0;
  return {
    disk,
    store,
    async ask(question) {
      const reply = await store.answer({ number: ++number, question });
      return reply.result;
    },
  };
}

function whole(): Map<string, Uint8Array> {
  return new Map([
    ['gen-1', BASE],
    ['header.bak', HEADER],
    ['header.bin', HEADER],
  ]);
}

/** With one acknowledged save of 1080 bytes. */
function saved(): Map<string, Uint8Array> {
  return new Map([...whole(), ['gen-1', concat(BASE, FRAMES[0] ?? BASE)]]);
}

function append(at: number, generation = 1): LogQuestion {
  return { ask: 'append', generation, at, bytes: filled(64, 8) };
}

/** The acknowledged save, and of the two headers each whole, old or new, and at least one of them there. */
function expectOldWhole(disk: FaultyDisk, where: string): void {
  const files = disk.files();
  const log = files.get('gen-1');
  expect(log && equal(log.subarray(0, 2580), concat(BASE, FRAMES[0] ?? BASE)), where).toBe(true);
  for (const name of ['header.bin', 'header.bak']) {
    const header = files.get(name);
    expect(header && (equal(header, HEADER) || equal(header, NEXT_HEADER)), `${name}: ${where}`).toBe(true);
  }
  const next = files.get('gen-2');
  if (next) expect(equal(next, NEXT_BASE), where).toBe(true);
}

function journalIn(looked: Result<LogAnswer, LogProblem>): 'none' | 'whole' | 'part' | 'problem' {
  if (!looked.ok || looked.value.to !== 'look') return 'problem';
  const { files, header, headerBak } = looked.value;
  if (files.every(({ name }) => /\.(tmp|new)$/.test(name))) return 'none';
  const log = files.find(({ name }) => name === 'gen-1');
  return header?.length === 512 && headerBak?.length === 512 && (log?.size ?? 0) >= BASE.length
    ? 'whole'
    : 'part';
}

function written(length: number, bytes: Uint8Array): Result<LogAnswer, LogProblem> {
  return { ok: true, value: { to: 'written', length, sum: sum(bytes) } };
}

function refused(problem: LogProblem): Result<LogAnswer, LogProblem> {
  return { ok: false, problem };
}

function filled(length: number, seed: number): Uint8Array {
  const random = chance(seed + 1);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

/** A small generator of its own, so that a failing seed fails again. */
function chance(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
