/**
 * The other half of starting anew: this process takes the place of the one that locked. Guarantees: that one is told
 * once our window stands, and everything of it has ended before anything of the profile is opened here. Where someone
 * started the app meanwhile, that one is the app, and this one goes.
 */

import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Handover } from './handover.ts';
import { setMenu } from './menu.ts';
import { standInFor, type StandIn } from './stand-in.ts';

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 10;

/** @returns null where this process goes again. */
export async function takeOver(before: Handover): Promise<StandIn | null> {
  // Quitting works from the first moment on; there is nothing yet to lock.
  setMenu({ lock: () => undefined });
  const standIn = standInFor(before);
  app.requestSingleInstanceLock({ takesOver: before.token });
  for (let waited = 0; isThere(before.pid) && waited < PATIENCE_MS; waited += LOOK_EVERY_MS)
    await pause(LOOK_EVERY_MS);
  if (!isThere(before.pid) && app.requestSingleInstanceLock()) return standIn;
  app.exit(0);
  return null;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !hasEnded(pid);
  } catch {
    return false;
  }
}

/** Linux keeps the number of one that ended until someone takes note: of its memory and its files nothing is left then. */
function hasEnded(pid: number): boolean {
  return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}
