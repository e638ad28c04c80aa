/** Courses to draw: fictional, by hand or at random. */

import fc from 'fast-check';
import { idFromBytes } from '../../shared/base/ids.ts';
import type { Naming } from '../../shared/journal/case.ts';
import type { Course } from '../../shared/keeper/looking-back.ts';

export function at(text: string): number {
  return new Date(text).getTime();
}

export function course(number: number, some: Partial<Course> = {}): Course {
  return {
    id: idFromBytes(new Uint8Array(16).fill(number)),
    name: `Case ${String(number)}`,
    firstWords: 'He put the watch on my desk',
    evenings: [],
    named: [],
    after: [],
    visits: [],
    groups: [],
    ...some,
  };
}

const WORDS = ['sad', 'ashamed', 'rescue', 'fix', 'be-someones-child-or-parent', 'on-guard', 'tender'];
const START = at('2025-01-01T05:00');
const END = at('2026-01-01T05:00');

/** Some cases of 2025, with what was named on their evenings. */
export const someCourses: fc.Arbitrary<readonly Course[]> = fc
  .array(
    fc.array(
      fc.record({
        at: fc.integer({ min: START, max: END - 1 }),
        named: fc.array(
          fc.record({
            whom: fc.constantFrom<Naming['whom']>('me', 'patient'),
            what: fc.constantFrom(...WORDS),
          }),
          { maxLength: 6 },
        ),
      }),
      { maxLength: 9 },
    ),
    { maxLength: 12 },
  )
  .map((cases) =>
    cases.map((evenings, k) =>
      course(k + 1, {
        evenings: [...new Set(evenings.map((one) => one.at))].sort((a, b) => a - b),
        named: evenings.flatMap((one) => one.named.map((named) => ({ at: one.at, ...named }))),
      }),
    ),
  );
