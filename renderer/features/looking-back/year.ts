/** Years, as evenings have them: one begins at five in the morning of its first day, so that a night is not cut. */

import type { Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';

const MORNING = 5;

export interface Stretch {
  readonly from: Millis;
  readonly to: Millis;
}

export function yearOf(at: Millis): number {
  return new Date(at - MORNING * 3_600_000).getFullYear();
}

export function stretchOf(year: number): Stretch {
  return { from: monthStarts(year, 0), to: monthStarts(year + 1, 0) };
}

/** The first moment of each of its months. */
export function monthsOf(year: number): readonly Millis[] {
  return Array.from({ length: 12 }, (_, month) => monthStarts(year, month));
}

/** Those that have an evening, the latest first. */
export function yearsOf(courses: readonly Course[]): readonly number[] {
  const years = courses.flatMap(({ evenings, named }) =>
    [...evenings, ...named.map(({ at }) => at)].map(yearOf),
  );
  return [...new Set(years)].sort((a, b) => b - a);
}

function monthStarts(year: number, month: number): Millis {
  return new Date(year, month, 1, MORNING).getTime();
}
