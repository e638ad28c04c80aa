/** Sentences: what ends one, what does not, and what holds for any text at all. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../shared/handout/sentences.ts';

const CASES = path.join(import.meta.dirname, '../cases');

function cut(text: string, locale?: string): string[] {
  return sentences(text, locale).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence ends', () => {
  it.each<readonly [string, readonly string[]]>([
    ['at a period', ['He came.', 'He left.']],
    ['at a question', ['Why now?', 'He did not say.']],
    ['after a closing mark', ['(He had left.)', 'I stayed.']],
    ['after a quotation', ['He said, "No. Not now."', 'Then he left.']],
    ['between two who speak', ['"Did something happen?"', '"No, no."']],
    ['at an ellipsis before a capital', ['He looked at the floor...', 'The door was open.']],
    ['at the one character of it', ['He looked at the floor…', 'Then it rang.']],
    ['after a vitamin', ['He takes vitamin D.', 'He takes nothing else.']],
    ['after I', ['It was she and I.', 'Nobody else knew.']],
    ['after a street', ['I drove to Harbor Dr.', 'He was out.']],
    ['after a time of day', ['He came at 5 p.m.', 'He left at six.']],
    [
      'after a word that also shortens another',
      ['He said no.', 'Karin sat.', 'That is who I am.', 'Walter left.'],
    ],
    ['after a dose', ['She gave 40 mg.', 'Karin counted them.']],
    ['after a disease', ['She has MS.', 'Karin knows.']],
    ['after etc.', ['Gloves, masks, etc.', 'Karin counted them.']],
    ['with an emoji', ['He was fine 😀.', 'I was not.']],
    ['before a single quotation', ["'No. Not now.'", 'Then he left.']],
  ])('%s', (_, expected) => {
    expect(cut(expected.join(' '))).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['at a line break', 'Insulted\nbefore frightened', ['Insulted', 'before frightened']],
    ['at an empty line', 'What?\r\n\r\nNo.', ['What?', 'No.']],
    ['at a bullet', '- one\n- two. And more.\n* three', ['- one', '- two.', 'And more.', '* three']],
    ['in a numbered list', '1. Knock. 2. Wait.', ['1. Knock.', '2. Wait.']],
    [
      'without capitals',
      'the bp was fine. he left. so what? no idea',
      ['the bp was fine.', 'he left.', 'so what?', 'no idea'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('one sentence stays one', () => {
  it.each([
    'Dr. Young came in.',
    'Mr. and Mrs. Tull were here.',
    "He went to St. Ansgar's at noon.",
    'Every page was signed E. Marchetti.',
    'J. R. Harlan is my patient.',
    'L.M. Harlan is my patient.',
    'She takes 3.5 mg of it.',
    'BP 142.90 is what the clerk typed.',
    'He came at 4 p.m. Tuesday as ever.',
    'He likes e.g. The Times and tea.',
    'Room no. 5 was empty.',
    'On Mar. 11 he came back.',
    'I waited... and then I went in.',
    'I waited… and then I went in.',
    "I... I don't know.",
    '"Why?" he asked.',
    '"Why?" Ellen asked.',
    '"Why?" my nurse said quietly.',
    '“Why? Why now?” she said.',
    'He said, "No. Not now. Not with her here."',
    'And I said, "Then why do you come here, Walter?"',
    'I said "Why?" and left.',
    "He said 'No. Not now.' and left.",
    'Twenty-two years of "counseled, declines."',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

it('cuts a line of dictation at spoken punctuation', () => {
  const long = 'so this is the lady in the corner room and she came in with a fall and a hip';
  expect(
    cut(`${long} period the daughter has my pager and she has used it i counted new paragraph ${long}`),
  ).toEqual([
    `${long} period`,
    'the daughter has my pager and she has used it i counted new paragraph',
    long,
  ]);
});

it('knows no English in other languages', () => {
  expect(cut('Dr. Young kam. Er ging.', 'de').at(-1)).toBe('Er ging.');
});

it('finds sentences of a bearable length in every case', () => {
  const files = readdirSync(CASES).filter((file) => file.endsWith('.txt'));
  expect(files.length).toBe(20);
  for (const file of files) {
    const text = readFileSync(path.join(CASES, file), 'utf8').replace(/\[\[[^|\]]+\|([^\]]+)\]\]/gu, '$1');
    const found = cut(text);
    expect(found.length, file).toBeGreaterThan(20);
    expect(
      found.filter((sentence) => /^(?:[a-z]{1,2}\.?|["')\]]+)$/u.test(sentence)),
      file,
    ).toEqual([]);
  }
});

describe('for any text', () => {
  const bits = fc.constantFrom(
    'Dr. ',
    'He left. ',
    '"No. ',
    'Why?" ',
    '... ',
    '… ',
    '\n',
    '\r\n',
    '\u2028',
    ' ',
    '\u00a0',
    '\u0301',
    '😀',
    '👩‍⚕️',
    '🇩🇪',
    'é',
    'E. ',
    '3.5 ',
    '- ',
    "'",
    '”',
    '“',
    'he ',
    '。',
    'नमस्ते',
    '\ud83d',
    '\t',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 40 }).map((all) => all.join('')),
  );

  it('spans are sorted, apart, not empty, and cover all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('no grapheme is split', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index));
        edges.add(text.length);
        for (const { start, end } of sentences(text)) {
          expect(edges.has(start)).toBe(true);
          expect(edges.has(end)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no sentence goes over a line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of sentences(text)) {
          const one = text.slice(start, end);
          expect(one).not.toMatch(/[\n\r\u2028\u2029]/u);
        }
      }),
    );
  });
});
