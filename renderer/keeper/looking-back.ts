/**
 * The courses of Looking back, from the records of the open journal. A sitting is told by its last moment: what was
 * written less than some hours apart is one evening. Nothing is counted, compared or concluded.
 */

import type { Id, Millis } from '../../shared/base/ids.ts';
import type { Case } from '../../shared/journal/case.ts';
import { readRecord } from '../../shared/journal/record.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Course } from '../../shared/keeper/looking-back.ts';
import type { OpenJournal } from './open-journal.ts';

/** What a course is drawn from; of a case's text only its first words. */
export interface Written {
  readonly course: Omit<Course, 'evenings'>;
  /** When it was written at, in any order. */
  readonly moments: readonly Millis[];
}

/** Milliseconds: an evening that goes on past midnight is one. */
const APART = 5 * 3_600_000;

export async function lookBack(journal: OpenJournal, from: Millis, to: Millis): Promise<Course[]> {
  const cases = new Map<Id, Written>();
  const before = new Map<Id, Millis[]>();
  for await (const { id, value } of journal.everyRecord()) {
    const record = readRecord(value);
    if (!record.ok) continue;
    if (record.value.kind === 'case') cases.set(id, writtenOf(record.value.case));
    if (record.value.kind !== 'version') continue;
    const { of, case: earlier } = record.value;
    before.set(of, [...(before.get(of) ?? []), earlier.touched]);
  }
  return coursesOf(
    [...cases].map(([id, { course, moments }]) => ({
      course,
      moments: [...moments, ...(before.get(id) ?? [])],
    })),
    from,
    to,
  );
}

export function writtenOf(chosen: Case): Written {
  const { id, name, created, touched, named, after, visits, groups } = chosen;
  const { firstWords } = summarize(chosen);
  return {
    course: {
      ...{ id, name, firstWords, groups },
      named: [...named].sort((a, b) => a.at - b.at),
      after: inOrder(after.map(({ at }) => at)),
      visits: inOrder(visits.map(({ at }) => at)),
    },
    moments: [created, touched],
  };
}

/** Those that have something from `from` on, before `to`; by their first evening then. */
export function coursesOf(all: readonly Written[], from: Millis, to: Millis): Course[] {
  const isThen = (at: Millis): boolean => at >= from && at < to;
  return all
    .map(({ course, moments }): Course => {
      const { named, after, visits } = course;
      return {
        ...course,
        evenings: sittings(moments).filter(isThen),
        named: named.filter(({ at }) => isThen(at)),
        after: after.filter(isThen),
        visits: visits.filter(isThen),
      };
    })
    .filter(({ evenings, named, after, visits }) =>
      [evenings, named, after, visits].some((held) => held.length > 0),
    )
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** The last moment of each. */
export function sittings(moments: readonly Millis[]): Millis[] {
  const inTime = inOrder(moments);
  return inTime.filter((at, k) => (inTime[k + 1] ?? Infinity) - at > APART);
}

function firstOf({ evenings, named, after, visits }: Course): Millis {
  return Math.min(...[evenings[0], named[0]?.at, after[0], visits[0]].map((at) => at ?? Infinity));
}

function inOrder(moments: readonly Millis[]): Millis[] {
  return [...moments].sort((a, b) => a - b);
}
