/** Names, towns and houses to fill blanks with, from the lists that are shipped: of many cultures, and such as are words. */

import { ENGLISH } from '../../shared/deid/lists/generated/english.ts';
import { NAMES } from '../../shared/deid/lists/generated/names.ts';
import { PLACES } from '../../shared/deid/lists/generated/places.ts';
import { CHAINS } from '../../shared/deid/lists/house-words.ts';
import { COMMON, FIRST, MEDICAL } from '../../shared/deid/lists/lexicon.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { WORD_NAMES } from '../../shared/deid/lists/word-names.ts';
import { WORD_SURNAMES } from '../../shared/deid/lists/word-surnames.ts';
import { roleOf } from '../../shared/deid/find/tagger/role.ts';
import type { Chance } from './chance.ts';

const look = (word: string): number => lists().look(word);
const common = (word: string): number => look(word) & COMMON;

const [firstNames, people, seen] = [decoded(NAMES[0]), decoded(NAMES[1]), decoded(NAMES[2])];
const [home, away] = [decoded(PLACES[0]), decoded(PLACES[1])];
const WORDY_FIRST = [...new Set([...firstNames, ...WORD_NAMES])].filter(
  (name) => common(name) > 2 && common(name) < 7 && name.length > 2,
);
const PLAIN_FIRST = firstNames.filter((name) => common(name) < 3);
const WORDY_LAST = [...new Set([...people, ...WORD_SURNAMES])].filter(
  (name) => common(name) > 2 && roleOf(name) === 0,
);
const PLAIN_LAST = people.filter((name) => common(name) < 3);
const NEVER_HEARD = seen.filter((name) => name.length > 3 && name.length < 10);
const TOWNS = home.filter((name) => name.split(' ').length < 3);
const WORDY_TOWNS = TOWNS.filter((name) => name.split(' ').some((part) => common(part) > 2));
const FAR_TOWNS = away.filter((name) => name.split(' ').length < 3);
const NOUNS = [4, 5, 6]
  .flatMap((level) => decoded(ENGLISH[level - 1]))
  .filter((word) => /^[a-z]{4,9}$/.test(word) && (look(word) & (FIRST | MEDICAL)) === 0 && roleOf(word) === 0)
  .sort();
const CHAIN_NAMES = [...CHAINS].filter((name) => !name.includes('-'));
const HOUSES = (
  'hospital clinic manor lodge grange house home rehab recovery school high elementary primary academy college church ' +
  'chapel market bakery diner pharmacy motors farm hospice surgery practice medical center infirmary general ' +
  'memorial nursery pub inn garage foods mill library club bank baptist pediatrics dental imaging hall court ' +
  'towers gardens care villa lakes pines'
).split(' ');
const BEFORE_HOUSES =
  'st saint mount good new old little big green white red royal prairie sunny golden'.split(' ');
const ROADS = 'lane road street avenue drive court terrace close way crescent hill'.split(' ');

export function firstName(by: Chance): string {
  const at = by.next();
  if (at < 0.4) return by.pick(WORDY_FIRST);
  if (at < 0.82) return by.pick(PLAIN_FIRST);
  return by.pick(at < 0.92 ? NEVER_HEARD : PLAIN_LAST);
}

export function lastName(by: Chance): string {
  const at = by.next();
  if (at < 0.4) return by.pick(WORDY_LAST);
  if (at < 0.75) return by.pick(PLAIN_LAST);
  return by.pick(at < 0.9 ? NEVER_HEARD : PLAIN_FIRST);
}

export function town(by: Chance): string {
  const at = by.next();
  if (at < 0.45) return by.pick(WORDY_TOWNS);
  return by.pick(at < 0.8 ? TOWNS : FAR_TOWNS);
}

/** A name that is a word, to stand where only the word can. */
export function wordyName(by: Chance): string {
  return by.pick(by.is(0.7) ? WORDY_FIRST : WORDY_LAST);
}

export function noun(by: Chance): string {
  return by.pick(NOUNS);
}

export function street(by: Chance): string {
  const name = by.is(0.5) ? noun(by) : by.is(0.5) ? lastName(by) : town(by);
  return `${name} ${by.pick(ROADS)}`;
}

export function house(by: Chance): string {
  const at = by.next();
  if (at < 0.1) return `${noun(by)} ${noun(by)}`;
  if (at < 0.16) return `${by.pick(BEFORE_HOUSES)} ${noun(by)}`;
  if (at < 0.2) return `the ${by.is(0.5) ? by.pick(BEFORE_HOUSES) : noun(by)} ${noun(by)}`;
  if (at < 0.32) return town(by);
  if (at < 0.42) return `${by.is(0.5) ? 'saint' : 'st'} ${firstName(by)}${by.is(0.5) ? "'s" : 's'}`;
  if (at < 0.56) return `${town(by)} ${by.pick(HOUSES)}`;
  if (at < 0.68) return `${noun(by)} ${noun(by)} ${by.pick(HOUSES)}`;
  if (at < 0.76) return `${noun(by)} ${by.pick(HOUSES)}`;
  if (at < 0.86) return `${lastName(by)} ${by.pick(HOUSES)}`;
  if (at < 0.91) return by.pick(CHAIN_NAMES);
  return at < 0.98 ? `the ${noun(by)}` : lastName(by);
}

function decoded(coded = ''): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = 'A', rest = ''] of coded.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.push(before);
  }
  return words;
}
