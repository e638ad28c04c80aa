/** Reads a marked case: the four texts without marks, and every marked identifier, direct and not. */

import { readFileSync } from 'node:fs';

export interface MarkedCase {
  readonly texts: Readonly<Record<'story' | 'doctor' | 'patient' | 'relationship', string>>;
  readonly direct: readonly string[];
  readonly specifics: readonly string[];
}

export function readMarked(file: string): MarkedCase {
  const marked = readFileSync(file, 'utf8');
  const texts = { story: '', doctor: '', patient: '', relationship: '' };
  const sections = marked.split(/^# (story|doctor|patient|relationship)\s*$/m);
  for (let i = 1; i < sections.length; i += 2) {
    texts[sections[i] as keyof typeof texts] = (sections[i + 1] ?? '')
      .replace(/\[\[(?:Q:)?[A-Z]+\|([\s\S]*?)\]\]/g, '$1')
      .trim();
  }
  const marks = [...marked.matchAll(/\[\[(Q:)?[A-Z]+\|([\s\S]*?)\]\]/g)];
  const of = (quasi: boolean): string[] => [
    ...new Set(marks.filter((mark) => (mark[1] !== undefined) === quasi).map((mark) => mark[2] ?? '')),
  ];
  return { texts, direct: of(false), specifics: of(true) };
}
