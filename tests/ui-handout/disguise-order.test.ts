import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../../renderer/features/disguise/batch.ts';
import { decisionsOf } from '../../renderer/features/disguise/of-these.ts';
import { keptOrder } from '../../renderer/features/disguise/order.ts';
import { linesOf, readsAs } from '../../renderer/features/disguise/reads-as.ts';
import { WEIGHTS } from '../../shared/deid/find/evidence.ts';
import { DIRECT_KINDS, SPECIFIC_KINDS } from '../../shared/deid/finding.ts';
import type { Decision, Survey } from '../../shared/deid/decide/decision.ts';
import { piecesOf } from '../../shared/handout/pieces.ts';
import { disguise as words } from '../../shared/words/en/disguise.ts';
import { fakeDesk, withCues, type Sought } from './fixture.ts';

function surveyOf(cues: readonly string[], sought: readonly Sought[]): Survey {
  const survey = fakeDesk(withCues(...cues), sought).store.getState().survey;
  if (!survey) throw new Error('no survey');
  return survey;
}

function order(cues: readonly string[], sought: readonly Sought[]): string[] {
  return decisionsOf(surveyOf(cues, sought), piecesOf('card', withCues(...cues))).map(
    ({ decision }) => decision.key,
  );
}

describe('the order of decisions', () => {
  it('is direct, then without words, then what tells most, then how often, then where', () => {
    const cues = ['Monday a pilot met Ann in Oslo', 'Ben and Cleo saw Ben', 'born deaf, Dora'];
    const sought: Sought[] = [
      { text: 'Monday', kind: 'Q:WHEN', suggestion: 'one day' },
      { text: 'pilot', kind: 'Q:WORK', suggestion: 'man who flew' },
      { text: 'deaf', kind: 'Q:OTHER', suggestion: null },
      { text: 'Oslo', kind: 'LOCATION', suggestion: 'a city' },
      { text: 'Cleo', kind: 'NAME', suggestion: 'a nurse' },
      { text: 'Ann', kind: 'NAME', suggestion: 'someone' },
      { text: 'Ben', kind: 'NAME', suggestion: 'my patient' },
      { text: 'Dora', kind: 'NAME', suggestion: null },
    ];
    expect(order(cues, sought)).toEqual(['Dora', 'Ben', 'Ann', 'Cleo', 'Oslo', 'deaf', 'pilot', 'Monday']);
  });

  it('keeps what was there in its order and lets nothing be lost or doubled', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 3 })),
        fc.uniqueArray(fc.string({ maxLength: 3 })),
        (before, sorted) => {
          const kept = keptOrder(before, sorted);
          expect([...kept].sort()).toEqual([...sorted].sort());
          expect(kept.filter((key) => before.includes(key))).toEqual(
            before.filter((key) => sorted.includes(key)),
          );
          expect(keptOrder(kept, sorted)).toBe(kept);
        },
      ),
    );
  });

  it('puts what is new after what it is sorted after', () => {
    expect(keptOrder(['c', 'a'], ['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
    expect(keptOrder(['a', 'c'], ['x', 'a', 'b', 'c'])).toEqual(['x', 'a', 'b', 'c']);
  });
});

describe('as it will read', () => {
  const sought: Sought[] = [
    { text: 'Walter', kind: 'NAME', suggestion: 'my old patient' },
    { text: 'Grace', kind: 'NAME', suggestion: null },
  ];
  const cue = 'Yesterday Walter said that Grace, his neighbor of many years, had again asked Walter to sing';

  it('every place is known where it stands, changed or not', () => {
    const { text, spots } = readsAs('cue:0', surveyOf([cue], sought), {});
    expect(spots.map(({ start, end, is }) => [text.slice(start, end), is])).toEqual([
      ['my old patient', 'suggested'],
      ['Grace', 'waiting'],
      ['my old patient', 'suggested'],
    ]);
  });

  it('what is decided to stay stays, and says so', () => {
    const survey = surveyOf([cue], sought);
    const { spots } = readsAs('cue:0', survey, { Grace: { how: 'not-an-identifier' } });
    expect(spots.map(({ is }) => is)).toEqual(['suggested', 'stays', 'suggested']);
  });

  it('each place has a short line of whole words around it', () => {
    const lines = linesOf('Walter', 'cue:0', surveyOf([cue], sought), {});
    expect(lines).toHaveLength(2);
    for (const { text, spots } of lines)
      for (const { start, end } of spots) expect(text.slice(start, end)).toBe('my old patient');
    expect(lines[0]?.text).toBe('Yesterday my old patient said that Grace, his\u00a0…');
    expect(lines[1]?.text).toBe('…\u00a0many years, had again asked my old patient to sing');
  });

  it('places that stand close together share a line, and no line leaves its paragraph', () => {
    const close = surveyOf(['Walter and Walter\nand then Walter'], sought);
    const lines = linesOf('Walter', 'cue:0', close, {});
    expect(lines.map(({ spots }) => spots.length)).toEqual([2, 1]);
    expect(lines[1]?.text).toBe('and then my old patient');
  });
});

describe('the same for all that are alike', () => {
  const cues = ['Monday, Tuesday, Friday and Ann'];
  const survey = surveyOf(cues, [
    { text: 'Monday', kind: 'DATE', suggestion: 'one day' },
    { text: 'Tuesday', kind: 'DATE', suggestion: 'another day' },
    { text: 'Friday', kind: 'DATE', suggestion: null },
    { text: 'Ann', kind: 'NAME', suggestion: 'someone' },
  ]);
  const [monday] = survey.decisions;
  const keys = (decisions: readonly Decision[]) => decisions.map(({ key }) => key);

  it.each([
    [
      'each its own suggestion, where there is one',
      'generalize',
      { how: 'suggested' },
      ['Monday', 'Tuesday'],
    ],
    ['omitted', 'omit', { how: 'omit' }, ['Monday', 'Tuesday', 'Friday']],
    ['one word for all', 'blur', { how: 'instead', words: 'then' }, ['Monday', 'Tuesday', 'Friday']],
    ['never in words typed for one', 'own', { how: 'instead', words: 'that day' }, []],
    ['never kept', 'keep', { how: 'keep', reason: 'x' }, []],
  ] as const)('%s', (_, way, choice, expected) => {
    if (!monday) throw new Error('no decision');
    expect(keys(alike(monday, way, choice, survey.decisions))).toEqual(expected);
  });

  it('not those somebody decided about, and not where it is alone', () => {
    if (!monday) throw new Error('no decision');
    const left = survey.decisions.filter(({ key }) => key === 'Ann' || key === 'Friday');
    expect(keys(alike(monday, 'omit', { how: 'omit' }, left))).toEqual(['Monday', 'Friday']);
    expect(alike(monday, 'omit', { how: 'omit' }, [monday])).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['DATE', 'Blur the time'],
    ['Q:WHEN', 'Blur the time'],
    ['LOCATION', 'Blur'],
    ['NAME', 'Blur'],
  ] as const)('blurring %s is called %s', (kind, said) => {
    expect(words.way('blur', kind)).toBe(said);
  });

  it('every reason for finding something is a sentence', () => {
    const grounds = Object.entries(WEIGHTS).flatMap(([code, weight]) => (weight > 0 ? [code] : []));
    for (const code of [...grounds, 'repeated', 'of a later version'])
      for (const kind of [...DIRECT_KINDS, ...SPECIFIC_KINDS])
        expect(words.reason(code, kind)).toMatch(/^(?:\p{Lu}).*\.$/u);
  });
});
