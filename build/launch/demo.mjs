/**
 * The demo journal for `npm start -- --demo` and `npm run preview -- --demo`: made anew in a folder of its own in the
 * temporary directory, and removed with everything that was written there once the app has ended.
 */

import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { DIST, TREE } from './places.mjs';
import { run } from './run.mjs';
import { during, say, Stop } from './say.mjs';

/** Where a backup of it lies for a browser tab, which takes no folder. */
const BACKUP = 'demo.3chair';

/** @returns {Promise<{profile: string, backup: string, passphrase: string, end: () => Promise<void>}>} */
export async function makeDemo() {
  await ensureBuilt('tools');
  const profile = mkdtempSync(path.join(tmpdir(), 'third-chair-demo-'));
  const backup = path.join(profile, BACKUP);
  const end = async () => {
    await untilNobody(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    say('The demo journal and everything written in it is removed.');
  };
  // Ctrl+C ends the app too; what it leaves is still to be removed.
  process.on('SIGINT', () => undefined);
  const made = await during('Writing the demo journal: twenty invented cases, over two years', () =>
    run(process.execPath, [
      path.join(DIST, 'tools', 'demo.mjs'),
      path.join(TREE, 'tests', 'cases'),
      profile,
      backup,
    ]),
  );
  if (made.code !== 0) {
    await end();
    throw new Stop(`The demo journal could not be written: ${made.err.trim()}`);
  }
  return { profile, backup, passphrase: made.out.trim(), end };
}

/** After a lock another process has taken the place of the one that was started. Two quiet seconds are an end. */
async function untilNobody(profile) {
  for (let quiet = 0; quiet < 4; quiet++) {
    if (holder(profile) !== null) quiet = -1;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Chromium links its lock to the process that holds the profile; on Windows there is none, and removing waits instead. */
function holder(profile) {
  try {
    const pid = Number(/\d+$/.exec(readlinkSync(path.join(profile, 'SingletonLock')))?.[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}
