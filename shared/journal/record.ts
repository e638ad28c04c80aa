/**
 * Records: what is sealed, as values JSON can hold. `{kind, v, ...}`; older versions are lifted by pure steps, a newer
 * one is left alone. Guarantees: what is written here is read back as the same value. Refuses what would not decode: a record that
 * cannot be read later is never written, and one that cannot be read now is said, never guessed at.
 */

import { isId, type Id, type Millis } from '../base/ids.ts';
import { done, failed, type Result } from '../base/result.ts';
import { fits, object, oneOf, tagged, whole, type Shape } from '../base/shapes.ts';
import { around, type Case } from './case.ts';
import { caseShape, holdsTooMuch } from './case-shape.ts';
import { USUAL_TIMINGS } from './group.ts';
import { around as aroundCases, REMIND_AFTER, settingsShape, type Settings } from './settings.ts';

/** Where a version of a case came from. `merged`: from a backup that said something else. */
export type VersionFrom = 'recovered' | 'merged' | 'evening' | 'restored';

/** What a case also said: kept beside it, deleted with it. */
export interface CaseVersion {
  readonly of: Id;
  readonly at: Millis;
  readonly from: VersionFrom;
  readonly case: Case;
}

export type JournalRecord =
  | { readonly kind: 'case'; readonly v: 2; readonly case: Case }
  | { readonly kind: 'settings'; readonly v: 3; readonly settings: Settings }
  | ({ readonly kind: 'version'; readonly v: 2 } & CaseVersion)
  /** A former journal lies in the folder of this number since then. */
  | { readonly kind: 'former'; readonly v: 1; readonly folder: number; readonly since: Millis };

/** `newer`: written by a later version of the app; nothing is wrong with it. */
export type RecordProblem = 'unreadable' | 'newer';

type Value = Readonly<Record<string, unknown>>;
/** From one version to the next: pure, and never drops what it does not know. Null where it is no such record. */
type Lift = (older: Value) => Value | null;

const CURRENT = { case: 2, settings: 3, version: 2, former: 1 } as const;

/** Before there were groups and evenings after them; when it was last touched was when it was last written. */
const withAround = inside('case', (older) => ({ ...around, written: older['touched'], ...older }));

/** By kind: the lift from version 1, from version 2 ... */
const LIFTS: Readonly<Partial<Record<keyof typeof CURRENT, readonly Lift[]>>> = {
  case: [withAround],
  version: [withAround],
  settings: [
    inside('settings', (older) => ({
      codeSeen: true,
      lastBackup: null,
      remindBackupAfter: REMIND_AFTER,
      room: [],
      ...older,
    })),
    // The one room there was becomes the room of a first group, which has no name yet.
    inside('settings', ({ room, ...older }) => ({
      ...aroundCases,
      ...(Array.isArray(room) && room.length > 0
        ? { groups: [{ id: FIRST_GROUP, name: '', timings: USUAL_TIMINGS, room: room as unknown[] }] }
        : {}),
      ...older,
    })),
  ],
};

/** A lift is pure, so its group has the one id that chance never gives. */
const FIRST_GROUP = 'A'.repeat(22);

/** Null where there is nothing to lift. */
function inside(field: string, lift: (older: Value) => Value): Lift {
  return (older) => {
    const held = older[field];
    return isValue(held) ? { ...older, v: Number(older['v']) + 1, [field]: lift(held) } : null;
  };
}

export function caseRecord(chosen: Case): Result<JournalRecord, 'too-large'> {
  return holdsTooMuch(chosen)
    ? failed('too-large')
    : done(checked({ kind: 'case', v: CURRENT.case, case: chosen }));
}

export function settingsRecord(settings: Settings): JournalRecord {
  return checked({ kind: 'settings', v: CURRENT.settings, settings });
}

/** What came out of a sealed record was let in when it was written: it fits. */
export function versionRecord(version: CaseVersion): JournalRecord {
  return checked({ kind: 'version', v: CURRENT.version, ...version });
}

export function formerRecord(folder: number, since: Millis): JournalRecord {
  return checked({ kind: 'former', v: CURRENT.former, folder, since });
}

/** @param found what the JSON of an opened box says. */
export function readRecord(found: unknown): Result<JournalRecord, RecordProblem> {
  if (!fits(versioned, found)) return failed('unreadable');
  const kind = found['kind'];
  if (typeof kind !== 'string' || !isKind(kind)) return failed(found.v > 1 ? 'newer' : 'unreadable');
  if (found.v > CURRENT[kind]) return failed('newer');
  let lifted: Value = found;
  for (const lift of LIFTS[kind]?.slice(found.v - 1) ?? []) {
    const next = lift(lifted);
    if (next === null) return failed('unreadable');
    lifted = next;
  }
  return fits(recordShape, lifted) ? done(lifted) : failed('unreadable');
}

function isKind(kind: string): kind is keyof typeof CURRENT {
  return Object.hasOwn(CURRENT, kind);
}

function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null;
}

/** A record of another shape is a bug: throws, naming the place, never the value. */
function checked(record: JournalRecord): JournalRecord {
  const misfit = recordShape.misfit(record, 'record');
  if (misfit !== null) throw new Error(`not a record: ${misfit}`);
  return record;
}

const versioned: Shape<Value & { readonly v: number }> = {
  misfit: (value, path) => (isValue(value) ? whole(1, 1_000_000).misfit(value['v'], path) : path),
};

const moment = whole(0, Number.MAX_SAFE_INTEGER);

const id: Shape<Id> = {
  misfit: (value, path) => (typeof value === 'string' && isId(value) ? null : path || 'value'),
};

const recordShape: Shape<JournalRecord> = tagged('kind', {
  case: object({ kind: oneOf('case'), v: version(CURRENT.case), case: caseShape }),
  settings: object({ kind: oneOf('settings'), v: version(CURRENT.settings), settings: settingsShape }),
  version: object({
    kind: oneOf('version'),
    v: version(CURRENT.version),
    of: id,
    at: moment,
    from: oneOf('recovered', 'merged', 'evening', 'restored'),
    case: caseShape,
  }),
  former: object({
    kind: oneOf('former'),
    v: version(CURRENT.former),
    folder: whole(1, 1_000_000),
    since: moment,
  }),
});

function version<const V extends number>(current: V): Shape<V> {
  return { misfit: (value, path) => (value === current ? null : path || 'value') };
}
