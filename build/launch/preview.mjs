/**
 * `npm run preview`: the same pages in a browser tab, over loopback only. A try-out: the files live in that browser's
 * profile. `npm run preview -- --demo` has a demo journal ready as a backup, to be taken in.
 */

import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { makeDemo } from './demo.mjs';
import { DIST } from './places.mjs';
import { pass } from './run.mjs';
import { say, tell } from './say.mjs';

/** @param {string[]} args */
export async function preview(args = process.argv.slice(2)) {
  await ensureBuilt('web', 'tools');
  const demo = args.includes('--demo') ? await makeDemo() : null;
  if (demo)
    say(
      `A demo journal: everyone in it is invented. In the tab choose “I have a backup”, then ${demo.backup}\nIts passphrase: ${demo.passphrase}`,
    );
  process.exitCode = await pass(process.execPath, [
    path.join(DIST, 'tools', 'preview.mjs'),
    path.join(DIST, 'web'),
  ]);
  await demo?.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell(() => preview());
