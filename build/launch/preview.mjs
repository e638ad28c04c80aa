/** `npm run preview`: the same pages in a browser tab, over loopback only. A try-out: the files live in that browser's profile. */

import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { DIST } from './places.mjs';
import { pass } from './run.mjs';
import { tell } from './say.mjs';

export async function preview() {
  await ensureBuilt('web', 'tools');
  process.exitCode = await pass(process.execPath, [
    path.join(DIST, 'tools', 'preview.mjs'),
    path.join(DIST, 'web'),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell(preview);
