/**
 * An unlocked journal. Guarantees: a save resolves as done only once the log is synced and compared; of a failed one
 * nothing is left in the log or here; a record that cannot be read is listed, never overwritten, never dropped.
 * At the lock nobody waits for the disk any more: what was handed over counts as log, so that every draft is sealed
 * behind the one before it, whatever becomes of the writing.
 */

import type { Id, Millis } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import {
  caseRecord,
  readRecord,
  settingsRecord,
  type CaseVersion,
  type JournalRecord,
} from '../../shared/journal/record.ts';
import { newSettings, type Settings } from '../../shared/journal/settings.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import type { Mended, SaveProblem } from '../../shared/keeper/keeper.ts';
import { digestOf, valueOf } from '../../shared/vault/box.ts';
import type { CacheRow } from '../../shared/vault/cache.ts';
import type { Entry, Head } from '../../shared/vault/checkpoint.ts';
import type { Read } from '../../shared/vault/frame-reader.ts';
import type { Header } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { Sealer, StoredRecord } from '../../shared/vault/vault.ts';
import { changeWriter, type Outcome, type Saved } from './change-writer.ts';
import { checkpointWriter } from './checkpoint-writer.ts';
import { eveningKeeper, type EveningKeeper } from './evenings.ts';
import { newestFirst, PAGE, withCase, type FirstPage } from './first-page.ts';
import { nextGeneration, type Made } from './next-generation.ts';
import { openRecords, summaryOf, type RecordParts } from './records.ts';
import { saveQueue } from './save-queue.ts';
import { readShown, settingsIn, shownOf } from './shown.ts';
import { verify } from './verify.ts';

export interface OpenJournal {
  readonly vault: Sealer;
  /** The newest cases, and how many there are in all. */
  page(): Pick<FirstPage, 'cases' | 'count'>;
  /** Every case, newest first; once all of the checkpoint is read. */
  list(): Promise<readonly CaseSummary[]>;
  settings(): Settings;
  /** Waits for saves of it that are under way. */
  read(id: Id): Promise<Result<Case, 'not-found' | 'damaged'>>;
  save(draft: Case): Promise<Result<CaseSummary, SaveProblem>>;
  remove(id: Id): Promise<Saved>;
  readonly evenings: Pick<EveningKeeper, 'known' | 'list' | 'read'>;
  /** An earlier evening becomes the case; what the case is now is kept beside it. */
  bringBack(version: CaseVersion, now: Millis): ReturnType<EveningKeeper['bringBack']>;
  saveSettings(settings: Settings): Promise<Saved>;
  /** Any record, from elsewhere say, as the next revision of its id; also one that was deleted here. */
  put(id: Id, record: JournalRecord): Promise<Saved>;
  /** Both files of the header are this one: from here on it alone opens. */
  noteHeader(header: Header): Promise<Saved>;
  /** Every record that is there, opened, one by one; as each stands when its turn comes. */
  everyRecord(): AsyncIterable<StoredRecord>;
  /** Of these, those that are there, in their order; saves under way are not waited for. */
  someRecords(ids: readonly Id[]): AsyncIterable<StoredRecord>;
  /** Told of every record that was written, and of every one deleted (null), once it is. */
  follow(tell: Follower): void;
  /** What is no case, no setting and no version: notes. */
  others(): AsyncIterable<StoredRecord>;
  /** Ids of what was deleted here. */
  deleted(): Promise<ReadonlySet<Id>>;
  /** Frames the checkpoint did not know yet; false where they do not go on from it: nothing is taken then. */
  replay(behind: readonly Read[]): Promise<boolean>;
  /** Reads and compares everything in the background. @param rows how many the cache had. */
  verify(rows: number): void;
  /** What the background came to; waits for it. */
  checked(): Promise<readonly Mended[]>;
  /**
   * The log goes on in a new generation of this number.
   * @param stop asked again and again; at the lock it ends by itself, and so it does where a save failed last.
   */
  renew(generation: number, now: Millis, stop: () => boolean): Promise<Made>;
  /** Nothing is being locked, and the last save reached the disk. */
  isWell(): boolean;
  /** Seals the drafts and hands them over with all that is under way; resolves once each is on the disk or held. */
  hold(drafts: readonly Case[]): Promise<void>;
  /** Once every save asked so far is done; it goes on all the same. */
  quiet(): Promise<void>;
  settled(): Promise<void>;
}

export type Follower = (id: Id, record: JournalRecord | null) => void;

export interface JournalParts extends RecordParts {
  /** The head of the checkpoint, or every entry. */
  readonly from: Head | { readonly entries: Iterable<Entry> };
  readonly page: FirstPage;
  /** Sum of the log's first 512 bytes. */
  readonly front: Uint8Array;
  /** For a journal whose settings are missing. */
  readonly now: number;
}

export function openJournal(parts: JournalParts): OpenJournal {
  const { sealer, writer: cache, pause } = parts;
  const records = openRecords(parts, parts.from);
  const changes = changeWriter(parts, records, (before, after, record) => {
    turnPage(before, after);
    followed(after.id, record);
  });
  const evenings = eveningKeeper(records, changes);
  const queue = saveQueue<Outcome>();
  /** A save that comes late does not bring a deleted case back. */
  const removed = new Set<Id>();
  let firstSettings: Id | null = null;
  let page = parts.page;
  let checking: Promise<readonly Mended[]> = Promise.resolve([]);
  let locking = false;
  let troubled = false;
  let followed: Follower = () => undefined;
  let { front } = parts;
  let lockNow: (how: 'held') => void = () => undefined;
  const locked = new Promise<'held'>((resolve) => {
    lockNow = resolve;
  });

  cache.list(
    checkpointWriter(
      sealer,
      records,
      'end' in parts.from ? parts.from : null,
      () => page,
      () => front,
      pause,
    ),
    sealer.end(),
  );

  function turnPage(before: Entry | null, after: Entry): void {
    const was = before !== null && summaryOf(records, before) !== null;
    page = withCase(page, after.id, was, summaryOf(records, after));
    const shown = readShown(after.shows);
    if (shown?.kind === 'settings' && !after.gone) {
      page = { ...page, settings: { id: after.id, record: shown.record } };
    }
  }

  function settings(): Settings | null {
    return page.settings && settingsIn(page.settings.record);
  }

  /** Opened and not understood, or opening nowhere: left exactly as it is. */
  async function isLeftAlone(id: Id): Promise<boolean> {
    const entry = await records.entry(id);
    if (entry === null || entry === 'unknown' || entry.gone) return entry === 'unknown';
    const isOld = page.settings?.id === id && settings() === null;
    return isOld || summaryOf(records, entry)?.damaged === true;
  }

  async function heard(asked: Promise<Outcome>): Promise<Saved> {
    const outcome = await asked;
    troubled = outcome.ok === false;
    return outcome.ok === 'handed' ? outcome.answer : outcome;
  }

  /** One of the queue's changes, with nothing before or behind it under way. */
  async function alone(work: () => Promise<Made>): Promise<Made> {
    const made: { how: Made } = { how: 'ended' };
    const act = async (): Promise<Outcome> => {
      made.how = await work();
      return done(null);
    };
    await queue.add('generation', act, 'alone');
    return made.how;
  }

  return {
    vault: sealer,
    page: () => page,

    async list() {
      const cases: CaseSummary[] = [];
      for (const entry of await records.all()) {
        const summary = summaryOf(records, entry);
        if (summary) cases.push(summary);
      }
      const sorted = newestFirst(cases);
      page = { ...page, cases: sorted.slice(0, PAGE), count: sorted.length };
      return sorted;
    },

    settings: () => settings() ?? newSettings(parts.now),

    async read(id) {
      await queue.settled();
      const stored = await records.read(id);
      if (!stored.ok) return stored;
      const record = readRecord(stored.value.value);
      if (!record.ok) return failed('damaged');
      if (record.value.kind !== 'case') return failed('not-found');
      return record.value.case.id === id ? done(record.value.case) : failed('damaged');
    },

    async save(draft) {
      const record = caseRecord(draft);
      if (!record.ok) return record;
      const { id } = draft;
      const summary = summarize(draft);
      const saved = await heard(
        queue.add(id, async () => {
          const isRefused = removed.has(id) || id === page.settings?.id || (await isLeftAlone(id));
          if (isRefused) return failed('write-failed');
          const before = await evenings.before(draft, locking);
          if (before.ok === false) return before;
          const outcome = await changes.record(id, record.value);
          if (outcome.ok === true) await evenings.written(draft);
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
            const outcome = await changes.going(id);
            if (outcome.ok) removed.add(id);
            return outcome;
          },
          'alone',
        ),
      ),

    evenings,

    async bringBack(version, now) {
      const { of } = version;
      const brought: { outcome: Awaited<ReturnType<EveningKeeper['bringBack']>> } = {
        outcome: failed('not-found'),
      };
      const act = async (): Promise<Outcome> => {
        if (removed.has(of) || (await isLeftAlone(of))) return done(null);
        brought.outcome = await evenings.bringBack(version, now);
        return done(null);
      };
      await queue.add(of, act, 'alone');
      return brought.outcome;
    },

    saveSettings(next) {
      const { settings: held } = page;
      if (held !== null && settings() === null) return Promise.resolve(failed('write-failed'));
      // Known at once: a second change before the first is written is of the same record.
      const id = held?.id ?? (firstSettings ??= newId());
      return heard(queue.add(id, () => changes.record(id, settingsRecord(next))));
    },

    put: (id, record) =>
      heard(
        queue.add(
          id,
          async () => {
            if (await isLeftAlone(id)) return failed('write-failed');
            const outcome = await changes.record(id, record);
            if (outcome.ok) removed.delete(id);
            return outcome;
          },
          'alone',
        ),
      ),

    noteHeader: (header) => heard(queue.add('header', () => changes.keys(header), 'alone')),

    async *everyRecord() {
      await queue.settled();
      const there = (await records.all()).filter(({ gone }) => !gone);
      yield* records.each(there.map(({ id }) => id));
    },

    someRecords: (ids) => records.each(ids),

    follow(tell) {
      followed = tell;
    },

    async *others() {
      await queue.settled();
      for (const { id, gone, shows } of await records.all()) {
        const isOther = !gone && readShown(shows)?.kind === 'other';
        const stored = isOther ? await records.read(id) : null;
        if (stored?.ok) yield stored.value;
      }
    },

    async deleted() {
      return new Set((await records.all()).filter(({ gone }) => gone).map(({ id }) => id));
    },

    async replay(behind) {
      const next = new Map<
        Id,
        { readonly before: Entry | null; readonly after: Entry; readonly row: CacheRow }
      >();
      for (const { content, box } of behind) {
        const { id, rev, type } = content;
        if (type !== 'record' && type !== 'gone') continue;
        const known = await records.entry(id);
        const before = next.get(id)?.after ?? known;
        if (known === 'unknown' || before === 'unknown' || rev <= (before?.rev ?? 0)) return false;
        const gone = type === 'gone';
        const shows = gone ? { kind: 'other' } : shownOf(id, valueOf(content));
        const after = { id, rev, digest: digestOf(content), gone, shows };
        next.set(id, { before: known, after, row: { id, box: box.slice(), gone } });
      }
      for (const { before, after, row } of next.values()) {
        records.set(after);
        turnPage(before, after);
        cache.put(row, sealer.end());
      }
      if (behind.length > 0) cache.put(null, sealer.end());
      return true;
    },

    verify(rows) {
      const unlessLocking = async (): Promise<void> => {
        await pause();
        if (locking) await new Promise<never>(() => undefined);
      };
      // At the lock the key goes while a step is under way: what that step comes to is of no use any more.
      checking = verify(parts, records, rows, unlessLocking).catch((thrown: unknown) => {
        if (locking) return [];
        throw thrown;
      });
    },

    checked: () => checking,

    async renew(generation, now, stop) {
      const around = {
        ...{ sealer, log: parts.log, pause, records, alone, locking: locked },
        ended: () => locking || troubled || stop(),
        moved(header: Uint8Array) {
          front = sum(header);
          cache.put(null, sealer.end());
        },
      };
      // At the lock the key goes while a step is under way.
      const made = await nextGeneration(around, generation, now).catch((thrown: unknown): Made => {
        if (locking) return 'ended';
        throw thrown;
      });
      if (made === 'damaged') checking = checking.then((all) => [...all, { did: 'found-differing' }]);
      return made;
    },

    isWell: () => !locking && !troubled,

    async hold(drafts) {
      locking = true;
      lockNow('held');
      const asked = drafts.map((draft) => this.save(draft));
      changes.letGo();
      await Promise.all(asked);
      await queue.settled();
      await changes.answered();
    },

    quiet: () => queue.settled(),

    async settled() {
      locking = true;
      await queue.settled();
      await cache.settled();
    },
  };
}
