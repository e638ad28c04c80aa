/**
 * What the specs of the packages look at, in a folder that an ordinary user can read: the release as it would be
 * packed here, the flavor that can be driven, a .deb of that one, unpacked into a root of its own, and two packages
 * that someone meddled with. Made by the files that make a release, around whatever Electron is here.
 */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../launch/run.mjs';
import { Stop } from '../launch/say.mjs';
import { compose } from './compose.mjs';
import { makeDeb } from './deb.mjs';
import { writeNotices } from './notices.mjs';
import { pack } from './pack.mjs';
import { writeSbom } from './sbom.mjs';

export const DEB_VERSION = '0.0.0-tests';

/** @param {{folder: string, version: string}} electron */
export async function packForTests(folder, electron) {
  const at = (...names) => path.join(folder, ...names);
  writeNotices();
  await writeSbom();
  for (const flavor of ['release', 'driven']) {
    await compose(at('composed', flavor), { forTests: flavor === 'driven' });
    await pack({ app: at('composed', flavor), out: at(flavor), electron, dirOnly: true });
  }
  const file = at('third-chair.deb');
  await makeDeb({ packed: at('driven', 'linux-unpacked'), file, version: DEB_VERSION, quick: true });
  await must('dpkg-deb', ['--extract', file, at('root')]);
  await meddle(at('release', 'linux-unpacked'), at('without'), () => undefined);
  await meddle(at('release', 'linux-unpacked'), at('instead'), (resources) => {
    mkdirSync(path.join(resources, 'app'));
    writeFileSync(path.join(resources, 'app', 'package.json'), '{"name":"other","main":"other.cjs"}');
    writeFileSync(path.join(resources, 'app', 'other.cjs'), 'console.log("other code ran")');
  });
}

/** The same files by other names (they are large), without the archive. */
async function meddle(from, to, add) {
  await must('cp', ['-al', from, to]);
  const resources = path.join(to, 'resources');
  rmSync(resources, { recursive: true });
  cpSync(path.join(from, 'resources', 'notices'), path.join(resources, 'notices'), { recursive: true });
  add(resources);
}

async function must(command, args) {
  const { code, err } = await run(command, args);
  if (code === 127) throw new Stop(`The packages are tried with ${command}, and there is none here.`);
  if (code !== 0) throw new Stop(`${command} ended with ${code}: ${err.trim()}`);
}
