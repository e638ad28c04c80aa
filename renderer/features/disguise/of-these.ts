/** The decisions of these pieces only, in the order they are met when reading; and the choices made about them. */

import type { Decision, Survey } from '../../../shared/deid/decision.ts';
import type { Piece } from '../../../shared/handout/handout.ts';

export interface DecisionHere {
  readonly decision: Decision;
  /** In these pieces. */
  readonly places: number;
}

export function decisionsOf(survey: Survey, pieces: readonly Piece[]): DecisionHere[] {
  const order = new Map(pieces.map(({ source }, at) => [source, at]));
  return survey.decisions
    .map((decision) => ({
      decision,
      places: decision.places.filter(({ source }) => order.has(source)),
    }))
    .filter(({ places }) => places.length > 0)
    .map(({ decision, places }) => ({
      decision,
      places: places.length,
      first: Math.min(...places.map(({ source, start }) => (order.get(source) ?? 0) * 1e7 + start)),
    }))
    .sort((a, b) => a.first - b.first)
    .map(({ decision, places }) => ({ decision, places }));
}

/** True where the survey speaks about exactly these words. */
export function isOf(survey: Survey | null, pieces: readonly Piece[]): survey is Survey {
  return survey !== null && pieces.every(({ source, text }) => survey.of[source] === text);
}
