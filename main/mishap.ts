/**
 * An error nobody expected. Guarantees: one clear sentence with a code, then the end; what was saved is on the disk
 * already. Refuses to show or keep the message of an error: only its kind and, while developing, where it came from.
 */

import { app, dialog } from 'electron';
import { house } from '../shared/words/en/house.ts';

/** First of all. */
export function tellMishaps(): void {
  process.on('uncaughtException', (error) => {
    mishap('house', error);
  });
  process.on('unhandledRejection', (reason) => {
    mishap('promise', reason);
  });
}

let told = false;

/** @param code a short word for the place; never text of the user's. */
export function mishap(code: string, reason?: unknown): void {
  if (told) return;
  told = true;
  const kind = reason instanceof Error ? reason.name : 'Unknown';
  if (!app.isPackaged && reason instanceof Error) process.stderr.write(`${reason.stack ?? kind}\n`);
  dialog.showErrorBox(house.mishap.title, house.mishap.say(`${code}-${kind}`));
  app.exit(1);
}

/** Told to run without Chromium's sandbox, it does not run: hostile text would meet nothing on its way. */
export function refuse(): never {
  dialog.showErrorBox(house.name, house.noSandbox);
  process.exit(1);
}
