/**
 * The twenty cases as finished pages, committed and read by a person (golden/UNNATURAL.md says what still reads
 * stiffly): a change of words here is a change to be read. Written anew with
 * `UPDATE=1 npx vitest run tests/deid/golden-cases`.
 */

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../shared/handout/sentences.ts';
import { wordCount } from '../../shared/handout/words.ts';
import { marked } from '../handout/a-case.ts';
import { goldenPage } from './golden-page.ts';

const cases = path.join(import.meta.dirname, '../cases');
const pages = path.join(import.meta.dirname, 'golden/pages');
const files = readdirSync(cases).filter((file) => file.endsWith('.txt'));
/** Ten of other people and habits, written after the suggestions had been made after the twenty. */
const own = readdirSync(path.join(import.meta.dirname, 'own')).map((file) => `../deid/own/${file}`);
const updating = process.env['UPDATE'] === '1';

it('are twenty', () => {
  expect(files).toHaveLength(20);
  expect(own).toHaveLength(10);
});

describe.each(['case-01', 'case-02'])('%s', (name) => {
  it('stands beside the page made by hand', () => {
    const file = path.join(import.meta.dirname, `golden/${name}.beside.md`);
    const byHand = readFileSync(path.join(cases, `${name}.page.md`), 'utf8')
      .trim()
      .replace(/^(#.*)\n(?!\n)/gmu, '$1\n\n');
    const page = goldenPage(files.find((one) => one.startsWith(name)) ?? '').markdown.trim();
    const both = `# By hand\n\n${byHand}\n\n# By the suggestions, its sentences chosen by rule\n\n${page}\n`;
    if (updating) writeFileSync(file, both);
    expect(both).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each(['case-02', 'case-19'])('%s', (name) => {
  it('is told one step broader where someone in the room may know the patient', () => {
    const golden = path.join(pages, `${name}.close-room.md`);
    const { markdown } = goldenPage(files.find((one) => one.startsWith(name)) ?? '', ['same-town']);
    if (updating) writeFileSync(golden, markdown);
    expect(markdown).toBe(readFileSync(golden, 'utf8'));
    expect(markdown).not.toBe(readFileSync(path.join(pages, `${name}.md`), 'utf8'));
  });
});

describe.each([...files, ...own])('%s', (file) => {
  const page = goldenPage(file);
  const texts = page.final.pieces.map(({ text }) => text);
  const whole = texts.join('\n\n');

  it('reads as its golden page', () => {
    const golden = path.join(
      pages,
      `${/^case-\d+/u.exec(file)?.[0] ?? `own-${path.basename(file, '.txt')}`}.md`,
    );
    if (updating) {
      mkdirSync(pages, { recursive: true });
      writeFileSync(golden, page.markdown);
    }
    expect(existsSync(golden)).toBe(true);
    expect(page.markdown).toBe(readFileSync(golden, 'utf8'));
  });

  it('is about a page long', () => {
    expect(wordCount(whole)).toBeGreaterThan(own.includes(file) ? 130 : 250);
    expect(wordCount(whole)).toBeLessThan(500);
  });

  it('holds nothing certain of the originals, and no name, place, number or address of the case', () => {
    expect(page.residue.filter(({ certain }) => certain)).toEqual([]);
    const stands = directOf(file).filter((words) => standsIn(words, whole));
    expect(stands).toEqual([]);
  });

  it('has no doubled spaces, commas or articles that were not typed so', () => {
    const slips =
      /,\s*,|\s[,.;!?](?!\.)|\(\s*\)|\b(?:a|an|the|my|his|her|their) (?:a|an|the|my|his|her|their) |[^\n] {2}[^ ]|\ba [aeio]\p{Ll}{2}|\b(\p{L}{2,}) \1\b/giu;
    for (const { source, text } of page.final.pieces) {
      const before = new Set((page.survey.of[source] ?? '').match(slips) ?? []);
      expect((text.match(slips) ?? []).filter((slip) => !before.has(slip))).toEqual([]);
    }
  });

  it('begins no sentence in lower case that began with a capital', () => {
    for (const { source, text, changes } of page.final.pieces) {
      const before = page.survey.of[source] ?? '';
      const small = sentences(text).filter(({ start, end }) => {
        if (!/^["“'(]*\p{Ll}/u.test(text.slice(start, end))) return false;
        const at = changes.find((change) => change.start >= start && change.start <= start + 2);
        return at === undefined ? false : /^["“'(]*\p{Lu}/u.test(before.slice(at.from.start));
      });
      expect(small.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    }
  });
});

/** What is marked as a direct identifier and has more than one letter, unless the case uses it as a word as well. */
function directOf(file: string): string[] {
  const unmarked = marked(file).replace(/\[\[[^\]]*\]\]/gu, ' | ');
  const found = [
    ...marked(file).matchAll(/\[\[(NAME|PLACE|LOCATION|ORG|DATE|AGE|CONTACT|ID)\|([^\]]+)\]\]/gu),
  ];
  return [...new Set(found.map(([, , words = '']) => words))].filter(
    (words) => /\p{L}{2}|\p{N}{2}/u.test(words) && !standsIn(words, unmarked),
  );
}

/** Whole, and as it was typed. */
function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const beside = text.charAt(at - 1) + text.charAt(at + words.length);
    if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  }
  return false;
}
