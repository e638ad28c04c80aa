/**
 * The licenses of everything shipped, in one text file. Guarantees: every package in a bundle is in it with the text
 * of its license, so are the faces, the word lists' sources and Electron; a license that nobody allowed, or a package
 * without a text, stops it.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, TREE } from '../launch/places.mjs';
import { Stop } from '../launch/say.mjs';
import { packageIn, shippedPackages } from './shipped.mjs';

/** All of them let a program be given on without its source, and ask for no more than their text. */
export const ALLOWED = ['0BSD', 'Apache-2.0', 'ISC', 'MIT', 'MIT AND Zlib', 'Unlicense'];

/** Published without its text, from the same repository as the other package. */
const TEXT_FROM = { 'client-only': 'node_modules/react' };

export const NOTICES = path.join(DIST, 'notices');

/** @returns {{name: string, version: string, license: string, folder: string}[]} the packages the word lists were made from */
export function listSources() {
  const rows = readFileSync(path.join(TREE, 'docs/lists.md'), 'utf8').matchAll(
    /^\| (?<name>@?[\w/-]+) +\| (?<version>\d+\.\d+\.\d+) +\|/gm,
  );
  return [...rows].map(({ groups: { name, version } }) => {
    const found = packageIn(`node_modules/${name}`);
    if (found.version !== version) throw new Stop(`docs/lists.md says ${name} ${version}; here is another.`);
    return found;
  });
}

/** @returns {string} the file it wrote */
export function writeNotices() {
  const file = path.join(NOTICES, 'THIRD-PARTY-NOTICES.txt');
  mkdirSync(NOTICES, { recursive: true });
  writeFileSync(file, noticesText());
  writeFileSync(path.join(NOTICES, 'LICENSE.txt'), read('LICENSE'));
  return file;
}

export function noticesText() {
  const { version } = JSON.parse(read('node_modules/electron/package.json'));
  return [
    'Third Chair is made of these. What they say about copyright and warranty follows, each in its own words.',
    section(`Electron ${version} (MIT)`, read('node_modules/electron/LICENSE')),
    'What Electron is made of, Chromium and Node.js first, is in LICENSES.chromium.html beside the app, as it came.\n',
    ...shippedPackages().map(ofPackage),
    ...['Figtree', 'Newsreader'].map((face) =>
      section(`${face}, a typeface (OFL-1.1)`, read(`renderer/styles/fonts/LICENSE-${face}.txt`)),
    ),
    'The word lists were made from these (docs/lists.md); places: GeoNames (geonames.org), CC BY 4.0.\n',
    ...listSources().map(ofPackage),
  ].join('\n');
}

function ofPackage({ name, version, license, folder }) {
  if (!ALLOWED.includes(license))
    throw new Stop(`${name} ${version} is under "${license}", which is not among the licenses we ship.`);
  const from = TEXT_FROM[name] ?? folder;
  const texts = readdirSync(path.join(TREE, from))
    .filter((file) => /^(licen[cs]e|copying|copyright|notice)/i.test(file))
    .sort()
    .map((file) => read(`${from}/${file}`));
  if (texts.length === 0) throw new Stop(`${name} ${version} carries no license text.`);
  return section(`${name} ${version} (${license})`, texts.join('\n\n'));
}

function section(title, text) {
  return `${'-'.repeat(80)}\n${title}\n${'-'.repeat(80)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function read(file) {
  return readFileSync(path.join(TREE, file), 'utf8');
}
