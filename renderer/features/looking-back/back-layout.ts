/** Which cases came back in a year, laid out: a line for each, with its evenings on it. Pure. */

import type { Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { apart, type Span } from './pack.ts';
import type { Stretch } from './year.ts';

export const ROW = 44;
const NAME = 228;
const TOP = 8;
const AXIS = 30;
const KNOT = 13;
const EDGE = 10;

export interface BackKnot {
  readonly course: Course;
  readonly at: Millis;
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

export interface BackLayout {
  readonly width: number;
  readonly height: number;
  /** Where the lines begin: names stand before them, or, where it is narrow, above. */
  readonly plot: Span;
  readonly isNarrow: boolean;
  readonly rows: readonly {
    readonly course: Course;
    readonly y: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly knots: readonly BackKnot[];
  readonly months: readonly number[];
}

export function layOutBack(
  courses: readonly Course[],
  { from, to }: Stretch,
  months: readonly Millis[],
  width: number,
): BackLayout {
  const isNarrow = width < 640;
  const plot: Span = { from: isNarrow ? EDGE : NAME, to: width - EDGE };
  const xOf = (at: Millis): number => plot.from + ((at - from) / (to - from)) * (plot.to - plot.from);
  const tall = isNarrow ? ROW + 18 : ROW;
  const rows = courses.map((course, row) => {
    const xs = apart(course.evenings.map(xOf), KNOT, plot);
    const y = TOP + row * tall + (isNarrow ? tall - 18 : tall / 2);
    return { course, row, xs, y, from: xs[0] ?? plot.from, to: xs.at(-1) ?? plot.from };
  });
  return {
    width,
    height: TOP + courses.length * tall + AXIS,
    plot,
    isNarrow,
    rows: rows.map(({ course, y, from: first, to: last }) => ({ course, y, from: first, to: last })),
    knots: rows.flatMap(({ course, row, xs, y }) =>
      course.evenings.map((at, k) => ({ course, at, x: xs[k] ?? plot.from, y, row })),
    ),
    months: months.map(xOf),
  };
}
