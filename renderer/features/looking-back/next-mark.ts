/** From mark to mark with the arrows: left and right in order of time, up and down to the nearest of another line. */

export interface Marked {
  readonly x: number;
  readonly row: number;
}

/** Null for a key that goes nowhere. `marks` stand in order of time. */
export function nextMark(key: string, at: number, marks: readonly Marked[]): number | null {
  const last = marks.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return nearest(at, marks, -1);
    case 'ArrowDown':
      return nearest(at, marks, 1);
    default:
      return null;
  }
}

/** Of the next line that way which has a mark, the one straight above or below, or nearest to it. */
function nearest(at: number, marks: readonly Marked[], way: -1 | 1): number {
  const here = marks[at];
  if (here === undefined) return at;
  const rows = marks.map(({ row }) => row).filter((row) => (row - here.row) * way > 0);
  if (rows.length === 0) return at;
  const row = way > 0 ? Math.min(...rows) : Math.max(...rows);
  let best = at;
  let least = Infinity;
  marks.forEach((mark, index) => {
    const far = Math.abs(mark.x - here.x);
    if (mark.row !== row || far >= least) return;
    best = index;
    least = far;
  });
  return best;
}
