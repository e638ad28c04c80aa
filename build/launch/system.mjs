/**
 * What the end-to-end tests need from the system: an X server without a screen, Chromium (whose libraries Electron
 * shares), and setpriv where we are root. As root on Debian they are installed; elsewhere the exact line is printed.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pass, run } from './run.mjs';
import { say, Stop } from './say.mjs';

const PACKAGES = ['xvfb', 'chromium', 'chromium-sandbox', 'fonts-liberation', 'util-linux'];
const APT = ['-o', 'DPkg::Lock::Timeout=900', '-o', 'Acquire::Retries=3'];
const LINE = `sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}`;

/** @returns {Promise<{chromium: string, xvfb: string}>} */
export async function ensureSystem() {
  let ready = look();
  if (!ready && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`Installing ${PACKAGES.join(', ')} for the end-to-end tests (once) ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: ['ignore', 2, 2] };
    await pass('apt-get', [...APT, 'update', '-qq'], options);
    await pass('apt-get', [...APT, 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
    ready = look();
  }
  if (!ready)
    throw new Stop(
      `The end-to-end tests need ${PACKAGES.join(', ')}. On Debian or Ubuntu, run:\n  ${LINE}\nand then "npm test" again.`,
    );
  return ready;
}

/** Whether Electron finds its libraries: the names of those missing, as the loader says. */
export async function missingLibraries(binary) {
  const { out } = await run('ldd', [binary]);
  return [...out.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

function look() {
  const chromium = which('chromium') ?? which('chromium-browser') ?? which('google-chrome');
  const xvfb = which('Xvfb');
  const setpriv = process.getuid?.() === 0 ? which('setpriv') : 'not needed';
  return chromium && xvfb && setpriv ? { chromium, xvfb } : null;
}

function which(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder && existsSync(file)) return file;
  }
  return null;
}
