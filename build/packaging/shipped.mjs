/**
 * Which packages a bundle is made of, read from the bundle itself: a plugin that notes every module that made it into a
 * chunk, workers included, and writes dist/shipped/<name>.json. The notices and the bill of materials follow from it
 * and from the lock file, so neither can forget a package.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, TREE } from '../launch/places.mjs';

const FOLDER = path.join(DIST, 'shipped');

/** @returns the plugin for a build, and the one for the workers in it */
export function notesShipped(name) {
  const folders = new Set();
  const inWorkers = {
    name: 'notes-shipped',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle))
        for (const id of part.moduleIds ?? []) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
    },
  };
  return {
    inWorkers,
    plugin: {
      ...inWorkers,
      // Not of a build that only a test looks at.
      writeBundle() {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(path.join(FOLDER, `${name}.json`), `${JSON.stringify([...folders].sort(), null, 2)}\n`);
      },
    },
  };
}

/** @returns {string[]} the folders of the packages that a module in a bundle came from */
export function bundledFolders() {
  const folders = ['web', 'main', 'preload'].flatMap((name) =>
    JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')),
  );
  return [...new Set(folders)].sort();
}

/**
 * All that may be in what ships: what the lock file names for running, since some packages (docx) carry theirs inside,
 * and what the bundles were seen to hold.
 * @returns {{name: string, version: string, license: string, folder: string}[]}
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(TREE, 'package-lock.json'), 'utf8'));
  const forRunning = Object.keys(packages).filter((folder) => {
    const { dev, devOptional, optional } = packages[folder];
    return folder !== '' && !dev && !devOptional && !optional;
  });
  return [...new Set([...forRunning, ...bundledFolders()])].sort().map(packageIn);
}

/** @returns {{name: string, version: string, license: string, folder: string}} */
export function packageIn(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(TREE, folder, 'package.json'), 'utf8'),
  );
  return { name, version, license: license?.replace(/^\((.*)\)$/, '$1'), folder };
}

/** "node_modules/a/node_modules/@b/c" for any file in it; null for our own files and the bundler's. */
function packageFolder(id) {
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '').split(path.sep).join('/');
  const inside = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
  return inside ? path.relative(TREE, inside).split(path.sep).join('/') : null;
}
