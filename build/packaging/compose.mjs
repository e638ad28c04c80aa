/**
 * Composes the folder that is packed: the pages, the house, its preload, and a package.json that names them. Guarantees:
 * nothing else is in it, so no source, test or package of ours can slip into a release. The flavor for tests has its
 * own house, built apart, and never lies in dist/.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../launch/build.mjs';
import { DIST, TREE } from '../launch/places.mjs';

/**
 * @param {string} folder  emptied first
 * @param {{forTests: boolean}} flavor
 */
export async function compose(folder, { forTests }) {
  await ensureBuilt('web', 'main');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  cpSync(path.join(DIST, 'web'), path.join(folder, 'dist', 'web'), { recursive: true });
  for (const file of ['main.cjs', 'preload.cjs'])
    cpSync(path.join(DIST, 'main', file), path.join(folder, 'dist', 'main', file));
  if (forTests) await buildForTests(path.join(folder, 'dist', 'main'));
  const { name, version, description, author, license, main } = JSON.parse(
    readFileSync(path.join(TREE, 'package.json'), 'utf8'),
  );
  const ours = { name, version, description, author, license, main, type: 'module' };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(ours, null, 2)}\n`);
}

async function buildForTests(outDir) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { mainForTests } = await import('../bundles.mjs');
  await build({ ...mainForTests, build: { ...mainForTests.build, outDir } });
}
