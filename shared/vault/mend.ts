/**
 * What is written before an unlocked vault goes on: the torn end cut, the saves the log lost appended again one by one,
 * an unfinished header change noted, or, where marks inside the file are wrong or the base is not whole, a new generation.
 * Only called where no two contents stand against each other.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import type { Content } from './box.ts';
import type { Cache, CacheRow } from './cache.ts';
import { type End, type Linked, linkBox, sealAt, sealNote } from './chain.ts';
import { writeKeys } from './control.ts';
import type { Found } from './found.ts';
import { buildGeneration } from './generation.ts';
import type { Header } from './header.ts';
import { sum } from './nacl.ts';
import { changedRows, newest, type OpenedRow, type OpenedRows } from './rows.ts';
import type { JournalKey } from './secrets.ts';
import type { Written } from './vault.ts';
import type { Walk } from './walk.ts';
import type { Weighed } from './weigh.ts';

export type Step =
  /** Both files of the header become this. */
  | { readonly do: 'header'; readonly header: Uint8Array }
  | { readonly do: 'cut'; readonly generation: number; readonly length: number }
  | {
      readonly do: 'append';
      readonly generation: number;
      readonly at: number;
      readonly bytes: Uint8Array;
      readonly expect: Written;
    }
  | {
      readonly do: 'generation';
      readonly generation: number;
      readonly file: Uint8Array;
      readonly expect: Written;
    };

export interface Mending {
  readonly found: readonly Found[];
  readonly steps: readonly Step[];
  readonly end: End;
  readonly latest: ReadonlyMap<Id, Content>;
  /** Rows of the cache that say something else than they should by then. */
  readonly rows: readonly CacheRow[];
  readonly isTailRight: boolean;
  readonly putBack: number;
}

export interface ToMend {
  readonly key: JournalKey;
  readonly header: Header;
  readonly log: Walk | null;
  readonly rows: OpenedRows;
  readonly weighed: Weighed | null;
  readonly cache: Cache;
  /** The highest number in a generation's name, or 0. */
  readonly named: number;
  /** This log is not the newest generation: it goes on in a new one, above those that are not whole. */
  readonly isOlder: boolean;
  /** The cache starts from nothing: every row is written. */
  readonly clear: boolean;
}

export function mend(what: ToMend): Mending {
  const { log, weighed } = what;
  if (log === null || weighed === null) return rebuilt(what, ['log-missing'], newest(what.rows.contents));
  const merged = new Map<Id, OpenedRow>(log.latest);
  for (const row of weighed.goings) merged.set(row.content.id, row);
  for (const row of weighed.ahead) merged.set(row.content.id, row);
  const found: Found[] = [];
  if (log.rest > 0) found.push('torn-tail');
  if (log.full === null) return rebuilt(what, [...found, 'cache-ahead', 'base-from-cache'], merged);
  if (what.isOlder) {
    found.push('older-generation');
    if (weighed.isAhead) found.push('cache-ahead');
    return rebuilt(what, found, merged);
  }
  if (log.marksDiffer) {
    found.push('marks-differ');
    if (weighed.isAhead) found.push('cache-ahead');
    return rebuilt(what, found, merged);
  }
  return continued(what, log, weighed, merged, found);
}

/** The same file goes on. */
function continued(
  { key, header, rows, cache, clear }: ToMend,
  log: Walk,
  weighed: Weighed,
  merged: Map<Id, OpenedRow>,
  found: Found[],
): Mending {
  const steps: Step[] = [];
  const { generation, length } = log.end;
  let end = log.end;
  if (log.tornLinkAt !== null) {
    found.push('torn-link');
    end = { ...log.end, length: log.tornLinkAt + log.end.link.length };
    if (length + log.rest > log.tornLinkAt) steps.push({ do: 'cut', generation, length: log.tornLinkAt });
    steps.push(append(log.tornLinkAt, log.end.link, end));
  } else if (log.rest > 0) steps.push({ do: 'cut', generation, length });
  for (const row of weighed.ahead) {
    const again = sealAgain(key, end, row);
    steps.push(append(end.length, again.bytes, again.end));
    merged.set(again.content.id, again);
    ({ end } = again);
  }
  if (header.rev > log.keys) {
    found.push('header-unnoted');
    const note = sealNote(key, end, 'keys', writeKeys(header.rev));
    steps.push(append(end.length, note.bytes, note.end));
    ({ end } = note);
  }
  const changed = changedRows(rows, merged, clear);
  const isTailRight =
    cache.tail?.generation === generation && cache.tail.seq === end.seq && equal(cache.tail.link, end.link);
  if (weighed.isAhead) found.push('cache-ahead');
  else if (!clear && (changed.length > 0 || !isTailRight)) found.push('log-ahead');
  return {
    found,
    steps,
    end,
    latest: contentsOf(merged),
    rows: changed,
    isTailRight,
    putBack: weighed.ahead.length,
  };
}

/** Everything goes into a new file; the old one stays. */
function rebuilt(
  { key, header, log, rows, cache, named, weighed, clear }: ToMend,
  found: readonly Found[],
  merged: Map<Id, OpenedRow>,
): Mending {
  const records = [...merged.values()].map(({ content }) => content).filter(({ type }) => type === 'record');
  const generation = Math.max(named, cache.tail?.generation ?? 0) + 1;
  const former = log?.end.link ?? cache.tail?.link ?? null;
  const { file, end, boxes } = buildGeneration(key, header, generation, former, records);
  const step: Step = { do: 'generation', generation, file, expect: { length: file.length, sum: sum(file) } };
  for (const [id, linked] of boxes) merged.set(id, linked);
  return {
    found,
    steps: [step],
    end,
    latest: contentsOf(merged),
    rows: changedRows(rows, merged, clear),
    isTailRight: false,
    putBack: weighed?.ahead.length ?? 0,
  };
}

/** The very same box where it still fits, so that the cache stays right; else sealed anew into its new place. */
function sealAgain(key: JournalKey, end: End, { content, box }: OpenedRow): Linked {
  if (content.seq === end.seq + 1 && equal(content.prev, end.link)) return linkBox(end, content, box);
  const { type, id, rev, json } = content;
  const sealed = sealAt(key, end, { type, id, rev, json });
  if (!sealed.ok) throw new Error('what was in a box fits a box');
  return sealed.value;
}

function append(at: number, bytes: Uint8Array, end: End): Step {
  const expect = { length: end.length, sum: sum(bytes) };
  return { do: 'append', generation: end.generation, at, bytes, expect };
}

function contentsOf(merged: ReadonlyMap<Id, OpenedRow>): Map<Id, Content> {
  return new Map([...merged].map(([id, { content }]) => [id, content]));
}
