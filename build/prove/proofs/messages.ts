/**
 * "That is not the passphrase" and "this is damaged" are told apart: wrong words on a whole journal are called wrong;
 * the right words on a damaged one never are; and where no copy of the front is whole nothing is said of the words.
 */

import { shown, type Proof } from '../proof.ts';
import { NOW } from '../../../tests/keeper/house.ts';
import { drawFrom, type Draw } from '../../../tests/vault/draw.ts';
import { isUntouched, keepJournal, PASSPHRASE, type KeptJournal } from '../kept-journal.ts';
import { spoilings } from '../spoil.ts';

export const messages: Proof = {
  name: 'messages',
  figure: '500 wrong passphrases and 500 damaged files: told apart every time',
  n: 500,
  short: 60,
  on: 'node',
  async run({ n, far }) {
    const kept = await keepJournal(1);
    const draw = drawFrom(7);
    const short: string[] = [];
    for (let k = 0; k < n; k++) {
      const wrong = await wrongWords(kept, draw);
      if (wrong !== null) short.push(`wrong words ${String(k)}: ${wrong}`);
      const damaged = await damagedFile(kept, draw);
      if (damaged !== null) short.push(`damaged file ${String(k)}: ${damaged}`);
      far(k);
    }
    return shown(
      `${String(n)} wrong passphrases and ${String(n)} damaged files, ${String(short.length)} not told apart`,
      short,
    );
  },
};

/** Near misses and other words. */
async function wrongWords(kept: KeptJournal, draw: Draw): Promise<string | null> {
  const at = draw.below(PASSPHRASE.length);
  const words = draw.pick([
    PASSPHRASE.slice(0, at) + PASSPHRASE.slice(at + 1),
    `${PASSPHRASE.slice(0, at)}${String.fromCharCode(97 + draw.below(26))}#${PASSPHRASE.slice(at)}`,
    PASSPHRASE.toUpperCase(),
    ` ${PASSPHRASE}`,
    Array.from({ length: 5 }, () => draw.below(1e6).toString(36)).join(' '),
  ]);
  const here = kept.putDown();
  const files = new Map(here.disk.files);
  const cache = here.cache.held;
  const answer = await here.start().unlock(words, NOW);
  if (answer.ok) return 'it opened';
  if (answer.problem !== 'wrong-passphrase') return `called ${JSON.stringify(answer.problem)}`;
  return isUntouched(here, files, cache) ? null : 'something was written';
}

const FRONTS = spoilings(['header.bin', 'header.bak']).filter(({ name }) => name.startsWith('header'));
const ANYWHERE = spoilings(['gen-1', 'header.bin', 'header.bak']);

async function damagedFile(kept: KeptJournal, draw: Draw): Promise<string | null> {
  const inFront = draw.below(2) === 0;
  const spoiling = draw.pick(inFront ? FRONTS : ANYWHERE);
  const here = kept.putDown();
  spoiling.spoil(here, draw);
  const isSame = isUntouched(here, kept.files, here.cache.held);
  const files = new Map(here.disk.files);
  const others = await here.start().unlock('quite other words, and no others', NOW);
  if (others.ok) return `${spoiling.name}: other words open it`;
  if (inFront && !isSame && others.problem === 'wrong-passphrase')
    return `${spoiling.name}: other words were called wrong, and the front is damaged`;
  for (const [name, bytes] of files) here.disk.files.set(name, bytes);
  const right = await here.start().unlock(PASSPHRASE, NOW);
  return !right.ok && right.problem === 'wrong-passphrase'
    ? `${spoiling.name}: the right words were called wrong`
    : null;
}
