/** Marked spans through edits: against a text in which every character remembers whether it was marked. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSpans } from '../../shared/handout/move-spans.ts';

describe('a span', () => {
  const span = [{ start: 10, end: 20 }];
  it.each<readonly [string, number, number, number, readonly { start: number; end: number }[]]>([
    ['moves when words come before', 2, 2, 3, [{ start: 13, end: 23 }]],
    ['moves back when words before go', 2, 6, 0, [{ start: 6, end: 16 }]],
    ['stays when words come after', 25, 25, 3, span],
    ['grows with words inside', 15, 15, 3, [{ start: 10, end: 23 }]],
    ['does not take in words typed at its start', 10, 10, 3, [{ start: 13, end: 23 }]],
    ['does not take in words typed at its end', 20, 20, 3, span],
    ['shrinks when its start goes', 5, 12, 0, [{ start: 5, end: 13 }]],
    ['shrinks when its end goes', 18, 25, 0, [{ start: 10, end: 18 }]],
    ['goes with all its words', 10, 20, 0, []],
    ['goes when more than it goes', 5, 30, 4, []],
    ['keeps its place when retyped as a whole', 10, 20, 7, [{ start: 10, end: 17 }]],
  ])('%s', (_, from, to, inserted, expected) => {
    expect(moveSpans(span, { from, to, inserted })).toEqual(expected);
  });

  it('takes in words typed at its end where it grows', () => {
    expect(moveSpans(span, { from: 20, to: 20, inserted: 3 }, 'end')).toEqual([{ start: 10, end: 23 }]);
  });
});

describe('any spans through any edit', () => {
  const given = fc
    .uniqueArray(fc.nat(40), { minLength: 2, maxLength: 10 })
    .map((edges) => edges.sort((a, b) => a - b))
    .map((edges) =>
      edges.flatMap((start, i) =>
        i % 2 === 0 && edges[i + 1] !== undefined ? [{ start, end: edges[i + 1] ?? 0 }] : [],
      ),
    );
  const edits = fc
    .tuple(fc.nat(40), fc.nat(12), fc.nat(6))
    .map(([from, length, inserted]) => ({ from, to: Math.min(40, from + length), inserted }));

  it('stay sorted, apart and within the text', () => {
    fc.assert(
      fc.property(given, edits, fc.constantFrom<'never' | 'end'>('never', 'end'), (spans, edit, grows) => {
        let at = 0;
        for (const { start, end } of moveSpans(spans, edit, grows)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(40 + edit.inserted - (edit.to - edit.from));
      }),
      { numRuns: 1000 },
    );
  });

  it('keep every marked character that was not replaced, and mark none that was not', () => {
    fc.assert(
      fc.property(given, edits, fc.constantFrom<'never' | 'end'>('never', 'end'), (spans, edit, grows) => {
        const moved = moveSpans(spans, edit, grows);
        const by = edit.inserted - (edit.to - edit.from);
        for (let i = 0; i < 40; i++) {
          if (edit.from <= i && i < edit.to) continue;
          const now = i < edit.from ? i : i + by;
          const has = (all: readonly { start: number; end: number }[], at: number): boolean =>
            all.some(({ start, end }) => start <= at && at < end);
          expect(has(moved, now)).toBe(has(spans, i));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
