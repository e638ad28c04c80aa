/**
 * `prestart`, `pretest`, `prepreview`: plain node, no dependencies. Installs exactly what package-lock.json names, only
 * when that has changed, and says so. Says one sentence where Node is too old or the registry cannot be reached.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TREE } from './places.mjs';
import { npm } from './run.mjs';
import { during, Stop, tell } from './say.mjs';

const STAMP = path.join(TREE, 'node_modules', '.third-chair-installed');

await tell(async () => {
  checkNode();
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(TREE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const { code, err } = await during('Installing what Third Chair is built from (once)', () =>
    npm(['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: TREE,
    }),
  );
  if (code !== 0) throw new Stop(whyNpmFailed(err));
  writeFileSync(STAMP, wanted);
});

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(
    `Third Chair needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org and run the same command again.`,
  );
}

function whyNpmFailed(err) {
  if (/ENOSPC/.test(err)) return 'The disk is full. Make about 1 GB of room and run the same command again.';
  if (/EACCES|EPERM/.test(err))
    return `npm may not write to ${path.join(TREE, 'node_modules')}. Make that folder yours and run the same command again.`;
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|network/i.test(err))
    return 'The npm registry cannot be reached. Third Chair needs it once, to install; connect and run the same command again.';
  return `npm could not install the packages (${err.split('\n').find((line) => line.trim() !== '') ?? 'no reason given'}). Run "npm ci" to see more.`;
}
