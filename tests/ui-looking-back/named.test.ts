import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eveningsOf } from '../../renderer/features/looking-back/course-layout.ts';
import { cameBack, namedOf, within } from '../../renderer/features/looking-back/named.ts';
import { stretchOf, yearOf, yearsOf } from '../../renderer/features/looking-back/year.ts';
import { at, course, someCourses } from './some-courses.ts';

const TEN = at('2025-03-13T22:00');
const MINUTE = 60_000;

describe('what was named', () => {
  it('stands on its evening, and once for both', () => {
    const evening = TEN + 40 * MINUTE;
    const one = course(1, {
      evenings: [evening, evening + 5 * 86_400_000],
      named: [
        { at: TEN, whom: 'me', what: 'ashamed' },
        { at: TEN + MINUTE, whom: 'patient', what: 'ashamed' },
        { at: TEN + 2 * MINUTE, whom: 'patient', what: 'sad' },
        { at: evening + 86_400_000, whom: 'me', what: 'sad' },
      ],
    });
    expect(namedOf(one)).toEqual([
      { id: one.id, at: evening, what: 'ashamed', whom: 'both' },
      { id: one.id, at: evening, what: 'sad', whom: 'patient' },
      { id: one.id, at: evening + 5 * 86_400_000, what: 'sad', whom: 'me' },
    ]);
  });

  it('is not for both where it was named on two evenings, or twice for one', () => {
    const one = course(1, {
      evenings: [TEN, TEN + 86_400_000],
      named: [
        { at: TEN, whom: 'me', what: 'sad' },
        { at: TEN, whom: 'me', what: 'sad' },
        { at: TEN + 86_400_000, whom: 'patient', what: 'sad' },
      ],
    });
    expect(namedOf(one).map(({ whom }) => whom)).toEqual(['me', 'patient']);
  });

  it('loses nothing: each word of each evening, for whom it was named', () => {
    fc.assert(
      fc.property(someCourses, (courses) => {
        for (const one of courses) {
          const shown = namedOf(one).flatMap(({ at: then, what, whom }) =>
            whom === 'both' ? [`${then} ${what} me`, `${then} ${what} patient`] : [`${then} ${what} ${whom}`],
          );
          const said = one.named.map(({ at: then, what, whom }) => `${then} ${what} ${whom}`);
          expect(new Set(shown)).toEqual(new Set(said));
          expect(new Set(shown).size).toBe(shown.length);
        }
      }),
    );
  });
});

describe('an evening', () => {
  it('says that it was after a group, and after seeing them again', () => {
    const one = course(1, { evenings: [TEN, TEN + 86_400_000], after: [TEN - MINUTE], visits: [TEN + 1] });
    expect(eveningsOf(one).map(({ also }) => also)).toEqual([['after'], ['visit']]);
  });
});

describe('a year', () => {
  it.each([
    ['2025-01-01T04:59', 2024],
    ['2025-01-01T05:00', 2025],
    ['2026-01-01T01:30', 2025],
    ['2025-07-01T00:00', 2025],
  ])('%s is of %i', (moment, year) => {
    expect(yearOf(at(moment))).toBe(year);
    const { from, to } = stretchOf(year);
    expect(at(moment) >= from && at(moment) < to).toBe(true);
  });

  it('is offered where it has an evening, the latest first', () => {
    const courses = [
      course(1, { evenings: [at('2024-05-01T22:00'), at('2026-01-01T01:00')] }),
      course(2, { evenings: [at('2024-06-01T22:00')] }),
    ];
    expect(yearsOf(courses)).toEqual([2025, 2024]);
    expect(yearsOf([])).toEqual([]);
  });

  it('has of a case what it has then, and nothing of one without', () => {
    const { from, to } = stretchOf(2025);
    const one = course(1, { evenings: [TEN, at('2026-03-01T22:00')], visits: [at('2024-03-01T22:00')] });
    expect(within(one, from, to)).toMatchObject({ evenings: [TEN], visits: [] });
    expect(cameBack(one)).toBe(true);
    expect(cameBack(within(one, from, to) ?? one)).toBe(false);
    expect(within(course(2, { evenings: [at('2024-03-01T22:00')] }), from, to)).toBeNull();
  });
});
