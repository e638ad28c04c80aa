/**
 * Saves that the disk did not take and that were kept elsewhere at quitting: frames of this journal, one behind the
 * other, without a front. Guarantees: each box was sealed with this journal's key; nothing of ours goes, since what a
 * later save takes the place of becomes a version of it; brought in again, the same file changes nothing.
 */

import { equal, utf8 } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import { readRecord, versionRecord, type JournalRecord } from '../../shared/journal/record.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { BackupProblem, MergeCounts } from '../../shared/keeper/safekeeping.ts';
import { type Content, valueOf } from '../../shared/vault/box.ts';
import { FRAME_MAGIC, frameAt } from '../../shared/vault/frame.ts';
import { SUM_LENGTH } from '../../shared/vault/nacl.ts';
import { OUTSIDE } from '../../shared/vault/outside.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { LogClient } from './log-client.ts';
import { markOf } from './says.ts';
import type { OpenJournal } from './open-journal.ts';

/** More than memory ever held of it. */
const LARGEST = 256 * 1024 * 1024;

/** Its size, or null where the file outside is something else. */
export async function sizeOfUnsaved(log: LogClient): Promise<number | null> {
  const size = await log.outside();
  if (!size.ok || size.value === null || size.value > LARGEST) return null;
  const front = await log.read(OUTSIDE, 0, FRAME_MAGIC.length);
  return front.ok && equal(front.value, utf8('TCF1')) ? size.value : null;
}

export async function bringUnsaved(
  log: LogClient,
  journal: OpenJournal,
  now: number,
): Promise<Result<MergeCounts, BackupProblem | SaveProblem>> {
  const size = await sizeOfUnsaved(log);
  if (size === null) return failed('not-a-backup');
  const file = await log.readFront(OUTSIDE, size);
  if (!file.ok) return failed('read-failed');
  const found = contentsOf(file.value, journal);
  if (!found.ok) return found;

  const counts = { added: 0, equal: 0, differing: 0, deletedHere: [] };
  const ours = new Map<Id, { readonly rev: number; readonly record: JournalRecord | null }>();
  const kept = new Set<string>();
  for await (const { id, rev, value } of journal.everyRecord()) {
    const read = readRecord(value);
    ours.set(id, { rev, record: read.ok ? read.value : null });
    if (read.ok && read.value.kind === 'version') kept.add(read.value.of + markOf(read.value.case));
  }
  const put = async (id: Id, record: JournalRecord): Promise<SaveProblem | null> => {
    const outcome = await journal.put(id, record);
    return outcome.ok ? null : outcome.problem;
  };
  const asVersion = (of: Id, chosen: Case): Promise<SaveProblem | null> =>
    put(newId(), versionRecord({ of, at: now, from: 'recovered', case: chosen }));

  for (const { id, rev, record, theirs } of found.value) {
    const mine = ours.get(id);
    let problem: SaveProblem | null = null;
    if (mine === undefined) {
      problem = await put(id, record);
      counts.added += 1;
    } else if (mine.record?.kind !== 'case') continue;
    else if (markOf(mine.record.case) === markOf(theirs) || kept.has(id + markOf(theirs))) counts.equal += 1;
    else {
      counts.differing += 1;
      problem = await asVersion(id, rev > mine.rev ? mine.record.case : theirs);
      if (rev > mine.rev) problem ??= await put(id, record);
    }
    if (problem !== null) return failed(problem);
  }
  return done(counts);
}

interface Unsaved {
  readonly id: Id;
  readonly rev: number;
  readonly record: JournalRecord;
  readonly theirs: Case;
}

/** The last of each case in it. Every frame must open: a file that was cut or altered is said to be. */
function contentsOf(
  file: Uint8Array,
  journal: OpenJournal,
): Result<readonly Unsaved[], 'not-a-backup' | 'not-whole'> {
  const latest = new Map<Id, Content>();
  for (let at = 0; at < file.length;) {
    const frame = frameAt(file, at);
    const content = frame && frame.link.length === SUM_LENGTH ? journal.vault.look(frame.box) : null;
    if (frame === null || content === null) return failed(at === 0 ? 'not-a-backup' : 'not-whole');
    if (content.type === 'record' && content.rev >= (latest.get(content.id)?.rev ?? 0))
      latest.set(content.id, content);
    at = frame.end;
  }
  return done(
    [...latest.values()].flatMap((content) => {
      const read = readRecord(valueOf(content));
      if (!read.ok || read.value.kind !== 'case') return [];
      return [{ id: content.id, rev: content.rev, record: read.value, theirs: read.value.case }];
    }),
  );
}
