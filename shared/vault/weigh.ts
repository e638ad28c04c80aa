/**
 * Log against cache: what of each the other lacks. Decided by what boxes say, not by their bytes: a box sealed anew says
 * the same. Two contents of one revision, or a row whose number the log gave to something else, are two histories.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { type Content, openBox } from './box.ts';
import type { Cache, Tail } from './cache.ts';
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
  /** Rows of deleted records whose going a newer generation no longer carries. */
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
  for (const { content, box } of rows.contents) {
    const { id, rev, type } = content;
    seen.set(id, Math.max(rev, seen.get(id) ?? 0));
    const latest = log.latest.get(id);
    if (said.has(id, content)) continue;
    if (latest && rev <= latest.content.rev) {
      const isSuperseded = rev < latest.content.rev && tail !== null && tail.generation < log.end.generation;
      twoHistories ||= !isSuperseded;
    } else if (sameFile && !couldFollow(content, log)) twoHistories = true;
    else if (!latest && type === 'gone') goings.push({ content, box });
    else ahead.push({ content, box });
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

/** Written behind the end of this log: a later number, and where it is the very next, the same predecessor. */
function couldFollow(content: Content, log: Walk): boolean {
  const next = log.end.seq + 1;
  return content.seq > next || (content.seq === next && equal(content.prev, log.end.link));
}

/** What has been said in these places, whichever box says it. */
export function sayings(places: readonly Place[]): { has(id: Id, content: Content): boolean } {
  const byId = new Map<Id, Content[]>();
  for (const { content } of places) {
    const list = byId.get(content.id);
    if (list) list.push(content);
    else byId.set(content.id, [content]);
  }
  return {
    has(id, content) {
      const sameRevision = (byId.get(id) ?? []).filter(({ rev }) => rev === content.rev);
      return sameRevision.some((other) => saysTheSame(other, content));
    },
  };
}

export function saysTheSame(a: Content, b: Content): boolean {
  return a.rev === b.rev && a.type === b.type && a.id === b.id && equal(a.json, b.json);
}
