import { describe, expect, it } from 'vitest';
import { onePhrase } from '../../shared/deid/decide/one-phrase.ts';
import { singlesOut } from '../../shared/deid/decide/singles-out.ts';
import type { Kind } from '../../shared/deid/finding.ts';
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
  it('is named in one phrase, by the words that stand there', () => {
    expect(singlesOut(whole, {}, ['story'])).toEqual({
      phrase: 'a man who used to work on the water, in his seventies',
      parts: ['a man who used to work on the water', 'in his seventies'],
    });
    expect(singlesOut(whole, {}, ['part:person']).phrase).toBe(
      'someone who works with food, from overseas, with long red hair',
    );
  });

  it('holds what was kept as it was, and not what was left out or is no identifier', () => {
    const kept = { how: 'keep', reason: 'it matters' } as const;
    expect(
      singlesOut(
        whole,
        { [keyOf('71')]: kept, [keyOf('tugboat captain')]: { how: 'omit' }, [keyOf('Tuesday')]: kept },
        ['story'],
      ),
    ).toEqual({ phrase: 'someone of 71, on Tuesday', parts: ['71', 'Tuesday'] });
    expect(singlesOut(whole, { [keyOf('tugboat captain')]: kept }, ['story']).phrase).toBe(
      'a retired tugboat captain, in his seventies',
    );
    expect(
      singlesOut(whole, { [keyOf('baker')]: { how: 'not-an-identifier' } }, ['part:person']).phrase,
    ).toBe('someone from overseas, with long red hair');
  });

  it('names what is kept in a close room too', () => {
    const close = survey('He is a retired [[Q:WORK|tugboat captain]].', {
      cast: someCast,
      room: ['recorded'],
    });
    const key = close.decisions[0]?.key ?? '';
    const kept = { [key]: { how: 'keep', reason: 'it matters' } } as const;
    expect(singlesOut(close, {}, ['story']).phrase).toBe('someone who is retired');
    expect(singlesOut(close, kept, ['story']).phrase).toBe('a retired tugboat captain');
  });

  it('is empty where nothing does', () => {
    expect(singlesOut(survey('[[NAME|Walter]] came.', { cast: someCast }), {}, ['story'])).toEqual({
      phrase: '',
      parts: [],
    });
  });
});

describe('one phrase', () => {
  it.each<[readonly (readonly [Kind, string, string?])[], string]>([
    [
      [
        ['Q:WORK', 'tugboat captain', 'He was a retired '],
        ['Q:FAMILY', 'widowed'],
        ['Q:EVENT', 'the paper'],
      ],
      'a retired tugboat captain, widowed, whose story was in the news',
    ],
    [
      [
        ['Q:HEALTH', 'a scar'],
        ['Q:HEALTH', 'an implanted device'],
      ],
      'someone with a scar and an implanted device',
    ],
    [
      [
        ['Q:ORIGIN', 'came a long way'],
        ['Q:OTHER', 'the only vet in town'],
      ],
      'the only vet in town, who came a long way',
    ],
    [
      [
        ['Q:AGE', 'man in his fifties'],
        ['Q:AGE', 'in her eighties'],
      ],
      'a man in his fifties, with someone in her eighties close by',
    ],
    [
      [
        ['Q:WORK', 'in a school'],
        ['Q:WORK', 'people who work with food'],
      ],
      'someone who works in a school, with people who work with food close by',
    ],
    [
      [
        ['Q:EVENT', 'a disaster'],
        ['Q:AGE', '71'],
      ],
      'someone of 71, with a disaster in the story',
    ],
    [
      [
        ['Q:WORK', 'for a living'],
        ['Q:FAMILY', 'family'],
      ],
      '',
    ],
  ])('%j', (rows, expected) => {
    expect(onePhrase(rows.map(([kind, words, left = '']) => ({ kind, words, left })))).toBe(expected);
  });
});
