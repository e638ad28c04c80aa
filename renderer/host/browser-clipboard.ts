/**
 * Text on the clipboard of a browser, for a while: cleared after 30 s and on lock, where the browser lets us see that
 * it is still ours. Where it does not, the text stays: clearing blindly would take what someone else copied since.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { TakeProblem } from '../../shared/host/host.ts';

export interface TabClipboard {
  readonly put: (text: string) => Promise<Result<null, TakeProblem>>;
  readonly clear: () => Promise<void>;
}

type Board = Pick<Clipboard, 'readText' | 'writeText'>;

const A_WHILE_MS = 30_000;

/** @param board absent where the page is not a secure one. */
export function clipboardForAWhile(board: Board | undefined): TabClipboard {
  let ours: string | null = null;
  let timer = 0;
  let last: Promise<unknown> = Promise.resolve();

  return { put, clear };

  async function put(text: string): Promise<Result<null, TakeProblem>> {
    if (board === undefined) return failed('not-here');
    const before = ours;
    // Ours from here on: a lock while it is written clears it too.
    ours = text;
    const writing = board.writeText(text);
    last = writing.catch(() => undefined);
    try {
      await writing;
    } catch {
      ours = before;
      return failed('not-allowed');
    }
    clearTimeout(timer);
    timer = window.setTimeout(() => void clear(), A_WHILE_MS);
    return done(null);
  }

  async function clear(): Promise<void> {
    clearTimeout(timer);
    await last;
    const held = ours;
    ours = null;
    if (held === null || board === undefined) return;
    try {
      if ((await board.readText()) === held) await board.writeText('');
    } catch {
      // Not ours to see.
    }
  }
}
