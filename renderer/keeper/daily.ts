/**
 * New generations of the journal that is open, about once a day, and the older ones taken away after them. Begun a little
 * after an unlock, and looked at again after saves. Guarantees: nothing is begun before all that is done in the
 * background after an unlock is, or where that found something; nothing goes before everything that stays has been
 * opened whole; whatever fails leaves the journal as it is, and waits for the next unlock.
 */

import type { Id, Millis } from '../../shared/base/ids.ts';
import type { End } from '../../shared/vault/chain.ts';
import { readBegin } from '../../shared/vault/control.ts';
import { HEADER_LENGTH } from '../../shared/vault/header.ts';
import { generationName } from '../../shared/vault/log-files.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { readCopy } from '../../shared/vault/read-copy.ts';
import {
  isDueByDate,
  isDueBySize,
  type Lying as Kept,
  mayBeDueBySize,
  toPrune,
} from '../../shared/vault/snapshot-plan.ts';
import type { LogClient, Lying } from './log-client.ts';
import type { OpenJournal } from './open-journal.ts';

export interface Daily {
  /** Looks whether something is due, in a while. */
  tend(journal: OpenJournal, now: Millis): void;
  /** Whatever is under way ends, and nothing is begun until the work is done. */
  stillFor<T>(work: () => Promise<T>): Promise<T>;
}

/** @param rest a little while; null: no generations are made. */
export function daily(log: LogClient, pause: () => Promise<void>, rest: (() => Promise<void>) | null): Daily {
  let running: Promise<void> | null = null;
  let others = 0;
  /** One try for each unlock. */
  let gaveUp: OpenJournal | null = null;
  /** Where the base of the open log ends. */
  let base: { readonly generation: number; readonly length: number } | null = null;

  const stop = (): boolean => others > 0;

  function copyOf(journal: OpenJournal, generation: number, size: number) {
    return {
      size,
      reader: (from: End) => journal.vault.reader(from),
      async read(from: number, length: number): Promise<Uint8Array | null> {
        await pause();
        if (stop() || !journal.isWell()) return null;
        const bytes = await log.read(generationName(generation), from, Math.min(STEP, length));
        return bytes.ok && journal.isWell() ? bytes.value : null;
      },
    };
  }

  async function look(journal: OpenJournal, now: Millis): Promise<void> {
    if ((await journal.checked()).some(({ did }) => did === 'found-differing')) return;
    if (!(await isDue(journal, now)) || stop() || !journal.isWell()) return;
    const newest = (await numbers())[0]?.generation;
    if (newest === undefined || newest !== journal.vault.end().generation) return;
    const made = await journal.renew(newest + 1, now, stop);
    if (made === 'failed' || made === 'damaged') gaveUp = journal;
    if (made === 'made') await prune(journal, now);
  }

  async function isDue(journal: OpenJournal, now: Millis): Promise<boolean> {
    const { generation, length } = journal.vault.end();
    const front = await log.read(generationName(generation), 0, FIRST);
    if (!front.ok || !journal.isWell()) return false;
    const header = front.value.subarray(0, HEADER_LENGTH);
    const reader = journal.vault.reader({ generation, seq: 0, link: sum(header), length: HEADER_LENGTH });
    const [first] = reader.feed(front.value.subarray(HEADER_LENGTH));
    const begin = first && readBegin(first.content);
    if (!begin) return false;
    if (isDueByDate(begin.at ?? null, now)) return true;
    if (!mayBeDueBySize(length)) return false;
    if (base?.generation !== generation) {
      const read = await readCopy(copyOf(journal, generation, length), 'saves', () => undefined);
      if (!read.ok) return false;
      base = { generation, length: read.value.end.length };
    }
    return isDueBySize(base.length, length);
  }

  async function numbers(): Promise<readonly Lying[]> {
    const lying = await log.generations();
    return lying.ok ? lying.value : [];
  }

  async function prune(journal: OpenJournal, now: Millis): Promise<void> {
    const living = new Set<Id>();
    const whole: Kept[] = [];
    for (const { generation, size } of await numbers()) {
      const isLog = generation === journal.vault.end().generation;
      let holdsDeleted = false;
      const read = await readCopy(copyOf(journal, generation, size), 'saves', ({ id }) => {
        if (isLog) living.add(id);
        holdsDeleted ||= !living.has(id);
      });
      // One that is not whole counts for nothing, and stays: it may be all there is of something.
      if (!read.ok && (isLog || read.problem === 'read-failed')) return;
      if (read.ok) whole.push({ generation, at: read.value.at, holdsDeleted });
    }
    if (stop() || !journal.isWell()) return;
    const generations = toPrune(whole, now);
    if (generations.length > 0) await log.write({ ask: 'prune', generations });
  }

  return {
    tend(journal, now) {
      if (rest === null || running !== null || gaveUp === journal) return;
      running = (async () => {
        await rest();
        if (!stop() && journal.isWell()) await look(journal, now);
      })()
        .catch((thrown: unknown) => {
          // At the lock the key goes while a step is under way.
          if (journal.isWell()) throw thrown;
        })
        .finally(() => (running = null));
    },

    async stillFor(work) {
      others += 1;
      try {
        return await work();
      } finally {
        others -= 1;
      }
    },
  };
}

const STEP = 128 * 1024;
/** More than the header and `begin`. */
const FIRST = 4096;
