/**
 * What the pictures show of a course: what was named on which of its evenings, and for whom. A word named for me and for
 * the patient on one evening of one case is named once, for both. Nothing is counted and nothing concluded.
 */

import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';

export type For = 'me' | 'both' | 'patient';

export interface Named {
  readonly id: Id;
  /** The evening it was named on. */
  readonly at: Millis;
  readonly what: string;
  readonly whom: For;
}

/** By evening; on one evening in the order they were first named. */
export function namedOf(course: Course): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { at: then, what, whom } of [...course.named].sort((a, b) => a.at - b.at)) {
    const at = eveningOf(course, then);
    const key = `${String(at)} ${what}`;
    const before = found.get(key);
    const both = before !== undefined && before.whom !== whom;
    found.set(key, { id: course.id, at, what, whom: both ? 'both' : whom });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** An evening is told by its last moment. */
export function eveningOf({ evenings }: Course, then: Millis): Millis {
  return evenings.find((at) => at >= then) ?? then;
}

/** What a course has of one stretch of time; null where it has nothing then. */
export function within(course: Course, from: Millis, to: Millis): Course | null {
  const isThen = (at: Millis): boolean => at >= from && at < to;
  const part: Course = {
    ...course,
    evenings: course.evenings.filter(isThen),
    named: course.named.filter(({ at }) => isThen(eveningOf(course, at))),
    after: course.after.filter(isThen),
    visits: course.visits.filter(isThen),
  };
  const isEmpty = [part.evenings, part.named, part.after, part.visits].every(({ length }) => length === 0);
  return isEmpty ? null : part;
}

/** Written on more than one evening. */
export function cameBack({ evenings }: Course): boolean {
  return evenings.length > 1;
}
