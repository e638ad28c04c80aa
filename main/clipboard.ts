/**
 * Text on the clipboard, for a while. Guarantees: cleared after 30 s, on lock and on quitting, if it still holds what
 * we put there; what someone else copied since is left alone; a lock in the middle of a copy clears that too. The house
 * keeps a sum of it, not the words.
 */

import { equal, utf8 } from '../shared/base/bytes.ts';
import { done, failed, type Result } from '../shared/base/result.ts';
import type { TakeProblem } from '../shared/host/host.ts';
import { sum } from './sum.ts';

export interface Clipboard {
  readonly put: (text: string) => Promise<Result<null, TakeProblem>>;
  readonly clear: () => Promise<void>;
}

/** The half of the system's clipboard that is used. */
export interface Board {
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  clear(): void;
}

const A_WHILE_MS = 30_000;

export function clipboardForAWhile(board: Board): Clipboard {
  let ours: Uint8Array | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** One at a time: what is cleared is never half put. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = last.then(act, act);
    last = next;
    return next;
  }

  return {
    put: (text) => inTurn(() => put(text)),
    clear: () => inTurn(clear),
  };

  async function put(text: string): Promise<Result<null, TakeProblem>> {
    try {
      await board.writeText(text);
    } catch {
      return failed('failed');
    }
    clearTimeout(timer);
    // Until it was read back, what we wrote is what it holds.
    ours = sum(utf8(text));
    timer = setTimeout(() => void inTurn(clear), A_WHILE_MS);
    ours = await sumOfClipboard();
    return done(null);
  }

  async function clear(): Promise<void> {
    clearTimeout(timer);
    const held = ours;
    ours = null;
    if (held !== null && equal(held, await sumOfClipboard())) board.clear();
  }

  /** As the clipboard gives it back: some systems change the ends of lines. */
  async function sumOfClipboard(): Promise<Uint8Array> {
    return sum(utf8(await board.readText()));
  }
}
