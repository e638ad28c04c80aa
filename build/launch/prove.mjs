/**
 * `npm run prove` lists the proofs; `npm run prove -- NAME [--n N]` runs one. Builds them, sets a stage for those that
 * drive the real app, and ends as they end. Root may do more around the app (memory, mounts, namespaces); the app
 * itself always runs as an ordinary user.
 */

import path from 'node:path';
import { DIST, TREE } from './places.mjs';
import { pass, run } from './run.mjs';
import { setStage } from './stage.mjs';
import { during, tell } from './say.mjs';

const ENTRY = { prove: 'build/prove/prove.ts' };

await tell(async () => {
  const [name, ...args] = process.argv.slice(2);
  const built = path.join(DIST, 'prove', 'prove.mjs');
  await during('Building the proofs', bundle);
  const needs =
    name === undefined ? '' : (await run(process.execPath, [built, TREE, '--needs', name])).out.trim();
  if (needs !== 'stage') {
    process.exitCode = await pass(process.execPath, [built, TREE, ...process.argv.slice(2)]);
    return;
  }
  const stage = await setStage(ENTRY);
  try {
    const child = stage.start(['specs/prove.mjs', TREE, name, ...args], {}, 'ourselves');
    child.stdout.pipe(process.stdout);
    process.exitCode = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    stage.end();
  }
});

async function bundle() {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { specs } = await import('../bundles.mjs');
  await build(specs(ENTRY, path.join(DIST, 'prove')));
}
