/** Spelled nearly so: against the plain way of counting, which is slow and plain. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearly } from '../../shared/search/nearly.ts';

describe('spelled nearly so', () => {
  it.each<[string, string, boolean]>([
    ['handkercheif', 'handkerchief', true],
    ['handkrchief', 'handkerchief', true],
    ['handdkerchief', 'handkerchief', true],
    ['hendkerch', 'handkerchief', true],
    ['andkerchief', 'handkerchief', true],
    ['hbndkercheif', 'handkerchief', false],
    ['watch', 'witch', true],
    ['wtch', 'watch', true],
    ['wtch', 'watchful', false],
    ['cat', 'cart', false],
    ['cart', 'card', false],
    ['łódka', 'łudka', true],
  ])('%s, %s: %s', (typed, word, is) => {
    expect(nearly(typed)(word)).toBe(is);
  });

  it('is one letter off the word or a beginning of it, no more and no less', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, (typed, word) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, k) => word.slice(0, k));
        const isOff =
          word.length >= 5 &&
          (typed.length >= 5
            ? beginnings.some((some) => apart(typed, some) <= 1)
            : typed.length === 4 && apart(typed, word) <= 1);
        expect(nearly(typed)(word)).toBe(isOff);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Letters another, missing, too many, or next to each other swapped. */
function apart(one: string, other: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= other.length; j++) {
      const up = rows[i - 1];
      if (i === 0 || j === 0 || up === undefined) {
        row.push(i + j);
        continue;
      }
      let least = Math.min(
        (up[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (up[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
