/**
 * `npm run check:electron`: Doyensec's electronegativity over our code, held to tests/house/checkers-baseline.json. It
 * is old and brings much along, so it lives in .cache, on its own, and is no dependency of ours. It asks the network
 * for Electron's releases; without one it says so and reads on.
 */

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TREE } from './places.mjs';
import { npm, run } from './run.mjs';
import { during, say, Stop, tell } from './say.mjs';

const VERSION = '1.10.3';
const FOLDER = path.join(TREE, '.cache', 'electronegativity');
const CHECKER = path.join(FOLDER, 'node_modules', '@doyensec', 'electronegativity');

await tell(async () => {
  await install();
  const found = await look();
  const { electron: baseline } = JSON.parse(
    readFileSync(path.join(TREE, 'tests/house/checkers-baseline.json'), 'utf8'),
  );
  const expected = baseline.map(({ check, file }) => `${check} ${file}`);
  const fresh = found.filter((one) => !expected.includes(one));
  const gone = expected.filter((one) => !found.includes(one));
  for (const { check, file, why } of baseline) say(`stands  ${check} ${file}: ${why}`);
  for (const one of fresh) say(`NEW     ${one}`);
  for (const one of gone) say(`GONE    ${one}: its reason can go from the baseline`);
  if (fresh.length + gone.length > 0) throw new Stop('The checker says other things than the baseline.');
  say(`${found.length} remarks, all explained`);
});

async function install() {
  if (existsSync(CHECKER)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), '{"private":true}\n');
  const spec = `@doyensec/electronegativity@${VERSION}`;
  const { code } = await during('Fetching electronegativity (once)', () =>
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', spec], { cwd: FOLDER }),
  );
  if (code !== 0) throw new Stop('It could not be fetched from the npm registry.');
}

/** @returns {Promise<string[]>} "CHECK file", each once */
async function look() {
  const tree = path.join(FOLDER, 'tree');
  const table = path.join(FOLDER, 'found.csv');
  rmSync(tree, { recursive: true, force: true });
  rmSync(table, { force: true });
  for (const name of ['main', 'shared', 'renderer', 'package.json'])
    cpSync(path.join(TREE, name), path.join(tree, name), { recursive: true });
  const bin = path.join(FOLDER, 'node_modules', '.bin', 'electronegativity');
  const { err } = await run(process.execPath, [bin, '-i', tree, '-o', table, '-r', '-v', 'false']);
  if (!existsSync(table)) throw new Stop(`electronegativity ended without a word: ${err.trim()}`);
  const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
  return [...new Set(rows.map(shortOf))].sort();
}

/** Issue, severity, confidence, file: the first and the fourth of a row. */
function shortOf(row) {
  const [issue = '', , , file = ''] = row.split(',').map((field) => field.replace(/^"|"$/g, ''));
  return `${issue} ${file}`;
}
