/**
 * One change, from its sealing to the cache. Guarantees: it counts only once the log is synced and compared; of a failed
 * one nothing is left in the log or here. Once let go, nobody waits for the disk any more: what was handed over counts
 * as log, so that what comes behind it is sealed behind it, whatever becomes of the writing.
 */

import type { Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { JournalRecord } from '../../shared/journal/record.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { Entry } from '../../shared/vault/checkpoint.ts';
import type { Header } from '../../shared/vault/header.ts';
import type { LogProblem } from '../../shared/vault/log-port.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Sealed } from '../../shared/vault/vault.ts';
import type { RecordParts, Records } from './records.ts';
import { shownOf } from './shown.ts';

export type Saved = Result<null, SaveProblem>;

/** Handed over at the lock and not answered yet: it counts as log, whatever the answer will be. */
interface Handed {
  readonly ok: 'handed';
  readonly answer: Promise<Saved>;
}

export type Outcome = Saved | Handed;

export interface ChangeWriter {
  /** The next revision of a record, or its first. */
  record(id: Id, record: JournalRecord): Promise<Outcome>;
  /** Done too where there is nothing to delete. */
  going(id: Id): Promise<Outcome>;
  keys(header: Header): Promise<Outcome>;
  /** From here on nothing waits for an answer. */
  letGo(): void;
  /** Once every question to the disk is answered. */
  answered(): Promise<void>;
}

/** @param changed is told of every change that happened; null: deleted. */
export function changeWriter(
  { sealer, writer, log }: RecordParts,
  records: Records,
  changed: (before: Entry | null, after: Entry, record: JournalRecord | null) => void,
): ChangeWriter {
  /** Appends and cuts that were not answered yet. */
  const underWay = new Set<Promise<unknown>>();
  /** Revisions of what was handed over at the lock. */
  const handed = new Map<Id, number>();
  let letGo: (how: 'held') => void = () => undefined;
  const holding = new Promise<'held'>((resolve) => {
    letGo = resolve;
  });

  async function write(sealed: Sealed, happened: () => void): Promise<Outcome> {
    const { generation, at, frame, row } = sealed;
    const writing = tracked(log.write({ ask: 'append', generation, at, bytes: frame }));
    const written = await Promise.race([writing, holding]);
    if (written === 'held') {
      sealer.acknowledge(sealed, { length: at + frame.length, sum: sum(frame) });
      if (sealed.entry) handed.set(sealed.entry.id, sealed.entry.rev);
      const answer = writing.then(({ ok }) => (ok ? done(null) : failed<SaveProblem>('locked')));
      return { ok: 'handed', answer };
    }
    if (!written.ok || !sealer.acknowledge(sealed, written.value)) {
      sealer.abandon(sealed);
      const problem = written.ok ? 'write-failed' : saveProblem(written.problem);
      // Bytes that came out otherwise are not ours any more; where they cannot be cut, the next unlock does it.
      const cutting =
        problem === 'write-failed' && tracked(log.write({ ask: 'cut', generation, length: at }));
      await Promise.race([cutting, holding]);
      return failed(problem);
    }
    happened();
    writer.put(row, sealer.end());
    return done(null);
  }

  function tracked<T>(answer: Promise<T>): Promise<T> {
    const answered = answer.finally(() => underWay.delete(answered));
    underWay.add(answered);
    return answered;
  }

  function set(before: Entry | null, entry: Entry, record: JournalRecord | null): void {
    records.set(entry);
    changed(before, entry, record);
  }

  return {
    async record(id, record) {
      const before = await records.entry(id);
      if (before === 'unknown') return failed('write-failed');
      const rev = Math.max(before?.rev ?? 0, handed.get(id) ?? 0) + 1;
      const sealed = sealer.sealRecord(id, rev, record);
      if (!sealed.ok) return sealed;
      const { entry } = sealed.value;
      return write(sealed.value, () => {
        if (entry) set(before, { ...entry, shows: shownOf(id, record) }, record);
      });
    },

    async going(id) {
      const before = await records.entry(id);
      if (before === 'unknown') return failed('write-failed');
      if (before === null || before.gone) return done(null);
      const sealed = sealer.sealGoing(id, Math.max(before.rev, handed.get(id) ?? 0) + 1);
      const { entry } = sealed;
      return write(sealed, () => {
        if (entry) set(before, { ...entry, shows: { kind: 'other' } }, null);
      });
    },

    keys: (header) => write(sealer.noteKeys(header), () => writer.putHeader(header.bytes)),

    letGo() {
      letGo('held');
    },

    async answered() {
      await Promise.all([...underWay]);
    },
  };
}

function saveProblem(problem: LogProblem): SaveProblem {
  return problem === 'disk-full' || problem === 'another-writer' ? problem : 'write-failed';
}
