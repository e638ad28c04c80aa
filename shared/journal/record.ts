/**
 * Records: what is sealed, as values JSON can hold. `{kind, v, ...}`; older versions are lifted by pure steps, a newer
 * one is left alone. Guarantees: what is written here is read back as the same value. Refuses what would not decode: a record that
 * cannot be read later is never written, and one that cannot be read now is said, never guessed at.
 */

import { done, failed, type Result } from '../base/result.ts';
import { fits, flag, object, oneOf, tagged, whole, type Shape } from '../base/shapes.ts';
import type { Case } from './case.ts';
import { caseShape, holdsTooMuch } from './case-shape.ts';
import type { Settings } from './settings.ts';

export type JournalRecord =
  | { readonly kind: 'case'; readonly v: 1; readonly case: Case }
  | { readonly kind: 'settings'; readonly v: 1; readonly settings: Settings };

/** `newer`: written by a later version of the app; nothing is wrong with it. */
export type RecordProblem = 'unreadable' | 'newer';

/** What a record was lifted from, one step a version; a step is pure and never drops what it does not know. */
type Lift = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const VERSION = 1;
const LIFTS: Readonly<Record<number, Lift>> = {};

export function caseRecord(chosen: Case): Result<JournalRecord, 'too-large'> {
  return holdsTooMuch(chosen)
    ? failed('too-large')
    : done(checked({ kind: 'case', v: VERSION, case: chosen }));
}

export function settingsRecord(settings: Settings): JournalRecord {
  return checked({ kind: 'settings', v: VERSION, settings });
}

/** @param found what the JSON of an opened box says. */
export function readRecord(found: unknown): Result<JournalRecord, RecordProblem> {
  if (!fits(versioned, found)) return failed('unreadable');
  if (found.v > VERSION) return failed('newer');
  let lifted: Readonly<Record<string, unknown>> = found;
  for (let version = found.v; version < VERSION; version++) {
    const lift = LIFTS[version];
    if (!lift) return failed('unreadable');
    lifted = lift(lifted);
  }
  return fits(recordShape, lifted) ? done(lifted) : failed('unreadable');
}

/** A record of another shape is a bug: throws, naming the place, never the value. */
function checked(record: JournalRecord): JournalRecord {
  const misfit = recordShape.misfit(record, 'record');
  if (misfit !== null) throw new Error(`not a record: ${misfit}`);
  return record;
}

const versioned: Shape<Readonly<Record<string, unknown>> & { readonly v: number }> = {
  misfit: (value, path) =>
    typeof value === 'object' && value !== null && 'v' in value
      ? whole(1, 1_000_000).misfit(value.v, path)
      : path,
};

const settings: Shape<Settings> = object({
  lockAfter: whole(1, 24 * 60),
  recoveryConfirmed: flag,
  created: whole(0, Number.MAX_SAFE_INTEGER),
});

const recordShape: Shape<JournalRecord> = tagged('kind', {
  case: object({ kind: oneOf('case'), v: version(), case: caseShape }),
  settings: object({ kind: oneOf('settings'), v: version(), settings }),
});

function version(): Shape<1> {
  return { misfit: (value, path) => (value === VERSION ? null : path || 'value') };
}
