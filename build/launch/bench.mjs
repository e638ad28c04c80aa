/**
 * `npm run bench` and `npm run bench:deid`. Builds the benchmark and runs it; standard output belongs to it. The other
 * scanners that ours is compared with are installed on demand, as their own lock file says, in a folder of their own;
 * where the registry cannot be reached they are left out, which is said.
 */

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, TREE } from './places.mjs';
import { npm, pass } from './run.mjs';
import { during, say, tell } from './say.mjs';

/** Outside build/, so that no fence, lint or build of ours ever walks through what is in it. */
const INSTALLED = path.join(TREE, '.cache', 'bench-others');

await tell(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  await during('Building the benchmark', bundle);
  const given = name === 'deid' ? [args.includes('--alone') ? '' : await others()] : [];
  process.exitCode = await pass(process.execPath, [
    '--expose-gc',
    path.join(DIST, 'bench', `${name}.mjs`),
    TREE,
    ...given,
    ...args,
  ]);
});

async function bundle() {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { bench } = await import('../bundles.mjs');
  await build(bench);
}

/** @returns the folder they are installed in, or '' */
async function others() {
  const from = path.join(TREE, 'build/bench/others');
  const wanted = readFileSync(path.join(from, 'package-lock.json'), 'utf8');
  const stamp = path.join(INSTALLED, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return INSTALLED;
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(from, file), path.join(INSTALLED, file));
  const { code } = await during('Installing the other scanners (once)', () =>
    npm(
      [
        'ci',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=1000',
        '--fetch-timeout=30000',
      ],
      { cwd: INSTALLED },
    ),
  );
  if (code === 0) writeFileSync(stamp, wanted);
  else
    say(
      'The other scanners could not be installed (is the npm registry out of reach?); ours is measured alone.',
    );
  return code === 0 ? INSTALLED : '';
}
