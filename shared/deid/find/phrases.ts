/** Finds entries of several words in a text, by their first word: one look a token, then only the entries that start so. */

import type { Span } from '../../base/span.ts';
import { fold } from '../fold.ts';
import type { Reading } from './reading.ts';
import { tokenize } from '../tokens.ts';

export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phraseTable(entries: Iterable<string>): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const entry of entries) {
    const parts = tokenize(fold(entry)).map(({ low, owns }) => (owns ? `${low}s` : low));
    const [first] = parts;
    if (first === undefined) continue;
    const group = table.get(first) ?? [];
    group.push(parts);
    table.set(first, group);
  }
  for (const group of table.values()) group.sort((a, b) => b.length - a.length);
  return table;
}

export interface PhraseFound extends Span {
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
}

export function findPhrases(reading: Reading, table: PhraseTable): PhraseFound[] {
  const found: PhraseFound[] = [];
  const { tokens, text } = reading;
  const spelled = (i: number): string => {
    const token = tokens[i];
    return token === undefined ? '' : token.owns ? `${token.low}s` : token.low;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const parts = table
      .get(spelled(i))
      ?.find((entry) =>
        entry.every(
          (part, at) =>
            (spelled(i + at) === part || (at > 0 && tokens[i + at]?.low === part)) &&
            (at === 0 || /^[ \u00a0\n'’.-]{1,2}$/.test(tokens[i + at]?.gap ?? '')),
        ),
      );
    const first = tokens[i];
    if (parts === undefined || first === undefined) continue;
    const last = tokens[i + parts.length - 1] ?? first;
    const end = last.owns ? last.end + (/['’]/.test(text[last.end] ?? '') ? 2 : 0) : last.end;
    found.push({
      start: first.start,
      end: parts.length > 1 ? end : last.end,
      first: i,
      next: i + parts.length,
    });
    i += parts.length - 1;
  }
  return found;
}
