/**
 * The open sets: texts whose identifiers are marked. `cases`: twenty case write-ups (marks in the text). `own`,
 * `fresh` and `third`: texts of other kinds and countries, marked likewise, each in two halves: the odd numbers are
 * there to learn from, the even ones are held out and only their figures are read. `authored`: short journal entries.
 * `presidio-synth`: template sentences from elsewhere. Where each comes from stands in tests/open-sets/README.md.
 * Offsets are UTF-16.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../shared/base/span.ts';

export interface Marked extends Span {
  readonly type: string;
  /** A direct identifier. The others are neither rewarded nor punished. */
  readonly mustFind: boolean;
  /** A specific (`Q:` in the marks): what a careful presenter disguises. */
  readonly specific: boolean;
}

export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Marked[];
}

export const SETS = [
  'cases',
  'own',
  'own-held-out',
  'fresh',
  'fresh-held-out',
  'third',
  'third-held-out',
  'authored',
  'presidio-synth',
] as const;

export type SetName = (typeof SETS)[number];

/** Nobody looks into these, so that their figures tell how unseen texts fare. */
export function isHeldOut(name: SetName): boolean {
  return name.endsWith('-held-out');
}

export function readSet(tree: string, name: SetName): Gold[] {
  switch (name) {
    case 'cases':
      return readFolder(path.join(tree, 'tests/cases'));
    case 'own':
    case 'fresh':
    case 'third':
      return halfOf(tree, name, 1);
    case 'own-held-out':
      return halfOf(tree, 'own', 0);
    case 'fresh-held-out':
      return halfOf(tree, 'fresh', 0);
    case 'third-held-out':
      return halfOf(tree, 'third', 0);
    case 'authored':
    case 'presidio-synth':
      return readFileSync(path.join(tree, 'tests/open-sets', `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map(goldOf);
  }
}

/** @param odd 1 for the half that is open, 0 for the one held out */
function halfOf(tree: string, folder: string, odd: 0 | 1): Gold[] {
  return readFolder(path.join(tree, 'tests/open-sets', folder)).filter(
    ({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0) % 2 === odd,
  );
}

function readFolder(folder: string): Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarked(path.basename(file, '.txt'), readFileSync(path.join(folder, file), 'utf8')));
}

/** One line of a set: spans without `hipaa` must be found. */
export function goldOf(line: string): Gold {
  const { id, text, spans } = JSON.parse(line) as Line;
  return {
    id,
    text,
    spans: spans.map(({ start, end, type, hipaa, quasi }) => ({
      start,
      end,
      type,
      mustFind: hipaa !== false,
      specific: quasi === true,
    })),
  };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (Span & {
    readonly type: string;
    readonly hipaa?: boolean;
    readonly quasi?: boolean;
  })[];
}

const HEADINGS = /^# (?:story|doctor|patient|relationship)\s*$/gmu;
const MARK = /\[\[(Q:)?([A-Z]+)\|([\s\S]*?)\]\]/gu;

/** `[[NAME|Maria]]` in a write-up: the text without its marks and headings, and the marks. PLACE is LOCATION. */
export function readMarked(id: string, marked: string): Gold {
  const source = marked.replace(HEADINGS, '');
  const spans: Marked[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, quasi, type = '', words = ''] = match;
    text += source.slice(at, match.index);
    spans.push({
      start: text.length,
      end: text.length + words.length,
      type: type === 'PLACE' ? 'LOCATION' : type,
      mustFind: quasi === undefined,
      specific: quasi !== undefined,
    });
    text += words;
    at = match.index + whole.length;
  }
  return { id, text: text + source.slice(at), spans };
}
