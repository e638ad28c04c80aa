/** The decisions of these pieces only, what matters most first. */

import type { Decision, Survey } from '../../../shared/deid/decide/decision.ts';
import type { Piece } from '../../../shared/handout/handout.ts';
import { byWeight } from './order.ts';

export interface DecisionHere {
  readonly decision: Decision;
  /** In these pieces. */
  readonly places: number;
  /** At one of them there are no words yet, whatever is decided. */
  readonly blocks: boolean;
  /** Grows with the place it is met at first. */
  readonly first: number;
}

export function decisionsOf(survey: Survey, pieces: readonly Piece[]): DecisionHere[] {
  const order = new Map(pieces.map(({ source }, at) => [source, at]));
  return survey.decisions
    .map((decision) => ({ decision, here: decision.places.filter(({ source }) => order.has(source)) }))
    .filter(({ here }) => here.length > 0)
    .map(({ decision, here }) => ({
      decision,
      places: here.length,
      blocks: here.some(({ suggestion }) => suggestion === null),
      first: Math.min(...here.map(({ source, start }) => (order.get(source) ?? 0) * 1e7 + start)),
    }))
    .sort(byWeight);
}

/** True where the survey speaks about exactly these words. */
export function isOf(survey: Survey | null, pieces: readonly Piece[]): survey is Survey {
  return survey !== null && pieces.every(({ source, text }) => survey.of[source] === text);
}
