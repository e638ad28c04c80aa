/** Where unlocking stops: what can not be mended without choosing between words, or is not understood. */

import { equal } from '../base/bytes.ts';
import type { Content } from './box.ts';
import type { Tail } from './cache.ts';
import type { Refusal } from './found.ts';
import { HEADER_LENGTH, parseHeader } from './header.ts';
import type { OpenedRows } from './rows.ts';
import { sayings } from './sayings.ts';
import type { Walk } from './walk.ts';
import { reachOf, type Weighed } from './weigh.ts';

/** @param named the number in the name of the newest generation. */
export function refusalOf(
  named: number,
  log: Walk | null,
  rows: OpenedRows,
  weighed: Weighed | null,
  tail: Tail | null,
): Refusal | null {
  if (rows.newer || log?.newer) return 'newer-version';
  if (log === null || weighed === null) {
    if (rows.closed.length > 0) return 'not-as-we-left-it';
    return rows.contents.length > 0 ? null : 'no-log';
  }
  if (log.begin && log.begin.generation !== named) return 'not-as-we-left-it';
  if (log.strays.length > 0 || weighed.twoHistories) return 'not-as-we-left-it';
  if (log.full === null) {
    if (log.places.some(({ content }) => content.type === 'full')) return 'damaged-log';
    const hasAll = tail !== null && tail.generation >= named && rows.closed.length === 0;
    return hasAll ? null : 'incomplete-log';
  }
  if (weighed.isAhead && rows.closed.length > 0) return 'not-as-we-left-it';
  // A torn write leaves one frame begun; whatever more is missing, the cache must have.
  return log.restFrames > reachOf(log, tail) + 1 ? 'damaged-log' : null;
}

/** The front of this file is a whole header, and another journal's: these files were not together. */
export function isOfAnother(file: Uint8Array, journal: Uint8Array): boolean {
  const front = parseHeader(file.subarray(0, HEADER_LENGTH));
  return front.ok && !equal(front.value.journal, journal);
}

/** What opens in a newer generation that is not whole stands in the older one too, or the cache has it or better. */
export function areKnown(opening: readonly Content[], log: Walk | null, rows: OpenedRows): boolean {
  const said = sayings(log?.places ?? []);
  const cached = sayings(rows.contents);
  return opening.every((content) => {
    if (content.type !== 'record' && content.type !== 'gone') return true;
    const isBetter = ({ content: row }: { readonly content: Content }) =>
      row.id === content.id && row.rev > content.rev;
    return said.has(content.id, content) || cached.has(content.id, content) || rows.contents.some(isBetter);
  });
}

/** A record of the generation before is known nowhere here, not even as gone. */
export function lacksAny(former: Walk | null, log: Walk | null, rows: OpenedRows): boolean {
  if (former === null) return false;
  const known = new Set([...(log?.latest.keys() ?? []), ...rows.contents.map(({ content }) => content.id)]);
  return [...former.latest].some(([id, { content }]) => content.type === 'record' && !known.has(id));
}
