/** The lists: what they know, and that the words are spelled for looking up as they were for storing. */

import { expect, test } from 'vitest';
import { fold } from '../../shared/deid/fold.ts';
import { COMMON, FIRST, HOME, Lexicon, MEDICAL, MOSTLY, PEOPLE } from '../../shared/deid/lists/lexicon.ts';
import { lists } from '../../shared/deid/lists/lists.ts';

test.each([
  ['Nguyễn', 'nguyen'],
  ['Þorsteinn', 'thorsteinn'],
  ['O’Brien', "o'brien"],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['plain', 'plain'],
])('%s is looked up as %s', async (word, expected) => {
  expect(fold(word)).toBe(expected);
  const path = '../../build/lists/fold.mjs';
  const stored = (await import(path)) as { fold: (word: string) => string };
  expect(stored.fold(word)).toBe(expected);
});

test('the lists know words, names, places and drugs', () => {
  const { look } = { look: (word: string) => lists().look(word) };
  expect(look('the') & COMMON).toBe(7);
  expect(look('handkerchief') & COMMON).toBeGreaterThan(1);
  expect(look('lindqvist') & COMMON).toBe(0);
  expect(look('rowena') & FIRST).toBe(FIRST);
  expect(look('bill') & MOSTLY).toBe(MOSTLY);
  expect(look('castellano') & PEOPLE).toBe(PEOPLE);
  expect(look('chillicothe') & HOME).toBe(HOME);
  expect(look('salt lake city') & HOME).toBe(HOME);
  expect(look('metoprolol') & MEDICAL).toBe(MEDICAL);
  expect(look('zzqx')).toBe(0);
});

test('a front-coded list gives back its words and no others', () => {
  const lexicon = new Lexicon();
  lexicon.addCoded('AabbeyFsDotFsAzed', 1);
  expect(['abbey', 'abbeys', 'abbot', 'abbots', 'zed'].map((word) => lexicon.look(word))).toEqual([
    1, 1, 1, 1, 1,
  ]);
  expect(['abb', 'abbe', 'ze', ''].map((word) => lexicon.look(word))).toEqual([0, 0, 0, 0]);
  const units = Uint16Array.from([0, 1, 2], (at) => 'zed'.charCodeAt(at));
  expect(lexicon.lookUnits(units, 3)).toBe(1);
});
