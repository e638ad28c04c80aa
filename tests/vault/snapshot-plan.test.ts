/** Which generations go, over calendars as they come about by use. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDueByDate, isDueBySize, toPrune, type Lying } from '../../shared/vault/snapshot-plan.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = 1_700_000_000_000;
const MIB = 1024 * 1024;

test('due a day after the date inside, or without one; never for a date to come', () => {
  expect(isDueByDate(null, START)).toBe(true);
  expect(isDueByDate(START, START + DAY)).toBe(true);
  expect(isDueByDate(START, START + DAY - 1)).toBe(false);
  expect(isDueByDate(START + 9 * DAY, START)).toBe(false);
  expect(isDueBySize(10 * MIB, 28 * MIB)).toBe(false);
  expect(isDueBySize(10 * MIB, 28 * MIB + 1)).toBe(true);
});

interface Used {
  readonly lying: readonly { readonly generation: number; readonly at: number }[];
  readonly now: number;
}

/** @param gaps between two generations, in milliseconds. @param deleted when; what was made before holds it. */
function* use(gaps: readonly number[], deleted = -1): Generator<Used> {
  let now = START;
  let lying: { generation: number; at: number }[] = [];
  for (const [k, gap] of gaps.entries()) {
    now += gap;
    lying = [{ generation: k + 1, at: now }, ...lying];
    const all: Lying[] = lying.map((one) => ({ ...one, holdsDeleted: one.at < deleted && deleted <= now }));
    const gone = toPrune(all, now);
    lying = lying.filter(({ generation }) => !gone.includes(generation));
    yield { lying, now };
  }
}

const gap = fc.integer({ min: DAY, max: 2 * DAY });

test('used daily, from any hour: what was deleted is in no generation thirty days later', () => {
  fc.assert(
    fc.property(
      fc.array(gap, { minLength: 60, maxLength: 90 }),
      fc.integer({ min: 1, max: 25 }),
      (gaps, d) => {
        const deleted = START + d * DAY;
        for (const { lying, now } of use(gaps, deleted)) {
          const before = lying.filter(({ at }) => at < deleted);
          if (now > deleted + 30 * DAY) expect(before).toEqual([]);
        }
      },
    ),
  );
});

test('used daily: the three newest, a way back for each of seven days, and one of more than two weeks ago', () => {
  fc.assert(
    fc.property(fc.array(fc.constant(DAY), { minLength: 40, maxLength: 80 }), (gaps) => {
      const last = [...use(gaps)].at(-1);
      const ages = last?.lying.map(({ at }) => Math.round((last.now - at) / DAY)) ?? [];
      expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(15);
      expect(ages.length).toBeLessThanOrEqual(11);
    }),
  );
});

test('seldom used: three stay; one older than thirty days goes where it holds what was deleted', () => {
  const at = (days: number) => START - days * DAY;
  const all: Lying[] = [
    { generation: 4, at: at(0), holdsDeleted: false },
    { generation: 3, at: at(35), holdsDeleted: false },
    { generation: 2, at: at(36), holdsDeleted: true },
  ];
  expect(toPrune(all, START)).toEqual([2]);
  const undated = [...all.slice(0, 2), { generation: 2, at: null, holdsDeleted: true }];
  expect(toPrune(undated, START)).toEqual([2]);
  expect(toPrune([{ generation: 4, at: at(0), holdsDeleted: true }, ...all.slice(1, 2)], START)).toEqual([]);
});

const lying = fc
  .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 30 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((generation) =>
        fc.record({
          generation: fc.constant(generation),
          at: fc.option(fc.integer({ min: START - 90 * DAY, max: START + 3 * DAY })),
          holdsDeleted: fc.boolean(),
        }),
      ),
    ),
  );

test('whatever lies there: the newest stays; after a jump of the clock everything does', () => {
  fc.assert(
    fc.property(lying, (all) => {
      const gone = toPrune(all, START);
      const newest = Math.max(...all.map(({ generation }) => generation));
      expect(gone).not.toContain(newest);
      const former = all.filter(({ generation }) => generation !== newest);
      const last = Math.max(...former.map(({ at }) => at ?? -Infinity));
      const jumped = all.some(({ at }) => at !== null && at > START) || START - last > 40 * DAY;
      if (jumped) expect(gone).toEqual([]);
      const three = [...all].sort((a, b) => b.generation - a.generation).slice(0, 3);
      for (const { generation, holdsDeleted } of three)
        if (!holdsDeleted) expect(gone).not.toContain(generation);
    }),
  );
});
