/**
 * `npm run bench`: how fast the pieces are, one line of JSON a figure: `{name, median, p95, unit, n, ceiling?}`. What
 * is over its ceiling is said on standard error. Figures of a busy machine are not those of a quiet one.
 */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureDeid } from './deid-speed.ts';
import { measureLists } from './list-speed.ts';
import { readSet } from './open-sets.ts';
import { measureVault } from './vault-speed.ts';

const [tree = '.'] = process.argv.slice(2);

measureLists(tree, path.dirname(fileURLToPath(import.meta.url)));
await measureDeid(readSet(tree, 'cases'));
await measureVault();
