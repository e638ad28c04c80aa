/** How long the journal takes: sealing and opening a record, unlocking ten to ten thousand cases, a save. */

import { newId, newJournalKey } from '../../shared/vault/secrets.ts';
import { chance, openUnder, sealUnder } from '../../shared/vault/nacl.ts';
import { aJournal, smallCase, WORDS } from './a-journal.ts';
import { measure } from './measure.ts';

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
  await measureSave(1000);
}

/** From the passphrase to the list of cases; the key derivation left out. */
async function measureUnlock(cases: number, n: number): Promise<void> {
  const journal = await aJournal(cases);
  try {
    const name = `unlock ${cases.toLocaleString('en-US')} small cases, without key derivation`;
    await measure(
      { name, ceiling: 300 },
      n,
      async () => {
        const keeper = journal.start();
        const opened = await keeper.unlock(WORDS, NOW);
        if (!opened.ok || opened.value.cases.length !== cases)
          throw new Error('not the journal that was made');
      },
      1,
    );
  } finally {
    journal.end();
  }
}

/** Until the log is synced and read back: "saved". */
async function measureSave(cases: number): Promise<void> {
  const journal = await aJournal(cases);
  try {
    const keeper = journal.start();
    await keeper.unlock(WORDS, NOW);
    await measure(
      { name: 'save a small case, synced to the disk' },
      300,
      async (round) => {
        const saved = await keeper.saveCase({ ...smallCase(round), id: newId() });
        if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
      },
      20,
    );
  } finally {
    journal.end();
  }
}
