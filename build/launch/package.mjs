/**
 * `npm run package`: the packages of this system, into dist/packages, with their checksums. `npm run package -- dir`
 * stops at the folder that would be packed. Refuses to pack the stand-in Electron for anyone: its engine gets no fixes.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compose } from '../packaging/compose.mjs';
import { makeDeb } from '../packaging/deb.mjs';
import { writeNotices } from '../packaging/notices.mjs';
import { pack } from '../packaging/pack.mjs';
import { writeSbom } from '../packaging/sbom.mjs';
import { ensureBuilt } from './build.mjs';
import { findElectron } from './find-electron.mjs';
import { DIST, TREE } from './places.mjs';
import { run } from './run.mjs';
import { say, Stop, tell } from './say.mjs';

const OUT = path.join(DIST, 'packages');
const SUMS = `SHA256SUMS-${process.platform}.txt`;

await tell(async () => {
  const dirOnly = process.argv[2] === 'dir';
  const electron = await findElectron();
  if (electron.standIn && !dirOnly)
    throw new Stop(
      `Only Electron ${electron.version} is here, for trying out. A release is packed around the pinned one; "npm run package -- dir" makes the folder to try.`,
    );
  await ensureBuilt('web', 'main');
  rmSync(OUT, { recursive: true, force: true });
  writeNotices();
  await writeSbom();
  const app = path.join(DIST, 'app');
  await compose(app, { forTests: false });
  // The pinned one is fetched by electron-builder itself, for each architecture and checked by its checksum.
  await pack({ app, out: OUT, dirOnly, ...(electron.standIn ? { electron } : {}) });
  if (dirOnly) return say(`The folder is in ${path.relative(TREE, OUT)}.`);
  const { version } = JSON.parse(readFileSync(path.join(TREE, 'package.json'), 'utf8'));
  if (process.platform === 'linux')
    await makeDeb({
      packed: path.join(OUT, 'linux-unpacked'),
      file: path.join(OUT, `third-chair-${version}-linux-amd64.deb`),
      version,
      time: await timeOfCommit(),
    });
  say(`${checksums().join('\n')}\nin ${path.relative(TREE, OUT)}/${SUMS}`);
});

/** One line for each package, as sha256sum checks them. */
function checksums() {
  const names = readdirSync(OUT, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(dmg|zip|exe|AppImage|deb|gz)$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const lines = names.map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(OUT, name)))
        .digest('hex')}  ${name}`,
  );
  writeFileSync(path.join(OUT, SUMS), `${lines.join('\n')}\n`);
  return lines;
}

/** So that the same commit gives the same package. */
async function timeOfCommit() {
  const { out } = await run('git', ['log', '-1', '--format=%ct'], { cwd: TREE });
  return Number(out.trim()) || 0;
}
