/**
 * Text on the clipboard, for a while. Guarantees: cleared after 30 s, on lock and on quitting, if it still holds what
 * we put there; what someone else copied since is left alone. The house keeps a sum of it, not the words.
 */

import { clipboard } from 'electron';
import { equal, utf8 } from '../shared/base/bytes.ts';
import { done, type Result } from '../shared/base/result.ts';
import type { TakeProblem } from '../shared/host/host.ts';
import { sum } from './sum.ts';

export interface Clipboard {
  readonly put: (text: string) => Promise<Result<null, TakeProblem>>;
  readonly clear: () => Promise<void>;
}

const A_WHILE_MS = 30_000;

export function clipboardForAWhile(): Clipboard {
  let ours: Uint8Array | null = null;
  let timer: NodeJS.Timeout | undefined;

  return { put, clear };

  async function put(text: string): Promise<Result<null, TakeProblem>> {
    clearTimeout(timer);
    await clipboard.writeText(text);
    ours = await sumOfClipboard();
    timer = setTimeout(() => void clear(), A_WHILE_MS);
    return done(null);
  }

  async function clear(): Promise<void> {
    clearTimeout(timer);
    const held = ours;
    ours = null;
    if (held !== null && equal(held, await sumOfClipboard())) clipboard.clear();
  }
}

/** As the clipboard gives it back: some systems change the ends of lines. */
async function sumOfClipboard(): Promise<Uint8Array> {
  return sum(utf8(await clipboard.readText()));
}
