/**
 * Whole copies of the journal: those on this disk, and one made for elsewhere. Going back takes one of them, as it was
 * when it was made, for the journal; what is now is kept. A copy for elsewhere is written beside the journal, not into
 * it: saves go on meanwhile, and each record is in it as it stood when its turn came.
 */

import type { Millis } from '../../shared/base/ids.ts';
import { done, failed } from '../../shared/base/result.ts';
import { readRecord } from '../../shared/journal/record.ts';
import type { Safekeeping, Snapshot } from '../../shared/keeper/safekeeping.ts';
import { valueOf } from '../../shared/vault/box.ts';
import type { Live } from '../../shared/vault/generation.ts';
import { generationName } from '../../shared/vault/log-files.ts';
import { readCopy, type Copy } from '../../shared/vault/read-copy.ts';
import type { KeeperRoom } from './keeper-room.ts';
import type { Lying } from './log-client.ts';
import { carried, carriedRecord } from './new-key.ts';
import type { OpenJournal } from './open-journal.ts';
import { replaceJournal, writeAnew } from './replace-journal.ts';

export function snapshotsOf(room: KeeperRoom): Pick<Safekeeping, 'snapshots' | 'goBackTo' | 'makeBackup'> {
  const { log } = room;

  async function lying(): Promise<readonly Lying[]> {
    const found = await log.generations();
    return found.ok ? found.value : [];
  }

  function copyOf(journal: OpenJournal, generation: number, size: number): Copy {
    return {
      size,
      reader: (from) => journal.vault.reader(from),
      async read(from, length) {
        const bytes = await log.read(generationName(generation), from, length);
        return bytes.ok ? bytes.value : null;
      },
    };
  }

  return {
    async snapshots() {
      const journal = room.journal();
      if (journal === null) return [];
      const current = journal.vault.end().generation;
      const found: Snapshot[] = [];
      for (const { generation, size: bytes } of await lying()) {
        let cases = 0;
        const read = await readCopy(copyOf(journal, generation, bytes), 'saves', (record) => {
          const known = readRecord(valueOf(record));
          if (known.ok && known.value.kind === 'case') cases += 1;
        });
        const at: Millis | null = read.ok ? read.value.at : null;
        found.push({
          generation,
          at,
          cases: read.ok ? cases : null,
          bytes,
          current: generation === current,
        });
      }
      return found;
    },

    async goBackTo(generation, now, progress) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      const all = await lying();
      const size = all.find((found) => found.generation === generation)?.size;
      if (size === undefined) return failed('not-whole');
      const records: Live[] = [];
      // The settings of now: they know which code is in force.
      const settings = journal.settings();
      const read = await readCopy(copyOf(journal, generation, size), 'saves', ({ id, rev, json }) => {
        const live = carriedRecord({ id, rev, value: valueOf({ json }) }, settings);
        if (live !== null) records.push(live);
      });
      if (!read.ok) return failed('not-whole');
      const { key, header } = journal.vault.hand();
      const newest = all[0]?.generation ?? generation;
      return replaceJournal(room, {
        key,
        header,
        generation: newest + 1,
        former: read.value.end.link,
        records: (async function* () {
          await Promise.resolve();
          yield* records;
        })(),
        count: records.length,
        before: 'kept',
        now,
        progress,
      });
    },

    async makeBackup(progress, now) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      await journal.quiet();
      const { key, header } = journal.vault.hand();
      const end = journal.vault.end();
      const generation = end.generation + 1;
      const count = journal.page().count;
      try {
        const written = await writeAnew(
          log,
          { ask: 'anew' },
          {
            key,
            header,
            generation,
            former: end.link,
            records: carried(journal, journal.settings()),
            count,
            now,
            progress: (seen, of) => {
              progress(seen, of / 2);
            },
          },
          [],
        );
        return written.ok ? done({ generation, length: written.value.length }) : written;
      } finally {
        key.fill(0);
      }
    },
  };
}
