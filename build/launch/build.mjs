/**
 * Builds what changed. `ensureBuilt('web', 'main')` looks at the sources each target is made from and builds only the
 * stale ones. Run as a script it builds everything.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST, TREE } from './places.mjs';
import { during, Stop, tell } from './say.mjs';

const TARGETS = {
  web: {
    line: 'Building the pages',
    rooms: ['renderer', 'shared'],
    bundles: ['web'],
    made: ['web/index.html', 'shipped/web.json'],
  },
  main: {
    line: 'Building the house',
    rooms: ['main', 'shared'],
    bundles: ['main', 'preload'],
    made: ['main/main.cjs', 'main/preload.cjs', 'shipped/main.json', 'shipped/preload.json'],
  },
  tools: {
    line: 'Building the tools',
    rooms: ['build', 'main', 'renderer', 'shared'],
    bundles: ['tools'],
    made: ['tools/scan.mjs', 'tools/preview.mjs', 'tools/demo.mjs'],
  },
};

/** @param {...('web' | 'main' | 'tools')} names */
export async function ensureBuilt(...names) {
  for (const name of names) {
    const target = TARGETS[name];
    const stamp = path.join(DIST, `.${name}`);
    const sum = sumOf(target.rooms);
    const made = target.made.every((file) => existsSync(path.join(DIST, file)));
    if (made && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) continue;
    rmSync(stamp, { force: true });
    await during(target.line, () => bundle(target.bundles));
    writeFileSync(stamp, sum);
  }
}

async function bundle(names) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const bundles = await import('../bundles.mjs');
  mkdirSync(DIST, { recursive: true });
  for (const name of names) {
    try {
      await build(bundles[name]);
    } catch (error) {
      throw new Stop(
        `The build of "${name}" failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

/** One sum over the names and bytes of the sources, the lock file and the build itself. */
function sumOf(rooms) {
  const sum = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json', 'build/bundles.mjs', ...rooms.flatMap(filesIn)]) {
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(TREE, file)))
      .update('\0');
  }
  return sum.digest('hex');
}

function filesIn(room) {
  return readdirSync(path.join(TREE, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(TREE, path.join(entry.parentPath, entry.name)))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell(() => ensureBuilt('web', 'main', 'tools'));
