/**
 * `npm run bench`: how fast the pieces are, one line of JSON a figure: `{name, median, p95, unit, n, cpu?,
 * ceiling?}`. What is over its ceiling is said on standard error. On a busy machine look at the processor's time, `cpu`.
 */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureDeid } from './deid-speed.ts';
import { measureLists } from './list-speed.ts';
import { readSet } from './open-sets.ts';
import { measureSearch } from './search-speed.ts';
import { measureVault } from './vault-speed.ts';

const [tree = '.'] = process.argv.slice(2);

measureLists(tree, path.dirname(fileURLToPath(import.meta.url)));
await measureDeid(readSet(tree, 'cases'));
await measureVault();
await measureSearch(tree);
