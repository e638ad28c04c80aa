/**
 * An unlocked journal. Guarantees: a save resolves as done only once the log is synced and compared; of a failed one
 * nothing is left in the log or here; a record that cannot be read is listed, never overwritten, never dropped.
 * At the lock nobody waits for the disk any more: what was handed over counts as log, so that every draft is sealed
 * behind the one before it, whatever becomes of the writing.
 */

import type { Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import { caseRecord, readRecord, settingsRecord, type JournalRecord } from '../../shared/journal/record.ts';
import { newSettings, type Settings } from '../../shared/journal/settings.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { LogProblem } from '../../shared/vault/log-port.ts';
import type { Header } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { Sealed, StoredRecord, Vault } from '../../shared/vault/vault.ts';
import type { CacheWriter } from './cache-writer.ts';
import type { LogClient } from './log-client.ts';
import { saveQueue } from './save-queue.ts';

type Saved = Result<null, SaveProblem>;

/** Handed over at the lock and not answered yet: it counts as log, whatever the answer will be. */
interface Handed {
  readonly ok: 'handed';
  readonly answer: Promise<Saved>;
}

export interface OpenJournal {
  readonly vault: Vault;
  list(): readonly CaseSummary[];
  settings(): Settings;
  /** Waits for saves of it that are under way. */
  read(id: Id): Promise<Result<Case, 'not-found' | 'damaged'>>;
  save(draft: Case): Promise<Result<CaseSummary, SaveProblem>>;
  remove(id: Id): Promise<Saved>;
  saveSettings(settings: Settings): Promise<Saved>;
  /** Any record, from elsewhere say, as the next revision of its id; also one that was deleted here. */
  put(id: Id, record: JournalRecord): Promise<Saved>;
  /** Both files of the header are this one: from here on it alone opens. */
  noteHeader(header: Header): Promise<Saved>;
  /** Every record that is there, opened, one by one; as each stands when its turn comes. */
  everyRecord(): AsyncIterable<StoredRecord>;
  /** Seals the drafts and hands them over with all that is under way; resolves once each is on the disk or held. */
  hold(drafts: readonly Case[]): Promise<void>;
  settled(): Promise<void>;
}

/** @param now for a journal whose settings are missing. */
export function openJournal(vault: Vault, log: LogClient, cache: CacheWriter, now: number): OpenJournal {
  const queue = saveQueue<Saved | Handed>();
  const summaries = new Map<Id, CaseSummary>();
  /** Opened and not understood: left exactly as they are. */
  const unreadable = new Set<Id>();
  /** A save that comes late does not bring a deleted case back. */
  const removed = new Set<Id>();
  /** Appends and cuts that were not answered yet. */
  const underWay = new Set<Promise<unknown>>();
  let letGo: (how: 'held') => void = () => undefined;
  const holding = new Promise<'held'>((resolve) => {
    letGo = resolve;
  });
  let settings = newSettings(now);
  let settingsId: Id | null = null;

  for (const id of vault.ids()) {
    const { record, kind } = understand(id);
    if (record === null) unreadable.add(id);
    if (kind === 'settings') {
      settingsId = id;
      if (record?.kind === 'settings') ({ settings } = record);
    } else if (kind === 'case')
      summaries.set(id, record?.kind === 'case' ? summarize(record.case) : damagedSummary(id));
  }

  function understand(id: Id): { readonly record: JournalRecord | null; readonly kind: string } {
    const stored = vault.read(id);
    if (!stored.ok) return { record: null, kind: 'case' };
    const { value } = stored.value;
    const record = readRecord(value);
    const isCase = record.ok && record.value.kind === 'case';
    if (record.ok && !(isCase && record.value.case.id !== id))
      return { record: record.value, kind: record.value.kind };
    const isSettings = typeof value === 'object' && value !== null && 'kind' in value;
    return { record: null, kind: isSettings && value.kind === 'settings' ? 'settings' : 'case' };
  }

  async function write(sealed: Sealed): Promise<Saved | Handed> {
    const { generation, at, frame, row, tail } = sealed;
    const writing = tracked(log.write({ ask: 'append', generation, at, bytes: frame }));
    const written = await Promise.race([writing, holding]);
    if (written === 'held') {
      vault.acknowledge(sealed, { length: at + frame.length, sum: sum(frame) });
      const answer = writing.then(({ ok }) => (ok ? done(null) : failed<SaveProblem>('locked')));
      return { ok: 'handed', answer };
    }
    if (!written.ok || !vault.acknowledge(sealed, written.value)) {
      vault.abandon(sealed);
      const problem = written.ok ? 'write-failed' : saveProblem(written.problem);
      // Bytes that came out otherwise are not ours any more; where they cannot be cut, the next unlock does it.
      const cutting =
        problem === 'write-failed' && tracked(log.write({ ask: 'cut', generation, length: at }));
      await Promise.race([cutting, holding]);
      return failed(problem);
    }
    cache.put(row, tail);
    return done(null);
  }

  function tracked<T>(answer: Promise<T>): Promise<T> {
    const answered = answer.finally(() => underWay.delete(answered));
    underWay.add(answered);
    return answered;
  }

  async function seal(id: Id, record: JournalRecord): Promise<Saved | Handed> {
    const sealed = vault.seal(id, record);
    return sealed.ok ? write(sealed.value) : sealed;
  }

  return {
    vault,

    list: () => [...summaries.values()].sort((a, b) => b.touched - a.touched),

    settings: () => settings,

    async read(id) {
      await queue.settled();
      if (unreadable.has(id)) return failed('damaged');
      const { record } = vault.has(id) ? understand(id) : { record: null };
      return record?.kind === 'case' ? done(record.case) : failed('not-found');
    },

    async save(draft) {
      const record = caseRecord(draft);
      if (!record.ok) return record;
      if (unreadable.has(draft.id) || draft.id === settingsId) return failed('write-failed');
      const summary = summarize(draft);
      const saved = await heard(
        queue.add(draft.id, async () => {
          if (removed.has(draft.id)) return failed('write-failed');
          const outcome = await seal(draft.id, record.value);
          if (outcome.ok === true) summaries.set(draft.id, summary);
          return outcome;
        }),
      );
      return saved.ok ? done(summary) : saved;
    },

    remove: (id) =>
      heard(
        queue.add(
          id,
          async () => {
            const sealed = vault.gone(id);
            const outcome = sealed.ok ? await write(sealed.value) : done(null);
            if (!outcome.ok) return outcome;
            removed.add(id);
            summaries.delete(id);
            unreadable.delete(id);
            return outcome;
          },
          'alone',
        ),
      ),

    saveSettings(next) {
      if (settingsId !== null && unreadable.has(settingsId)) return Promise.resolve(failed('write-failed'));
      const id = (settingsId ??= newId());
      return heard(
        queue.add(id, async () => {
          const outcome = await seal(id, settingsRecord(next));
          if (outcome.ok === true) settings = next;
          return outcome;
        }),
      );
    },

    put(id, record) {
      if (unreadable.has(id)) return Promise.resolve(failed('write-failed'));
      return heard(
        queue.add(
          id,
          async () => {
            const outcome = await seal(id, record);
            if (outcome.ok !== true) return outcome;
            if (record.kind === 'case') summaries.set(id, summarize(record.case));
            if (record.kind === 'settings') ({ settings } = record);
            if (record.kind === 'settings') settingsId = id;
            removed.delete(id);
            return outcome;
          },
          'alone',
        ),
      );
    },

    noteHeader: (header) =>
      heard(
        queue.add(
          'header',
          async () => {
            const outcome = await write(vault.noteKeys(header));
            if (outcome.ok === true) cache.putHeader(header.bytes);
            return outcome;
          },
          'alone',
        ),
      ),

    async *everyRecord() {
      await queue.settled();
      for (const id of vault.ids()) {
        const stored = vault.read(id);
        if (stored.ok) yield stored.value;
      }
    },

    async hold(drafts) {
      const asked = drafts.map((draft) => this.save(draft));
      letGo('held');
      await Promise.all(asked);
      await Promise.all([...underWay]);
    },

    async settled() {
      await queue.settled();
      await cache.settled();
    },
  };
}

async function heard(asked: Promise<Saved | Handed>): Promise<Saved> {
  const outcome = await asked;
  return outcome.ok === 'handed' ? outcome.answer : outcome;
}

function damagedSummary(id: Id): CaseSummary {
  return { id, touched: 0, name: '', firstWords: '', filled: [], made: [], left: false, damaged: true };
}

function saveProblem(problem: LogProblem): SaveProblem {
  return problem === 'disk-full' || problem === 'another-writer' ? problem : 'write-failed';
}
