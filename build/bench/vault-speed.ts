/** How long the journal takes: sealing and opening a record, unlocking ten to ten thousand cases, a save. */

import { newId, newJournalKey } from '../../shared/vault/secrets.ts';
import { chance, openUnder, sealUnder } from '../../shared/vault/nacl.ts';
import { aJournal, smallCase, WORDS } from './a-journal.ts';
import { measure, tellTimes, timed, type Took } from './measure.ts';

const RECORD = 2048;
const NOW = 1_700_000_000_000;

export async function measureVault(): Promise<void> {
  const key = newJournalKey();
  const content = chance(RECORD);
  const box = sealUnder(key, content);
  await measure({ name: 'seal a record of 2 KB' }, 2000, () => sealUnder(key, content), 500);
  await measure({ name: 'open a record of 2 KB' }, 2000, () => openUnder(key, box), 500);
  await measureUnlock(10, 30);
  await measureUnlock(1000, 15);
  await measureUnlock(10_000, 7);
  for (const cases of [10, 1000, 10_000]) await measureSave(cases);
}

/**
 * From the passphrase to the first cases, the key derivation left out; from there to all of them; and an unlock that has
 * to read everything. Each keeper is done with what it does in the background before the next begins.
 */
async function measureUnlock(cases: number, n: number): Promise<void> {
  const journal = await aJournal(cases);
  const many = cases.toLocaleString('en-US');
  const took: Record<'unlock' | 'list' | 'whole', Took[]> = { unlock: [], list: [], whole: [] };
  const round = async (how: 'unlock' | 'whole', counts: boolean): Promise<void> => {
    const keeper = journal.start();
    const unlocked = await timed(async () => {
      const opened = await keeper.unlock(WORDS, NOW);
      if (!opened.ok || opened.value.cases.length + opened.value.more !== cases)
        throw new Error('not the journal that was made');
    });
    const listed = await timed(async () => {
      if ((await keeper.list()).length !== cases) throw new Error('not all cases are listed');
    });
    if (counts) took[how].push(unlocked);
    if (counts && how === 'unlock') took.list.push(listed);
    await keeper.checked();
    await keeper.lock([]);
  };
  try {
    await round('whole', false);
    for (let k = -1; k < n; k += 1) await round('unlock', k >= 0);
    for (let k = 0; k < Math.min(n, 5); k += 1) {
      journal.forgetCheckpoint();
      await round('whole', true);
    }
  } finally {
    journal.end();
  }
  tellTimes({ name: `unlock ${many} small cases, without key derivation`, ceiling: 300 }, took.unlock);
  tellTimes({ name: `list ${many} small cases, just unlocked` }, took.list);
  tellTimes({ name: `unlock ${many} small cases, all of it read` }, took.whole);
}

/** Until the log is synced and read back: "saved". */
async function measureSave(cases: number): Promise<void> {
  const journal = await aJournal(cases);
  try {
    const keeper = journal.start();
    await keeper.unlock(WORDS, NOW);
    await keeper.list();
    await measure(
      {
        name: `save a small case among ${cases.toLocaleString('en-US')}, synced to the disk`,
        ceiling: 10,
      },
      300,
      async (round) => {
        const saved = await keeper.saveCase({ ...smallCase(round), id: newId() });
        if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
      },
      20,
    );
    await keeper.lock([]);
  } finally {
    journal.end();
  }
}
