/** The floors that the open sets must hold, and what stands below them. Closed sets decide; these only must not fall. */

import type { Figures } from './figures.ts';
import type { SetName } from './open-sets.ts';

export interface Floors {
  readonly fullCover?: number;
  readonly leakFree?: number;
  readonly specifics?: number;
  /** At most this many false flags per 100 words. */
  readonly falsePer100?: number;
  readonly msPer1000?: number;
}

export const FLOORS: Readonly<Record<SetName, Floors>> = {
  cases: { fullCover: 0.99, leakFree: 0.9, falsePer100: 1.2, specifics: 0.8, msPer1000: 10 },
  own: {},
  'own-held-out': {},
  fresh: {},
  'fresh-held-out': {},
  third: {},
  'third-held-out': {},
  authored: { fullCover: 0.99 },
  // Sentences of a dozen words: their time says little about an evening's text.
  'presidio-synth': { fullCover: 0.97, leakFree: 0.93, falsePer100: 2 },
};

/** A line for each figure that does not hold; none where all do. A figure that was not measured does not hold. */
export function belowFloors(set: SetName, figures: Figures, floors: Floors = FLOORS[set]): string[] {
  const percent = (share: number): string => (100 * share).toFixed(2);
  const least = (name: string, figure: number | null, floor: number | undefined): string[] =>
    floor === undefined || (figure !== null && figure >= floor)
      ? []
      : [`${set}: ${name} ${figure === null ? 'not measured' : percent(figure)}, floor ${percent(floor)}`];
  const most = (name: string, figure: number | null, ceiling: number | undefined): string[] =>
    ceiling === undefined || (figure !== null && figure <= ceiling)
      ? []
      : [`${set}: ${name} ${figure?.toFixed(2) ?? 'not measured'}, ceiling ${ceiling.toFixed(2)}`];
  return [
    ...least('full-cover recall', figures.fullCover, floors.fullCover),
    ...least('leak-free texts', figures.leakFree, floors.leakFree),
    ...least('specifics touched', figures.specifics, floors.specifics),
    ...most('false flags per 100 words', figures.falsePer100, floors.falsePer100),
    ...most('ms per 1,000 words', figures.msPer1000, floors.msPer1000),
  ];
}
