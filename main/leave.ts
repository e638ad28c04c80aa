/**
 * Quitting locks first. Guarantees: whatever the way out (the window's button, the menu, the end of the session), the
 * view goes, the draft is sealed and every save under way is on the disk before the last process ends. A disk that
 * does not answer for ten seconds is not waited for longer.
 */

import { app, type BrowserWindow } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import type { LogStore } from '../shared/vault/log-store.ts';
import type { Lock } from './lock.ts';
import { offerUnsaved } from './unsaved.ts';

const PATIENCE_MS = 10_000;

export function leave(
  window: BrowserWindow,
  { lock, store }: { readonly lock: Lock; readonly store: LogStore },
): void {
  let leaving: Promise<void> | null = null;

  window.on('close', (event) => {
    event.preventDefault();
    leaving ??= go();
  });
  window.on('session-end', () => {
    leaving ??= go();
  });
  // A hidden window may still be printing: it does not keep the house open.
  window.on('closed', () => {
    app.quit();
  });

  async function go(): Promise<void> {
    await lock.forGood();
    const answers = store.settled().then(() => true);
    if (await Promise.race([answers, pause(PATIENCE_MS, false)])) await offerUnsaved(window, store);
    window.destroy();
  }
}
