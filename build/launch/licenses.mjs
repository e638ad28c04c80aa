/** `npm run licenses` and `npm run sbom`: the texts, and the list, of everything that ships, into dist/notices. */

import path from 'node:path';
import { writeNotices } from '../packaging/notices.mjs';
import { writeSbom } from '../packaging/sbom.mjs';
import { ensureBuilt } from './build.mjs';
import { TREE } from './places.mjs';
import { say, tell } from './say.mjs';

await tell(async () => {
  await ensureBuilt('web', 'main');
  const made = process.argv[2] === 'sbom' ? await writeSbom() : writeNotices();
  say(path.relative(TREE, made));
});
