/** An earlier text cut where it changes how it looks: what is only mine, and what does not stand in the text of now. */

import type { Span } from '../../../shared/base/span.ts';
import { sentences } from '../../../shared/handout/sentences.ts';
import type { Writing } from '../../../shared/journal/case.ts';

export interface Piece extends Span {
  readonly mine: boolean;
  readonly since: boolean;
  /** Where a stretch of only mine begins: it says so there. */
  readonly begins: boolean;
}

/** Sorted, never overlapping; what looks like any text is in none. */
export function piecesOf(then: Writing, now: string): Piece[] {
  const standing = flat(now);
  const gone = sentences(then.text).filter(
    ({ start, end }) => !standing.includes(flat(then.text.slice(start, end))),
  );
  const cuts = new Set([...gone, ...then.onlyMine].flatMap(({ start, end }) => [start, end]));
  const places = [...cuts].sort((a, b) => a - b);
  const within = (spans: readonly Span[], at: number): boolean =>
    spans.some(({ start, end }) => start <= at && at < end);
  return places.slice(0, -1).flatMap((start, k): Piece[] => {
    const [mine, since] = [within(then.onlyMine, start), within(gone, start)];
    if (!mine && !since) return [];
    const begins = then.onlyMine.some((span) => span.start === start);
    return [{ start, end: places[k + 1] ?? start, mine, since, begins }];
  });
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
