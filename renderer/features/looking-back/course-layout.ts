/**
 * One relationship over its evenings, laid out: evenings on a line, in order, as words need room and not as the calendar
 * has them. Where the window ends the line goes on below. Above the line what was named for me, below it for the patient,
 * on it for both. Pure, in units of a sixteenth of a rem.
 */

import type { Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { eveningOf, namedOf, type For } from './named.ts';
import { widthOf, type Span } from './pack.ts';

export const LINE = 24;
const WORD = 17;
const PAD = 28;
const FOOT = 54;
const LEAST = 112;
const GUTTER = 62;

export interface Evening {
  readonly at: Millis;
  readonly named: Readonly<Record<For, readonly string[]>>;
  /** Something was written then after a group, or after seeing them again. */
  readonly also: readonly ('after' | 'visit')[];
}

export interface Column {
  readonly of: Evening;
  /** Where its knots stand; its words begin after them. */
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

export interface Row {
  readonly y: number;
  /** The line of the evenings. */
  readonly middle: number;
  readonly height: number;
  readonly me: Span;
  readonly patient: Span;
  readonly from: number;
  readonly to: number;
}

export interface CourseLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** Every evening of it, each once, in order of time. */
export function eveningsOf(course: Course): readonly Evening[] {
  const named = namedOf(course);
  const moments = [
    ...course.evenings,
    ...named.map(({ at }) => at),
    ...[...course.after, ...course.visits].map((at) => eveningOf(course, at)),
  ];
  return [...new Set(moments)]
    .sort((a, b) => a - b)
    .map((at) => {
      const of = (whom: For): readonly string[] =>
        named.filter((one) => one.at === at && one.whom === whom).map(({ what }) => what);
      const isThen = (then: Millis): boolean => eveningOf(course, then) === at;
      return {
        at,
        named: { me: of('me'), both: of('both'), patient: of('patient') },
        also: [
          ...(course.after.some(isThen) ? (['after'] as const) : []),
          ...(course.visits.some(isThen) ? (['visit'] as const) : []),
        ],
      };
    });
}

export function layOutCourse(
  evenings: readonly Evening[],
  width: number,
  wordFor: (what: string) => string,
): CourseLayout {
  const room = width - GUTTER - 2 * PAD;
  const lines = broken(
    evenings.map((evening) => Math.min(room, columnWidth(evening, wordFor))),
    room,
  );
  const rows: Row[] = [];
  const columns: Column[] = [];
  let y = 2;
  lines.forEach((line, row) => {
    const here = evenings.slice(line.from, line.to);
    const most = (whom: For): number => Math.max(0, ...here.map(({ named }) => named[whom].length));
    const lens = Math.max(2, most('both') + 1) * LINE;
    const [above, below] = [Math.max(2, most('me') + 1) * LINE, Math.max(2, most('patient') + 1) * LINE];
    const middle = y + above + lens / 2;
    const used = line.widths.reduce((sum, one) => sum + one, 0);
    let x = GUTTER + PAD;
    here.forEach((of, k) => {
      const wide = line.widths[k] ?? LEAST;
      columns.push({ of, x, width: wide, row });
      x += wide;
    });
    rows.push({
      y,
      middle,
      height: above + lens + below,
      me: { from: y, to: y + above + lens },
      patient: { from: y + above, to: y + above + lens + below },
      from: GUTTER,
      to: lines.length === 1 ? Math.min(width - 2, GUTTER + used + 2 * PAD) : width - 2,
    });
    y += above + lens + below + FOOT;
  });
  return { width, height: y, rows, columns };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly widths: readonly number[];
}

/** As many as there is room for in each. */
function broken(widths: readonly number[], room: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let used = 0;
  widths.forEach((wide, at) => {
    if (used > 0 && used + wide > room) {
      lines.push({ from, to: at, widths: widths.slice(from, at) });
      from = at;
      used = 0;
    }
    used += wide;
  });
  if (widths.length > 0) lines.push({ from, to: widths.length, widths: widths.slice(from) });
  return lines;
}

function columnWidth({ named }: Evening, wordFor: (what: string) => string): number {
  const words = [...named.me, ...named.both, ...named.patient].map(
    (what) => widthOf(wordFor(what), WORD) + 26,
  );
  return Math.max(LEAST, ...words);
}
