import { describe, expect, it } from 'vitest';
import { reconsider } from '../../shared/deid/decide/reconsider.ts';
import { withRepeats } from '../../shared/deid/decide/marks.ts';
import { member } from './build.ts';
import { readMarks } from './marked.ts';

function kinds(marked: string): string[] {
  const { text, found } = readMarks(marked);
  const again = reconsider({ story: text }, { story: found }, [])['story'] ?? [];
  return again.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('what was found is thought over once more', () => {
  it.each<[string, string[]]>([
    ['Thirty-one times since [[NAME|June]].', ['DATE June']],
    ['I saw [[NAME|June]] today.', ['NAME June']],
    ['One [[NAME|August]] morning she left.', ['DATE August']],
    ['Two days after [[NAME|Yom Kippur]] he called.', ['Q:WHEN Yom Kippur']],
    ['I left the [[NAME|Mennonites]] at nineteen.', ['Q:ORIGIN Mennonites']],
    ['Best hands at [[NAME|Silverton Surgical]].', ['ORG Silverton Surgical']],
    ['I asked [[NAME|Mercy Brandt]] twice.', ['NAME Mercy Brandt']],
    ['He went off toward [[NAME|Fulton]].', ['LOCATION Fulton']],
    ['The scan at [[NAME|Fulton]] was clear.', ['LOCATION Fulton']],
    ['I yelled at [[NAME|Fulton]] for it.', ['NAME Fulton']],
    ['You can rely on [[NAME|Fulton]].', ['NAME Fulton']],
    ['Rolls in a [[NAME|Brandt]]\u2019s bag.', ['ORG Brandt']],
    ['[[NAME|Otto Brandt]], [[LOCATION|68]], is back.', ['NAME Otto Brandt', 'Q:AGE 68']],
    ['[[NAME|Otto Brandt]], [[LOCATION|94]], is back.', ['NAME Otto Brandt', 'AGE 94']],
    ['He lies in bed [[LOCATION|68]], asleep.', ['LOCATION 68']],
    ['The letter came on [[LOCATION|3 March]], late.', ['DATE 3 March']],
    ['pt [[LOCATION|58F]] came in.', ['Q:AGE 58F']],
    ['He sat with one who is [[LOCATION|ninety six]] and well.', ['AGE ninety six']],
    ['Since [[NAME|Whitsun]] he has slept.', ['Q:WHEN Whitsun']],
    ['They had come out of [[NAME|Fulton]] that year.', ['LOCATION Fulton']],
    ['She is in [[LOCATION|9 West]] bed [[LOCATION|22]] now.', ['LOCATION 9 West bed 22']],
    ['[[NAME|Stiff person syndrome]], they said.', ['Q:HEALTH Stiff person syndrome']],
    ['Supper [[NAME|w Hollis]] and his wife.', ['NAME Hollis']],
  ])('%s', (marked, expected) => {
    expect(kinds(marked)).toEqual(expected);
  });

  it.each([
    'The [[NAME|porter]] came.',
    'He said, [[NAME|I]] have not slept.',
    'i said [[NAME|may]] i please',
    'The breathing, [[NAME|Cheyne-Stokes]], and the hands.',
    "They worked him up for [[NAME|Addison]]'s, twice.",
    'Loading the [[Q:WORK|dishwasher]] it came to me.',
    'He is in the [[ORG|bed]] by the door.',
    'a hemoglobin of [[LOCATION|six point]] one',
    '[[NAME|Refusals]] documented for years.',
    'a watch. [[NAME|steel]], black face',
    'four slices of [[NAME|poppy]] seed cake',
    '[[NAME|The Tribunal]] finds it proved.',
    'In [[LOCATION|2018]] he moved.',
    'She had a [[Q:HEALTH|tetanus]] shot.',
    'All within the reach of [[Q:HEALTH|one arm]].',
  ])('nobody and nothing: %s', (marked) => {
    expect(kinds(marked)).toEqual([]);
  });

  it.each([
    ['Mr. [[NAME|porter]] came.', 'NAME porter'],
    ['Ordering: Moss, [[NAME|I]]. Done.', 'NAME I'],
    ['[[NAME|May]] I knew well.', 'NAME May'],
    ["I rang Mrs. [[NAME|Addison]]'s sister.", 'NAME Addison'],
    ['She is a [[Q:WORK|model]].', 'Q:WORK model'],
    ['[[NAME|Clements]] documented it.', 'NAME Clements'],
  ])('but somebody: %s', (marked, expected) => {
    expect(kinds(marked)).toEqual([expected]);
  });

  it('never touches the cast, or what was marked by hand', () => {
    const { text, found } = readMarks('Best hands at [[NAME|Silverton Surgical]].');
    const cast = [member('Silverton Surgical', 'friend', null, 'a friend')];
    expect(reconsider({ story: text }, { story: found }, cast)['story']).toEqual(found);
    const byHand = found.map((finding) => ({ ...finding, detector: 'mark' }));
    expect(reconsider({ story: text }, { story: byHand }, [])['story']).toEqual(byHand);
  });
});

describe('a room found once', () => {
  const again = (rest: string): string[] => {
    const { text, found } = readMarks(`MICU bed [[LOCATION|14]]. ${rest}`);
    return (withRepeats({ story: text }, { story: found })['story'] ?? []).map(({ start, end }) =>
      text.slice(start - 8, end),
    );
  };

  it.each(['I sat outside 14 till they came.', 'Then back to 14.'])('is found again: %s', (rest) => {
    expect(again(rest)).toHaveLength(2);
  });

  it.each(['It took 14 days.', 'In 14 hours he died.', 'GCS 14 on the way.', '3 out of 14 and no more'])(
    'but no count is: %s',
    (rest) => {
      expect(again(rest)).toHaveLength(1);
    },
  );
});
