import { describe, expect, it } from 'vitest';
import { chooseAllSuggested, choose, chooseKind } from '../../shared/deid/decide/choosing.ts';
import { openDecisions, untakenDecisions } from '../../shared/deid/decide/open-decisions.ts';
import type { Decision, Survey } from '../../shared/deid/decide/decision.ts';
import { readMarks } from './marked.ts';
import { someCast, survey, walter } from './build.ts';

function byForm(whole: Survey, form: string): Decision {
  const found = whole.decisions.find((decision) => decision.forms.some(({ text }) => text === form));
  if (!found) throw new Error(`no decision for ${form}`);
  return found;
}

/** The forms of each decision of people, so that groups can be read at a glance. */
function groups(marked: string): string[] {
  return survey(marked)
    .decisions.filter(({ kind }) => kind === 'NAME')
    .map(({ forms }) => forms.map(({ text }) => text).join(' | '))
    .sort();
}

describe('forms of one person are one decision', () => {
  it.each<[string, string[]]>([
    [
      "[[NAME|Walter Lindqvist]] came. [[NAME|Walter]] sat. Mr. [[NAME|Lindqvist]]'s coat.",
      ['Walter Lindqvist | Lindqvist | Walter'],
    ],
    ['[[NAME|WALTER LINDQVIST]] and [[NAME|walter]]', ['WALTER LINDQVIST | walter']],
    [
      '[[NAME|DZIEDZIC, WALTER J]]; [[NAME|Walter Dziedzic]]; [[NAME|Walt]]',
      ['DZIEDZIC, WALTER J | Walter Dziedzic | Walt'],
    ],
    [
      '[[NAME|Otis Braswell]], signed [[NAME|O. Brasswell]], not [[NAME|B]]',
      ['Otis Braswell | O. Brasswell | B'],
    ],
    ['[[NAME|Lorraine]], [[NAME|Loraine]], [[NAME|Lorrane]]', ['Lorraine | Loraine | Lorrane']],
    ['[[NAME|Leah Moss]] was there, [[NAME|L.M.]] too', ['Leah Moss | L.M.']],
    ['[[NAME|Ana Ruiz]] and [[NAME|Leo Ruiz]]; Dr. [[NAME|Ruiz]]', ['Ana Ruiz', 'Leo Ruiz', 'Ruiz']],
    ['[[NAME|Megan]] is not [[NAME|Karin]]', ['Karin', 'Megan']],
    ['[[NAME|Renée]] and [[NAME|Renee]]', ['Renee | Renée']],
  ])('%s', (marked, expected) => {
    expect(groups(marked)).toEqual(expected);
  });

  it('also where the cast knows only a given name so far', () => {
    const whole = survey('[[NAME|Walter Lindqvist]] came. [[NAME|Walter]] sat.', {
      cast: [{ ...walter, forms: ['Walter'] }],
    });
    expect(whole.decisions.map(({ key }) => key)).toEqual([`name:${walter.id}`]);
  });

  it('in all texts, cues and parts of the page', () => {
    const whole = survey(
      {
        story: '[[NAME|Walter]] came.',
        'cue:0': '[[NAME|Walter]], again',
        'part:moment': 'Mr. [[NAME|Lindqvist]] sat.',
      },
      { cast: someCast },
    );
    expect(whole.decisions).toHaveLength(1);
    expect(whole.decisions[0]?.places.map(({ source }) => source)).toEqual(['story', 'cue:0', 'part:moment']);
  });
});

describe('forms of one thing are one decision', () => {
  it.each([
    ['bed [[LOCATION|9]] and bed [[LOCATION|nine]]', 1],
    ['[[Q:WHEN|Tuesday]], [[Q:WHEN|tues]] and [[Q:WHEN|Tuesdays]]', 1],
    ['[[CONTACT|218-555-0164]] or [[CONTACT|(218) 555 0164]]', 1],
    ['the [[DATE|9th]] and the [[DATE|ninth]]', 1],
    ['[[LOCATION|Stockton]] and [[LOCATION|Duluth]]', 2],
  ])('%s', (marked, count) => {
    expect(survey(marked).decisions).toHaveLength(count);
  });
});

describe('keys', () => {
  const first = '[[NAME|Walter]] came on [[Q:WHEN|Tuesday]].';

  it('are the same for the same case, and after edits elsewhere', () => {
    const keys = (marked: string): string[] => survey(marked).decisions.map(({ key }) => key);
    expect(keys(first)).toEqual(keys(first));
    expect(keys(`It rained. ${first}`)).toEqual(keys(first));
    expect(new Set(keys(first)).size).toBe(2);
  });

  it('stay with a choice when a fuller form appears', () => {
    const key = byForm(survey(first), 'Walter').key;
    const later = survey(`[[NAME|Walter Lindqvist]]. ${first}`, { choices: { [key]: { how: 'omit' } } });
    expect(byForm(later, 'Walter').key).toBe(key);
  });
});

describe('marks', () => {
  it('are found everywhere, outrank what they hold, and keep their kind', () => {
    const whole = survey('Out on Park [[NAME|Point]]; park point again.', {
      marks: [{ text: 'Park Point', kind: 'LOCATION' }],
    });
    expect(whole.decisions.map(({ kind, places }) => [kind, places.map(({ was }) => was)])).toEqual([
      ['LOCATION', ['Park Point', 'park point']],
    ]);
  });
});

describe('repeats', () => {
  it('of numbers and of several words are found where the scanner missed them, ordinary words are not', () => {
    const whole = survey({
      story:
        'In bed [[LOCATION|2117]], off [[LOCATION|Birch Lane]], on the [[DATE|9th]], by [[LOCATION|Point]].',
      doctor: 'The door of 2117. Not 21179. birch lane. The 9th grade, a point.',
    });
    const found = whole.decisions.flatMap(({ places }) => places).filter(({ source }) => source === 'doctor');
    expect(found.map(({ was }) => was).sort()).toEqual(['2117', 'birch lane']);
  });
});

describe('decisions', () => {
  const marked = '[[NAME|Walter]] is [[Q:AGE|71]], has [[Q:OTHER|long red hair]].';

  it('come direct ones first, with a ladder that begins with leaving out', () => {
    const whole = survey(marked, { cast: someCast });
    expect(whole.decisions.map(({ kind, direct }) => [kind, direct])).toEqual([
      ['NAME', true],
      ['Q:AGE', false],
      ['Q:OTHER', false],
    ]);
    for (const { ladder } of whole.decisions) expect(ladder[0]).toEqual({ way: 'omit', words: '' });
    expect(byForm(whole, '71').ladder[1]).toEqual({ way: 'generalize', words: 'in his seventies' });
  });

  it('speak about exactly the texts they were given', () => {
    expect(survey(marked).of).toEqual({ story: readMarks(marked).text });
  });

  it('say where the place stands, and what stands there', () => {
    const whole = survey(marked, { cast: someCast });
    for (const { places } of whole.decisions) {
      for (const { source, start, end, was } of places) {
        expect((whole.of[source] ?? '').slice(start, end)).toBe(was);
      }
    }
  });
});

describe('choosing', () => {
  const whole = survey(
    { story: '[[NAME|Walter]] has [[Q:OTHER|long red hair]].', 'cue:0': 'He is [[Q:AGE|71]].' },
    { cast: [walter] },
  );
  const walt = byForm(whole, 'Walter');
  const hair = byForm(whole, 'long red hair');
  const age = byForm(whole, '71');

  it('never keeps a direct identifier', () => {
    expect(choose({}, walt, { how: 'keep', reason: 'please' })).toEqual({
      ok: false,
      problem: 'cannot-keep',
    });
    expect(choose({}, age, { how: 'keep', reason: 'it matters' })).toMatchObject({ ok: true });
    expect(chooseKind(whole, {}, 'NAME', { how: 'keep', reason: 'all' })).toEqual({});
  });

  it('takes a choice back, and takes empty words for leaving out', () => {
    const made = choose({}, age, { how: 'instead', words: '  ' });
    expect(made).toEqual({ ok: true, value: { [age.key]: { how: 'omit' } } });
    expect(made.ok && choose(made.value, age, null)).toEqual({ ok: true, value: {} });
  });

  it('takes all suggestions at once, but not where there is none, and not over a choice', () => {
    const kept = { [age.key]: { how: 'keep', reason: 'it matters' } } as const;
    expect(chooseAllSuggested(whole, kept)).toEqual({ ...kept, [walt.key]: { how: 'suggested' } });
  });

  it('is open where a place has no words, and only for the texts asked about', () => {
    expect(openDecisions(whole, {})).toEqual([hair]);
    expect(openDecisions(whole, {}, ['cue:0'])).toEqual([]);
    expect(openDecisions(whole, { [hair.key]: { how: 'suggested' } })).toEqual([hair]);
    expect(openDecisions(whole, { [hair.key]: { how: 'omit' } })).toEqual([]);
    expect(untakenDecisions(whole, {}, ['cue:0'])).toEqual([age]);
    expect(untakenDecisions(whole, { [walt.key]: { how: 'keep', reason: 'no' } }, ['story'])).toEqual([
      walt,
      hair,
    ]);
  });
});
