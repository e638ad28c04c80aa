/** `npm run screens`: a picture of every screen, light and dark, at 1280x800, into screens/ (git ignores it). */

import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TREE } from './places.mjs';
import { setStage } from './stage.mjs';
import { say, Stop, tell } from './say.mjs';

await tell(async () => {
  const stage = await setStage({ screens: 'tests/e2e/screens.ts' });
  try {
    const child = stage.start(['specs/screens.mjs']);
    child.stdout.pipe(process.stderr);
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0)
      throw new Stop('The walk through the screens did not reach its end; the lines above say where.');
    const folder = path.join(TREE, 'screens');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const pictures = path.join(stage.folder, 'out', 'screens');
    cpSync(pictures, folder, { recursive: true });
    say(`${readdirSync(folder).length} pictures in screens/`);
  } finally {
    stage.end();
  }
});
