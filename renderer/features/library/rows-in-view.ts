/**
 * Which rows of a long list are worth drawing: those in sight, a little more on either side, and the one that has the
 * focus. Rows are taken in runs; a run that is not drawn keeps the height it had, or the mean of those measured, so that
 * nothing jumps. A short list is drawn whole.
 */

import { useCallback, useEffect, useState, type RefObject } from 'react';

const RUN = 40;
/** A list no longer than this is drawn whole. */
const SHORT = 2 * RUN;
/** In pixels, before any row was measured. */
const FIRST_GUESS = 76;

/** The rows from `from` up to `to` are drawn (`height` null), or stand as one empty stretch of so many pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly height: number | null;
}

interface View {
  readonly runs: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  /** A narrower list has other heights. */
  readonly width: number;
}

const FIRST: View = { runs: [0, 1], heights: new Map(), width: 0 };

export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  count: number,
): { readonly stretches: readonly Stretch[]; readonly draw: (index: number) => void } {
  const [view, setView] = useState<View>(FIRST);

  useEffect(() => {
    const { current } = list;
    if (current === null || count <= SHORT) return;
    const look = (): void => setView((before) => viewOf(current, count, before));
    look();
    // Rows just drawn change the height of the list: then they are measured.
    const observer = new ResizeObserver(look);
    observer.observe(current);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [list, count]);

  const draw = useCallback((index: number) => {
    const run = Math.floor(index / RUN);
    setView((before) => (before.runs.includes(run) ? before : { ...before, runs: [...before.runs, run] }));
  }, []);

  return { stretches: stretchesOf(count, view), draw };
}

/** Everything once, in order; neighbors that are not drawn are one stretch. */
export function stretchesOf(count: number, { runs, heights }: Pick<View, 'runs' | 'heights'>): Stretch[] {
  if (count <= SHORT) return count === 0 ? [] : [{ from: 0, to: count, height: null }];
  const stretches: Stretch[] = [];
  for (let run = 0; run * RUN < count; run++) {
    const [from, to] = [run * RUN, Math.min(count, (run + 1) * RUN)];
    const height = runs.includes(run) ? null : heightOf(run, to - from, heights);
    const last = stretches.at(-1);
    if (last === undefined || (last.height === null) !== (height === null))
      stretches.push({ from, to, height });
    else
      stretches[stretches.length - 1] = {
        from: last.from,
        to,
        height: last.height === null || height === null ? null : last.height + height,
      };
  }
  return stretches;
}

function viewOf(list: HTMLElement, count: number, before: View): View {
  const { top, width } = list.getBoundingClientRect();
  const heights = new Map(Math.round(width) === before.width ? before.heights : []);
  for (const [run, height] of measured(list)) heights.set(run, height);
  const runs = runsInSight(list, top, count, heights);
  const same =
    runs.join() === before.runs.join() &&
    heights.size === before.heights.size &&
    [...heights].every(([run, height]) => before.heights.get(run) === height);
  return same ? before : { runs, heights, width: Math.round(width) };
}

function runsInSight(
  list: HTMLElement,
  start: number,
  count: number,
  heights: ReadonlyMap<number, number>,
): number[] {
  const spare = window.innerHeight;
  const focused = list.contains(document.activeElement) ? indexOf(document.activeElement) : null;
  const seen: number[] = [];
  let top = start;
  for (let run = 0; run * RUN < count; run++) {
    const bottom = top + heightOf(run, Math.min(count, (run + 1) * RUN) - run * RUN, heights);
    const inSight = bottom > -spare && top < window.innerHeight + spare;
    if (inSight || (focused !== null && Math.floor(focused / RUN) === run)) seen.push(run);
    top = bottom;
  }
  return seen;
}

function measured(list: HTMLElement): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const row of list.querySelectorAll<HTMLElement>(':scope > [data-index]')) {
    const run = Math.floor(Number(row.dataset['index']) / RUN);
    if (row.offsetHeight > 0) sums.set(run, (sums.get(run) ?? 0) + row.offsetHeight);
  }
  return sums;
}

function heightOf(run: number, rows: number, heights: ReadonlyMap<number, number>): number {
  const known = heights.get(run);
  if (known !== undefined) return known;
  if (heights.size === 0) return FIRST_GUESS * rows;
  let sum = 0;
  for (const height of heights.values()) sum += height;
  return (sum / heights.size / RUN) * rows;
}

function indexOf(element: Element | null): number | null {
  const row = element?.closest<HTMLElement>('[data-index]');
  return row === null || row === undefined ? null : Number(row.dataset['index']);
}
