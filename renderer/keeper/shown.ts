/**
 * What is shown of a record without opening it: a case's line in the list, the settings, which case a version is of.
 * The checkpoint keeps it. A record that opens and cannot be read here is shown as a damaged case, never dropped.
 */

import { isId, type Id } from '../../shared/base/ids.ts';
import {
  fits,
  flag,
  list,
  object,
  oneOf,
  tagged,
  text,
  whole,
  type Shape,
} from '../../shared/base/shapes.ts';
import { TEXT_NAMES, type TextName } from '../../shared/journal/case.ts';
import { readRecord, type VersionFrom } from '../../shared/journal/record.ts';
import type { Settings } from '../../shared/journal/settings.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import { writingMark } from './says.ts';

export type Shown =
  | { readonly kind: 'case'; readonly summary: CaseSummary }
  /** As it was written: read, and lifted, by whoever shows it. */
  | { readonly kind: 'settings'; readonly record: unknown }
  /** `says`: a mark of what was written in it. */
  | {
      readonly kind: 'version';
      readonly of: Id;
      readonly at: number;
      readonly from: VersionFrom;
      readonly says: string;
    }
  | { readonly kind: 'other' };

/** @param value what the record's JSON says; undefined where it is none. */
export function shownOf(id: Id, value: unknown): Shown {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'settings')
    return { kind: 'settings', record: value };
  const record = readRecord(value);
  if (!record.ok) return { kind: 'case', summary: damagedSummary(id) };
  if (record.value.kind === 'version') {
    const { of, at, from, case: then } = record.value;
    return { kind: 'version', of, at, from, says: writingMark(then) };
  }
  if (record.value.kind !== 'case') return { kind: 'other' };
  const { case: held } = record.value;
  return { kind: 'case', summary: held.id === id ? summarize(held) : damagedSummary(id) };
}

/** What a checkpoint says, where it says it as this version of the app does; null otherwise. */
export function readShown(value: unknown): Shown | null {
  return fits(shownShape, value) ? value : null;
}

export function readSummaries(value: unknown): readonly CaseSummary[] | null {
  return fits(summaries, value) ? value : null;
}

/** Null where a later version wrote them. */
export function settingsIn(value: unknown): Settings | null {
  const record = readRecord(value);
  return record.ok && record.value.kind === 'settings' ? record.value.settings : null;
}

export function damagedSummary(id: Id): CaseSummary {
  return {
    id,
    touched: 0,
    name: '',
    firstWords: '',
    filled: [],
    made: [],
    left: false,
    after: false,
    seeingAgain: false,
    damaged: true,
  };
}

const idShape: Shape<Id> = {
  misfit: (value, path) => (typeof value === 'string' && isId(value) ? null : path),
};

/** All but `damaged`, which only a damaged one has. */
const SUMMARY = object({
  id: idShape,
  touched: whole(0, Number.MAX_SAFE_INTEGER),
  name: text(10_000),
  firstWords: text(1000),
  filled: list(oneOf<TextName>(...TEXT_NAMES), TEXT_NAMES.length),
  made: list(oneOf('card', 'page', 'lines'), 3),
  left: flag,
  after: flag,
  seeingAgain: flag,
});

const summary: Shape<CaseSummary> = {
  misfit(value, path) {
    if (typeof value !== 'object' || value === null || !('damaged' in value))
      return SUMMARY.misfit(value, path);
    const { damaged, ...rest } = value;
    return damaged === true ? SUMMARY.misfit(rest, path) : path;
  },
};

const summaries = list(summary, 1000);

const shownShape: Shape<Shown> = tagged('kind', {
  case: object({ kind: oneOf('case'), summary }),
  settings: object({ kind: oneOf('settings'), record: { misfit: () => null } }),
  version: object({
    kind: oneOf('version'),
    of: idShape,
    at: whole(0, Number.MAX_SAFE_INTEGER),
    from: oneOf('recovered', 'merged', 'evening', 'restored'),
    says: text(22),
  }),
  other: object({ kind: oneOf('other') }),
});
