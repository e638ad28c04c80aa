/** Places in company, lines of a record, people without a role: what a reader should not stumble over. */

import { describe, expect, it } from 'vitest';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { member, someCast, survey, walter } from './build.ts';

function told(marked: string, cast = someCast): string {
  return disguise('story', survey(marked, { cast }), {}).text;
}

const son = (name: string) => member(name, 'child', 'he', 'one of the sons');
const sons = [walter, son('Nick'), son('Manny')];
const someone = (name: string) => member(name, 'other', null, 'someone');

describe('two at once', () => {
  it.each([
    [
      '[[NAME|Nick]] and [[NAME|Manny]] came. [[NAME|Manny]] spoke.',
      'The two sons came. One of the sons spoke.',
    ],
    ['[[NAME|Nick]] would not look at [[NAME|Manny]].', 'One of the sons would not look at the other son.'],
    ['Samples [[ID|U24-118830]] and [[ID|U24-118803]] were swapped.', 'Samples two numbers were swapped.'],
  ])('%s', (marked, expected) => {
    expect(told(marked, sons)).toBe(expected);
  });

  it('a patient and their own', () => {
    expect(told('I saw [[NAME|Walter]] & [[NAME|Karin]] at home.')).toBe(
      'I saw my patient and his wife at home.',
    );
    expect(told('I saw [[NAME|Karin]] and [[NAME|Walter]].')).toBe('I saw my patient and his wife.');
  });
});

describe('chains', () => {
  it.each([
    ['Over a shop on [[LOCATION|Locust Street]], [[LOCATION|Elm Creek]], [[LOCATION|Ohio]].', 'Over a shop.'],
    ['Visit, [[LOCATION|Gull Street]], third floor.', 'Visit, third floor.'],
    [
      'Call, I am home. [[NAME|Walter]], [[LOCATION|41 Tannery Row]], [[LOCATION|Elmira]].',
      'Call, I am home.',
    ],
    ['Then [[NAME|Walter]] "[[NAME|Wally]]" [[NAME|Lindqvist]] left.', 'Then my patient left.'],
    ['She said it (dtr [[NAME|Britta]], [[LOCATION|Tucson]]).', 'She said it (dtr).'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });
});

describe('lines of a record', () => {
  it('go whole, where they say nothing', () => {
    const text =
      'I paste it here.\nPt: [[NAME|LINDQVIST]], [[NAME|WALTER]] | MRN [[ID|00482917]] | DOB [[DATE|06/02/1949]]\nHe slept.';
    expect(told(text)).toBe('I paste it here.\nHe slept.');
  });

  it('also behind a sentence', () => {
    expect(told('I paste it here. Pt: [[NAME|Walter]] | MRN [[ID|00482917]]\nHe slept.')).toBe(
      'I paste it here.\nHe slept.',
    );
  });

  it('stay where they say something', () => {
    expect(told('Urine confirm, accession [[ID|U24-118830]], collected [[DATE|02/12]], positive')).toBe(
      'Urine confirm, positive',
    );
  });
});

describe('someone', () => {
  const cast = [walter, someone('Susan'), member('Denise', 'staff', 'she', 'a receptionist')];

  it('is not said of someone the author has words for', () => {
    const cast = [walter, member('Denise', 'staff', 'she', 'the one who keeps the door')];
    expect(told('[[NAME|Denise]] at the desk knew.', cast)).toBe(
      'The one who keeps the door at the desk knew.',
    );
  });

  it.each([
    ['I never told [[NAME|Susan]] about it.', 'I never told anyone about it.'],
    ['I told [[NAME|Susan]] about it.', 'I told someone about it.'],
    ['The hands, [[NAME|Susan]], the pauses.', 'The hands, the pauses.'],
    ['[[NAME|Denise]] at the desk knew. [[NAME|Denise]] waved.', 'Someone at the desk knew. She waved.'],
    ['We walked the [[NAME|Susan]] reefs.', 'We walked the reefs.'],
    ['He is a [[NAME|Susan]] uncle of sorts.', 'He is an uncle of sorts.'],
    ['It was signed by him, [[NAME|Walter]], twice.', 'It was signed by him, twice.'],
    ['[[NAME|Walter]] again. Mr. [[NAME|Lindqvist]], retired.', 'My patient again. Retired.'],
    ['I have to think about it Mr. [[NAME|Lindqvist]].', 'I have to think about it.'],
    ['I called [[NAME|Walter]] from the car.', 'I called my patient from the car.'],
  ])('%s', (marked, expected) => {
    expect(told(marked, cast)).toBe(expected);
  });
});

describe('remarks upon a name', () => {
  const cast = [walter, member('Joy', 'child', 'she', 'his daughter')];
  it.each([
    [
      'No joy in it, and I mean the feeling, not the girl. [[NAME|Joy]] left.',
      "No joy in it. My patient's daughter left.",
    ],
    [
      'No joy in it, and I mean the feeling, not the girl.',
      'No joy in it, and I mean the feeling, not the girl.',
    ],
    ['He told [[NAME|Joy]], no relation, to wait.', 'He told his daughter to wait.'],
  ])('%s', (marked, expected) => {
    expect(told(marked, cast)).toBe(expected);
  });
});

describe('words that fit their sentence', () => {
  it.each([
    ['His left eye [[Q:HEALTH|is glass]].', 'His left eye is false.'],
    ['[[Q:HEALTH|One eye is glass]] and the other is not.', 'One eye is false and the other is not.'],
    ['I am not [[Q:HEALTH|deaf]].', 'I am not hard of hearing.'],
    ['She is the [[Q:FAMILY|eleventh of eleven]].', 'She is one of many children.'],
    ["After his [[Q:FAMILY|great-nephew's bris]] he left.", 'After a celebration in the family he left.'],
    ['The [[Q:ORIGIN|Polish]] club shut.', 'The club shut.'],
    ['He left for [[Q:ORIGIN|Texas]] years ago.', 'He left for another state years ago.'],
    ["He sat in the back of a [[Q:WORK|sheriff]]'s car.", 'He sat in the back of a police car.'],
    ['A stained-[[Q:WORK|glass restorer]] came.', 'An artist came.'],
    ['I read of a [[Q:WORK|singer]] with it.', 'I read of a musician with it.'],
    ['He drove [[Q:WORK|a cane truck]] then.', 'He drove for a living then.'],
    ['She drives [[Q:WORK|a school bus]] there.', 'She drives for a living there.'],
    ['I am a lapsed [[Q:ORIGIN|Catholic]].', 'I am a lapsed believer.'],
    ['She is [[Q:ORIGIN|Jewish]] and tired.', 'She is from a religious community and tired.'],
    ['He said it in [[Q:ORIGIN|Welsh]], twice.', 'He said it in his language, twice.'],
    ['His [[Q:FAMILY|twin]] hanged himself.', 'His brother hanged himself.'],
    ['It went to the house since [[Q:WHEN|Ramadan]].', 'It went to the house since a holiday.'],
    ['Booked for Mrs. [[NAME|Susan]], [[Q:AGE|84yo]], 47 kg.', 'Booked for a woman, in her eighties, 47 kg.'],
    ['He ran past [[Q:WORK|bankers]].', 'He ran past office workers.'],
    ['Part of me is about [[Q:AGE|six]].', 'Part of me is still a child.'],
    ['He looked about a [[AGE|hundred]].', 'He looked very old.'],
    ['It is going to be [[Q:WHEN|Wednesday]] again.', 'It is going to be that time again.'],
    ['I could be done by [[DATE|7 March]].', 'I could be done before long.'],
    ['She rang nineteen times since [[DATE|March 3]].', 'She rang nineteen times.'],
    ['You can call [[CONTACT|717-555-0109]], I am home.', 'You can call, I am home.'],
    ['It is there ([[ID|FT9914406]], I read it out).', 'It is there (I read it out).'],
    ['I saw the printout, cabinet serial [[ID|PX-20931-B]].', 'I saw the printout.'],
    ['My DEA number is [[ID|BM4482917]].', 'My DEA number is on record.'],
    ['He came on [[Q:WHEN|Tuesday]] at 4:50 pm.', 'He came at 4:50 pm.'],
    ['On [[DATE|May 2]] it rained. On [[DATE|May 9]] he came.', 'One day it rained. He came.'],
    ['On [[DATE|May 2]], two days after it, he came.', 'Two days after it, he came.'],
    ['I have been a GP in [[LOCATION|Elmira]] ten years.', 'I have been a GP ten years.'],
    ['She has the best manners in [[LOCATION|Elmira]].', 'She has the best manners in town.'],
    ['The clinic is in [[LOCATION|Elmira]] now.', 'The clinic is elsewhere now.'],
    ['She sang at [[ORG|Trinity Baptist Church]].', 'She sang at church.'],
    ['My old boss at [[ORG|Halsey General]] said so.', 'My old boss said so.'],
    ['I got it. [[Q:HEALTH|Fabry disease]]. I sat down.', 'I got it. I sat down.'],
    ["He is [[AGE|94]], she's [[AGE|91]].", "He is past ninety, she's about the same."],
    ['She taught me to say it in [[Q:ORIGIN|Polish]].', 'She taught me to say it in her language.'],
    ['Seen every other [[Q:WHEN|Friday]].', 'Seen every other week.'],
    ['Risk management ([[NAME|Susan]] in [[LOCATION|Elmira]]) called.', 'Risk management called.'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });
});

describe('who has been told stays told', () => {
  const cast = [member('Selam', 'staff', 'she', 'an interpreter')];
  it('from part to part of a page, not from cue to cue', () => {
    const whole = survey(
      {
        'part:moment': '[[NAME|Selam]] spoke.',
        'part:me': 'I thanked [[NAME|Selam]].',
        'cue:0': 'I asked [[NAME|Selam]]',
        'cue:1': 'I asked [[NAME|Selam]] twice',
      },
      { cast },
    );
    const texts = Object.keys(whole.of).map((source) => disguise(source, whole, {}).text);
    expect(texts).toEqual([
      'An interpreter spoke.',
      'I thanked the interpreter.',
      'I asked an interpreter',
      'I asked an interpreter twice',
    ]);
  });
});
