/**
 * Log against cache: what of each the other lacks. Decided by what boxes say, not by their bytes: a box sealed anew says
 * the same. Two contents of one revision, or a row whose number the log gave to something else, are two histories.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import type { Content } from './box.ts';
import type { Tail } from './cache.ts';
import { headOf, linkOf } from './frame.ts';
import type { OpenedRow, OpenedRows } from './rows.ts';
import { sayings } from './sayings.ts';
import type { Walk } from './walk.ts';

export interface Weighed {
  /** Rows say something the log does not, and the log goes on otherwise. */
  readonly twoHistories: boolean;
  /** What the log lacks, in the order it was written. */
  readonly ahead: readonly OpenedRow[];
  /** Whether the cache is further along than the log: saves were lost. */
  readonly isAhead: boolean;
  /** Rows of deleted records that this generation, made after they went, never knew. */
  readonly goings: readonly OpenedRow[];
}

export function weigh(log: Walk, rows: OpenedRows, tail: Tail | null): Weighed {
  const said = sayings(log.places);
  const sameFile = tail?.generation === log.end.generation && log.full !== null;
  // The log is shorter than it was: then it can have nothing that the cache has not.
  const isBehind = sameFile && tail.seq > log.end.seq;
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
      twoHistories ||= sameFile && !isBehind && isAt(row, tail);
    } else if (latest && rev <= latest.rev) {
      const isSuperseded = rev < latest.rev && tail !== null && tail.generation < log.end.generation;
      twoHistories ||= !isSuperseded;
    } else if (sameFile && !couldFollow(row.content, log)) twoHistories = true;
    else ahead.push(row);
  }
  if (isBehind && rows.closed.length === 0) {
    const since = log.places.slice(log.full);
    twoHistories ||= since.some(({ content: { id, rev, type } }) => {
      return (type === 'record' || type === 'gone') && rev > (seen.get(id) ?? 0);
    });
  }
  ahead.sort((a, b) => a.content.seq - b.content.seq);
  return { twoHistories, ahead, goings, isAhead: ahead.length > 0 || reachOf(log, tail) > 0 };
}

/** How many numbers further the cache goes than this log; without end where it is at a newer generation. */
export function reachOf(log: Walk, tail: Tail | null): number {
  if (tail === null || tail.generation < log.end.generation) return 0;
  return tail.generation > log.end.generation ? Infinity : Math.max(0, tail.seq - log.end.seq);
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
