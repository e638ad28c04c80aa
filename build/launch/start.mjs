/**
 * `npm start`: builds what changed, finds an Electron and opens the journal. Where there is no display, or as root
 * (Electron's sandbox refuses, and we do not turn it off), it says so and serves the preview instead.
 * `npm start -- --demo` opens a demo journal in a profile of its own, which is removed at the end.
 */

import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { makeDemo } from './demo.mjs';
import { findElectron } from './find-electron.mjs';
import { TREE } from './places.mjs';
import { preview } from './preview.mjs';
import { pass } from './run.mjs';
import { say, Stop, tell } from './say.mjs';
import { missingLibraries } from './system.mjs';

/** How Chromium ends when neither kind of sandbox is to be had: by SIGTRAP. */
const SANDBOX_REFUSED = 128 + 5;

await tell(async () => {
  const args = process.argv.slice(2);
  const reason = whyNoWindow();
  if (reason) {
    say(`${reason} Serving the try-out in a browser tab instead.`);
    return preview(args);
  }
  await ensureBuilt('web', 'main');
  const electron = await findElectron();
  if (electron.standIn)
    say(`Running in Electron ${electron.version}, for trying out: its browser engine gets no more fixes.`);
  const missing = process.platform === 'linux' ? await missingLibraries(electron.binary) : [];
  if (missing.length > 0)
    throw new Stop(
      `Electron needs system libraries that are not here: ${missing.join(', ')}. Install them, or use "npm run preview".`,
    );
  const demo = args.includes('--demo') ? await makeDemo() : null;
  if (demo) say(`A demo journal: everyone in it is invented. Its passphrase: ${demo.passphrase}`);
  const given = demo ? [`--user-data-dir=${demo.profile}`] : [];
  const others = args.filter((arg) => arg !== '--demo');
  // Chromium's own chatter about buses and graphics is nobody's business here.
  const code = await pass(electron.binary, ['--log-level=3', ...given, TREE, ...others]);
  await demo?.end();
  if (code === SANDBOX_REFUSED)
    throw new Stop(
      `This system does not let Electron's sandbox start, and we do not start without it. Give its helper to root, once:\n  sudo chown root:root ${path.join(electron.folder, 'chrome-sandbox')} && sudo chmod 4755 ${path.join(electron.folder, 'chrome-sandbox')}`,
    );
  if (code !== 0)
    throw new Stop(`Third Chair ended unexpectedly (code ${code}). What was saved is safe; start it again.`);
});

function whyNoWindow() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'You are root, and Electron refuses its sandbox to root.';
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'There is no display here.';
  return null;
}
