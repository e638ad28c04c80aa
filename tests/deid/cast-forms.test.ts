/**
 * Everyone the author put into the cast is found in every form people write: whole, by halves, as initials, in small
 * letters, without accents, misspelt, as two words, as a family, in a handle.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { scan } from '../../shared/deid/find/scan.ts';
import { lists } from '../../shared/deid/lists/lists.ts';

const FIRST = [
  'Margaret',
  'Robert',
  'Siobhán',
  'Elizabeth',
  'José',
  'Will',
  'Grace',
  'Hope',
  'Thandiwe',
  'Katarzyna',
  'Rose',
  'Mark',
  'Leinaʻala',
  'Xiu',
  'Dawn',
];
const LAST = [
  'Oyelaran',
  'O’Brien',
  'Young',
  'Lindqvist',
  'McAllister',
  'García-Márquez',
  'Price',
  'van der Berg',
  'Nguyễn',
  'Fontanilla',
  'Lake',
  'Stephens',
  'Wójcik',
  'Tootoosis',
];

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
const partsOf = (name: string): string[] => name.split(/[ -]/);
const lastOf = (name: string): string => partsOf(name).at(-1) ?? name;
const initial = (name: string): string => lastOf(name).charAt(0);
/** Two letters swapped, in a name long enough for it to be told. */
const slipped = (name: string): string =>
  name.length < 6 ? name : name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4);

const FORMS: Readonly<Record<string, (first: string, last: string) => string>> = {
  whole: (first, last) => `${first} ${last}`,
  'the first name': (first) => first,
  'the last name': (_, last) => last,
  'the last part': (_, last) => lastOf(last),
  'without accents': (first, last) => `${plain(first)} ${plain(last)}`,
  shouted: (_, last) => last.toUpperCase(),
  'last, first': (first, last) => `${last}, ${first}`,
  initials: (first, last) => `${first.charAt(0)}.${initial(last)}.`,
  'initial and name': (first, last) => `${first.charAt(0)}. ${last}`,
  'name and initial': (first, last) => `${first} ${initial(last)}.`,
  'a title and the name': (_, last) => `Mrs. ${last}`,
  'a title and a letter': (_, last) => `Mrs. ${initial(last)}`,
  'the family': (_, last) => `${lastOf(last)}s`,
  'a handle': (first, last) => `@${plain(first)}_${plain(lastOf(last))}`.replace(/[^\w@]/g, ''),
  misspelt: (_, last) => slipped(lastOf(last)),
  'two words': (_, last) =>
    lastOf(last).length > 6 ? `${lastOf(last).slice(0, 3)} ${lastOf(last).slice(3)}` : last,
};
const FRAMES: readonly (readonly [string, string])[] = [
  ['In the end I told ', ' about it.'],
  ['We talked for a while. Then ', ' said no, and went home.'],
  ['It was ', "'s turn, and I waited."],
];

function leaks(text: string, form: string, at: number, cast: readonly string[]): string[] {
  const found = scan(text, CATALOGUE, plainContext(lists(), cast));
  return [...form.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(({ 0: word }) => !/^(?:Mrs|s)$/.test(word))
    .filter(
      ({ 0: word, index }) =>
        !found.some(({ start, end }) => start < at + index + word.length && at + index < end),
    )
    .map(([word]) => word);
}

test.each(Object.entries(FORMS))('%s', (_, formOf) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FIRST),
      fc.constantFrom(...LAST),
      fc.constantFrom(...FRAMES),
      (first, last, [before, after]) => {
        const form = formOf(first, last);
        expect(leaks(`${before}${form}${after}`, form, before.length, [`${first} ${last}`])).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each(['whole', 'the last name', 'initial and name', 'misspelt', 'two words'])(
  '%s, in small letters',
  (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...FIRST), fc.constantFrom(...LAST), (first, last) => {
        const form = (FORMS[name]?.(first, last) ?? '').toLowerCase();
        const before = 'so in the end i told ';
        expect(
          leaks(`${before}${form} about it and went home`, form, before.length, [`${first} ${last}`]),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);

test('a name of the cast stays the word where it is one', () => {
  const text = 'I will go. It was a hard lake to cross, at a price, and he marked it. I gave vitamin K.';
  expect(
    scan(text, CATALOGUE, plainContext(lists(), ['Will Lake', 'Mark Price', 'K'])).map(({ start, end }) =>
      text.slice(start, end),
    ),
  ).toEqual([]);
});
