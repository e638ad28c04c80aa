/**
 * Log against cache: what of each the other lacks. Decided by what boxes say, not by their bytes: a box sealed anew says
 * the same. Two contents of one revision, or a row whose number the log gave to something else, are two histories.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { type Content, openBox } from './box.ts';
import type { Cache, Tail } from './cache.ts';
import { headOf, linkOf } from './frame.ts';
import type { JournalKey } from './secrets.ts';
import type { Place, Walk } from './walk.ts';

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

export interface Weighed {
  /** Rows say something the log does not, and the log goes on otherwise. */
  readonly twoHistories: boolean;
  /** What the log lacks, in the order it was written. */
  readonly ahead: readonly OpenedRow[];
  /** Rows of deleted records that this generation, made after they went, never knew. */
  readonly goings: readonly OpenedRow[];
}

export function openRows(key: JournalKey, cache: Cache): OpenedRows {
  const contents: OpenedRow[] = [];
  const closed: Id[] = [];
  let newer = false;
  for (const [id, box] of cache.rows) {
    const opened = openBox(key, box);
    const isRow = opened.ok && (opened.value.type === 'record' || opened.value.type === 'gone');
    if (isRow) contents.push({ content: opened.value, box });
    if (!isRow || opened.value.id !== id) closed.push(id);
    newer ||= !opened.ok && opened.problem === 'newer-version';
  }
  return { contents, closed, newer };
}

export function weigh(log: Walk, rows: OpenedRows, tail: Tail | null): Weighed {
  const said = sayings(log.places);
  const sameFile = tail?.generation === log.end.generation && log.full !== null;
  const isAhead = sameFile && tail.seq > log.end.seq;
  const ahead: OpenedRow[] = [];
  const goings: OpenedRow[] = [];
  const seen = new Map<Id, number>();
  let twoHistories = false;
  for (const row of rows.contents) {
    const { id, rev, type } = row.content;
    seen.set(id, Math.max(rev, seen.get(id) ?? 0));
    const latest = log.latest.get(id)?.content;
    if (said.has(id, row.content)) continue;
    if (type === 'gone' && !said.knows(id, rev)) {
      if (!latest) goings.push(row);
      twoHistories ||= sameFile && !isAhead && isAt(row, tail);
    } else if (latest && rev <= latest.rev) {
      const isSuperseded = rev < latest.rev && tail !== null && tail.generation < log.end.generation;
      twoHistories ||= !isSuperseded;
    } else if (sameFile && !couldFollow(row.content, log)) twoHistories = true;
    else ahead.push(row);
  }
  if (isAhead && rows.closed.length === 0) {
    const since = log.places.slice(log.full ?? 0);
    twoHistories ||= since.some(({ content: { id, rev, type } }) => {
      return (type === 'record' || type === 'gone') && rev > (seen.get(id) ?? 0);
    });
  }
  ahead.sort((a, b) => a.content.seq - b.content.seq);
  return { twoHistories, ahead, goings };
}

/** The cache's tail is this very frame. */
function isAt({ content, box }: OpenedRow, tail: Tail): boolean {
  return content.seq === tail.seq && equal(linkOf(content.prev, headOf(box)), tail.link);
}

/** Written behind the end of this log: a later number, and where it is the very next, the same predecessor. */
function couldFollow(content: Content, log: Walk): boolean {
  const next = log.end.seq + 1;
  return content.seq > next || (content.seq === next && equal(content.prev, log.end.link));
}

export interface Sayings {
  /** Some box in these places says exactly this. */
  has(id: Id, content: Content): boolean;
  /** Some box in these places is of this id and of this revision or an earlier one. */
  knows(id: Id, rev: number): boolean;
}

export function sayings(places: readonly Place[]): Sayings {
  const byId = new Map<Id, Content[]>();
  for (const { content } of places) {
    const list = byId.get(content.id);
    if (list) list.push(content);
    else byId.set(content.id, [content]);
  }
  return {
    has: (id, content) => (byId.get(id) ?? []).some((other) => saysTheSame(other, content)),
    knows: (id, rev) => (byId.get(id) ?? []).some((other) => other.rev <= rev),
  };
}

export function saysTheSame(a: Content, b: Content): boolean {
  return a.rev === b.rev && a.type === b.type && a.id === b.id && equal(a.json, b.json);
}
