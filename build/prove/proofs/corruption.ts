/**
 * Damage of every kind at every place, alone and in pairs, in log, older generation, header and its copy, and IndexedDB;
 * over the app's own keeper. The journal opens with everything a whole copy still has, mended once; or it is refused by
 * a name, untouched. It is never called new while anything of it is left, and the passphrase is never called wrong.
 */

import { equal } from '../../../shared/base/bytes.ts';
import type { Case } from '../../../shared/journal/case.ts';
import type { Cache } from '../../../shared/vault/cache.ts';
import { NOW, type House } from '../../../tests/keeper/house.ts';
import { drawFrom } from '../../../tests/vault/draw.ts';
import { isUntouched, keepJournal, missingFrom, PASSPHRASE, type KeptJournal } from '../kept-journal.ts';
import { shown, type Proof } from '../proof.ts';
import { spoilings, type Spoiling } from '../spoil.ts';

const FILES = ['gen-1', 'gen-2', 'header.bin', 'header.bak'];

export const corruption: Proof = {
  name: 'corruption',
  figure:
    "100+ kinds and places, alone and in pairs: FORMAT.md's table holds, never an empty journal, nothing lost that one intact copy still has",
  n: 4000,
  short: 150,
  on: 'node',
  async run({ n, far }) {
    const short: string[] = [];
    const kept = { 1: await keepJournal(1), 2: await keepJournal(2) };
    const all = spoilings(FILES);
    const outcomes = new Map<string, number>();
    const draw = drawFrom(4);
    for (let k = 0; k < n; k++) {
      // First each alone on both journals, then pairs.
      const alone = k < 2 * all.length;
      const journal = (alone ? k < all.length : draw.below(2) === 0) ? kept[2] : kept[1];
      const chosen = alone
        ? all.slice(k % all.length, (k % all.length) + 1)
        : [draw.pick(all), draw.pick(all)];
      const outcome = await corrupt(journal, chosen, k);
      outcomes.set(outcome.came, (outcomes.get(outcome.came) ?? 0) + 1);
      if (outcome.wrong !== null)
        short.push(`${String(k)}, ${chosen.map(({ name }) => name).join(' + ')}: ${outcome.wrong}`);
      far(k);
    }
    const came = [...outcomes].map(([what, count]) => `${what} ${String(count)}`).join(', ');
    const kinds = `${String(Math.min(all.length, n))} kinds and places alone`;
    const figure = `${kinds}, ${String(Math.max(0, n - 2 * all.length))} pairs: ${came}; ${String(short.length)} fell short`;
    return shown(figure, short);
  },
};

export interface Outcome {
  readonly came: string;
  readonly wrong: string | null;
}

export async function corrupt(
  kept: KeptJournal,
  chosen: readonly Spoiling[],
  seed: number,
): Promise<Outcome> {
  const here = kept.putDown();
  const draw = drawFrom(seed);
  for (const each of chosen) each.spoil(here, draw);
  const files = new Map(here.disk.files);
  const cache = here.cache.held;
  const standing = await here.start().look();
  const isTrace = [...files.keys()].some((name) => FILES.includes(name)) || cache.rows.size > 0;
  if (standing.is === 'new' && isTrace) return { came: 'new', wrong: 'called new' };
  const keeper = here.start();
  const unlocked = await keeper.unlock(PASSPHRASE, NOW);
  if (!unlocked.ok) {
    const problem = unlocked.problem;
    if (problem === 'wrong-passphrase')
      return { came: problem, wrong: 'the right passphrase was called wrong' };
    if (!isUntouched(here, files, cache))
      return { came: problem, wrong: 'refused, and yet something was written' };
    const isWhole = isLogWhole(kept, files) && isHeaderSomewhere(kept, files, cache);
    return { came: problem, wrong: isWhole ? 'refused with a whole log and a whole header' : null };
  }
  const missing = await missingFrom(keeper, kept.cases);
  const lost = missing.filter((draft) => isSomewhere(kept, draft, files, cache));
  const wrong =
    lost.length > 0
      ? `${String(lost.length)} cases lost that a whole copy has`
      : await isMendedOnce(here, kept, missing);
  await keeper.lock([]);
  return { came: missing.length === 0 ? 'whole' : 'with less', wrong };
}

/** What opened once opens again as it was, with nothing left to mend. */
async function isMendedOnce(
  here: House,
  kept: KeptJournal,
  missing: readonly Case[],
): Promise<string | null> {
  const again = here.start();
  const unlocked = await again.unlock(PASSPHRASE, NOW);
  if (!unlocked.ok) return `not openable once mended: ${JSON.stringify(unlocked.problem)}`;
  if (unlocked.value.mended.length > 0) return `mended twice: ${JSON.stringify(unlocked.value.mended)}`;
  const then = await missingFrom(again, kept.cases);
  return then.length === missing.length ? null : 'says something else once mended';
}

function isLogWhole(kept: KeptJournal, files: ReadonlyMap<string, Uint8Array>): boolean {
  const names = [...kept.files.keys()].filter((name) => name.startsWith('gen-'));
  return names.every((name) =>
    equal(kept.files.get(name) ?? new Uint8Array(), files.get(name) ?? new Uint8Array()),
  );
}

function isHeaderSomewhere(kept: KeptJournal, files: ReadonlyMap<string, Uint8Array>, cache: Cache): boolean {
  const whole = kept.files.get('header.bin') ?? new Uint8Array();
  return [files.get('header.bin'), files.get('header.bak'), cache.header].some(
    (copy) => copy && equal(copy, whole),
  );
}

/** Its newest box stands whole in a row of the cache that was left alone, or somewhere in a generation. */
function isSomewhere(
  kept: KeptJournal,
  draft: Case,
  files: ReadonlyMap<string, Uint8Array>,
  cache: Cache,
): boolean {
  const box = kept.cache.rows.get(draft.id);
  if (!box) return false;
  const row = cache.rows.get(draft.id);
  if (row && equal(row, box)) return true;
  return [...files].some(
    ([name, bytes]) => name.startsWith('gen-') && Buffer.from(bytes).includes(Buffer.from(box)),
  );
}
