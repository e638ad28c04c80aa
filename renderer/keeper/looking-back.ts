/**
 * The courses of Looking back. An evening is told by its last moment of writing. Nothing is counted, compared or
 * concluded.
 */

import type { Id, Millis } from '../../shared/base/ids.ts';
import type { Case } from '../../shared/journal/case.ts';
import { isAnotherEvening } from '../../shared/journal/evening.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Course } from '../../shared/keeper/looking-back.ts';

export interface Courses {
  /** As it stands now. */
  put(chosen: Case): void;
  /** An earlier evening of a case, under the id it is kept by. */
  note(id: Id, of: Id, at: Millis): void;
  /** A case, or an earlier evening. */
  remove(id: Id): void;
  /** Those that have something from `from` on, before `to`; by their first evening then. */
  between(from: Millis, to: Millis): Course[];
}

export function newCourses(): Courses {
  const cases = new Map<Id, Written>();
  const earlier = new Map<Id, { readonly of: Id; readonly at: Millis }>();

  function momentsBefore(): ReadonlyMap<Id, readonly Millis[]> {
    const moments = new Map<Id, Millis[]>();
    for (const { of, at } of earlier.values()) {
      const known = moments.get(of);
      if (known === undefined) moments.set(of, [at]);
      else known.push(at);
    }
    return moments;
  }

  return {
    put: (chosen) => void cases.set(chosen.id, writtenOf(chosen)),
    note: (id, of, at) => void earlier.set(id, { of, at }),
    remove(id) {
      cases.delete(id);
      earlier.delete(id);
    },
    between(from, to) {
      const isThen = (at: Millis): boolean => at >= from && at < to;
      const before = momentsBefore();
      return [...cases.values()]
        .map(({ course, moments }): Course => {
          const { id, named, after, visits } = course;
          return {
            ...course,
            evenings: sittings([...moments, ...(before.get(id) ?? [])]).filter(isThen),
            named: named.filter(({ at }) => isThen(at)),
            after: after.filter(isThen),
            visits: visits.filter(isThen),
          };
        })
        .filter((course) => firstOf(course) < Infinity)
        .sort((a, b) => firstOf(a) - firstOf(b));
    },
  };
}

/** The last moment of each. */
export function sittings(moments: readonly Millis[]): Millis[] {
  const inTime = inOrder(moments);
  return inTime.filter((at, k) => isAnotherEvening(at, inTime[k + 1] ?? Infinity));
}

interface Written {
  readonly course: Omit<Course, 'evenings'>;
  readonly moments: readonly Millis[];
}

function writtenOf(chosen: Case): Written {
  const { id, name, written, named, after, visits, groups } = chosen;
  return {
    course: {
      ...{ id, name, firstWords: summarize(chosen).firstWords, groups },
      named: [...named].sort((a, b) => a.at - b.at),
      after: inOrder(after.map(({ at }) => at)),
      visits: inOrder(visits.map(({ at }) => at)),
    },
    moments: [written],
  };
}

function firstOf({ evenings, named, after, visits }: Course): Millis {
  return Math.min(...[evenings[0], named[0]?.at, after[0], visits[0]].map((at) => at ?? Infinity));
}

function inOrder(moments: readonly Millis[]): Millis[] {
  return [...moments].sort((a, b) => a - b);
}
