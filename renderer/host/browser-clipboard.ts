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

  return { put, clear };

  async function put(text: string): Promise<Result<null, TakeProblem>> {
    clearTimeout(timer);
    try {
      await board?.writeText(text);
    } catch {
      return failed('not-allowed');
    }
    if (board === undefined) return failed('not-here');
    ours = text;
    timer = window.setTimeout(() => void clear(), A_WHILE_MS);
    return done(null);
  }

  async function clear(): Promise<void> {
    clearTimeout(timer);
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
