/**
 * The rows of the cache, opened: what they say, which do not open, and which must be written again. A cache of another
 * journal, or none, is no cache.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { done } from '../base/result.ts';
import { type Content, openBox } from './box.ts';
import type { Cache, CacheRow } from './cache.ts';
import { type Header, parseHeader } from './header.ts';
import { saysTheSame } from './sayings.ts';
import type { JournalKey } from './secrets.ts';

export interface OpenedRow {
  readonly content: Content;
  readonly box: Uint8Array;
}

export interface OpenedRows {
  readonly contents: readonly OpenedRow[];
  /** Rows that do not open, or hold another id's box. */
  readonly closed: readonly Id[];
  readonly newer: boolean;
}

export interface UsableCache {
  readonly cache: Cache;
  readonly rows: OpenedRows;
  readonly is: 'ours' | 'cache-empty' | 'cache-foreign';
}

const NO_CACHE: Cache = { header: null, rows: new Map(), tail: null };
const NO_ROWS: OpenedRows = { contents: [], closed: [], newer: false };

/** @param known boxes the log has opened already: a row with the very same box need not be opened again. */
export function usableCache(
  key: JournalKey,
  header: Header,
  cache: Cache | null,
  known: ReadonlyMap<Id, OpenedRow>,
): UsableCache {
  const nothing = { cache: NO_CACHE, rows: NO_ROWS };
  const isEmpty = cache === null || (cache.rows.size === 0 && cache.tail === null);
  if (isEmpty) return { ...nothing, is: 'cache-empty' };
  const copy = cache.header ? parseHeader(cache.header) : null;
  if (copy?.ok && !equal(copy.value.journal, header.journal)) return { ...nothing, is: 'cache-foreign' };
  const rows = openRows(key, cache, known);
  const isForeign = rows.contents.length === 0 && rows.closed.length > 0 && !copy?.ok;
  return isForeign ? { ...nothing, is: 'cache-foreign' } : { cache, rows, is: 'ours' };
}

/** The rows that do not say by then what they should; with `clear`, all of them. */
export function changedRows(
  rows: OpenedRows,
  merged: ReadonlyMap<Id, OpenedRow>,
  clear: boolean,
): CacheRow[] {
  const byId = new Map(clear ? [] : rows.contents.map(({ content }) => [content.id, content]));
  const changed: CacheRow[] = [];
  for (const [id, { content, box }] of merged) {
    const row = byId.get(id);
    if (row === undefined || !saysTheSame(row, content))
      changed.push({ id, box, gone: content.type === 'gone' });
  }
  return changed;
}

/** Of each id the row with the highest revision. */
export function newest(rows: readonly OpenedRow[]): Map<Id, OpenedRow> {
  const newestOf = new Map<Id, OpenedRow>();
  for (const row of rows) {
    const { id, rev } = row.content;
    if (rev > (newestOf.get(id)?.content.rev ?? 0)) newestOf.set(id, row);
  }
  return newestOf;
}

function openRows(key: JournalKey, cache: Cache, known: ReadonlyMap<Id, OpenedRow>): OpenedRows {
  const contents: OpenedRow[] = [];
  const closed: Id[] = [];
  let newer = false;
  for (const [id, box] of cache.rows) {
    const same = known.get(id);
    const opened = same && equal(same.box, box) ? done(same.content) : openBox(key, box);
    const isRow = opened.ok && (opened.value.type === 'record' || opened.value.type === 'gone');
    if (isRow) contents.push({ content: opened.value, box });
    if (!isRow || opened.value.id !== id) closed.push(id);
    newer ||= !opened.ok && opened.problem === 'newer-version';
  }
  return { contents, closed, newer };
}
