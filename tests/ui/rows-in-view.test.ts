import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '../../renderer/features/library/rows-in-view.ts';

const views = fc.record({
  runs: fc.uniqueArray(fc.nat(300)),
  heights: fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 40, max: 9000 }))).map((known) => new Map(known)),
});

test('every row stands once and in order, drawn or as a height', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), views, (count, view) => {
      let next = 0;
      for (const { from, to, height } of stretchesOf(count, view)) {
        expect(from).toBe(next);
        expect(to).toBeGreaterThan(from);
        if (height !== null) expect(height).toBeGreaterThan(0);
        next = to;
      }
      expect(next).toBe(count);
    }),
  );
});

test('of ten thousand only the runs in sight are drawn', () => {
  const drawn = stretchesOf(10_000, { runs: [0, 1, 120], heights: new Map() })
    .filter(({ height }) => height === null)
    .reduce((rows, { from, to }) => rows + to - from, 0);
  expect(drawn).toBe(120);
});

test('a short list is drawn whole', () => {
  expect(stretchesOf(80, { runs: [], heights: new Map() })).toEqual([{ from: 0, to: 80, height: null }]);
});

test('a run that was measured keeps its height, another gets the mean', () => {
  const [, empty] = stretchesOf(200, { runs: [0], heights: new Map([[1, 4000]]) });
  expect(empty).toEqual({ from: 40, to: 200, height: 4000 + 3 * 4000 });
});
