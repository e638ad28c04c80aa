/**
 * Former journals, kept for thirty days beside the one that took their place. The date is a record inside the journal, so
 * no name and no clock of the file system decides. Guarantees: what has no date gets today's; nothing goes after a clock
 * that jumped: where nobody wrote for forty days, the first unlock only looks.
 */

import type { Id, Millis } from '../../shared/base/ids.ts';
import { formerRecord, readRecord } from '../../shared/journal/record.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { LogClient } from './log-client.ts';
import type { OpenJournal } from './open-journal.ts';

const DAY = 24 * 60 * 60 * 1000;
export const KEPT_FOR = 30 * DAY;
const LONG_AWAY = 40 * DAY;

export async function tendFormers(log: LogClient, journal: OpenJournal, now: Millis): Promise<void> {
  const lying = await log.formers();
  if (!lying.ok || lying.value.length === 0) return;
  const known = new Map<number, { readonly id: Id; readonly since: Millis }>();
  for await (const { id, value } of journal.others()) {
    const read = readRecord(value);
    if (read.ok && read.value.kind === 'former')
      known.set(read.value.folder, { id, since: read.value.since });
  }
  const lastWritten = Math.max(0, ...journal.page().cases.map(({ touched }) => touched));
  const isSure = lastWritten > 0 && Math.abs(now - lastWritten) <= LONG_AWAY;
  for (const folder of lying.value) {
    const note = known.get(folder);
    if (note === undefined) await journal.put(newId(), formerRecord(folder, now));
    else if (isSure && now - note.since > KEPT_FOR) {
      const dropped = await log.write({ ask: 'drop', former: folder });
      if (dropped.ok) await journal.remove(note.id);
    }
  }
}
