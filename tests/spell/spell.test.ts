import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lists } from '../../shared/deid/lists/lists.ts';
import { corrections, misspelt } from '../../shared/spell/spell.ts';

const NONE: ReadonlySet<string> = new Set();
const wrong = (text: string, own = NONE) =>
  misspelt(text, lists(), own).map(({ start, end }) => text.slice(start, end));

describe('is misspelt', () => {
  test.each([
    ['He recieved the letter yesterday.', ['recieved']],
    ['I definately saw teh handkerchief.', ['definately', 'teh']],
    ['She was dissapointed, and so was I.', ['dissapointed']],
    ['Occured to me in the corridor.', ['Occured']],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });
});

describe('is right', () => {
  test.each([
    'The colour of the tumor, the color of the tumour.',
    "She wouldn't have said it, and I can't, and they've gone at five o'clock.",
    'Walter Lindqvist sat down beside Siobhán.',
    'Started apixaban and metoprolol, echo shows an EF of 35%, NYHA III, q6h.',
    'An unhurriedly handwringing stepcousin with hepatosplenomegaly.',
    'walter was in with his ears again',
    '3rd visit, 12mg, B12, x2',
    "James's and the nurses' room",
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test('what the physician said is right', () => {
    expect(wrong('a proper blorptang')).toEqual(['blorptang']);
    expect(wrong('a proper Blorptang, blorptang', new Set(['blorptang']))).toEqual([]);
  });
});

test('twenty cases hold few words that are called misspelt', () => {
  const folder = path.join(import.meta.dirname, '../cases');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !/1[78]-/u.test(name))
    .map((name) =>
      readFileSync(path.join(folder, name), 'utf8').replace(/\[\[[^|\]]*\|([^\]]*)\]\]/gu, '$1'),
    );
  const words = texts.join(' ').split(/\s+/u).length;
  expect(wrong(texts.join('\n')).length / words).toBeLessThan(0.004);
});

describe('another spelling', () => {
  test.each([
    ['recieved', 'received'],
    ['definately', 'definitely'],
    ['teh', 'the'],
    ['dissapointed', 'disappointed'],
    ['Occured', 'Occurred'],
    ['seperate', 'separate'],
    ['alot', 'a lot'],
    ['hankerchief', 'handkerchief'],
    ['palpatations', 'palpitations'],
  ])('%s: %s', (slip, right) => {
    expect(corrections(slip, lists())).toContain(right);
  });

  test('of nothing known there is none', () => {
    expect(corrections('zzxqvkj', lists())).toEqual([]);
  });
});

test('a text of any kind is read, and what is called misspelt is a whole word of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { start, end } of misspelt(text, lists(), NONE)) {
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}'’]+$/u);
        expect(text.slice(start - 1, start)).not.toMatch(/^\p{L}$/u);
      }
    }),
  );
});
