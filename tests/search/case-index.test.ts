/**
 * The index: every word of every text is found and nothing that was deleted or written over, through any sequence of
 * changes; a letter wrong is forgiven; what narrows lets through only what it says.
 */

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { idFromBytes, type Id } from '../../shared/base/ids.ts';
import { newCase, type Case, type TextName } from '../../shared/journal/case.ts';
import { ANYWHERE, type Only } from '../../shared/keeper/search.ts';
import { newCaseIndex, type CaseIndex } from '../../shared/search/case-index.ts';
import { textsOf } from '../../shared/search/texts.ts';
import { wordsOf } from '../../shared/search/words.ts';

const NOW = 1_700_000_000_000;
const idOf = (k: number): Id => idFromBytes(new Uint8Array(16).fill(k));

function written(k: number, texts: Partial<Record<TextName, string>>, rest: Partial<Case> = {}): Case {
  const draft = newCase(idOf(k), NOW + k);
  const own = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text, onlyMine: [] }]));
  return { ...draft, texts: { ...draft.texts, ...own }, ...rest };
}

let index: CaseIndex;
beforeEach(() => {
  index = newCaseIndex();
});

function found(words: string, only: Partial<Only> = {}): Id[] {
  const typed = wordsOf(words, 'typed').map(({ word }) => word);
  return index.find(typed, { ...ANYWHERE, ...only }, 100).hits.map(({ id }) => id);
}

describe('what is found', () => {
  it('stands in every kind of text', () => {
    const draft = written(1, { story: 'one', doctor: 'two', patient: 'three', relationship: 'four' });
    index.put({
      ...draft,
      name: 'five',
      card: { ...draft.card, cues: ['six'], mayAsk: { ...draft.card.mayAsk, home: 'seven' } },
      page: { ...draft.page, parts: { ...draft.page.parts, wondering: 'eight' } },
      lines: { ...draft.lines, kept: ['nine'] },
      after: [{ at: 1, how: 'told', group: null, text: { text: 'ten', onlyMine: [] } }],
      visits: [{ at: 1, them: 'eleven', me: 'twelve', neither: 'thirteen' }],
      cast: [{ id: 'a', forms: ['Fourteen'], role: 'patient', gender: null, called: 'my patient' }],
    });
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
      ' ',
    );
    for (const word of words) expect(found(word), word).toEqual([idOf(1)]);
    expect(found(words.join(' '))).toEqual([idOf(1)]);
  });

  it('has all the words, each as the beginning of one', () => {
    index.put(written(1, { story: 'The lighter on the table', doctor: 'I was insulted' }));
    index.put(written(2, { story: 'A light rain' }));
    expect(found('light')).toEqual([idOf(2), idOf(1)]);
    expect(found('insul light')).toEqual([idOf(1)]);
    expect(found('ghter')).toEqual([]);
  });

  it('comes as typed before beginnings, those before nearly, and the newest first', () => {
    index.put(written(1, { story: 'lighted' }));
    index.put(written(2, { story: 'lighter' }));
    index.put(written(3, { story: 'lighterman' }));
    index.put(written(4, { story: 'lighter' }));
    expect(found('lighter')).toEqual([idOf(4), idOf(2), idOf(3), idOf(1)]);
    const { hits, count } = index.find(['lighter'], ANYWHERE, 2);
    expect([hits.length, count]).toEqual([2, 4]);
  });

  it('is every case where no words are asked for', () => {
    index.put(written(1, { story: 'one' }));
    index.put(written(2, { doctor: 'two' }));
    expect(found('')).toEqual([idOf(2), idOf(1)]);
    expect(found('', { chairs: ['doctor'] })).toEqual([idOf(2)]);
  });
});

describe('what narrows', () => {
  beforeEach(() => {
    const at = NOW + 5;
    const named = (what: string): Case['named'] => [{ at, whom: 'me', what }];
    index.put(
      written(1, { story: 'door', patient: 'window' }, { groups: [idOf(9)], named: named('ashamed') }),
    );
    index.put(written(2, { patient: 'door' }, { named: [...named('ashamed'), ...named('rescue')] }));
  });

  it.each<[string, Partial<Only>, number[]]>([
    ['nothing', {}, [2, 1]],
    ['a chair', { chairs: ['patient'] }, [2]],
    ['two chairs', { chairs: ['patient', 'story'] }, [2, 1]],
    ['a feeling', { feelings: ['ashamed', 'sad'] }, [2, 1]],
    ['a feeling and a pull', { feelings: ['ashamed'], pulls: ['rescue'] }, [2]],
    ['a group', { groups: [idOf(9)] }, [1]],
    ['a time', { from: NOW + 2, to: NOW + 3 }, [2]],
    ['a time with nothing in it', { from: NOW + 100 }, []],
  ])('%s', (_, only, ids) => {
    expect(found('door', only)).toEqual(ids.map(idOf));
  });

  it('a time in which an earlier evening lies, as long as it does', () => {
    index.note(idOf(50), idOf(1), NOW - 1000);
    expect(found('door', { to: NOW })).toEqual([idOf(1)]);
    index.remove(idOf(50));
    expect(found('door', { to: NOW })).toEqual([]);
  });
});

const LEXICON = [
  ...['handkerchief', 'lighter', 'door', 'window', 'orchid', 'Walter’s', 'O’Brien', 'café', 'Łukasz'],
  ...['insulted', 'the', 'a', 'stethoscope', '71', 'élan', 'nothing', 'anything', 'thing'],
];
const text = fc.array(fc.constantFrom(...LEXICON), { maxLength: 12 }).map((words) => words.join(' '));
const change = fc.record({
  k: fc.integer({ min: 1, max: 5 }),
  gone: fc.boolean(),
  story: text,
  doctor: text,
});

describe('through any sequence of saves and deletions', () => {
  it('every word that stands somewhere is found there, and no other', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const fresh = newCaseIndex();
        const now = new Map<Id, Case>();
        for (const { k, gone, story, doctor } of changes) {
          if (gone) {
            fresh.remove(idOf(k));
            now.delete(idOf(k));
          } else {
            const draft = written(k, { story, doctor });
            fresh.put(draft);
            now.set(draft.id, draft);
          }
        }
        for (const word of LEXICON.flatMap((one) => wordsOf(one))) {
          const holding = [...now.values()].filter((one) =>
            textsOf(one).some((its) => wordsOf(its.text).some((own) => own.word.startsWith(word.word))),
          );
          const { hits } = fresh.find([word.word], ANYWHERE, 100);
          const exact = hits.filter(({ near }) => !near).map(({ id }) => id);
          expect(new Set(exact)).toEqual(new Set(holding.map(({ id }) => id)));
          if (holding.length === 0 && word.word.length < 4) expect(hits).toEqual([]);
        }
      }),
    );
  });

  it('a letter wrong in a word of five or more is forgiven', () => {
    const long = LEXICON.flatMap((one) => wordsOf(one, 'typed')).filter(({ word }) => word.length >= 5);
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('more', 'less', 'other', 'swapped'),
        (chosen, at, how) => {
          const fresh = newCaseIndex();
          fresh.put(written(1, { story: LEXICON.join(', ') }));
          const typed = wrong(chosen.word, at % chosen.word.length, how);
          expect(fresh.find([typed], ANYWHERE, 9).count, typed).toBe(1);
        },
      ),
    );
  });

  it('holds the words of no case that is gone', () => {
    index.put(written(1, { story: 'ocarina' }));
    index.put(written(1, { story: 'zither' }));
    expect(found('ocarina')).toEqual([]);
    expect(found('ocarena')).toEqual([]);
    index.remove(idOf(1));
    expect(found('zither')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

function wrong(word: string, at: number, how: 'more' | 'less' | 'other' | 'swapped'): string {
  const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  if (how === 'more') return `${before}q${letter}${behind}`;
  if (how === 'less') return before + behind;
  if (how === 'other') return `${before}q${behind}`;
  return before + behind.charAt(0) + letter + behind.slice(1);
}
