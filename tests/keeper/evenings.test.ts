/**
 * The evenings of a case: whatever is written, merged, brought back or interrupted, everything that ended an evening can
 * be read back as it was; none says the same as another; a deletion takes them all.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../shared/base/ids.ts';
import type { Case, TextName } from '../../shared/journal/case.ts';
import { isAnotherEvening, isSameWriting, SITTING_ENDS } from '../../shared/journal/evening.ts';
import type { EveningSummary } from '../../shared/keeper/evenings.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { house, NOW, PASSPHRASE, told, type House } from './house.ts';

const LATER = SITTING_ENDS + 60_000;

/** As the desk does: what was written says when. */
function wrote(draft: Case, text: string, at: number, name: TextName = 'story'): Case {
  const texts = { ...draft.texts, [name]: { text, onlyMine: [] } };
  return { ...draft, texts, touched: at, written: at };
}

async function saved(keeper: Keeper, draft: Case): Promise<Case> {
  expect(await keeper.saveCase(draft)).toMatchObject({ ok: true });
  return draft;
}

async function started(): Promise<{ readonly here: House; readonly keeper: Keeper; readonly first: Case }> {
  const here = house();
  const { keeper } = await here.created();
  const first = await saved(keeper, wrote(await told(keeper, ''), 'The first evening.', NOW));
  return { here, keeper, first };
}

async function all(keeper: Keeper, of: Id): Promise<readonly Case[]> {
  const listed = await keeper.evenings(of);
  return Promise.all(listed.map(async ({ id }) => opened(await keeper.evening(id))));
}

function opened(read: Awaited<ReturnType<Keeper['evening']>>): Case {
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('a save', () => {
  test('on another evening keeps what was there, once, as it was', async () => {
    const { keeper, first } = await started();
    const second = await saved(keeper, wrote(first, 'The second evening.', NOW + LATER));
    await saved(keeper, wrote(second, 'The second evening, still.', NOW + LATER + 60_000));
    const [only, ...more] = await keeper.evenings(first.id);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ written: NOW, from: 'evening', filled: ['story'] });
    expect(only?.firstWords).toBe('The first evening.');
    expect(opened(await keeper.evening(only?.id ?? first.id))).toEqual(first);
  });

  test.each([
    ['within the sitting', (draft: Case) => wrote(draft, 'More.', NOW + SITTING_ENDS - 1)],
    ['that writes nothing', (draft: Case) => ({ ...draft, touched: NOW + LATER, name: 'The locksmith' })],
    [
      'of a decision alone',
      (draft: Case): Case => ({ ...draft, touched: NOW + LATER, choices: { 'name:x': { how: 'omit' } } }),
    ],
    ['with the clock set back', (draft: Case) => wrote(draft, 'More.', NOW - LATER)],
  ])('%s keeps none', async (_what, edit) => {
    const { keeper, first } = await started();
    await saved(keeper, edit(first));
    expect(await keeper.evenings(first.id)).toEqual([]);
  });

  test('after a decision on the next evening still keeps the one before', async () => {
    const { keeper, first } = await started();
    const decided = await saved(keeper, { ...first, touched: NOW + LATER, name: 'Named' });
    await saved(keeper, wrote(decided, 'Another evening.', NOW + LATER + 60_000));
    expect((await all(keeper, first.id)).map(({ texts }) => texts.story.text)).toEqual([
      'The first evening.',
    ]);
  });

  test.each<[string, (draft: Case, at: number) => Case]>([
    ['a cue', (draft) => ({ ...draft, card: { ...draft.card, cues: ['He stood there'] } })],
    ['a part', (draft) => ({ ...draft, page: { ...draft.page, parts: { ...draft.page.parts, me: 'I' } } })],
    ['a line', (draft) => ({ ...draft, lines: { ...draft.lines, kept: ['The coat'] } })],
    ['a feeling', (draft, at) => ({ ...draft, named: [{ at, whom: 'me', what: 'sad' }] })],
    ['a visit', (draft, at) => ({ ...draft, visits: [{ at, them: 'Softer', me: '', neither: '' }] })],
    [
      'a reflection',
      (draft, at) => ({
        ...draft,
        after: [{ at, how: 'told', group: null, text: { text: 'I was quiet', onlyMine: [] } }],
      }),
    ],
    [
      'only mine',
      (draft) => ({
        ...draft,
        texts: {
          ...draft.texts,
          story: { text: draft.texts.story.text, onlyMine: [{ start: 0, end: 3 }] },
        },
      }),
    ],
  ])('of %s counts as writing', async (_what, edit) => {
    const { keeper, first } = await started();
    const at = NOW + LATER;
    await saved(keeper, { ...edit(first, at), touched: at, written: at });
    expect(await all(keeper, first.id)).toEqual([first]);
  });

  test('in which nothing was written before keeps nothing', async () => {
    const here = house();
    const { keeper } = await here.created();
    const named = await saved(keeper, { ...(await told(keeper, '  ')), name: 'A name', written: NOW });
    await saved(keeper, wrote(named, 'The first words.', NOW + LATER));
    expect(await keeper.evenings(named.id)).toEqual([]);
  });

  test('at the lock keeps the evening too', async () => {
    const { here, keeper, first } = await started();
    await keeper.lock([wrote(first, 'Written in the last second.', NOW + LATER)]);
    const { keeper: next } = await here.open();
    expect(await all(next, first.id)).toEqual([first]);
    expect(await next.openCase(first.id)).toMatchObject({
      value: { texts: { story: { text: 'Written in the last second.' } } },
    });
  });

  test('brought back from before the case had a name keeps the name', async () => {
    const { keeper, first } = await started();
    await saved(keeper, { ...wrote(first, 'Tonight.', NOW + LATER), name: 'The locksmith' });
    const [earlier] = await keeper.evenings(first.id);
    const brought = await keeper.bringBack(earlier?.id ?? first.id, NOW + LATER + 5);
    expect(brought).toMatchObject({ value: { name: 'The locksmith', texts: first.texts } });
  });

  test('that the disk refuses loses nothing, and the next one keeps the evening once', async () => {
    const { here, keeper, first } = await started();
    const later = wrote(first, 'Tonight.', NOW + LATER);
    here.disk.full = true;
    expect(await keeper.saveCase(later)).toEqual({ ok: false, problem: 'disk-full' });
    here.disk.full = false;
    expect(await keeper.openCase(first.id)).toEqual({ ok: true, value: first });
    await saved(keeper, later);
    expect(await all(keeper, first.id)).toEqual([first]);
  });

  test('interrupted behind the version keeps it once', async () => {
    const { here, keeper, first } = await started();
    const before = here.log().length;
    await saved(keeper, wrote(first, 'Tonight.', NOW + LATER));
    await keeper.lock([]);
    // The disk as it was when only the version had reached it.
    const log = here.log();
    const n = new DataView(log.buffer, log.byteOffset).getUint32(before + 4, true);
    here.disk.files.set('gen-1', log.slice(0, before + 8 + n + 32));
    here.cache.held = { header: null, rows: new Map(), tail: null };
    const { keeper: next } = await here.open();
    expect(await next.openCase(first.id)).toEqual({ ok: true, value: first });
    await saved(next, wrote(first, 'Tonight again.', NOW + LATER));
    expect(await all(next, first.id)).toEqual([first]);
  });
});

describe('bringing one back', () => {
  test('makes what is there now an evening, and the old one the case', async () => {
    const { keeper, first } = await started();
    const now = NOW + LATER;
    const left = { at: now, what: 'card', format: 'print' } as const;
    const second = await saved(keeper, { ...wrote(first, 'Written over.', now), departures: [left] });
    const [earlier] = await keeper.evenings(first.id);
    const brought = await keeper.bringBack(earlier?.id ?? first.id, now + 5);
    expect(brought).toMatchObject({ ok: true, value: { texts: first.texts, touched: now + 5 } });
    expect(await keeper.openCase(first.id)).toEqual(brought);
    expect(brought.ok && brought.value.departures).toEqual([left]);
    const listed = await keeper.evenings(first.id);
    expect(listed.map(({ from }) => from)).toEqual(['restored', 'evening']);
    expect(opened(await keeper.evening(listed[0]?.id ?? first.id))).toEqual(second);
  });

  test('to and fro makes no more of them', async () => {
    const { keeper, first } = await started();
    await saved(keeper, wrote(first, 'Written over.', NOW + LATER));
    let now = NOW + LATER;
    for (let k = 0; k < 4; k++) {
      const listed = await keeper.evenings(first.id);
      const { id } = listed[k % listed.length] as EveningSummary;
      now += LATER;
      expect(await keeper.bringBack(id, now)).toMatchObject({ ok: true });
    }
    expect((await all(keeper, first.id)).map(({ texts }) => texts.story.text).sort()).toEqual([
      'The first evening.',
      'Written over.',
    ]);
  });

  test.each(['evening', 'bringBack'] as const)('%s of what is none says so', async (call) => {
    const { keeper, first } = await started();
    expect(await keeper[call](first.id, NOW)).toEqual({ ok: false, problem: 'not-found' });
  });
});

test('the list needs no record of another case, also from an old checkpoint', async () => {
  const { here, keeper, first } = await started();
  await saved(keeper, wrote(first, 'Tonight.', NOW + LATER));
  await keeper.lock([]);
  const { keeper: next } = await here.open();
  expect(await all(next, first.id)).toEqual([first]);
});

test('a deletion takes every evening with it', async () => {
  const { here, keeper, first } = await started();
  const other = await saved(keeper, await told(keeper, 'Another case.'));
  await saved(keeper, wrote(first, 'Two.', NOW + LATER));
  await saved(keeper, wrote(first, 'Three.', NOW + 2 * LATER));
  expect(await keeper.evenings(first.id)).toHaveLength(2);
  expect(await keeper.deleteCase(first.id)).toMatchObject({ ok: true });
  expect(await keeper.evenings(first.id)).toEqual([]);
  await keeper.lock([]);
  const { keeper: next } = await here.open();
  expect(await next.evenings(first.id)).toEqual([]);
  expect((await next.list()).map(({ id }) => id)).toEqual([other.id]);
});

type Act =
  | { readonly do: 'write'; readonly words: number; readonly gap: number }
  | { readonly do: 'decide'; readonly gap: number }
  | { readonly do: 'lock'; readonly gap: number }
  | { readonly do: 'merge'; readonly gap: number }
  | { readonly do: 'back'; readonly which: number; readonly gap: number };

const gap = fc.constantFrom(1000, 3_600_000, SITTING_ENDS, 3 * SITTING_ENDS);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), words: fc.nat(5), gap }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), gap }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lock' as const), gap }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), gap }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('back' as const), which: fc.nat(), gap }) },
);

test('after any sequence of edits, gaps, locks, merges and bringing back nothing that ended an evening is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const begun = await started();
      const { here, first } = begun;
      let { keeper } = begun;
      let draft = first;
      let now = NOW;
      /** What has to be there for ever. */
      const ended: Case[] = [];
      const backup = await backupOf(here, keeper);
      for (const next of acts) {
        now += next.gap;
        if (next.do === 'write') {
          const after = wrote(draft, `Words ${String(next.words)}.`, now);
          if (!isSameWriting(draft, after)) {
            if (isAnotherEvening(draft.written, now)) ended.push(draft);
            draft = await saved(keeper, after);
          }
        } else if (next.do === 'decide') {
          draft = await saved(keeper, { ...draft, touched: now, name: `Named ${String(now)}` });
        } else if (next.do === 'lock') {
          await keeper.lock([]);
          ({ keeper } = await here.open());
        } else if (next.do === 'merge') {
          await merged(here, keeper, backup, now);
          if (!isSameWriting(draft, first)) ended.push(first);
        } else {
          const listed = await keeper.evenings(first.id);
          const chosen = listed[next.which % Math.max(1, listed.length)];
          if (chosen === undefined) continue;
          ended.push(draft);
          const brought = await keeper.bringBack(chosen.id, now);
          if (!brought.ok) throw new Error(brought.problem);
          draft = brought.value;
        }
        const standing = await keeper.openCase(first.id);
        expect(standing).toEqual({ ok: true, value: draft });
        const kept = [...(await all(keeper, first.id)), draft];
        for (const one of ended) expect(kept.some((other) => isSameWriting(one, other))).toBe(true);
        // What a backup says stands as a whole: it may differ in what was decided alone.
        const own = (await keeper.evenings(first.id)).filter(({ from }) => from !== 'merged');
        const says = await Promise.all(own.map(async ({ id }) => opened(await keeper.evening(id))));
        for (const [k, one] of says.entries())
          expect(says.slice(k + 1).some((other) => isSameWriting(one, other))).toBe(false);
      }
      for (const { id } of await keeper.evenings(first.id)) {
        const then = opened(await keeper.evening(id));
        now += 1000;
        const brought = await keeper.bringBack(id, now);
        expect(brought.ok && isSameWriting(brought.value, then)).toBe(true);
      }
      expect(await keeper.deleteCase(first.id)).toMatchObject({ ok: true });
      expect(await keeper.evenings(first.id)).toEqual([]);
      expect(await keeper.list()).toEqual([]);
      await keeper.lock([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

async function backupOf(here: House, keeper: Keeper): Promise<Uint8Array> {
  const made = await keeper.makeBackup(() => undefined, NOW);
  if (!made.ok) throw new Error(made.problem);
  const file = here.folders.folder('journal.new').files.get('gen.tmp');
  if (file === undefined) throw new Error('no backup');
  return file.slice(0, made.value.length);
}

async function merged(here: House, keeper: Keeper, backup: Uint8Array, now: number): Promise<void> {
  here.chosen(backup);
  expect(await keeper.openBackup({ passphrase: PASSPHRASE }, () => undefined)).toMatchObject({ ok: true });
  expect(await keeper.mergeBackup([], now, () => undefined)).toMatchObject({ ok: true });
  await keeper.closeBackup();
}
