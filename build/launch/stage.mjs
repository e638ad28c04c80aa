/**
 * A stage for the end-to-end specs: a folder in the temporary directory that an ordinary user can read, with the built
 * app, Electron, playwright-core and the bundled specs, and an X server. Root may not run Electron with its sandbox on,
 * so root gives its place to an ordinary user here; anyone else runs as they are.
 */

import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findElectron } from './find-electron.mjs';
import { DIST, TREE } from './places.mjs';
import { during, Stop } from './say.mjs';
import { ensureSystem, missingLibraries } from './system.mjs';

/** An unprivileged id that no account needs to have. */
const ORDINARY = 61_707;
const PACKAGES = ['playwright-core', '@axe-core/playwright', 'axe-core', 'pdfjs-dist'];

/**
 * @param {Record<string, string>} entries  names of the specs to their files in the tree
 * @returns {Promise<{folder: string, electron: {folder: string, version: string}, start: (args: string[], env?: Record<string, string>, who?: 'ordinary' | 'ourselves', through?: string[]) => import('node:child_process').ChildProcess, end: () => void}>}
 */
export async function setStage(entries) {
  const system = await ensureSystem();
  await ensureBuilt('web', 'main', 'tools');
  const electron = await findElectron();
  const missing = await missingLibraries(electron.binary);
  if (missing.length > 0)
    throw new Stop(
      `Electron needs system libraries that are not here: ${missing.join(', ')}. On Debian, "apt-get install chromium" brings them.`,
    );

  const folder = mkdtempSync(path.join(tmpdir(), 'third-chair-stage-'));
  await during('Setting the stage for the end-to-end tests', () => furnish(folder, electron.folder, entries));
  const x = await startX(system.xvfb);
  return {
    folder,
    electron,
    /** `ourselves`: for what only root may do around the app; the app itself never runs as root. */
    start: (args, env = {}, who = 'ordinary', through = []) =>
      startAs(who, folder, [through, args], {
        DISPLAY: x.display,
        THIRD_CHAIR_ELECTRON: path.join(folder, 'electron', 'electron'),
        THIRD_CHAIR_CHROMIUM: system.chromium,
        THIRD_CHAIR_ORDINARY: String(ORDINARY),
        ...env,
      }),
    end: () => {
      x.child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the system forbids user namespaces, Chromium's sandbox needs its helper to be root's: root can give it that. */
async function furnish(folder, electron, entries) {
  chmodSync(folder, 0o755);
  cpSync(electron, path.join(folder, 'electron'), { recursive: true });
  if (process.getuid?.() === 0) chmodSync(path.join(folder, 'electron', 'chrome-sandbox'), 0o4755);
  const app = path.join(folder, 'app');
  mkdirSync(app);
  cpSync(DIST, path.join(app, 'dist'), { recursive: true });
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'third-chair', version: '0.0.0', main: 'dist/main/main.cjs', type: 'module' }),
  );
  for (const name of PACKAGES)
    cpSync(path.join(TREE, 'node_modules', name), path.join(folder, 'node_modules', name), {
      recursive: true,
      dereference: true,
    });
  cpSync(path.join(TREE, 'tests', 'cases'), path.join(folder, 'cases'), { recursive: true });
  const { build } = await import('vite');
  const { specs } = await import('../bundles.mjs');
  await build(specs(entries, path.join(folder, 'specs')));
  for (const name of ['home', 'tmp', 'out']) {
    mkdirSync(path.join(folder, name), { mode: 0o700 });
    if (process.getuid?.() === 0) chownSync(path.join(folder, name), ORDINARY, ORDINARY);
  }
}

/** One X server, on a display number of its own choosing. */
async function startX(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve) => {
    child.stdio[3].once('data', (bytes) => resolve(bytes.toString().trim()));
    child.once('exit', () => resolve(null));
  });
  if (number === null) throw new Stop('The X server for the end-to-end tests did not start (Xvfb).');
  return { child, display: `:${number}` };
}

/** @param through  a program that starts the other one: for namespaces */
function startAs(who, folder, [through, args], extra) {
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: path.join(folder, 'home'),
    TMPDIR: path.join(folder, 'tmp'),
    THIRD_CHAIR_STAGE: folder,
    ...extra,
  };
  const options = { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] };
  const [first, ...rest] = [...through, process.execPath, ...args];
  if (who === 'ourselves' || process.getuid?.() !== 0) return spawn(first, rest, options);
  const id = String(ORDINARY);
  return spawn(
    'setpriv',
    [`--reuid=${id}`, `--regid=${id}`, '--clear-groups', nodeFor(folder), ...args],
    options,
  );
}

/** The node we run in, copied where the ordinary user may execute it when it lives below a closed home. */
function nodeFor(folder) {
  const copy = path.join(folder, path.basename(process.execPath));
  if (!readdirSync(folder).includes(path.basename(copy))) cpSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}
