/**
 * A Debian package of the packed folder, with dpkg-deb and nothing else. Guarantees: every file as it was packed, under
 * /opt/third-chair, root's, with the mode it had; no script runs on installing or removing; the same folder and time
 * give the same bytes. Removing it leaves the journal where it is.
 */

import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TREE } from '../launch/places.mjs';
import { run } from '../launch/run.mjs';
import { Stop } from '../launch/say.mjs';

/** What Electron links against, by Debian's names; the second one of each is Ubuntu's since 24.04. */
const DEPENDS = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libcups2 | libcups2t64',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libxkbcommon0',
];

/**
 * @param {{packed: string, file: string, version: string, quick?: boolean, time?: number}} what  `time` in seconds
 */
export async function makeDeb({ packed, file, version, quick = false, time = 0 }) {
  const root = mkdtempSync(path.join(tmpdir(), 'third-chair-deb-'));
  try {
    chmodSync(root, 0o755);
    furnish(root, packed);
    writeFileSync(path.join(root, 'DEBIAN', 'control'), control(version));
    const how = quick ? ['-Zgzip', '-z1'] : ['-Zxz'];
    const env = { ...process.env, SOURCE_DATE_EPOCH: String(time) };
    const { code, err } = await run('dpkg-deb', ['--root-owner-group', ...how, '--build', root, file], {
      env,
    });
    if (code === 127)
      throw new Stop('A .deb is made with dpkg-deb, and there is none here (Debian: package "dpkg").');
    if (code !== 0) throw new Stop(`dpkg-deb could not make the .deb: ${err.trim()}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function furnish(root, packed) {
  const at = (...names) => path.join(root, ...names);
  for (const folder of ['DEBIAN', 'opt', 'usr/bin', 'usr/share/applications', 'usr/share/doc/third-chair'])
    mkdirSync(at(folder), { recursive: true });
  cpSync(packed, at('opt/third-chair'), { recursive: true, preserveTimestamps: true });
  // The sandbox's helper is root's own: dpkg gives it away with the mode it has here.
  chmodSync(at('opt/third-chair/chrome-sandbox'), 0o4755);
  symlinkSync('/opt/third-chair/third-chair', at('usr/bin/third-chair'));
  const icon = (from, size, ending) =>
    cpSync(path.join(TREE, from), at(`usr/share/icons/hicolor/${size}/apps/third-chair${ending}`));
  icon('renderer/styles/icon.svg', 'scalable', '.svg');
  for (const file of readdirSync(path.join(TREE, 'build/packaging/icons')))
    icon(`build/packaging/icons/${file}`, path.basename(file, '.png'), '.png');
  cpSync(path.join(TREE, 'LICENSE'), at('usr/share/doc/third-chair/copyright'));
  writeFileSync(at('usr/share/applications/third-chair.desktop'), DESKTOP);
}

function control(version) {
  return [
    'Package: third-chair',
    `Version: ${version}`,
    'Architecture: amd64',
    'Section: misc',
    'Priority: optional',
    'Maintainer: The Third Chair authors <noreply@localhost>',
    `Depends: ${DEPENDS.join(', ')}`,
    'Description: private journal for the case that keeps you up at night',
    ' Encrypted, on this computer only. It never touches a network.',
    '',
  ].join('\n');
}

const DESKTOP = `[Desktop Entry]
Type=Application
Name=Third Chair
Comment=A private journal for the case that keeps you up at night
Exec=/opt/third-chair/third-chair
Icon=third-chair
Categories=Office;
StartupWMClass=Third Chair
`;
