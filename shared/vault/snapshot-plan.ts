/**
 * When a journal goes on in a new generation, and which of the older ones are taken away. Decided by their numbers and
 * the dates inside them alone. Guarantees: the newest is never taken away; nothing is after a clock that jumped; one that
 * is older than thirty days and holds what was deleted since does not stay.
 */

import type { Millis } from '../base/ids.ts';

export interface Dated {
  readonly generation: number;
  /** The date inside; the first ones had none. */
  readonly at: Millis | null;
}

export interface Lying extends Dated {
  /** A record in it was deleted since. */
  readonly holdsDeleted: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
const LONGEST_GAP = 40 * DAY;
const SOME = 8 * 1024 * 1024;
export const KEPT_FOR = 30 * DAY;
export const NEWEST = 3;
export const DAYS = 7;
export const WEEKS = 4;

/** By the date inside the generation that is the log. */
export function isDueByDate(at: Millis | null, now: Millis): boolean {
  return at === null || now - at >= DAY;
}

/** @param base where its `full` ends. @param length where the log ends. */
export function isDueBySize(base: number, length: number): boolean {
  return length > 2 * base + SOME;
}

/** Below this no log is due by its size, whatever its base. */
export function mayBeDueBySize(length: number): boolean {
  return length > SOME;
}

/** The generations that go. */
export function toPrune(all: readonly Lying[], now: Millis): readonly number[] {
  const [log, ...former] = [...all].sort((a, b) => b.generation - a.generation);
  if (log === undefined || !isSure(log, former, now)) return [];
  const kept = keptOf([log, ...former], now);
  let at = log.at;
  return former
    .filter((one) => {
      // One without a date is at least as old as the one that was made after it.
      at = one.at ?? at;
      const isPromised = one.holdsDeleted && at !== null && now - at > KEPT_FOR;
      return isPromised || !kept.has(one.generation);
    })
    .map(({ generation }) => generation);
}

/** The clock did not jump, as far as the dates can tell: none is to come, and the last use was not long ago. */
function isSure(log: Dated, former: readonly Dated[], now: Millis): boolean {
  const dates = former.flatMap(({ at }) => at ?? []);
  const isToCome = [log.at ?? 0, ...dates].some((at) => at > now);
  return dates.length > 0 && !isToCome && now - Math.max(...dates) <= LONGEST_GAP;
}

/** The newest ones; the last one of each of the last days, and of each of the last weeks. */
function keptOf(newestFirst: readonly Dated[], now: Millis): ReadonlySet<number> {
  const kept = new Set(newestFirst.slice(0, NEWEST).map(({ generation }) => generation));
  for (const [span, count] of [
    [DAY, DAYS],
    [WEEK, WEEKS],
  ] as const) {
    const seen = new Set<number>();
    for (const { generation, at } of newestFirst) {
      if (at === null) continue;
      const which = Math.floor(at / span);
      if (which <= Math.floor(now / span) - count || seen.has(which)) continue;
      seen.add(which);
      kept.add(generation);
    }
  }
  return kept;
}
