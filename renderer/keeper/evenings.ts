/**
 * The evenings of a case, as versions beside it. Guarantees: before a save that writes on another evening, what was there
 * is sealed first, in the same turn of the queue: a crash in between leaves at worst a version that says what the case
 * says. At most one an evening, and none that says what another of its case does already.
 */

import type { Id, Millis } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import { holdsWriting, isAnotherEvening, isSameWriting } from '../../shared/journal/evening.ts';
import {
  caseRecord,
  readRecord,
  versionRecord,
  type CaseVersion,
  type VersionFrom,
} from '../../shared/journal/record.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { EveningSummary } from '../../shared/keeper/evenings.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { Entry } from '../../shared/vault/checkpoint.ts';
import { SHARDS } from '../../shared/vault/checkpoint.ts';
import { newId } from '../../shared/vault/secrets.ts';
import type { ChangeWriter, Outcome } from './change-writer.ts';
import type { Records } from './records.ts';
import { writingMark } from './says.ts';
import { readShown, shownOf, type Shown } from './shown.ts';

/** What the list of records knows of a version. */
export interface KnownVersion {
  readonly id: Id;
  readonly says: string;
}

/** Each is called in its turn of the journal's queue, but for `known`, `list` and `read`. */
export interface EveningKeeper {
  /** What has to be on the disk before this draft may be. */
  before(draft: Case, locking: boolean): Promise<Outcome>;
  /** It is there now. */
  written(draft: Case): Promise<void>;
  bringBack(version: CaseVersion, now: Millis): Promise<Result<Case, SaveProblem | 'not-found' | 'damaged'>>;
  /** All versions of a case. */
  known(of: Id): Promise<readonly KnownVersion[]>;
  list(of: Id): Promise<readonly EveningSummary[]>;
  read(id: Id): Promise<Result<CaseVersion, 'not-found' | 'damaged'>>;
}

export function eveningKeeper(records: Records, changes: ChangeWriter): EveningKeeper {
  /** The case written last: most saves are of the one that is open. */
  let last: { readonly entry: Entry; readonly chosen: Case } | null = null;
  /** Which revision of a case stands beside it already; also where the save behind it failed, or was only handed over. */
  const kept = new Map<Id, number>();

  async function standing(id: Id, entry: Entry): Promise<Case | null> {
    if (last?.entry === entry) return last.chosen;
    const stored = await records.read(id);
    const read = stored.ok ? readRecord(stored.value.value) : null;
    return read?.ok === true && read.value.kind === 'case' ? read.value.case : null;
  }

  async function known(of: Id): Promise<KnownVersion[]> {
    const found: KnownVersion[] = [];
    for (const entry of await records.all()) {
      const shown = entry.gone ? null : await versionShown(entry);
      if (shown?.of === of) found.push({ id: entry.id, says: shown.says });
    }
    return found;
  }

  /** Null for what is none. A checkpoint of before says `other` for it: then it is looked into once. */
  async function versionShown(entry: Entry): Promise<Extract<Shown, { kind: 'version' }> | null> {
    const shown = readShown(entry.shows);
    if (shown?.kind === 'version') return shown;
    if (shown?.kind !== 'other') return null;
    const stored = await records.read(entry.id);
    const looked = stored.ok ? shownOf(entry.id, stored.value.value) : null;
    if (looked?.kind !== 'version') return null;
    if ((await records.entry(entry.id)) === entry) records.set({ ...entry, shows: looked });
    return looked;
  }

  /** At the lock nothing is read that is not at hand. */
  function knownAtHand(of: Id): KnownVersion[] {
    return Array.from({ length: SHARDS }, (_, shard) => [...(records.shard(shard)?.values() ?? [])])
      .flat()
      .flatMap(({ id, gone, shows }) => {
        const shown = gone ? null : readShown(shows);
        return shown?.kind === 'version' && shown.of === of ? [{ id, says: shown.says }] : [];
      });
  }

  async function keep(
    was: Case,
    { id, rev }: Entry,
    from: VersionFrom,
    at: Millis,
    locking: boolean,
  ): Promise<Outcome> {
    if (kept.get(id) === rev) return done(null);
    const says = writingMark(was);
    const others = locking ? knownAtHand(id) : await known(id);
    if (!others.some((other) => other.says === says)) {
      const outcome = await changes.record(newId(), versionRecord({ of: id, at, from, case: was }));
      if (outcome.ok === false) return outcome;
    }
    kept.set(id, rev);
    return done(null);
  }

  return {
    async before(draft, locking) {
      const entry = await records.entry(draft.id);
      if (entry === null || entry === 'unknown' || entry.gone) return done(null);
      const was = await standing(draft.id, entry);
      if (was === null || !isAnotherEvening(was.written, draft.written)) return done(null);
      if (!holdsWriting(was) || isSameWriting(was, draft)) return done(null);
      return keep(was, entry, 'evening', draft.written, locking);
    },

    async written(draft) {
      const entry = await records.entry(draft.id);
      last = entry === null || entry === 'unknown' ? null : { entry, chosen: draft };
    },

    async bringBack({ of, case: then }, now) {
      const entry = await records.entry(of);
      if (entry === 'unknown') return failed('damaged');
      if (entry === null || entry.gone) return failed('not-found');
      const was = await standing(of, entry);
      if (was === null) return failed('damaged');
      const sealed = holdsWriting(was) ? await keep(was, entry, 'restored', now, false) : done(null);
      if (sealed.ok === false) return sealed;
      const touched = Math.max(now, was.touched + 1);
      const { created, departures } = was;
      // A name given since stays: it is how the case is found in the list.
      const name = then.name === '' ? was.name : then.name;
      const chosen: Case = { ...then, id: of, created, name, touched, written: touched, departures };
      const record = caseRecord(chosen);
      if (!record.ok) return record;
      const outcome = await changes.record(of, record.value);
      if (outcome.ok === false) return outcome;
      return done(chosen);
    },

    known,

    async list(of) {
      const all: EveningSummary[] = [];
      for (const { id } of await known(of)) {
        const version = await this.read(id);
        if (!version.ok) continue;
        const { at, from, case: then } = version.value;
        const { filled, firstWords } = summarize(then);
        all.push({ id, written: then.written, at, from, filled, firstWords });
      }
      return all.sort((a, b) => b.written - a.written || b.at - a.at);
    },

    async read(id) {
      const stored = await records.read(id);
      if (!stored.ok) return stored;
      const read = readRecord(stored.value.value);
      if (!read.ok) return failed('damaged');
      return read.value.kind === 'version' ? done(read.value) : failed('not-found');
    },
  };
}
