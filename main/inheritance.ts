/**
 * What a process started from this one gets along with it: on Linux everything that is open here and not marked to be
 * closed, shared memory and the line to the screen among it. Guarantees: nothing of ours. Each of those places is taken
 * by something empty before the other begins, and the other gives the places back.
 */

import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

const OPEN = '/proc/self/fd';
const MARKS = '/proc/self/fdinfo';
/** Nothing here or in Chromium opens it, so the places are known again by it. */
const EMPTY = '/dev/zero';
/** Closed when another program begins: O_CLOEXEC. */
const CLOSED_THEN = 0o2000000;

export interface NothingAlong {
  /** For `spawn`. */
  readonly stdio: ('ignore' | number)[];
  /** Once it is started. */
  readonly done: () => void;
}

export function nothingAlong(): NothingAlong {
  if (process.platform !== 'linux') return { stdio: ['ignore', 'ignore', 'ignore'], done: () => undefined };
  const empty = openSync(EMPTY, 'r');
  const handedOn = placesIn(MARKS).filter(isHandedOn);
  return {
    stdio: Array.from({ length: Math.max(2, ...handedOn) + 1 }, (_, place) =>
      place > 2 && handedOn.includes(place) ? empty : 'ignore',
    ),
    done() {
      closeSync(empty);
    },
  };
}

/** In the one that was started, before it does anything else. */
export function giveBack(): void {
  if (process.platform !== 'linux') return;
  for (const place of placesIn(OPEN))
    try {
      if (place > 2 && readlinkSync(`${OPEN}/${place}`) === EMPTY) closeSync(place);
    } catch {
      // Closed since it was listed: the list itself.
    }
}

function isHandedOn(place: number): boolean {
  try {
    const marks = /^flags:\s+([0-7]+)$/m.exec(readFileSync(`${MARKS}/${place}`, 'utf8'))?.[1] ?? '0';
    return (parseInt(marks, 8) & CLOSED_THEN) === 0;
  } catch {
    return false;
  }
}

function placesIn(folder: string): number[] {
  return readdirSync(folder).map(Number);
}
