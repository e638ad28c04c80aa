import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';
import { isDirect } from '../../shared/deid/finding.ts';
import { spell } from '../../shared/deid/spelling.ts';
import { TIES, tie } from '../../shared/journal/room.ts';
import { nothingSaid, someCast, survey, words } from './build.ts';
import { readCase } from './marked.ts';

const told = (marked: string): string =>
  disguise('story', survey(marked, { cast: someCast, room: ['same-town'] }), {}).text;

describe('in a close room specifics are told one step broader', () => {
  it.each<[string, string]>([
    ['He is [[Q:AGE|71]].', 'He is an older man.'],
    ['She is [[Q:AGE|44]], and tired.', 'She is a middle-aged woman, and tired.'],
    ['A [[Q:AGE|71]]-year-old man came.', 'An older man came.'],
    ['He learned to swim at [[Q:AGE|71]].', 'He learned to swim later in life.'],
    ['He is a retired [[Q:WORK|tugboat captain]].', 'He is retired.'],
    ['I met a retired [[Q:WORK|tugboat captain]] and his dog.', 'I met a retired person and his dog.'],
    ['She is a [[Q:WORK|baker]].', 'She has a job.'],
    ['He comes from [[Q:ORIGIN|Izmir]].', 'He comes from elsewhere.'],
    ['She came back at [[Q:WHEN|Easter]].', 'She came back at some point.'],
    ['He has [[Q:HEALTH|a pacemaker]].', 'He has a long illness.'],
    ['He wears [[Q:HEALTH|a pain pump]] all day.', 'He wears something medical all day.'],
    ['She lost him in [[Q:EVENT|the mill fire]].', 'She lost him in a hard time.'],
    ['She has [[Q:FAMILY|triplets]].', 'She has children.'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });

  it('names of people and places are told as anywhere', () => {
    const marked = 'I saw [[NAME|Walter]] in [[LOCATION|Stockton]].';
    expect(told(marked)).toBe(disguise('story', survey(marked, { cast: someCast }), {}).text);
  });

  it('is the same room however many ties it has, and open once the last one goes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...TIES), fc.boolean())), (steps) => {
        const room = steps.reduce<readonly (typeof TIES)[number][]>(
          (now, [one, holds]) => tie(now, one, holds),
          [],
        );
        const last = new Map(steps);
        expect([...room].sort()).toEqual(
          [...last]
            .filter(([, holds]) => holds)
            .map(([one]) => one)
            .sort(),
        );
        const age = disguise('story', survey('He is [[Q:AGE|71]].', { room }), {}).text;
        expect(age).toBe(room.length > 0 ? 'He is an older man.' : 'He is in his seventies.');
      }),
    );
  });
});

const cases = readdirSync(path.join(import.meta.dirname, '../cases')).filter((file) => file.endsWith('.txt'));

describe.each(cases)('%s', (file) => {
  const { texts, findings } = readCase(file);
  const open = surveyCase(texts, findings, nothingSaid, words);
  const close = surveyCase(texts, findings, { ...nothingSaid, room: ['shared-patients'] }, words);

  it('shows no more words of what was written in a close room', () => {
    const pairs = open.decisions.flatMap(({ key, kind, places }) => {
      const other = close.decisions.find((decision) => decision.key === key);
      expect(other?.places).toHaveLength(places.length);
      return places.map((place, i) => ({ kind, place, other: other?.places[i] }));
    });
    for (const { kind, place, other } of pairs) {
      if (isDirect(kind) && kind !== 'AGE' && kind !== 'DATE') expect(other).toEqual(place);
      expect(other?.suggestion === null).toBe(place.suggestion === null);
      const shown = (suggestion: string | null): string[] =>
        place.was === ''
          ? []
          : spell(suggestion ?? '')
              .split(' ')
              .filter((word) => spell(place.was).split(' ').includes(word) && word.length > 2);
      const before = shown(place.suggestion);
      expect(shown(other?.suggestion ?? null).filter((word) => !before.includes(word))).toEqual([]);
    }
  });
});
