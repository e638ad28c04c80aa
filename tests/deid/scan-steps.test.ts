/**
 * The work grows with the length of the text, by counted steps: every look at a word or at what is known of it is
 * counted, and a text twice as long takes about twice as many looks. And a pasted word of any length does no harm.
 */

import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import { expand } from '../../shared/deid/find/expand.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { propagate } from '../../shared/deid/find/propagate.ts';
import { type Reading, read } from '../../shared/deid/find/reading.ts';
import type { Proposed } from '../../shared/deid/find/resolve.ts';
import { scan } from '../../shared/deid/find/scan.ts';
import { readCase } from './marked.ts';

const context = plainContext(lists());

interface Counter {
  steps: number;
}

function counted<T>(list: readonly T[], counter: Counter): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d/.test(key)) counter.steps += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

function watched(text: string): { reading: Reading; counter: Counter } {
  const counter = { steps: 0 };
  const reading = read(text, lists());
  return {
    counter,
    reading: { ...reading, tokens: counted(reading.tokens, counter), known: counted(reading.known, counter) },
  };
}

function stepsOf(text: string, name: string): number {
  const { reading, counter } = watched(text);
  CATALOGUE.find((detector) => detector.name === name)?.find(reading, context);
  return counter.steps;
}

function stepsAfter(text: string): number {
  const plain = read(text, lists());
  const proposed: Proposed[] = CATALOGUE.flatMap((detector) =>
    detector.find(plain, context).map((candidate) => ({ ...candidate, detector: detector.name })),
  );
  const { reading, counter } = watched(text);
  propagate([{ reading, proposed }], context);
  expand(reading, proposed);
  return counter.steps;
}

function textOf(file: string): string {
  return Object.values(readCase(file).texts).join('\n');
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['a case', textOf('case-19-specifics.txt')],
  ['dictation', textOf('case-17-dictation.txt')],
  ['a letter', textOf('case-20-letterhead.txt')],
  [
    'numbers said aloud',
    'five five five oh one nine two and room four twelve on the ninth of may ninety four '.repeat(40),
  ],
  [
    'houses, rooms and days said aloud',
    'so i went up to the nicu on five on the twenty first and then the department of children and families sent him to the royal by the 14 bus at the corner of fifth and main by little acorns nursery near high shaw '.repeat(
      30,
    ),
  ],
  [
    'records',
    'exhibit C3 and licence OSEI9 805143 KA9 LR, PS/kml, plate vc 4471, no. U 08271935 of the Immigration and Refugee Board of Canada. '.repeat(
      40,
    ),
  ],
  ['capitals', 'The Old Mill of the Lower Valley and Saint Mary of the Lake Lane '.repeat(60)],
];
const ALMOST_TWICE = 2.15;

describe.each(TEXTS)('%s, twice over', (_, text) => {
  const twice = `${text}\n${text}`;

  test.each(CATALOGUE.map(({ name }) => name))('%s takes twice the steps', (name) => {
    expect(stepsOf(twice, name)).toBeLessThanOrEqual(stepsOf(text, name) * ALMOST_TWICE + 50);
  });

  test('so do the names found elsewhere and what stands beside them', () => {
    expect(stepsAfter(twice)).toBeLessThanOrEqual(stepsAfter(text) * ALMOST_TWICE + 50);
  });

  test('and every word is looked at by someone', () => {
    expect(stepsOf(text, 'names')).toBeGreaterThan(read(text, lists()).tokens.length);
  });
});

test.each([
  'x',
  'Ab',
  '1',
  'a1',
  'é',
  'a_',
  'X',
  "a'",
  'zq-',
  'A1 ',
  'a. ',
  'corner of ',
  'Ab and ',
  'one ',
  'the ',
  '1 a ',
])('%j 80,000 letters of it come back', (part) => {
  const word = part.repeat(80_000 / part.length);
  expect(scan(`He met ${word} again.`, CATALOGUE, context).every(({ end }) => end <= word.length + 15)).toBe(
    true,
  );
});
