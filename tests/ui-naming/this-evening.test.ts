import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedEarlier, nameIt, namedTonight, takeBack } from '../../renderer/features/naming/this-evening.ts';
import { nextAt } from '../../renderer/features/naming/word-group.tsx';
import { idFromBytes } from '../../shared/base/ids.ts';
import { newCase, type Case, type Naming, type Whom } from '../../shared/journal/case.ts';
import { SITTING_ENDS } from '../../shared/journal/evening.ts';

const HOUR = 3_600_000;
const TEN = Date.UTC(2026, 2, 13, 22);

function aCase(named: readonly Naming[], written = 0): Case {
  const blank = newCase(idFromBytes(new Uint8Array(16).fill(3)), 0);
  return { ...blank, written, named };
}

const sad = (at: number, whom: Whom = 'me'): Naming => ({ at, whom, what: 'sad' });

describe('this evening', () => {
  it('names a word once, and for one person', () => {
    const once = nameIt(aCase([]), 'me', 'sad', TEN);
    expect(once.named).toEqual([sad(TEN)]);
    expect(nameIt(once, 'me', 'sad', TEN + HOUR)).toBe(once);
    expect(nameIt(once, 'patient', 'sad', TEN + HOUR).named).toEqual([sad(TEN), sad(TEN + HOUR, 'patient')]);
    expect(namedTonight(once, 'patient', TEN)).toEqual([]);
  });

  it.each([
    ['three hours later', 3 * HOUR, ['sad']],
    ['just before a sitting ends', SITTING_ENDS - 1, ['sad']],
    ['when a sitting has ended', SITTING_ENDS, []],
    ['the next day', 24 * HOUR, []],
  ])('%s', (_when, later, tonight) => {
    expect(namedTonight(aCase([sad(TEN)]), 'me', TEN + later)).toEqual(tonight);
  });

  it('goes on while it is written to', () => {
    const writtenOn = aCase([sad(TEN)], TEN + 3 * HOUR);
    expect(namedTonight(writtenOn, 'me', TEN + 6 * HOUR)).toEqual(['sad']);
  });

  it('takes back only what was named tonight', () => {
    const two = aCase([sad(TEN - 48 * HOUR), sad(TEN)]);
    expect(takeBack(two, 'me', 'sad', TEN).named).toEqual([sad(TEN - 48 * HOUR)]);
    const earlier = aCase([sad(TEN - 48 * HOUR)]);
    expect(takeBack(earlier, 'me', 'sad', TEN)).toBe(earlier);
    expect(takeBack(aCase([sad(TEN, 'patient')]), 'me', 'sad', TEN).named).toHaveLength(1);
  });

  it('reads earlier evenings, the latest first, each word once', () => {
    const night = TEN - 72 * HOUR;
    const named = [
      sad(night),
      { at: night + HOUR, whom: 'me', what: 'fix' },
      sad(night + 2 * HOUR),
      { at: TEN - 48 * HOUR, whom: 'me', what: 'hopeful' },
      sad(TEN - 48 * HOUR, 'patient'),
      sad(TEN),
    ] as const;
    expect(namedEarlier(aCase(named), 'me', TEN)).toEqual([
      { at: TEN - 48 * HOUR, whats: ['hopeful'] },
      { at: night, whats: ['sad', 'fix'] },
    ]);
  });

  it('never loses or changes what was named earlier, whatever is pressed tonight', () => {
    const word = fc.constantFrom('sad', 'fix', 'angry');
    const whom = fc.constantFrom<Whom>('me', 'patient');
    const past = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: TEN - SITTING_ENDS }), whom, what: word }),
    );
    const presses = fc.array(fc.tuple(fc.boolean(), whom, word, fc.integer({ min: 0, max: HOUR })));
    fc.assert(
      fc.property(past, presses, (named, pressed) => {
        const before = aCase(named);
        let after = before;
        for (const [on, who, what, later] of pressed)
          after = (on ? nameIt : takeBack)(after, who, what, TEN + later);
        expect(after.named.slice(0, named.length)).toEqual(named);
        for (const who of ['me', 'patient'] as const)
          expect(namedEarlier(after, who, TEN + HOUR)).toEqual(namedEarlier(before, who, TEN + HOUR));
      }),
    );
  });
});

describe('a group of words', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 4, 0],
    ['ArrowLeft', 0, 4],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['Tab', 2, null],
    ['a', 2, null],
  ])('%s from %i', (key, at, to) => {
    expect(nextAt(key, at, 5)).toBe(to);
  });
});
