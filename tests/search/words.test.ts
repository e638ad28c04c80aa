/** Words as they are looked up: table tests, and that no way of typing a word leaves it unknown. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WORD, lookedUp, wordsOf } from '../../shared/search/words.ts';

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' ... — ', []],
    ['Six minutes before five.', ['six', 'minutes', 'before', 'five']],
    ['the low-lit ward, 3rd floor', ['the', 'low', 'lit', 'ward', '3rd', 'floor']],
    ['Ångström café', ['angstrom', 'cafe']],
    ['cafe\u0301', ['cafe']],
    ['Łukasz weiß', ['lukasz', 'weiss']],
    ['the ﬁrst', ['the', 'first']],
    ['soft\u00ADhyphen', ['softhyphen']],
    ['Walter’s', ['walter', 'walters']],
    ["O'Brien's", ['brien', 'obriens']],
    ["don't", ['don', 'dont']],
    ["rock 'n' roll", ['rock', 'n', 'roll']],
    ['手帕 ok', ['手', '帕', 'ok']],
    ['🙂 smile', ['smile']],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
  });

  it('typed words keep no parts', () => {
    expect(wordsOf('Walter’s o’brien', 'typed').map(({ word }) => word)).toEqual(['walters', 'obrien']);
  });

  it('stand where they say, in order, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { word, start, end } of wordsOf(text)) {
          expect(start).toBeLessThan(end);
          expect(lookedUp(text.slice(start, end))).toBe(word);
          expect(word.length).toBeLessThanOrEqual(LONGEST_WORD);
        }
      }),
    );
  });

  it('are the same in either case and however the accents were made', () => {
    fc.assert(
      fc.property(fc.constantFrom('Éloïse', 'Dvořák', 'Nguyễn', 'O’Hara', 'straße'), (name) => {
        const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);
        expect(words(name.toUpperCase())).toEqual(words(name));
        expect(words(name.normalize('NFD'))).toEqual(words(name));
      }),
    );
  });
});
