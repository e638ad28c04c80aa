/**
 * Records of a copy weighed against the open journal, and brought into it. Absent: added. Equal: left. Deleted here: left
 * out, unless it is to be brought. Different: ours stays, theirs becomes a version beside it. Guarantees: nothing of ours
 * is written over; brought a second time, the same copy adds nothing.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { Case } from '../../shared/journal/case.ts';
import { readRecord, versionRecord, type JournalRecord } from '../../shared/journal/record.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { MergeCounts } from '../../shared/keeper/safekeeping.ts';
import { type Content, valueOf } from '../../shared/vault/box.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { OpenJournal } from './open-journal.ts';
import { markOf } from './says.ts';

export interface Merging {
  take(record: Content): Promise<void>;
  counts(): MergeCounts;
  /** What stopped it: then the counts are of what came before. */
  problem(): SaveProblem | null;
}

/** @param now null: nothing is written, it is only counted. */
export async function mergedInto(
  journal: OpenJournal,
  bring: readonly Id[],
  now: number | null,
): Promise<Merging> {
  const ours = new Map<Id, string>();
  const versions = new Set<string>();
  for await (const { id, value } of journal.everyRecord()) {
    const record = readRecord(value);
    ours.set(id, record.ok && record.value.kind === 'case' ? markOf(record.value.case) : '');
    if (record.ok && record.value.kind === 'version') versions.add(versionMark(record.value));
  }
  const deleted = await journal.deleted();
  const brought = new Set(bring);
  const deletedHere: CaseSummary[] = [];
  let [added, equal, differing] = [0, 0, 0];
  let problem: SaveProblem | null = null;

  async function write(id: Id, record: JournalRecord): Promise<boolean> {
    if (now === null) return true;
    const outcome = await journal.put(id, record);
    if (!outcome.ok) ({ problem } = outcome);
    return outcome.ok;
  }

  async function takeCase(id: Id, record: JournalRecord, theirs: Case): Promise<void> {
    const mine = ours.get(id);
    if (mine === markOf(theirs)) equal += 1;
    else if (mine !== undefined) {
      const version = { of: id, at: now ?? 0, from: 'merged', case: theirs } as const;
      if (versions.has(versionMark(version))) equal += 1;
      else if (await write(newId(), versionRecord(version))) differing += 1;
    } else if (deleted.has(id) && !brought.has(id)) deletedHere.push(summarize(theirs));
    else if (await write(id, record)) added += 1;
  }

  /** A version of what was deleted here comes with it, or not at all. */
  function mayStand(id: Id, of: Id): boolean {
    return !deleted.has(id) && (!deleted.has(of) || brought.has(of));
  }

  return {
    async take(content) {
      const read = readRecord(valueOf(content));
      if (problem !== null || !read.ok) return;
      const record = read.value;
      if (record.kind === 'case') await takeCase(content.id, record, record.case);
      else if (
        record.kind === 'version' &&
        !versions.has(versionMark(record)) &&
        mayStand(content.id, record.of)
      )
        await write(ours.has(content.id) ? newId() : content.id, record);
    },
    counts: () => ({ added, equal, differing, deletedHere }),
    problem: () => problem,
  };
}

function versionMark({ of, case: chosen }: { readonly of: Id; readonly case: Case }): string {
  return of + markOf(chosen);
}
