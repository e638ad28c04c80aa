/** A journal over the keeper in memory, made once and put down anew for each try: files, cache, and what was saved. */

import { equal } from '../../shared/base/bytes.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import { house, PASSPHRASE, retold, told, type House } from '../../tests/keeper/house.ts';

export interface KeptJournal {
  readonly cases: readonly Case[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly cache: Cache;
  readonly recoveryCode: string;
  /** A house of its own with it. */
  putDown(): House;
}

/** Some cases, one changed twice, one deleted; then a second generation over the first, as a mend makes one. */
export async function keepJournal(generations: 1 | 2): Promise<KeptJournal> {
  const here = house();
  const { keeper, recoveryCode } = await here.created();
  let cases: Case[] = [];
  for (const words of ['one', 'two', 'three', 'four', 'five']) {
    const draft = await told(keeper, `${words} ${'the hand on the door handle '.repeat(40)}`);
    await must(keeper, draft);
    cases.push(draft);
  }
  const gone = cases.pop();
  if (gone) await keeper.deleteCase(gone.id);
  if (generations === 2) {
    await keeper.lock([]);
    // A mark outside a box that is wrong makes a new generation; the first stays.
    const log = here.log().slice();
    log[512] = 0;
    here.disk.files.set('gen-1', log);
    await (await here.open()).keeper.lock([]);
    log[512] = 'T'.charCodeAt(0);
    here.disk.files.set('gen-1', log);
  }
  const again = generations === 2 ? (await here.open()).keeper : keeper;
  cases = await Promise.all(
    cases.map(async (draft, k) => {
      if (k > 1) return draft;
      const next = retold(draft, `${draft.texts.story.text} and again`);
      await must(again, next);
      return next;
    }),
  );
  await again.lock([]);
  const files = new Map(here.disk.files);
  const cache = here.cache.held;
  return {
    cases,
    files,
    cache,
    recoveryCode,
    putDown() {
      const other = house();
      for (const [name, bytes] of files) other.disk.files.set(name, bytes.slice());
      other.cache.held = { ...cache, rows: new Map(cache.rows) };
      return other;
    },
  };
}

/** Whether files and cache are the same as before, byte by byte. */
export function isUntouched(here: House, files: ReadonlyMap<string, Uint8Array>, cache: Cache): boolean {
  const sameFiles =
    files.size === here.disk.files.size &&
    [...files].every(([name, bytes]) => equal(bytes, here.disk.files.get(name) ?? new Uint8Array(0)));
  return sameFiles && here.cache.held === cache;
}

/** @returns the names of the cases that do not read as they were saved */
export async function missingFrom(keeper: Keeper, cases: readonly Case[]): Promise<Case[]> {
  const missing: Case[] = [];
  for (const draft of cases) {
    const opened = await keeper.openCase(draft.id);
    if (!opened.ok || JSON.stringify(opened.value) !== JSON.stringify(draft)) missing.push(draft);
  }
  return missing;
}

export { PASSPHRASE };

async function must(keeper: Keeper, draft: Case): Promise<void> {
  const saved = await keeper.saveCase(draft);
  if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
}
