/** Where unlocking stops: what can not be mended without choosing between words, or is not understood. */

import type { Tail } from './cache.ts';
import type { Refusal } from './found.ts';
import type { OpenedRows } from './rows.ts';
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
