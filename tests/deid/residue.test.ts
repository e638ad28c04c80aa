import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import type { Original } from '../../shared/deid/residue/original.ts';
import { originals } from '../../shared/deid/residue/originals.ts';
import { residue } from '../../shared/deid/residue/residue.ts';
import { someCast, survey, walter } from './build.ts';

function original(text: string, ordinary = false): Original {
  return { key: `test:${text}`, text, ordinary };
}

/** What is found, certain residue with a mark of exclamation. */
function found(text: string, ...sought: Original[]): string[] {
  return residue(text, sought).map(({ word, certain }) => (certain ? `${word}!` : word));
}

describe('residue of one word', () => {
  const walt = original('Lindqvist');
  it.each([
    ['Then Lindqvist came.', ['Lindqvist!']],
    ['then lindqvist came', ['lindqvist!']],
    ['LINDQVIST', ['LINDQVIST!']],
    ["Lindqvist's coat, Lindqvist’s hat", ['Lindqvist!', 'Lindqvist!']],
    ['Lindqvíst', ['Lindqvíst!']],
    ['lindqvst and lindquist', ['lindqvst', 'lindquist']],
    ['Lindqvistson', []],
    ['a line of quests', []],
    ['file_Lindqvist_2.txt', ['Lindqvist!']],
  ])('%s', (text, expected) => {
    expect(found(text, walt)).toEqual(expected);
  });

  it('of fewer than six letters takes no misspelling', () => {
    expect(found('Karn and Karim', original('Karin'))).toEqual([]);
  });

  it('is not taken for a word of the language one letter off', () => {
    expect(found('the water', { ...original('Walter'), lookalikes: ['water'] })).toEqual([]);
    expect(found('the waltor', { ...original('Walter'), lookalikes: ['water'] })).toEqual(['waltor']);
  });
});

describe('residue in letters and digits of another alphabet, told as it is read', () => {
  it.each([
    ['М\u0430ria came', 'Maria', ['Maria!']],
    ['\u041cari\u0430', 'Maria', ['Maria!']],
    ['call ٥٥٥ ٠١٩٢', '555-0192', ['555 0192!']],
    ['call ५५५०१९२', '555-0192', ['5550192!']],
    ['Νina', 'Nina', ['Nina!']],
    ['Мария и Анна', 'Anna', []],
    ['Анна came', 'Анна', ['Aннa!']],
  ])('%s', (text, name, expected) => {
    expect(found(text, original(name))).toEqual(expected);
  });
});

describe('residue of a word of the language', () => {
  it.each([
    ['Grace came with grace.', 'Grace', ['Grace', 'grace']],
    ['I will wait. Will did.', 'Will', ['Will']],
    ['will said so', 'will', ['will']],
    ['four of us', 'four', []],
  ])('%s', (text, name, expected) => {
    expect(found(text, original(name, true))).toEqual(expected);
  });
});

describe('residue of several words and of numbers', () => {
  it.each([
    ['near park  point', 'Park Point', ['park  point!']],
    ['the park had a point', 'Park Point', []],
    ['at parkpoint', 'Park Point', ['parkpoint!']],
    ['an everyday thing', 'every day', []],
    ['a mate on the ore-boats', 'mate on the ore boats', ['mate on the ore-boats!']],
    ['Mercy of Delta', 'Delta Mercy', []],
    ['call (218) 555 0164', '218-555-0164', ['218) 555 0164!']],
    ['call 5550164', '218-555-0164', ['5550164!']],
    [
      'two one eight five five five oh one six four',
      '218-555-0164',
      ['two one eight five five five oh one six four!'],
    ],
    ['MRN 0048 2917', '00482917', ['0048 2917!']],
    ['page 482917', '00482917', []],
    ['in 514 or five fourteen', '514', ['514!']],
    ['on 11 March and the eleventh of march', 'March 11', ['11 March!', 'eleventh of march!']],
    ['in march', 'March 11', []],
    ['she is ninety-four', '94', ['ninety-four']],
    ['9 of us, the 9th', '9th', []],
  ])('%s', (text, form, expected) => {
    expect(found(text, original(form))).toEqual(expected);
  });
});

describe('residue of initials', () => {
  it.each([
    ['W.L. came, W. L. too, and WL', ['W.L', 'W. L', 'WL']],
    ['wl, w. l.', []],
    ['AWL', []],
  ])('%s', (text, expected) => {
    expect(found(text, original('W.L.', true))).toEqual(expected);
  });

  it('leaves common abbreviations alone', () => {
    expect(found('an MS patient, CT done', original('M.S.', true), original('C.T.', true))).toEqual([]);
  });
});

describe('originals of a case', () => {
  const text =
    '[[NAME|Walter Lindqvist]], [[Q:AGE|71]], a [[Q:WORK|mate on the ore boats]], met [[NAME|Joy]].';

  it('are all forms, parts and initials of what is direct, and the longer forms of what is not', () => {
    const made = originals(survey(text, { cast: someCast }), {});
    expect(made.map((one) => `${one.text}${one.ordinary ? '' : '!'}`).sort()).toEqual([
      'Joy',
      'Lindqvist!',
      'W.L.',
      'Walter Lindqvist!',
      'Walter!',
      'mate on the ore boats!',
    ]);
  });

  it('leave out what was kept and what is no identifier', () => {
    const whole = survey(text, { cast: someCast });
    const work = whole.decisions.find(({ kind }) => kind === 'Q:WORK')?.key ?? '';
    const joy = whole.decisions.find(({ forms }) => forms[0]?.text === 'Joy')?.key ?? '';
    const made = originals(whole, {
      [work]: { how: 'keep', reason: 'it matters' },
      [joy]: { how: 'not-an-identifier' },
    });
    expect(made.some((one) => one.text.startsWith('mate') || one.text === 'Joy')).toBe(false);
  });

  it('know the words of the language one letter off', () => {
    const made = originals(survey('[[NAME|Walter]] drinks water.', { cast: [walter] }), {});
    expect(residue('He is a waiter and drinks water.', made)).toEqual([]);
  });
});

const syllable = fc.constantFrom('ba', 'do', 'kri', 'len', 'mor', 'ta', 'vu', 'zy', 'øs', 'né');
const name = fc
  .array(syllable, { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const frame = fc.constantFrom(
  (x: string, y: string) => `Mr. [[NAME|${x}]] came in with [[NAME|${y}]].`,
  (x: string, y: string) => `"Why, [[NAME|${x}]]?" I asked; [[NAME|${y}]]'s hat fell.`,
  (x: string, y: string) => `his wife [[NAME|${x}]], [[NAME|${y}]] and [[NAME|${x}]] laughed`,
  (x: string, y: string) =>
    `She lives in [[LOCATION|${x}]], near [[ORG|${y} Hospital]], [[ID|48${String(x.length)}29170]].`,
  (x: string, y: string) =>
    `[[NAME|${x} ${y}]] ([[CONTACT|218-555-01${String(10 + y.length)}]]) on [[DATE|March ${String(x.length)}]].`,
);

describe('certain residue', () => {
  it('never survives the suggestions, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(frame, name, name), { minLength: 1, maxLength: 6 }), (pieces) => {
        const whole = survey(pieces.map(([make, x, y]) => make(x, y)).join(' '));
        const { text } = disguise('story', whole, {});
        const left = residue(text, originals(whole, {})).filter(({ certain }) => certain);
        expect(left).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is found in any text it is put into, in any case', () => {
    fc.assert(
      fc.property(
        name,
        fc.lorem({ maxCount: 8 }),
        fc.lorem({ maxCount: 8 }),
        fc.boolean(),
        (x, a, b, upper) => {
          const text = `${a} ${upper ? x.toUpperCase() : x.toLowerCase()} ${b}`;
          expect(residue(text, [original(x)]).some(({ certain }) => certain)).toBe(true);
        },
      ),
    );
  });

  it('never overlaps itself', () => {
    const sought = [original('Park Point'), original('Point'), original('March 11'), original('5550164')];
    const word = fc.constantFrom('park', 'Point', 'march', '11', '555', '01', '64', 'the', '.', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const left = residue(parts.join(' '), sought);
        left.forEach((one, i) => {
          expect(one.start).toBeGreaterThanOrEqual(left[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});
