/** The figures of a benchmark: their quantiles, and the long text they are taken on. */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { longText, wordCount } from '../../build/bench/long-text.ts';
import { quantile } from '../../build/bench/measure.ts';
import { readSet } from '../../build/bench/open-sets.ts';

test.each([
  [[3], 0.5, 3],
  [[4, 1, 3, 2], 0.5, 2],
  [[5, 1, 4, 2, 3], 0.5, 3],
  [Array.from({ length: 100 }, (_, i) => 100 - i), 0.95, 95],
  [[7, 1], 0.95, 7],
])('of %j the share %d is not above %d', (samples, share, expected) => {
  expect(quantile(samples, share)).toBe(expected);
});

describe('the long text', () => {
  const cases = readSet(path.resolve(import.meta.dirname, '../..'), 'cases');
  const text = longText(cases, 40_000);

  test('is as long as asked for, and the same every time', () => {
    expect(wordCount(text)).toBeGreaterThanOrEqual(40_000);
    expect(wordCount(text)).toBeLessThan(42_000);
    expect(longText(cases, 40_000)).toBe(text);
  });

  test('has the people of a case once, and others in their place after that', () => {
    const [name = ''] = cases.flatMap(({ text: of, spans }) =>
      spans
        .filter(({ type, mustFind }) => type === 'NAME' && mustFind)
        .map(({ start, end }) => of.slice(start, end)),
    );
    const times = (where: string): number => where.split(name).length - 1;
    const once = cases.reduce((sum, { text: of }) => sum + times(of), 0);
    expect(once).toBeGreaterThan(0);
    expect(times(text)).toBe(once);
  });
});
