import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAllSuggested } from '../../shared/deid/decide/choosing.ts';
import type { Choices, Survey } from '../../shared/deid/decide/decision.ts';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import type { Choice } from '../../shared/journal/case.ts';
import { member, someCast, survey } from './build.ts';

function told(marked: string, cast = someCast): string {
  return disguise('story', survey(marked, { cast }), {}).text;
}

function chosen(marked: string, choice: Choice): string {
  const whole = survey(marked, { cast: someCast });
  const choices = Object.fromEntries(whole.decisions.map(({ key }) => [key, choice]));
  return disguise('story', whole, choices).text;
}

describe('a person is told by role', () => {
  it.each([
    ['[[NAME|Walter]] came back.', 'My patient came back.'],
    ['I asked [[NAME|Walter]] why.', 'I asked my patient why.'],
    ["It was [[NAME|Walter]]'s coat.", "It was my patient's coat."],
    ['Then Mr. [[NAME|Lindqvist]] left.', 'Then my patient left.'],
    ['Mr. [[NAME|Lindqvist]] left.', 'My patient left.'],
    ['poor old [[NAME|walter]] left', 'my patient left'],
    ['Later [[NAME|Karin]] died. He knew.', "Later my patient's wife died. He knew."],
    ['He said [[NAME|Karin]] had died.', 'He said his wife had died.'],
    ['He has a daughter, [[NAME|Britta]], in town.', 'He has a daughter in town.'],
    ['His daughter [[NAME|Britta]] called.', 'His daughter called.'],
    ['He told [[NAME|Britta]], his daughter, to wait.', 'He told his daughter to wait.'],
    ['[[NAME|Walter]] has been my patient for years.', 'He has been my patient for years.'],
    ['The name is [[NAME|Walter]].', 'The name is my patient.'],
    ['There was a man named [[NAME|Walter]] there.', 'There was a man there.'],
    ['I called him [[NAME|Walt]], once.', 'I called him by his first name, once.'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });

  it('says she or he where nobody else could be meant, and not twice in a row', () => {
    const text =
      '[[NAME|Walter]] sat down. [[NAME|Walter]] had a coat. [[NAME|Walter]] took it off. [[NAME|Walter]] stood.';
    expect(told(text)).toBe('My patient sat down. He had a coat. My patient took it off. He stood.');
  });

  it.each([
    '[[NAME|Walter]] sat by a man. [[NAME|Walter]] stood.',
    '[[NAME|Walter]] sat.\n\n[[NAME|Walter]] stood.',
    '[[NAME|Walter]] met his brother [[NAME|Olaf]]. [[NAME|Walter]] stood.',
  ])('but names the role again in: %s', (marked) => {
    expect(told(marked)).toMatch(/My patient stood\.$/u);
  });

  it('tells two of the same kind apart', () => {
    const cast = [
      member('Rao', 'colleague', null, 'a colleague'),
      member('Young', 'colleague', null, 'a colleague'),
    ];
    const text =
      'Dr. [[NAME|Rao]] nodded. Dr. [[NAME|Young]] did not. Dr. [[NAME|Rao]] left with Dr. [[NAME|Young]].';
    expect(told(text, cast)).toBe(
      'A colleague nodded. Another colleague did not. My colleague left with my other colleague.',
    );
  });
});

describe('a name someone is spoken to by goes with its comma', () => {
  it.each([
    ['"Then why do you come here, [[NAME|Walter]]?"', '"Then why do you come here?"'],
    [
      'He said, "I know what it is, [[NAME|Ellen]]." Then he left.',
      'He said, "I know what it is." Then he left.',
    ],
    ['"[[NAME|Walter]], listen."', '"Listen."'],
    ['“Tell me, [[NAME|Walter]], is it so?”', '“Tell me, is it so?”'],
    ['"Thank you, Dr. [[NAME|Marchetti]], you are kind."', '"Thank you, Doctor, you are kind."'],
    ['He called me [[NAME|Ellen]].', 'He called me by my first name.'],
    ['I said, "[[NAME|Walter]]."', 'I said his name.'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });
});

describe('places, dates, ages, work and numbers', () => {
  it.each([
    ['He lives in [[LOCATION|Duluth]].', 'He lives in town.'],
    ['His sister in [[LOCATION|Tucson]] knows.', 'His sister in another city knows.'],
    ['He grew up in [[LOCATION|Duluth]].', 'He grew up somewhere else.'],
    ['It faced the [[LOCATION|Aerial Lift Bridge]].', 'It faced the bridge.'],
    ['She lay in [[LOCATION|Room 514]].', 'She lay in a room.'],
    ['I drove, to [[LOCATION|2218 Gull Street]], and sat.', 'I drove, and sat.'],
    ["He died at [[ORG|St. Ansgar's]], on the ward.", 'He died at the hospital, on the ward.'],
    ['She teaches at [[ORG|Hall High School]].', 'She teaches at a school.'],
    ['On [[DATE|March 11]] he came.', 'One day he came.'],
    ['Her visit, [[DATE|April 1]], is near.', 'Her visit is near.'],
    ['He comes every third [[Q:WHEN|Tuesday]].', 'He comes every few weeks.'],
    ['Since around [[Q:WHEN|Epiphany]] he bleeds.', 'Since around the turn of the year he bleeds.'],
    ['He was well by [[Q:WHEN|Tuesday]].', 'He was well a few days later.'],
    ['He is [[Q:AGE|71]].', 'He is in his seventies.'],
    ['A [[Q:AGE|61]]-year-old woman came.', 'A woman in her sixties came.'],
    ['She came at [[Q:AGE|nineteen]].', 'She came as a teenager.'],
    ['She is [[AGE|ninety-four]].', 'She is past ninety.'],
    ['A woman of [[AGE|94]] spoke.', 'A woman past ninety spoke.'],
    ['He is a retired [[Q:WORK|mate on the ore boats]].', 'He used to work on the water.'],
    ['I met him, a retired [[Q:WORK|tugboat captain]].', 'I met him, a man who had worked on the water.'],
    ['She is a [[Q:WORK|paralegal]].', 'She works in an office.'],
    ['I have his number, [[CONTACT|218-555-0164]].', 'I have his number.'],
    ['An email from [[CONTACT|joy@example.com]] came.', 'An email came.'],
    ['Done. MRN [[ID|00482917]], every page signed.', 'Done. Every page signed.'],
    ['They opened docket [[ID|24-1186]] on him.', 'They opened a case on him.'],
    ['She came from the [[Q:ORIGIN|Philippines]].', 'She came from overseas.'],
    ['There was a [[Q:EVENT|settlement with the hospital]].', 'There was a legal matter.'],
    ['He has a [[Q:HEALTH|baclofen pump]].', 'He has a medical device.'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });

  it('never suggests words for what only the physician can say', () => {
    const whole = survey('He has [[Q:OTHER|long red hair]].');
    expect(whole.decisions.map(({ suggestion }) => suggestion)).toEqual([null]);
    expect(disguise('story', whole, {}).text).toBe('He has long red hair.');
  });
});

describe('what the physician chose', () => {
  it.each<[string, Choice, string]>([
    ['Mr. [[NAME|Lindqvist]] left.', { how: 'instead', words: 'a man I know' }, 'A man I know left.'],
    ["[[NAME|Walter]]'s coat.", { how: 'instead', words: 'the old man' }, "The old man's coat."],
    ['I saw a [[Q:WORK|baker]].', { how: 'instead', words: 'an artisan' }, 'I saw an artisan.'],
    ['I saw a [[Q:WORK|baker]].', { how: 'instead', words: 'office worker' }, 'I saw an office worker.'],
    ['He came in [[LOCATION|Duluth]] once.', { how: 'omit' }, 'He came once.'],
    ['He, [[NAME|Walter]], came.', { how: 'omit' }, 'He, came.'],
    ['On [[DATE|March 11]] he came.', { how: 'omit' }, 'He came.'],
    ['(MRN [[ID|00482917]]) signed.', { how: 'omit' }, 'Signed.'],
    ['I saw a [[Q:WORK|baker]].', { how: 'keep', reason: 'it matters' }, 'I saw a baker.'],
    ['I saw [[NAME|Grace]].', { how: 'not-an-identifier' }, 'I saw Grace.'],
    ['I saw [[NAME|Walter]].', { how: 'keep', reason: 'no' }, 'I saw my patient.'],
  ])('%s (%o)', (marked, choice, expected) => {
    expect(chosen(marked, choice)).toBe(expected);
  });

  it('says which changes were taken and which are only suggested', () => {
    const whole = survey('[[NAME|Walter]] is [[Q:AGE|71]].', { cast: someCast });
    const age = whole.decisions.find(({ kind }) => kind === 'Q:AGE');
    const choices: Choices = age ? { [age.key]: { how: 'suggested' } } : {};
    expect(disguise('story', whole, choices).changes.map(({ taken }) => taken)).toEqual([false, true]);
  });

  it('refuses a text the survey does not speak about', () => {
    expect(() => disguise('cue:9', survey('Nothing.'), {})).toThrow(/no such text/u);
  });
});

const NAMES = ['Walter', 'Karin', 'Britta', 'Ellen', 'Zofia', 'Odalys', 'Lindqvist', 'Marchetti'];
const FRAMES = [
  (x: string) => `${x} came in.`,
  (x: string) => `I asked ${x} twice.`,
  (x: string) => `"Why, ${x}?" I said.`,
  (x: string) => `Mr. ${x}'s coat was wet, and he, ${x}, knew.`,
  (x: string) => `his daughter ${x}, ${x} and ${x}`,
  (x: string) => `(${x}), ${x}; ${x}.`,
];
const thing = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => `[[NAME|${name}]]`),
  fc
    .constantFrom('Duluth', 'Gull Street', '2218 Gull Street', 'Room 514')
    .map((place) => `[[LOCATION|${place}]]`),
  fc.constantFrom('March 11', '9th', 'June', '3/14').map((date) => `[[DATE|${date}]]`),
  fc.constantFrom('00482917', 'T0448213').map((id) => `[[ID|${id}]]`),
  fc.constantFrom('218-555-0164', 'a@example.com').map((contact) => `[[CONTACT|${contact}]]`),
  fc.constantFrom('71', '61-year-old', 'nineteen').map((age) => `[[Q:AGE|${age}]]`),
  fc.constantFrom('baker', 'retired judge').map((work) => `[[Q:WORK|${work}]]`),
  fc.constantFrom('Tuesday', 'Easter', 'summer').map((when) => `[[Q:WHEN|${when}]]`),
);
const sentence = fc.tuple(fc.constantFrom(...FRAMES), thing).map(([frame, word]) => frame(word));
const writing = fc.array(fc.oneof(sentence, thing, fc.constantFrom('a', 'the', 'in', ',', '\n\n', 'on')), {
  minLength: 1,
  maxLength: 12,
});

const choice: fc.Arbitrary<Choice | null> = fc.constantFrom<(Choice | null)[]>(
  null,
  { how: 'suggested' },
  { how: 'omit' },
  { how: 'instead', words: 'an old friend' },
  { how: 'keep', reason: 'it matters' },
);

function deciding(whole: Survey, picks: readonly (Choice | null)[]): Choices {
  const made: Record<string, Choice> = {};
  whole.decisions.forEach(({ key }, i) => {
    const pick = picks[i % picks.length];
    if (pick) made[key] = pick;
  });
  return made;
}

describe('of any text and any choices', () => {
  it('changes never overlap, and give the text back both ways', () => {
    fc.assert(
      fc.property(writing, fc.array(choice, { minLength: 1, maxLength: 6 }), (pieces, picks) => {
        const whole = survey(pieces.join(' '), { cast: someCast });
        const before = whole.of['story'] ?? '';
        const { text, changes } = disguise('story', whole, deciding(whole, picks));
        let back = '';
        let at = 0;
        let from = 0;
        for (const change of changes) {
          expect(change.start).toBeGreaterThanOrEqual(at);
          expect(change.from.start).toBeGreaterThanOrEqual(from);
          expect(before.slice(change.from.start, change.from.end)).toBe(change.was);
          expect(text.slice(at, change.start)).toBe(before.slice(from, change.from.start));
          back += text.slice(at, change.start) + change.was;
          at = change.end;
          from = change.from.end;
        }
        expect(back + text.slice(at)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('reaches of places never overlap', () => {
    fc.assert(
      fc.property(writing, (pieces) => {
        const whole = survey(pieces.join(' '), { cast: someCast });
        const reaches = whole.decisions
          .flatMap(({ places }) => places.map(({ reach }) => reach))
          .sort((a, b) => a.start - b.start);
        reaches.forEach((reach, i) => {
          expect(reach.start).toBeGreaterThanOrEqual(reaches[i - 1]?.end ?? 0);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('without findings stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll('[[', '');
        expect(disguise('story', survey(plain), {})).toEqual({ text: plain, changes: [] });
      }),
    );
  });

  it('is the same whether suggestions stand or are taken', () => {
    fc.assert(
      fc.property(writing, (pieces) => {
        const whole = survey(pieces.join(' '), { cast: someCast });
        expect(disguise('story', whole, chooseAllSuggested(whole, {})).text).toBe(
          disguise('story', whole, {}).text,
        );
      }),
      { numRuns: 200 },
    );
  });
});
