/** What was kept, and why: its places in the final words, so that it is seen once more while reading. */

import type { Choices, Survey } from '../../../shared/deid/decide/decision.ts';
import type { Span } from '../../../shared/base/span.ts';
import type { FinalPiece } from '../../../shared/handout/handout.ts';

export interface Kept extends Span {
  readonly words: string;
  readonly reason: string;
}

/** Offsets in the final text of the piece. */
export function keptIn(piece: FinalPiece, survey: Survey, choices: Choices): Kept[] {
  return survey.decisions.flatMap((decision) => {
    const choice = choices[decision.key];
    if (choice?.how !== 'keep' || decision.direct) return [];
    return decision.places
      .filter(({ source }) => source === piece.source)
      .map(({ start, end, was }) => {
        const by = shift(piece, start);
        return { start: start + by, end: end + by, words: was, reason: choice.reason };
      })
      .filter((kept) => piece.text.slice(kept.start, kept.end) === kept.words);
  });
}

/** How far a place of the text before has moved by the changes in front of it. */
function shift(piece: FinalPiece, at: number): number {
  return piece.changes
    .filter(({ from }) => from.end <= at)
    .reduce((by, { start, end, from }) => by + (end - start) - (from.end - from.start), 0);
}
