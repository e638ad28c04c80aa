/**
 * `npm run prove` lists the proofs; `npm run prove -- NAME [--n N]` runs one. Builds them, sets a stage for those that
 * drive the real app, and ends as they end. Root may do more around the app (memory, mounts, namespaces); the app
 * itself always runs as an ordinary user.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST, TREE } from './places.mjs';
import { pass, run } from './run.mjs';
import { setStage } from './stage.mjs';
import { during, say, tell } from './say.mjs';

/** A program that a proof looks with, and its package. */
const TOOLS = {
  '/usr/bin/tcpdump': 'tcpdump',
  '/usr/sbin/ip': 'iproute2',
  '/usr/sbin/mkfs.ext4': 'e2fsprogs',
  '/usr/bin/mount': 'mount',
};

export const ENTRY = { prove: 'build/prove/prove.ts' };

if (process.argv[1] === fileURLToPath(import.meta.url))
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
      const child = await startProofs(stage, [name, ...args]);
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

/** In namespaces of its own where that is allowed: its mounts end with it, and no packet leaves it. */
export async function startProofs(stage, args) {
  const given = ['specs/prove.mjs', TREE, ...args];
  if (process.getuid?.() !== 0) return stage.start(given, {}, 'ourselves');
  await ensureTools();
  const apart = ['--mount', '--propagation', 'private', '--net'];
  const may = (await run('unshare', [...apart, 'true'])).code === 0;
  if (!may) say('This system allows no namespaces: the proofs that need them will say so.');
  return stage.start(
    given,
    { THIRD_CHAIR_APART: may ? 'yes' : '' },
    'ourselves',
    may ? ['unshare', ...apart] : [],
  );
}

/** What the proofs look with, as root on Debian; where it cannot be installed, they say what is missing. */
async function ensureTools() {
  const missing = Object.entries(TOOLS).filter(([file]) => !existsSync(file));
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = [...new Set(missing.map(([, name]) => name))];
  say(`Installing ${packages.join(', ')} for the proofs (once) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 2, 2] };
  await pass('apt-get', ['-o', 'DPkg::Lock::Timeout=900', 'update', '-qq'], options);
  await pass(
    'apt-get',
    ['-o', 'DPkg::Lock::Timeout=900', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
}
