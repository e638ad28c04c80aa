/** Places on a line: what may stand side by side in one lane, and marks that do not cover each other. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The lane of each span, the fewest that hold them: no two of a lane come nearer than `gap`. Lanes fill from the first,
 * by where a span begins.
 */
export function lanesOf(spans: readonly Span[], gap: number): readonly number[] {
  const ends: number[] = [];
  const lanes = new Array<number>(spans.length).fill(0);
  const inOrder = [...spans.entries()].sort(([, a], [, b]) => a.from - b.from);
  for (const [index, { from, to }] of inOrder) {
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}

/**
 * Places in order, moved as little as needed to stand at least `least` apart, between `from` and `to`. Where there is not
 * room for all, they stand evenly over all of it.
 */
export function apart(places: readonly number[], least: number, { from, to }: Span): readonly number[] {
  const room = to - from;
  const step = Math.min(least, places.length > 1 ? room / (places.length - 1) : least);
  const moved = [...places];
  for (let k = 0; k < moved.length; k++)
    moved[k] = Math.max(moved[k] ?? from, k === 0 ? from : (moved[k - 1] ?? from) + step);
  for (let k = moved.length - 1; k >= 0; k--)
    moved[k] = Math.min(moved[k] ?? to, k === moved.length - 1 ? to : (moved[k + 1] ?? to) - step);
  return moved;
}

/** About how wide words are in the serif at 15: on the safe side, so that nothing touches. */
export function widthOf(words: string, size = 15): number {
  return words.length * size * 0.5 + 4;
}
