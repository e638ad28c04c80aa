/**
 * A year, laid out: the mark drawn out along its evenings. Me above, the patient below, and where the two overlap what
 * was named for both. A thread is one word in one of the three; its knots stand on their evenings. Pure: numbers in,
 * places out, in units of a sixteenth of a rem.
 */

import type { Millis } from '../../../shared/base/ids.ts';
import type { For, Named } from './named.ts';
import { apart, lanesOf, widthOf, type Span } from './pack.ts';
import type { Stretch } from './year.ts';

export const LANE = 38;
const KNOT = 13;
const PAD = 30;
const GUTTER = 62;
const TOP = 4;
const AXIS = 34;
const FEWEST: Readonly<Record<For, number>> = { me: 2, both: 1, patient: 2 };
const ORDER: readonly For[] = ['me', 'both', 'patient'];

export interface Knot {
  readonly of: Named;
  readonly x: number;
  readonly y: number;
  /** Counted from the top over all three. */
  readonly row: number;
}

export interface Thread {
  readonly what: string;
  readonly whom: For;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Where its word begins, above it. */
  readonly label: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}

export interface YearLayout {
  readonly width: number;
  readonly height: number;
  readonly me: Box;
  readonly patient: Box;
  /** The middle of each third, for its name. */
  readonly middles: Readonly<Record<For, number>>;
  readonly threads: readonly Thread[];
  readonly knots: readonly Knot[];
  readonly months: readonly number[];
}

export function layOutYear(
  named: readonly Named[],
  { from, to }: Stretch,
  months: readonly Millis[],
  width: number,
  wordFor: (what: string) => string,
): YearLayout {
  const roundest = width < 640 ? 44 : 84;
  const plot: Span = { from: GUTTER + roundest * 0.6, to: width - roundest * 0.6 };
  const xOf = (at: Millis): number => plot.from + ((at - from) / (to - from)) * (plot.to - plot.from);

  const threads: Thread[] = [];
  const knots: Knot[] = [];
  const middles = { me: 0, both: 0, patient: 0 };
  let y = TOP;
  let row = 0;
  const edges: number[] = [];
  for (const whom of ORDER) {
    const words = byWord(named.filter((one) => one.whom === whom)).map((of) => {
      const places = apart(
        of.map(({ at }) => xOf(at)),
        KNOT,
        plot,
      );
      const [first, last] = [places[0] ?? plot.from, places.at(-1) ?? plot.from];
      const wide = widthOf(wordFor(of[0]?.what ?? ''));
      const label = Math.max(plot.from, Math.min(first - KNOT / 2, plot.to - wide));
      const span: Span = {
        from: Math.min(label, first - KNOT / 2),
        to: Math.max(label + wide, last + KNOT / 2),
      };
      return { of, places, label, span };
    });
    const lanes = lanesOf(
      words.map(({ span }) => span),
      14,
    );
    const count = Math.max(FEWEST[whom], ...lanes.map((lane) => lane + 1));
    edges.push(y);
    const pad = whom === 'both' ? 8 : PAD - 12;
    words.forEach(({ of, places, label }, k) => {
      const lane = lanes[k] ?? 0;
      const at = y + (whom === 'me' ? pad + 4 : whom === 'both' ? pad : 14) + lane * LANE + 24;
      const what = of[0]?.what ?? '';
      threads.push({ what, whom, y: at, from: places[0] ?? 0, to: places.at(-1) ?? 0, label });
      of.forEach((one, i) => knots.push({ of: one, x: places[i] ?? 0, y: at, row: row + lane }));
    });
    row += count;
    const tall = count * LANE + (whom === 'both' ? 2 * pad : pad + 12);
    middles[whom] = y + tall / 2;
    y += tall;
  }
  const [, lensTop = 0, patientTop = 0] = edges;
  const wide = width - GUTTER - 2;
  const box = (top: number, bottom: number): Box => ({
    x: GUTTER,
    y: top,
    width: wide,
    height: bottom - top,
    round: Math.min(roundest, (bottom - top) / 2),
  });
  return {
    width,
    height: y + AXIS,
    me: box(TOP, patientTop),
    patient: box(lensTop, y),
    middles,
    threads,
    knots: knots.sort((a, b) => a.of.at - b.of.at || a.row - b.row),
    months: months.map(xOf),
  };
}

/** By word, each in order of time; the words in the order they were first named. */
function byWord(named: readonly Named[]): readonly (readonly Named[])[] {
  const words = new Map<string, Named[]>();
  for (const one of [...named].sort((a, b) => a.at - b.at)) {
    const known = words.get(one.what);
    if (known === undefined) words.set(one.what, [one]);
    else known.push(one);
  }
  return [...words.values()];
}
