/** Builds cases for tests: from four texts, or from a marked fixture without its marks. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Id } from '../../shared/base/ids.ts';
import type { Span } from '../../shared/base/span.ts';
import { newCase, TEXT_NAMES } from '../../shared/journal/case.ts';
import type { Case, TextName } from '../../shared/journal/case.ts';

const ID = 'AAAAAAAAAAAAAAAAAAAAAA' as Id;

export function aCase(texts: Partial<Record<TextName, string>>): Case {
  const blank = newCase(ID, 0);
  const full = { ...blank.texts };
  for (const name of TEXT_NAMES) full[name] = { text: texts[name] ?? '', onlyMine: [] };
  return { ...blank, texts: full };
}

export function fixture(file: string): Case {
  const plain = unmarked(marked(file));
  const texts: Partial<Record<TextName, string>> = {};
  for (const section of plain.split(/^# /mu).slice(1)) {
    const [name = '', ...lines] = section.split('\n');
    texts[name.trim() as TextName] = lines.join('\n').trim();
  }
  return aCase(texts);
}

/** What is marked as a direct identifier, without the age of those up to 89 and other `Q:` marks. */
export function directOf(file: string): string[] {
  return [...marked(file).matchAll(/\[\[([A-Z:]+)\|([^\]]+)\]\]/gu)]
    .filter(([, type = '']) => !type.startsWith('Q:'))
    .map(([, , words = '']) => words);
}

export function marked(file: string): string {
  return readFileSync(path.join(import.meta.dirname, '../cases', file), 'utf8');
}

function unmarked(text: string): string {
  return text.replace(/\[\[[^|\]]+\|([^\]]+)\]\]/gu, '$1');
}

/** Where the words stand in the text; throws where they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
