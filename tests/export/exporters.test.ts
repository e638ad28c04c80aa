/** Text exporters: each is listed, each keeps its examples; what Markdown escapes is what was typed. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../shared/export/catalogue.ts';
import { markdown } from '../../shared/export/exporters/markdown.ts';
import { text } from '../../shared/export/exporters/text.ts';
import { leafOf } from '../../shared/export/leaf.ts';
import type { ReadyHandout } from '../../shared/handout/handout.ts';
import { markTravel } from '../../shared/handout/travel.ts';
import { setPart } from '../../shared/handout/page.ts';
import { aCase, fixture, marked } from '../handout/a-case.ts';
import { knownOf, readied, surveyOf } from '../handout/a-survey.ts';

describe('the catalogue', () => {
  it('lists every file of the folder', () => {
    const folder = path.join(import.meta.dirname, '../../shared/export/exporters');
    expect(EXPORTERS.map(({ format }) => `${format}.ts`).sort()).toEqual(readdirSync(folder).sort());
  });

  it('keeps every example', () => {
    for (const exporter of EXPORTERS) {
      expect(exporter.examples.length, exporter.format).toBeGreaterThanOrEqual(2);
      for (const { leaf, text: expected } of exporter.examples) expect(exporter.write(leaf)).toBe(expected);
    }
  });

  it('has one ending for each, and ends with one line break', () => {
    expect(new Set(EXPORTERS.map(({ ending }) => ending)).size).toBe(EXPORTERS.length);
    for (const { write, examples } of EXPORTERS)
      for (const { leaf } of examples) expect(write(leaf)).toMatch(/[^\n]\n$/u);
  });
});

describe('a leaf', () => {
  it('is made of what is ready, and of nothing else', () => {
    const copy = { kind: 'card', pieces: [{ part: null, text: 'Walter' }] } as unknown as ReadyHandout;
    expect(() => leafOf(copy)).toThrow('not a ReadyHandout');
  });

  it('gives case 01 the card its presenter made', () => {
    const lines = marked('case-01.card.md');
    const base = fixture('case-01-the-handkerchief.txt');
    const draft = {
      ...base,
      card: {
        ...base.card,
        cues: lines
          .trim()
          .split('\n')
          .map((line) => line.slice(2)),
      },
    };
    const handout = readied('card', draft, surveyOf(draft, knownOf('case-01-the-handkerchief.txt')));
    expect(markdown.write(leafOf(handout))).toBe(lines);
  });

  it('gives the parts their titles, in their order, with paragraphs as typed', () => {
    let draft = aCase({ story: 'He came. He left.' });
    draft = setPart(markTravel(draft, 'story', { start: 0, end: 17 }), 'me', 'I was tired.\n\nSo tired.');
    const leaf = leafOf(readied('page', draft, surveyOf(draft, [])));
    expect(leaf.blocks.map(({ is, text: words }) => `${is}: ${words}`)).toEqual([
      'heading: The moment',
      'paragraph: He came. He left.',
      'heading: Me',
      'paragraph: I was tired.',
      'paragraph: So tired.',
    ]);
  });

  it('drops what no format carries', () => {
    const base = aCase({});
    const draft = { ...base, card: { ...base.card, cues: ['a\u0000b\tc \ud83d d\u0007'] } };
    expect(leafOf(readied('card', draft, surveyOf(draft, []))).blocks[0]?.text).toBe('ab c \ufffd d');
  });
});

describe('any words', () => {
  const words = fc
    .string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '#',
        '*',
        '_',
        '\\',
        '`',
        '[',
        ']',
        '<',
        '-',
        '+',
        '1',
        '.',
        ')',
        '&',
        ';',
        '>',
        'é',
        '|',
      ),
    })
    .map((all) => all.trim())
    .filter((all) => all !== '');
  const leaf = (line: string) =>
    ({
      kind: 'page',
      language: 'en',
      title: '',
      foot: '',
      blocks: [{ is: 'paragraph', text: line }],
    }) as const;

  it('come back from Markdown as they were typed', () => {
    fc.assert(
      fc.property(words, (line) => {
        const written = markdown.write(leaf(line)).trimEnd();
        expect(written.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(line);
        expect(written).not.toMatch(/^(?:#|>|[-+*]\s|\d+[.)]\s)/u);
      }),
      { numRuns: 500 },
    );
  });

  it('stand in plain text untouched', () => {
    fc.assert(
      fc.property(words, (line) => {
        expect(text.write(leaf(line))).toBe(`${line}\n`);
      }),
    );
  });
});
