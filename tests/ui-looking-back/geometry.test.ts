import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBack } from '../../renderer/features/looking-back/back-layout.ts';
import { eveningsOf, layOutCourse } from '../../renderer/features/looking-back/course-layout.ts';
import { namedOf } from '../../renderer/features/looking-back/named.ts';
import { nextMark } from '../../renderer/features/looking-back/next-mark.ts';
import { apart, lanesOf, widthOf } from '../../renderer/features/looking-back/pack.ts';
import { layOutYear } from '../../renderer/features/looking-back/year-layout.ts';
import { monthsOf, stretchOf } from '../../renderer/features/looking-back/year.ts';
import { wordFor } from '../../shared/prompts/vocabulary.ts';
import { course, someCourses } from './some-courses.ts';

const widths = fc.integer({ min: 280, max: 1400 });

describe('lanes', () => {
  it('keep what they hold apart, and are as few as can be', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
      .map(([from, wide]) => ({ from, to: from + wide }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (spans, gap) => {
        const lanes = lanesOf(spans, gap);
        spans.forEach((one, i) =>
          spans.forEach((other, k) => {
            if (i >= k || lanes[i] !== lanes[k]) return;
            const [first, second] = one.from <= other.from ? [one, other] : [other, one];
            expect(first.to + gap).toBeLessThanOrEqual(second.from);
          }),
        );
        const crowd = Math.max(
          0,
          ...spans.map(({ from }) => spans.filter((one) => one.from <= from && from < one.to + gap).length),
        );
        expect(Math.max(0, ...lanes.map((lane) => lane + 1))).toBe(crowd);
      }),
    );
  });
});

describe('marks that stand apart', () => {
  it('keep their order, their distance where there is room, and stay inside', () => {
    const places = fc
      .array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })
      .map((found) => found.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, (given) => {
        const moved = apart(given, 13, { from: 0, to: 300 });
        const least = Math.min(13, given.length > 1 ? 300 / (given.length - 1) : 13);
        moved.forEach((place, k) => {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(300 + 1e-6);
          const before = moved[k - 1];
          if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(least - 1e-6);
        });
      }),
    );
  });

  it('stay where they are where nothing is near', () => {
    expect(apart([10, 50, 90], 13, { from: 0, to: 100 })).toEqual([10, 50, 90]);
    expect(apart([50, 50], 10, { from: 0, to: 100 })).toEqual([50, 60]);
    expect(apart([98, 99], 10, { from: 0, to: 100 })).toEqual([90, 100]);
  });
});

describe('a year', () => {
  it('has every naming once, inside its band, mine above and theirs below', () => {
    fc.assert(
      fc.property(someCourses, widths, (courses, width) => {
        const named = courses.flatMap(namedOf);
        const layout = layOutYear(named, stretchOf(2025), monthsOf(2025), width, wordFor);
        const { me, patient, knots } = layout;
        expect(knots.map(({ of }) => of).sort(byAll)).toEqual([...named].sort(byAll));
        for (const { of, x, y } of knots) {
          expect(x).toBeGreaterThan(me.x);
          expect(x).toBeLessThan(me.x + me.width);
          const isMine = y > me.y && y < me.y + me.height;
          const isTheirs = y > patient.y && y < patient.y + patient.height;
          expect([isMine, isTheirs]).toEqual([of.whom !== 'patient', of.whom !== 'me']);
        }
        expect(patient.y + patient.height).toBeLessThan(layout.height);
      }),
    );
  });

  it('covers no word with another', () => {
    fc.assert(
      fc.property(someCourses, fc.integer({ min: 700, max: 1400 }), (courses, width) => {
        const { threads, me } = layOutYear(
          courses.flatMap(namedOf),
          stretchOf(2025),
          monthsOf(2025),
          width,
          wordFor,
        );
        threads.forEach((one, i) => {
          const end = one.label + widthOf(wordFor(one.what));
          expect(end).toBeLessThanOrEqual(me.x + me.width);
          threads.forEach((other, k) => {
            if (i === k || other.y !== one.y || other.label < one.label) return;
            expect(end).toBeLessThan(other.label);
            expect(one.to).toBeLessThan(other.from);
          });
        });
      }),
    );
  });
});

describe('the course of one', () => {
  it('has every evening once, in order, inside its lines, which do not meet', () => {
    fc.assert(
      fc.property(someCourses, widths, (courses, width) => {
        for (const one of courses) {
          const evenings = eveningsOf(one);
          const { columns, rows, height } = layOutCourse(evenings, width, wordFor);
          expect(columns.map(({ of }) => of)).toEqual(evenings);
          columns.forEach(({ x, width: wide, row }, k) => {
            const line = rows[row];
            expect(x).toBeGreaterThan(line?.from ?? Infinity);
            expect(x + wide).toBeLessThanOrEqual((line?.to ?? 0) + 1e-6);
            const before = columns[k - 1];
            if (before?.row === row) expect(before.x + before.width).toBeLessThanOrEqual(x + 1e-6);
          });
          rows.forEach(({ y, height: tall }, k) => {
            expect(y + tall).toBeLessThan(rows[k + 1]?.y ?? height);
          });
        }
      }),
    );
  });
});

describe('what came back', () => {
  it('has a line for each, and every evening on it', () => {
    fc.assert(
      fc.property(someCourses, widths, (courses, width) => {
        const { rows, knots, height } = layOutBack(courses, stretchOf(2025), monthsOf(2025), width);
        expect(rows.map((row) => row.course)).toEqual(courses);
        expect(knots).toHaveLength(courses.flatMap(({ evenings }) => evenings).length);
        for (const { x, y, row } of knots) {
          expect(y).toBe(rows[row]?.y);
          expect(y).toBeLessThan(height);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('puts the names above the lines where it is narrow', () => {
    const one = [course(1, { evenings: [1, 2] })];
    expect(layOutBack(one, stretchOf(2025), monthsOf(2025), 500).plot.from).toBe(10);
    expect(layOutBack(one, stretchOf(2025), monthsOf(2025), 1000).plot.from).toBeGreaterThan(200);
  });
});

describe('from mark to mark', () => {
  const marks = [
    { x: 10, row: 0 },
    { x: 20, row: 2 },
    { x: 30, row: 0 },
    { x: 42, row: 2 },
    { x: 50, row: 3 },
  ];
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowLeft', 3, 2],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 1],
    ['ArrowDown', 3, 4],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['Tab', 1, null],
    ['t', 1, null],
  ])('%s from %i', (key, from, to) => {
    expect(nextMark(key, from, marks)).toBe(to);
  });
});

function byAll(
  a: { at: number; what: string; id: string },
  b: { at: number; what: string; id: string },
): number {
  return a.at - b.at || a.what.localeCompare(b.what) || a.id.localeCompare(b.id);
}
