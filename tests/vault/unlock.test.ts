/** The table of docs/format.md, "Unlock", row by row: what is found, what is done, and that nothing said to be saved is lost. */

import { describe, expect, test } from 'vitest';

import { concat } from '../../shared/base/bytes.ts';
import { bytesFromId, type Id } from '../../shared/base/ids.ts';
import { valueOf } from '../../shared/vault/box.ts';
import { sealAt, sealNote } from '../../shared/vault/chain.ts';
import { frameAt } from '../../shared/vault/frame.ts';
import { sealUnder, sum as sumOf } from '../../shared/vault/nacl.ts';
import type { OnDisk, Unlocked } from '../../shared/vault/unlock.ts';
import type { Sealed } from '../../shared/vault/vault.ts';
import { drawFrom } from './draw.ts';
import { carryOut, copyOf, missing, newWorld, onDisk, open, turn, type World } from './world.ts';

/** A journal of two records in its base and four saves: A, B, A again, C. `ends[k]` is where save k ends. */
function journal(): World & {
  readonly ends: readonly number[];
  readonly a: Id;
  readonly b: Id;
  readonly c: Id;
} {
  const world = newWorld(drawFrom(5), 2);
  const [a, b, c] = world.ids as [Id, Id, Id];
  const ends = [world.file.length];
  const made = { ...world, a, b, c, ends };
  for (const [id, text] of [
    [a, 'one'],
    [b, 'two'],
    [a, 'three'],
    [c, 'four'],
  ] as const) {
    write(made, id, text);
    ends.push(made.file.length);
  }
  return made;
}

function write(world: World, id: Id, value: unknown): Sealed {
  const sealed = value === null ? world.vault.gone(id) : world.vault.seal(id, value);
  if (!sealed.ok) throw new Error(sealed.problem);
  take(world, sealed.value);
  world.saved.set(id, value);
  return sealed.value;
}

function take(world: World, sealed: Sealed): void {
  const step = { do: 'append', ...sealed, bytes: sealed.frame } as const;
  world.file = concat(world.file, step.bytes);
  if (!world.vault.acknowledge(sealed, { length: world.file.length, sum: sumOf(step.bytes) }))
    throw new Error('no');
  if (sealed.row) world.cache.rows.set(sealed.row.id, sealed.row.box);
  world.cache.tail = sealed.tail;
}

function opened(world: World, disk: OnDisk): Unlocked {
  const result = open(world, disk);
  if (!result.ok) throw new Error(result.problem.problem);
  expect(missing(world.saved, result.value)).toEqual([]);
  const again = open(world, carryOut(disk, result.value.plan));
  expect(again.ok && again.value.found).toEqual([]);
  expect(again.ok && missing(world.saved, again.value)).toEqual([]);
  return result.value;
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const altered = bytes.slice();
  altered[at] = (altered[at] ?? 0) ^ 64;
  return altered;
}

const stepsOf = ({ plan }: Unlocked): string[] => plan.steps.map((step) => step.do);

test('as it was left: nothing found, nothing to do', () => {
  const world = journal();
  const unlocked = opened(world, onDisk(world));
  expect(unlocked).toMatchObject({ found: [], plan: { steps: [], cache: null, putBack: 0 } });
});

describe('torn tail, nothing opens behind it: cut, silently', () => {
  test.each([1, 7, 8, 500, 1064, 1071])('%i bytes of a frame', (length) => {
    const world = journal();
    const sealed = world.vault.seal(world.b, 'never said');
    if (!sealed.ok) throw new Error();
    const unlocked = opened(world, onDisk(world, concat(world.file, sealed.value.frame.slice(0, length))));
    expect(unlocked.found).toEqual(['torn-tail']);
    expect(unlocked.plan).toMatchObject({ steps: [{ do: 'cut', length: world.file.length }], cache: null });
  });
});

describe('the last box opens in place, its link torn: kept, written again', () => {
  test.each([0, 1, 31])('%i bytes of the link', (length) => {
    const world = journal();
    const unlocked = opened(world, onDisk(world, world.file.slice(0, world.file.length - 32 + length)));
    expect(unlocked.found).toEqual(['torn-link']);
    expect(stepsOf(unlocked)).toEqual(length === 0 ? ['append'] : ['cut', 'append']);
  });
  test('one bit of the link', () => {
    const world = journal();
    const file = flipped(world.file, world.file.length - 5);
    expect(opened(world, onDisk(world, file)).found).toEqual(['torn-link']);
  });
  test('and a save that was never said', () => {
    const world = journal();
    const sealed = world.vault.seal(world.c, 'nearly');
    if (!sealed.ok) throw new Error();
    const file = concat(world.file, sealed.value.frame.slice(0, -3));
    const result = open(world, onDisk(world, file));
    if (!result.ok) throw new Error(result.problem.problem);
    expect(result.value.found).toEqual(['torn-link', 'log-ahead']);
    expect(result.value.vault.read(world.c)).toMatchObject({ value: { value: 'nearly' } });
  });
});

describe('the log is ahead of the cache: replayed, silently', () => {
  test.each([1, 2, 4])('by %i saves', (behind) => {
    const world = journal();
    const before = copyOf(world.cache);
    for (let k = 0; k < behind; k++) write(world, world.b, `later ${k}`);
    write(world, world.a, null);
    const unlocked = opened(world, onDisk(world, world.file, before));
    expect(unlocked.found).toEqual(['log-ahead']);
    expect(unlocked.plan.steps).toEqual([]);
    expect(unlocked.plan.cache).toMatchObject({ clear: false, tail: world.cache.tail });
    expect(unlocked.plan.cache?.rows.map(({ id, gone }) => [id, gone])).toEqual([
      [world.a, true],
      [world.b, false],
    ]);
  });
});

describe('the cache is empty, or another journal’s: rebuilt', () => {
  test.each([
    ['no database', null],
    ['a new database', { header: null, rows: new Map<Id, Uint8Array>(), tail: null }],
  ])('%s', (_, cache) => {
    const world = journal();
    const unlocked = opened(world, onDisk(world, world.file, cache));
    expect(unlocked.found).toEqual(['cache-empty']);
    expect(unlocked.plan.cache).toMatchObject({
      clear: true,
      header: world.header.bytes,
      tail: world.cache.tail,
    });
    expect(unlocked.plan.cache?.rows).toHaveLength(3);
  });
  test('another journal’s', () => {
    const world = journal();
    const other = newWorld(drawFrom(6), 3);
    for (const header of [other.header.bytes, null]) {
      const unlocked = opened(world, onDisk(world, world.file, { ...other.cache, header }));
      expect(unlocked.found).toEqual(['cache-foreign']);
      expect(unlocked.plan.cache).toMatchObject({ clear: true });
      expect(unlocked.vault.ids()).toHaveLength(3);
    }
  });
  test('ours, with rows that do not open', () => {
    const world = journal();
    world.cache.rows.set(world.a, new Uint8Array(1064));
    expect(opened(world, onDisk(world)).found).toEqual(['cache-damaged']);
  });
});

describe('the cache is ahead of the log: appended again, and said how many', () => {
  test.each([
    [3, 1],
    [2, 2],
    [1, 3],
    [0, 3],
  ])('the log ends after save %i: %i put back', (kept, putBack) => {
    const world = journal();
    const unlocked = opened(world, onDisk(world, world.file.slice(0, world.ends[kept])));
    expect(unlocked.found).toEqual(['cache-ahead']);
    expect(unlocked.plan.putBack).toBe(putBack);
    expect(stepsOf(unlocked)).toEqual(Array(putBack).fill('append'));
  });
  test('in the middle of one', () => {
    const world = journal();
    const unlocked = opened(world, onDisk(world, world.file.slice(0, (world.ends[3] ?? 0) + 700)));
    expect(unlocked.found).toEqual(['torn-tail', 'cache-ahead']);
    expect(stepsOf(unlocked)).toEqual(['cut', 'append']);
  });
  test('a delete that was lost is put back too', () => {
    const world = journal();
    write(world, world.b, null);
    const unlocked = opened(world, onDisk(world, world.file.slice(0, world.ends[4])));
    expect(unlocked.plan.putBack).toBe(1);
    expect(unlocked.vault.has(world.b)).toBe(false);
  });
  test('inside its base: a new generation', () => {
    const world = journal();
    const unlocked = opened(world, onDisk(world, world.file.slice(0, 1900)));
    expect(unlocked.found).toEqual(['torn-tail', 'cache-ahead', 'base-from-cache']);
    expect(unlocked.plan.steps).toMatchObject([{ do: 'generation', generation: 2 }]);
  });
  test('a new generation that did not last', () => {
    const world = journal();
    const { file } = world;
    turn(world, true);
    write(world, world.b, 'in the new one');
    const disk = { ...onDisk(world), log: { generation: 1, file } };
    const unlocked = opened(world, disk);
    expect(unlocked.found).toEqual(['cache-ahead']);
    expect(unlocked.plan.putBack).toBe(1);
  });
});

describe('every box opens in place, a mark outside is wrong: a new generation, nothing asked', () => {
  test.each<[string, (at: readonly number[]) => number]>([
    ['magic', (ends) => ends[1] ?? 0],
    ['length', (ends) => (ends[2] ?? 0) + 5],
    ['link', (ends) => (ends[1] ?? 0) - 9],
    ['front of the file', () => 300],
    ['magic of the last', (ends) => ends[3] ?? 0],
  ])('%s', (_, where) => {
    const world = journal();
    const file = flipped(world.file, where(world.ends));
    const unlocked = opened(world, onDisk(world, file));
    expect(unlocked.found).toEqual(['marks-differ']);
    expect(unlocked.plan).toMatchObject({ steps: [{ do: 'generation', generation: 2 }], putBack: 0 });
    expect(opened(world, onDisk(world, file, null)).found).toEqual(['marks-differ', 'cache-empty']);
  });
});

describe('boxes behind a gap, out of place, or two histories: refused, everything handed over', () => {
  const refusal = (
    world: World,
    disk: OnDisk,
  ): { current: unknown[]; versions: unknown[]; unopened: readonly Id[] } => {
    const result = open(world, disk);
    if (result.ok) throw new Error(`opened: ${result.value.found.join()}`);
    const { problem, collected } = result.problem;
    expect(problem).toBe('not-as-we-left-it');
    if (!collected) throw new Error('nothing handed over');
    const current = world.ids
      .map((id) => collected.current.get(id))
      .map((content) => content && valueOf(content));
    return { current, versions: collected.versions.map(valueOf), unopened: collected.unopened };
  };
  test('a gap, the cache whole: current is what was saved', () => {
    const world = journal();
    const file = flipped(world.file, (world.ends[1] ?? 0) + 40);
    const { current, versions } = refusal(world, onDisk(world, file));
    expect(current.slice(0, 3)).toEqual(['three', 'two', 'four']);
    expect(versions).toEqual([]);
  });
  test('a gap, no cache: what stands behind it comes after what stands before it', () => {
    const world = journal();
    const file = flipped(world.file, (world.ends[1] ?? 0) + 40);
    expect(refusal(world, onDisk(world, file, null)).current.slice(0, 3)).toEqual([
      'three',
      { first: 1 },
      'four',
    ]);
  });
  test('a frame out of place', () => {
    const world = journal();
    const first = world.file.slice(world.ends[0], world.ends[1]);
    const { current, versions } = refusal(world, onDisk(world, concat(world.file, first)));
    expect(current.slice(0, 3)).toEqual(['three', 'two', 'four']);
    expect(versions).toEqual([]);
  });
  test('the tail off the chain, with other contents: both kept', () => {
    const world = journal();
    const before = open(world, onDisk(world, world.file.slice(0, world.ends[2]), null));
    if (!before.ok) throw new Error();
    const sealed = before.value.vault.seal(world.a, 'elsewhere');
    if (!sealed.ok) throw new Error();
    const other = onDisk(world, concat(world.file.slice(0, world.ends[2]), sealed.value.frame));
    const { current, versions } = refusal(world, { ...other, cache: world.cache });
    expect(current.slice(0, 3)).toEqual(['three', 'two', 'four']);
    expect(versions).toEqual(['elsewhere']);
  });
  test('the log shorter than the cache, yet with a save the cache never saw', () => {
    const world = journal();
    write(world, world.a, 'five');
    write(world, world.a, 'six');
    write(world, world.a, 'seven');
    const before = open(world, onDisk(world, world.file.slice(0, world.ends[4]), null));
    if (!before.ok) throw new Error(before.problem.problem);
    const sealed = before.value.vault.seal(world.b, 'elsewhere');
    if (!sealed.ok) throw new Error();
    const file = concat(world.file.slice(0, world.ends[4]), sealed.value.frame);
    const { current, versions } = refusal(world, onDisk(world, file));
    expect(current.slice(0, 3)).toEqual(['seven', 'elsewhere', 'four']);
    expect(versions).toEqual([]);
  });
  test('a box that names its predecessor but has another number', () => {
    const world = journal();
    const end = { ...world.vault.end(), seq: world.vault.end().seq + 1 };
    const sealed = sealAt(world.key, end, {
      type: 'record',
      id: world.b,
      rev: 2,
      json: new TextEncoder().encode('"skipped"'),
    });
    if (!sealed.ok) throw new Error();
    expect(refusal(world, onDisk(world, concat(world.file, sealed.value.bytes))).versions).toEqual([
      'skipped',
    ]);
  });
  test('a file under another number', () => {
    const world = journal();
    refusal(world, { ...onDisk(world), log: { generation: 9, file: world.file } });
  });
  test('rows that do not open, while the log lacks saves', () => {
    const world = journal();
    world.cache.rows.set(world.c, new Uint8Array(1064));
    const { unopened } = refusal(world, onDisk(world, world.file.slice(0, world.ends[3])));
    expect(unopened).toEqual([world.c]);
  });
});

describe('no log', () => {
  test('the cache present: rebuilt from it', () => {
    const world = journal();
    write(world, world.b, null);
    const unlocked = opened(world, { ...onDisk(world), log: null });
    expect(unlocked.found).toEqual(['log-missing']);
    expect(unlocked.plan.steps).toMatchObject([{ do: 'generation', generation: 2 }]);
  });
  test.each([null, { header: null, rows: new Map<Id, Uint8Array>(), tail: null }])(
    'nor a cache: refused',
    (cache) => {
      const world = journal();
      expect(open(world, { ...onDisk(world), log: null, cache })).toMatchObject({
        problem: { problem: 'no-log' },
      });
    },
  );
});

describe('a base that is not whole', () => {
  test('and no cache: try an older generation', () => {
    const world = journal();
    for (const length of [0, 100, 512, 900, 1900, 2600]) {
      const disk = onDisk(world, world.file.slice(0, length), null);
      expect(open(world, disk)).toMatchObject({ problem: { problem: 'incomplete-log' } });
    }
  });
  test('a note that does not fit it', () => {
    const world = journal();
    const begin = world.file.slice(0, frameAt(world.file, 512)?.end);
    const first = open(world, onDisk(world, world.file, null));
    expect(first.ok).toBe(true);
    const end = { generation: 1, seq: 1, link: begin.slice(-32), length: begin.length };
    const full = sealNote(world.key, end, 'full', Buffer.from('{"count":1,"sum":"' + 'A'.repeat(43) + '"}'));
    const disk = onDisk(world, concat(begin, full.bytes), null);
    expect(open(world, disk)).toMatchObject({ problem: { problem: 'damaged-log' } });
  });
});

test('more missing at the end than one torn write takes, and no cache: said, not cut', () => {
  const world = journal();
  const file = world.ends.slice(1, 4).reduce((bytes, end) => flipped(bytes, end + 100), world.file);
  expect(open(world, onDisk(world, file, null))).toMatchObject({ problem: { problem: 'damaged-log' } });
  expect(opened(world, onDisk(world, file)).found).toEqual(['torn-tail', 'cache-ahead']);
});

test('a newer version is left alone', () => {
  const world = journal();
  const plain = new Uint8Array(1024).fill(1, 0, 2);
  plain.set(bytesFromId(world.a), 8);
  plain[0] = 2;
  const end = { ...world.vault.end() };
  const later = sealAt(world.key, end, { type: 'record', id: world.a, rev: 9, json: new Uint8Array(0) });
  if (!later.ok) throw new Error();
  const frame = later.value.bytes.slice();
  frame.set(sealUnder(world.key, plain), 8);
  const refused = { ok: false, problem: { problem: 'newer-version' } };
  expect(open(world, onDisk(world, concat(world.file, frame)))).toMatchObject(refused);
  world.cache.rows.set(world.a, sealUnder(world.key, plain));
  expect(open(world, onDisk(world))).toMatchObject(refused);
});

test('unlocking changes none of what it is given', () => {
  const world = journal();
  const disk = onDisk(world, world.file.slice(0, -700));
  const given = [world.file, world.cache.rows, world.key];
  const before = structuredClone(given);
  open(world, disk);
  expect(given).toEqual(before);
});
