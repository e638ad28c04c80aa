/**
 * What the scanner finds in the open sets may not silently fall: floors slightly under the present figures. The whole
 * measurement, beside other scanners, is `npm run bench:deid`.
 */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { belowFloors, type Floors, FLOORS } from '../../build/bench/floors.ts';
import { type Gold, readMarked, readSet, type SetName, SETS } from '../../build/bench/open-sets.ts';
import { score } from '../../build/bench/score.ts';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { scan } from '../../shared/deid/find/scan.ts';

const TREE = path.resolve(import.meta.dirname, '../..');

/** Raise them with the scanner; never lower them to let it pass. */
const HELD: Readonly<Partial<Record<SetName, Floors>>> = {
  cases: { fullCover: 0.995, leakFree: 0.95, falsePer100: 0.4, specifics: 0.86 },
  own: { fullCover: 0.98, leakFree: 0.61, falsePer100: 1.1, specifics: 0.9 },
  'own-held-out': { fullCover: 0.955, leakFree: 0.3, falsePer100: 1, specifics: 0.78 },
  fresh: { fullCover: 0.99, leakFree: 0.85, falsePer100: 0.8, specifics: 0.77 },
  'fresh-held-out': { fullCover: 0.975, leakFree: 0.55, falsePer100: 1.4, specifics: 0.68 },
  third: { fullCover: 0.98, leakFree: 0.75, falsePer100: 0.95, specifics: 0.7 },
  'third-held-out': { fullCover: 0.935, leakFree: 0.37, falsePer100: 1.3, specifics: 0.63 },
  authored: { fullCover: 0.994, leakFree: 0.92, falsePer100: 0.8 },
};

const found = ({ text }: Gold): { spans: ReturnType<typeof scan> } => ({
  spans: scan(text, CATALOGUE, plainContext(lists())),
});

test.each([
  'cases',
  'own',
  'own-held-out',
  'fresh',
  'fresh-held-out',
  'third',
  'third-held-out',
  'authored',
] as const)('%s holds its floors', (set) => {
  const golds = readSet(TREE, set);
  expect(golds.length).toBeGreaterThan(10);
  expect(belowFloors(set, score(golds, golds.map(found)).figures, HELD[set])).toEqual([]);
});

describe('the floors', () => {
  const golds = [
    readMarked('one', 'I told [[NAME|Maria Lund]] of [[PLACE|Elm]] and [[Q:WORK|tugs]] on deck.\n'),
  ];
  const figures = (start: number, end: number) => score(golds, [{ spans: [{ start, end }], ms: 1 }]).figures;

  test('name what stands below them', () => {
    expect(belowFloors('cases', figures(44, 48))).toEqual([
      'cases: full-cover recall 0.00, floor 99.00',
      'cases: leak-free texts 0.00, floor 90.00',
      'cases: specifics touched 0.00, floor 80.00',
      'cases: false flags per 100 words 10.00, ceiling 1.20',
      'cases: ms per 1,000 words 100.00, ceiling 10.00',
    ]);
  });

  test('a figure that was not measured does not hold', () => {
    const { figures: untimed } = score(golds, [{ spans: [{ start: 7, end: 38 }] }]);
    expect(belowFloors('cases', untimed)).toEqual(['cases: ms per 1,000 words not measured, ceiling 10.00']);
  });

  test('stand for every set', () => {
    expect(Object.keys(FLOORS).sort()).toEqual([...SETS].sort());
  });
});
