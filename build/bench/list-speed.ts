/** What the word lists cost: a cold load in a process of their own, the memory they hold, their size on the wire. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { tell, tellTimes, type Took } from './measure.ts';

const LOADS = 15;

/** @param built the folder with lists-load.mjs */
export function measureLists(tree: string, built: string): void {
  const loads = Array.from({ length: LOADS }, () => load(path.join(built, 'lists-load.mjs')));
  tellTimes({ name: 'lists: cold load', ceiling: 300 }, loads);
  tell(
    { name: 'lists: memory held', unit: 'MB', ceiling: 60 },
    loads.map(({ mb }) => mb),
  );
  const folder = path.join(tree, 'shared/deid/lists');
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
  tell({ name: 'lists: gzipped', unit: 'MB', ceiling: 2 }, [
    gzipSync(Buffer.concat(sources)).length / 1_000_000,
  ]);
}

interface Load extends Took {
  readonly mb: number;
}

function load(script: string): Load {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error('the lists could not be loaded in a process of their own');
  const loaded = JSON.parse(stdout) as Load & { known: number };
  if (loaded.known === 0) throw new Error('the lists were loaded empty');
  return loaded;
}
