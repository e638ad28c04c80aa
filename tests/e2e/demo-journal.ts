/**
 * The demo journal, opened in either engine: in Electron it lies in the profile before the first launch; a browser tab
 * takes it in as a backup. Ends in the list of cases.
 */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PASSPHRASE, makeDemo } from '../../build/demo/make-demo.ts';
import type { Engine, Launched } from './engines.ts';
import { unlock, walkOn, type Walk } from './walk.ts';

const CASES = path.join(process.env['THIRD_CHAIR_STAGE'] ?? '', 'cases');

export async function openDemo(engine: Engine): Promise<{ launched: Launched; walk: Walk }> {
  const beside = engine.kind === 'electron' ? engine.profile : path.join(engine.exports, 'demo');
  const bytes = await makeDemo(beside, CASES, Date.now());
  const launched = await engine.launch();
  launched.page.setDefaultTimeout(20_000);
  const walk = walkOn(launched.page);
  if (engine.kind === 'electron') await unlock(walk, DEMO_PASSPHRASE);
  else {
    const file = path.join(engine.exports, 'demo.3chair');
    writeFileSync(file, bytes);
    await walk.button('I have a backup');
    const [chooser] = await Promise.all([
      walk.page.waitForEvent('filechooser'),
      walk.button('Choose a file'),
    ]);
    await chooser.setFiles(file);
    await walk.write('Its passphrase', DEMO_PASSPHRASE);
    await walk.key('Enter');
    await walk.button('Make it my journal');
  }
  await walk.page
    .getByRole('textbox', { name: 'What came home with you today?' })
    .waitFor({ timeout: 60_000 });
  return { launched, walk };
}
