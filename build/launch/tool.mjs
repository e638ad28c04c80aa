/**
 * Runs one of the command-line tools: `node build/launch/tool.mjs scan FILE.jsonl`. Standard output belongs to the tool
 * alone; everything this script has to say goes to standard error.
 */

import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { DIST } from './places.mjs';
import { pass } from './run.mjs';
import { tell } from './say.mjs';

await tell(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  await ensureBuilt('tools');
  process.exitCode = await pass(process.execPath, [path.join(DIST, 'tools', `${name}.mjs`), ...args]);
});
