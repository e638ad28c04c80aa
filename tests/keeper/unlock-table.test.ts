/**
 * The table of docs/format.md, "Unlock", through the keeper: what is mended is on the disk and in the cache afterwards,
 * and mended once; what is refused has its own code, and neither files nor cache are touched.
 */

import { describe, expect, test } from 'vitest';
import { concat } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Mended, UnlockProblem } from '../../shared/keeper/keeper.ts';
import { shardOf } from '../../shared/vault/checkpoint.ts';
import { FRAME_MAGIC } from '../../shared/vault/frame.ts';
import { EMPTY_CACHE, HEAD } from '../../renderer/keeper/cache-store.ts';
import { house, NOW, PASSPHRASE, told, type House } from './house.ts';

/** A journal with three cases; `ends[k]` is where the log ended after k of them. */
interface Kept {
  readonly here: House;
  readonly drafts: readonly Case[];
  readonly ends: readonly number[];
}

type How = 'honest' | 'lost' | 'stale' | 'altered';

/** @param checkpoint how the checkpoint is; with any but an honest one the log is read whole. */
async function journal(checkpoint: How): Promise<Kept> {
  const here = house();
  let { keeper } = await here.created();
  const ends = [here.log().length];
  const drafts: Case[] = [];
  let early: ReadonlyMap<number, Uint8Array> = new Map();
  // The last one is long: what is before it is not read again through an honest checkpoint.
  for (const words of ['one', 'two', 'three']) {
    const draft = await told(keeper, words === 'three' ? 'three '.repeat(15_000) : words);
    await keeper.saveCase(draft);
    drafts.push(draft);
    ends.push(here.log().length);
    await keeper.lock([]);
    if (words === 'one') early = here.cache.held.list ?? early;
    if (words !== 'three') ({ keeper } = await here.open());
  }
  const list = new Map(checkpoint === 'stale' ? early : here.cache.held.list);
  const head = list.get(HEAD);
  if (!head) throw new Error('no checkpoint was made');
  if (checkpoint === 'lost') list.clear();
  if (checkpoint === 'altered')
    list.set(
      HEAD,
      head.map((byte, at) => (at === 700 ? byte ^ 1 : byte)),
    );
  here.cache.held = { ...here.cache.held, list };
  return { here, drafts, ends };
}

const file = ({ here }: Kept, name: string): Uint8Array => here.disk.files.get(name) ?? new Uint8Array();
const put = ({ here }: Kept, name: string, bytes: Uint8Array): unknown => here.disk.files.set(name, bytes);
const flip = (kept: Kept, name: string, at: number): void => {
  const bytes = file(kept, name).slice();
  bytes[at] = (bytes[at] ?? 0) ^ 64;
  put(kept, name, bytes);
};
const noCache = ({ here }: Kept): void => {
  here.cache.held = EMPTY_CACHE;
};
/** A second generation, as a mend makes one, over a first that stays. */
async function twoGenerations(kept: Kept): Promise<void> {
  kept.here.cache.held = { ...kept.here.cache.held, list: new Map() };
  flip(kept, 'gen-1', kept.ends[1] ?? 0);
  await (await kept.here.open()).keeper.lock([]);
  expect(file(kept, 'gen-2').length).toBeGreaterThan(512);
}

type Spoil = (kept: Kept) => unknown;

const MENDED: readonly (readonly [string, Spoil, readonly Mended[]])[] = [
  ['torn tail', (k) => put(k, 'gen-1', concat(k.here.log(), FRAME_MAGIC)), []],
  ['last link torn', (k) => put(k, 'gen-1', k.here.log().slice(0, -9)), []],
  ['a mark inside differs', (k) => flip(k, 'gen-1', k.ends[1] ?? 0), []],
  ['cache empty', noCache, [{ did: 'rebuilt-cache' }]],
  [
    'a row of the cache damaged',
    ({ here, drafts }) => {
      const rows = new Map(here.cache.held.rows);
      if (drafts[0]) rows.set(drafts[0].id, new Uint8Array(900));
      here.cache.held = { ...here.cache.held, rows };
    },
    [{ did: 'rebuilt-cache' }],
  ],
  ['the log cut', (k) => put(k, 'gen-1', k.here.log().slice(0, k.ends[1])), [{ did: 'put-back', saves: 2 }]],
  [
    'the log cut in its base',
    (k) => put(k, 'gen-1', k.here.log().slice(0, 900)),
    [{ did: 'put-back', saves: 4 }],
  ],
  ['no log', ({ here }) => here.disk.files.delete('gen-1'), [{ did: 'put-back', saves: 4 }]],
  ['header.bin emptied', (k) => put(k, 'header.bin', new Uint8Array()), []],
  ['header.bak gone', ({ here }) => here.disk.files.delete('header.bak'), []],
  [
    'both headers damaged, the cache has one',
    (k) => {
      flip(k, 'header.bin', 100);
      flip(k, 'header.bak', 200);
    },
    [],
  ],
  [
    'no copy of the header but the front of the log',
    (k) => {
      flip(k, 'header.bin', 100);
      k.here.disk.files.delete('header.bak');
      noCache(k);
    },
    [{ did: 'rebuilt-cache' }],
  ],
  [
    'the newest generation not whole, the one before it whole',
    async (k) => {
      await twoGenerations(k);
      put(k, 'gen-2', file(k, 'gen-2').slice(0, 700));
      noCache(k);
    },
    [{ did: 'rebuilt-cache' }, { did: 'older-copy' }],
  ],
];

const READ_WHOLE = ['lost', 'stale', 'altered'] as const;

describe.each(READ_WHOLE)('mended, the checkpoint %s', (how) => {
  test.each(MENDED)('%s', async (_name, spoil, mended) => {
    const kept = await journal(how);
    await spoil(kept);
    const before = new Map(kept.here.disk.files);
    const { keeper, opened } = await kept.here.open();
    expect(opened.mended).toEqual(mended);
    for (const draft of kept.drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
    await keeper.lock([]);
    // A generation is only ever added to, cut at its torn end, or left; never replaced by another.
    for (const [name, bytes] of before)
      if (name.startsWith('gen-') && bytes.length < file(kept, name).length)
        expect(file(kept, name).subarray(0, 500)).toEqual(bytes.subarray(0, 500));
    const after = new Map(kept.here.disk.files);
    const again = await kept.here.open();
    expect(again.opened.mended).toEqual([]);
    expect(kept.here.disk.files).toEqual(after);
    for (const draft of kept.drafts) expect(await again.keeper.openCase(draft.id)).toEqual(done(draft));
  });
});

const REFUSED: readonly (readonly [string, Spoil, UnlockProblem])[] = [
  [
    'a box that does not open in the middle',
    (k) => flip(k, 'gen-1', (k.ends[1] ?? 0) + 60),
    'not-as-we-left-it',
  ],
  [
    'a frame out of place',
    (k) => put(k, 'gen-1', concat(k.here.log(), k.here.log().slice(k.ends[0], k.ends[1]))),
    'not-as-we-left-it',
  ],
  [
    'the log under another number',
    (k) => {
      put(k, 'gen-4', k.here.log());
      k.here.disk.files.delete('gen-1');
    },
    'not-as-we-left-it',
  ],
  [
    'no whole base, no cache, no older generation',
    (k) => {
      put(k, 'gen-1', k.here.log().slice(0, 900));
      noCache(k);
    },
    'damaged-log',
  ],
  [
    'two generations, neither whole',
    async (k) => {
      await twoGenerations(k);
      for (const name of ['gen-1', 'gen-2']) put(k, name, file(k, name).slice(0, 700));
      noCache(k);
    },
    'damaged-log',
  ],
  [
    'the newest not whole, the one before with a gap',
    async (k) => {
      await twoGenerations(k);
      put(k, 'gen-2', file(k, 'gen-2').slice(0, 700));
      flip(k, 'gen-1', (k.ends[0] ?? 0) + 60);
      noCache(k);
    },
    'not-as-we-left-it',
  ],
  [
    'more damaged at the end than one torn write',
    (k) => {
      for (const end of k.ends.slice(1, 3)) flip(k, 'gen-1', end + 60);
      noCache(k);
    },
    'damaged-log',
  ],
  [
    'no log and no cache',
    (k) => {
      k.here.disk.files.delete('gen-1');
      noCache(k);
    },
    'no-log',
  ],
  [
    'no copy of the header whole',
    (k) => {
      for (const name of ['header.bin', 'header.bak', 'gen-1']) flip(k, name, 100);
      k.here.cache.held = { ...k.here.cache.held, header: null };
    },
    'damaged-header',
  ],
];

describe.each(READ_WHOLE)('refused, and nothing is written, the checkpoint %s', (how) => {
  test.each(REFUSED)('%s', async (_name, spoil, problem) => {
    const kept = await journal(how);
    await spoil(kept);
    const files = new Map(kept.here.disk.files);
    const cache = kept.here.cache.held;
    const { writes } = kept.here.disk;
    expect(await kept.here.start().unlock(PASSPHRASE, NOW)).toEqual(failed(problem));
    expect(kept.here.disk.files).toEqual(files);
    expect(kept.here.disk.writes).toBe(writes);
    expect(kept.here.cache.held).toBe(cache);
    expect(await kept.here.start().create(PASSPHRASE, NOW)).toEqual(failed('exists'));
  });
});

test.each<[string, Spoil, UnlockProblem]>([
  ['everything whole', () => undefined, 'wrong-passphrase'],
  ['the log damaged', (k) => flip(k, 'gen-1', (k.ends[1] ?? 0) + 60), 'wrong-passphrase'],
  ['header.bin damaged', (k) => flip(k, 'header.bin', 60), 'damaged-header'],
  ['header.bak gone', ({ here }) => here.disk.files.delete('header.bak'), 'damaged-header'],
])('other words, %s: %s', async (_name, spoil, problem) => {
  const kept = await journal('honest');
  await spoil(kept);
  const files = new Map(kept.here.disk.files);
  expect(await kept.here.start().unlock('quite other words', NOW)).toEqual(failed(problem));
  expect(kept.here.disk.files).toEqual(files);
});

describe('through an honest checkpoint', () => {
  test('as it was left: no row is read at the unlock, nothing found', async () => {
    const kept = await journal('honest');
    const reads = kept.here.cache.wholeReads;
    const files = new Map(kept.here.disk.files);
    const { keeper, opened } = await kept.here.open();
    expect(idsOf(opened.cases)).toEqual(idsOf(kept.drafts));
    expect(await keeper.checked()).toEqual([]);
    expect(kept.here.cache.wholeReads).toBe(reads);
    expect(kept.here.disk.files).toEqual(files);
  });

  test.each(MENDED)(
    '%s: every word opens at once, and is mended by the next unlock at the latest',
    async (_name, spoil, mended) => {
      const kept = await journal('honest');
      await spoil(kept);
      const { keeper, opened } = await kept.here.open();
      for (const draft of kept.drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
      const checked = await keeper.checked();
      await keeper.lock([]);
      const next = await kept.here.open();
      for (const draft of kept.drafts) expect(await next.keeper.openCase(draft.id)).toEqual(done(draft));
      const told = [...opened.mended, ...checked, ...next.opened.mended];
      for (const mend of mended) expect(told).toContainEqual(mend);
      expect(await next.keeper.checked()).toEqual([]);
      await next.keeper.lock([]);
      expect((await kept.here.open()).opened.mended).toEqual([]);
    },
  );

  test.each(REFUSED)(
    '%s: refused, or found and then refused; nothing is written',
    async (_name, spoil, problem) => {
      const kept = await journal('honest');
      await spoil(kept);
      const files = new Map(kept.here.disk.files);
      const keeper = kept.here.start();
      const first = await keeper.unlock(PASSPHRASE, NOW);
      if (first.ok) {
        for (const draft of kept.drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
        expect(await keeper.checked()).toEqual([{ did: 'found-differing' }]);
        await keeper.lock([]);
      } else expect(first).toEqual(failed(problem));
      expect(await kept.here.start().unlock(PASSPHRASE, NOW)).toEqual(failed(problem));
      expect(kept.here.disk.files).toEqual(files);
    },
  );
});

const SHARDS: readonly (readonly [
  string,
  (box: Uint8Array, others: readonly Uint8Array[]) => Uint8Array | null,
])[] = [
  ['lost', () => null],
  ['altered', (box) => box.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
  ['another one', (_box, [other = new Uint8Array()]) => other],
  ['emptied', () => new Uint8Array()],
];

test.each(SHARDS)('a shard of the checkpoint %s: read from the log, and said', async (_name, change) => {
  const kept = await journal('honest');
  const list = new Map(kept.here.cache.held.list);
  const [draft] = kept.drafts;
  if (!draft) throw new Error('no case');
  const shard = shardOf(draft.id);
  const others = [...list].filter(([other]) => other !== HEAD && other !== shard).map(([, box]) => box);
  const changed = change(list.get(shard) ?? new Uint8Array(), others);
  if (changed === null) list.delete(shard);
  else list.set(shard, changed);
  kept.here.cache.held = { ...kept.here.cache.held, list };
  const { keeper, opened } = await kept.here.open();
  expect(opened.cases).toHaveLength(3);
  expect(idsOf(await keeper.list())).toEqual(idsOf(kept.drafts));
  for (const each of kept.drafts) expect(await keeper.openCase(each.id)).toEqual(done(each));
  expect(await keeper.checked()).toEqual([{ did: 'rebuilt-cache' }]);
  const second = { ...draft, name: 'Again' };
  expect(await keeper.saveCase(second)).toMatchObject({ ok: true });
  await keeper.lock([]);
  const next = await kept.here.open();
  expect(await next.keeper.openCase(draft.id)).toEqual(done(second));
  expect(await next.keeper.checked()).toEqual([]);
});

test('a shard lost and the log not whole: what is not known is not saved over, and the next unlock reads everything', async () => {
  const kept = await journal('honest');
  const [draft] = kept.drafts;
  if (!draft) throw new Error('no case');
  const list = new Map(kept.here.cache.held.list);
  list.delete(shardOf(draft.id));
  kept.here.cache.held = { ...kept.here.cache.held, list };
  flip(kept, 'gen-1', (kept.ends[1] ?? 0) + 60);
  const { keeper } = await kept.here.open();
  expect(await keeper.openCase(draft.id)).toEqual(failed('damaged'));
  expect(await keeper.saveCase(draft)).toEqual(failed('write-failed'));
  expect(await keeper.checked()).toEqual([{ did: 'found-differing' }]);
  await keeper.lock([]);
  expect(await kept.here.start().unlock(PASSPHRASE, NOW)).toEqual(failed('not-as-we-left-it'));
});

test('a row damaged, and the log before its box: the case opens from where its box stands', async () => {
  const kept = await journal('honest');
  const [, two] = kept.drafts;
  if (!two) throw new Error('no case');
  const rows = new Map(kept.here.cache.held.rows);
  rows.set(two.id, new Uint8Array(900));
  kept.here.cache.held = { ...kept.here.cache.held, rows };
  flip(kept, 'gen-1', (kept.ends[0] ?? 0) + 60);
  const { keeper } = await kept.here.open();
  for (const draft of kept.drafts) expect(await keeper.openCase(draft.id)).toEqual(done(draft));
  expect(await keeper.checked()).toEqual([{ did: 'found-differing' }]);
});

const idsOf = (all: readonly { readonly id: Id }[]): Id[] => all.map(({ id }) => id).sort();
