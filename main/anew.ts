/**
 * After a lock the house ends too, and the app starts itself anew behind its cover: Chromium has told this process what
 * was typed, and nothing wipes that but its end. Guarantees: never while a save is not on the disk, or a file or a print
 * is under way; then the page is replaced as ever, and it is tried again once all of it is done and nobody is typing.
 * A process in which no journal was opened has been told nothing, and stays.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Successor } from './successor.ts';

export interface Anew {
  /** The desk opened a journal. */
  readonly opened: () => void;
  readonly isUnderWay: () => boolean;
  /**
   * After a lock. True: this process ends, and shows nothing more.
   * @param lockAgain comes here again, once it may end and is still locked
   */
  readonly instead: (lockAgain: () => void) => Promise<boolean>;
  /** It is being quit. */
  readonly never: () => void;
}

export interface Around {
  readonly successor: Pick<Successor, 'comes' | 'sendAway'>;
  /** Whether every save is on the disk, after one more try. */
  readonly isAllWritten: () => Promise<boolean>;
  /** Whether nothing else is being written or printed. */
  readonly isIdle: () => boolean;
  /** Whether a hand is on the page just now. */
  readonly isTouched: () => boolean;
  readonly end: () => void;
}

/** A disk that takes longer to answer is not waited for behind the cover. */
const ANSWERS_MS = 1000;
const AGAIN_MS = 2000;

export function anew({ successor, isAllWritten, isIdle, isTouched, end }: Around): Anew {
  let mayHoldWords = false;
  let underWay: Promise<boolean> | null = null;
  let again: NodeJS.Timeout | undefined;
  let quitting = false;

  return {
    opened() {
      mayHoldWords = true;
      stopLooking();
    },
    isUnderWay: () => underWay !== null,
    instead(lockAgain) {
      if (!mayHoldWords || quitting) return Promise.resolve(false);
      underWay ??= handOver(lockAgain).finally(() => {
        underWay = null;
      });
      return underWay;
    },
    never() {
      quitting = true;
      stopLooking();
      successor.sendAway();
    },
  };

  async function handOver(lockAgain: () => void): Promise<boolean> {
    stopLooking();
    if (!(await mayEnd())) return later(lockAgain);
    if (!(await successor.comes())) return false;
    // Nothing writes any more; it costs nothing to look once more.
    if (!(await mayEnd())) return later(lockAgain);
    if (quitting) return false;
    end();
    return true;
  }

  function later(lockAgain: () => void): false {
    successor.sendAway();
    if (!quitting) again = setInterval(() => void lookAgain(lockAgain), AGAIN_MS);
    return false;
  }

  async function mayEnd(): Promise<boolean> {
    return isIdle() && (await Promise.race([isAllWritten(), pause(ANSWERS_MS, false)]));
  }

  function stopLooking(): void {
    clearInterval(again);
    again = undefined;
  }

  async function lookAgain(lockAgain: () => void): Promise<void> {
    const timer = again;
    if (underWay !== null || isTouched() || !(await mayEnd())) return;
    // Meanwhile someone may have unlocked, or quit.
    if (again === timer && !isTouched()) lockAgain();
  }
}
