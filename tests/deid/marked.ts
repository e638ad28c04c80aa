/** Reads a marked case of tests/cases: its four texts without the marks, and the marks as findings. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Kind } from '../../shared/deid/finding.ts';
import type { TextName } from '../../shared/journal/case.ts';

export interface MarkedCase {
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, readonly Finding[]>>;
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../cases');

export function readCase(file: string): MarkedCase {
  const whole = readFileSync(path.join(folder, file), 'utf8');
  const texts: Record<string, string> = {};
  const findings: Record<string, readonly Finding[]> = {};
  for (const section of whole.split(/^# /mu).slice(1)) {
    const [name = '', ...lines] = section.split('\n');
    const { text, found } = readMarks(lines.join('\n').trim());
    texts[name.trim() as TextName] = text;
    findings[name.trim()] = found;
  }
  return { texts, findings };
}

/** `[[TYPE|text]]` marks out of a text; PLACE is LOCATION. */
export function readMarks(marked: string): { text: string; found: Finding[] } {
  const found: Finding[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([A-Z:]+)\|([^\]]*)\]\]/gu)) {
    const [whole, type = '', was = ''] = match;
    text += marked.slice(at, match.index);
    const kind = (type === 'PLACE' ? 'LOCATION' : type) as Kind;
    found.push({
      start: text.length,
      end: text.length + was.length,
      kind,
      detector: 'marks',
      reasons: [{ code: 'marked', weight: 1 }],
    });
    text += was;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), found };
}

/** A tiny lexicon: the words given are words of the language, nothing else is. */
export function lexiconOf(words: string): { isOrdinary(word: string): boolean } {
  const known = new Set(words.split(' '));
  return { isOrdinary: (word) => known.has(word) };
}
