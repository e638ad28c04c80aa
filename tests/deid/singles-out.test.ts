import { describe, expect, it } from 'vitest';
import { singlesOut } from '../../shared/deid/decide/singles-out.ts';
import { someCast, survey } from './build.ts';

const whole = survey(
  {
    story: 'He is [[Q:AGE|71]], a retired [[Q:WORK|tugboat captain]]. He came on [[Q:WHEN|Tuesday]].',
    'part:person':
      'He is a [[Q:WORK|baker]], from [[Q:ORIGIN|Izmir]], with [[Q:OTHER|long red hair]]. [[NAME|Walter]].',
  },
  { cast: someCast },
);
const keyOf = (form: string): string =>
  whole.decisions.find(({ forms }) => forms.some(({ text }) => text === form))?.key ?? '';

describe('what still singles out', () => {
  it('is named in its order, by the words that stand there', () => {
    expect(singlesOut(whole, {}, ['story'])).toEqual([
      'a man who had worked on the water',
      'in his seventies',
    ]);
    expect(singlesOut(whole, {}, ['part:person'])).toEqual([
      'works with food',
      'from overseas',
      'long red hair',
    ]);
  });

  it('holds what was kept as it was, and not what was left out or is no identifier', () => {
    const choices = {
      [keyOf('71')]: { how: 'keep', reason: 'it matters' },
      [keyOf('tugboat captain')]: { how: 'omit' },
      [keyOf('Tuesday')]: { how: 'keep', reason: 'it matters' },
    } as const;
    expect(singlesOut(whole, choices, ['story'])).toEqual(['71', 'Tuesday']);
    expect(singlesOut(whole, { [keyOf('baker')]: { how: 'not-an-identifier' } }, ['part:person'])).toEqual([
      'from overseas',
      'long red hair',
    ]);
  });

  it('is empty where nothing does', () => {
    expect(singlesOut(survey('[[NAME|Walter]] came.', { cast: someCast }), {}, ['story'])).toEqual([]);
  });
});
