/**
 * `node build/tagger/train.mjs` trains the tagger anew and writes its table; it takes less than half a minute.
 * `node build/tagger/train.mjs --judge` tells how the scanner fares without it and with it.
 */

import path from 'node:path';
import { DIST, TREE } from '../launch/places.mjs';
import { pass } from '../launch/run.mjs';
import { tell } from '../launch/say.mjs';

await tell(async () => {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { bench } = await import('../bundles.mjs');
  const outDir = path.join(DIST, 'tagger');
  const input = { train: path.join(TREE, 'build/tagger/train.ts') };
  const rollupOptions = { ...bench.build.rollupOptions, input };
  await build({ ...bench, build: { ...bench.build, outDir, rollupOptions } });
  const script = path.join(outDir, 'train.mjs');
  process.exitCode = await pass(process.execPath, [script, TREE, ...process.argv.slice(2)]);
});
