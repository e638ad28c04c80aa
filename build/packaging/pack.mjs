/**
 * One call of electron-builder, by its own interface and our electron-builder.yml. `electron` is the build that goes
 * in: a release is packed around the pinned one, tests around whatever is here.
 */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DIST, TREE } from '../launch/places.mjs';
import { Stop } from '../launch/say.mjs';

/**
 * @param {{app: string, out: string, electron?: {folder: string, version: string}, dirOnly?: boolean}} what
 *   `app` is a composed folder; `dirOnly` stops at the folder that would be packed
 */
export async function pack({ app, out, electron, dirOnly = false }) {
  if (!existsSync(path.join(DIST, 'notices'))) throw new Stop('Run "npm run licenses" first.');
  const { build, Platform } = await import('electron-builder');
  const pinned = createRequire(import.meta.url)('electron/package.json').version;
  await build({
    projectDir: TREE,
    targets: Platform.current().createTarget(dirOnly ? 'dir' : undefined),
    publish: 'never',
    config: {
      extends: path.join(TREE, 'electron-builder.yml'),
      directories: { app, output: out },
      electronVersion: electron?.version ?? pinned,
      ...(electron ? { electronDist: electron.folder } : {}),
      ...unsigned(),
    },
  });
}

/** Without a certificate a Mac still needs a signature, of nobody; and that one cannot have the hardened runtime. */
function unsigned() {
  return process.env.CSC_LINK ? {} : { mac: { identity: '-', hardenedRuntime: false } };
}
