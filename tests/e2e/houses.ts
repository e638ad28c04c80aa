/**
 * The app as the system sees it, by the folder it was given. After a lock another process has taken its place, which no
 * driver started: it is found here, met over the debugging port it opened, and ended.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The houses that run on this folder: one, or two while one takes the other's place. */
export function housesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const line = commandLineOf(pid);
      return line.includes(` --user-data-dir=${profile} `) && !line.includes(' --type=');
    });
}

/** The one that came after this one, once this one is gone. */
export async function successorOf(profile: string, former: number): Promise<number> {
  for (let tries = 0; tries < 400; tries++) {
    const [house, ...more] = housesOf(profile);
    if (house !== undefined && house !== former && more.length === 0) return house;
    await moment();
  }
  throw new Error('nothing took the place of the app that locked');
}

export interface Met {
  readonly page: Page;
  /** Leaves it; the app goes on. */
  readonly leave: () => Promise<void>;
}

/** The page behind the door of this folder, once it asks for the passphrase. */
export async function meet(profile: string): Promise<Met> {
  for (let tries = 0; tries < 20; tries++) {
    const browser = await connect(profile);
    const page = browser?.contexts()[0]?.pages()[0];
    const passphrase = page?.getByRole('textbox', { name: 'Passphrase', exact: true });
    const met = await passphrase?.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (browser && page && met === true) return { page, leave: () => browser.close() };
    // A page caught before its process ended never shows it.
    await browser?.close();
    await moment();
  }
  throw new Error('no page came after the lock');
}

/** Whatever runs on this folder ends: SIGTERM is quitting, SIGKILL is a power cut for the program. */
export async function endAll(profile: string, how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const told = new Set<number>();
  for (let tries = 0; tries < 600; tries++) {
    const houses = housesOf(profile);
    if (houses.length === 0) return;
    for (const pid of houses.filter((each) => !told.has(each))) {
      told.add(pid);
      try {
        process.kill(pid, how);
      } catch {
        // Gone meanwhile.
      }
    }
    await moment();
  }
  throw new Error('the app does not end');
}

/** The first thing Chromium writes is where its port is; the one that takes over writes it anew. */
async function connect(profile: string): Promise<Browser | null> {
  try {
    const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`, { timeout: 5000 });
  } catch {
    return null;
  }
}

/** Chromium writes its own anew, with spaces. */
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
