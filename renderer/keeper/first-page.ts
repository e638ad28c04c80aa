/**
 * What an unlock shows before any record is looked up: the newest cases, how many more there are, the settings. The head
 * of the checkpoint carries it.
 */

import { type Id, isId } from '../../shared/base/ids.ts';
import { fits, object, oneOf, orNull, whole, type Shape } from '../../shared/base/shapes.ts';
import type { CaseSummary } from '../../shared/journal/summary.ts';
import type { Entry } from '../../shared/vault/checkpoint.ts';
import { readShown, readSummaries } from './shown.ts';

/** How many cases the head of the checkpoint carries. */
export const PAGE = 100;

export interface FirstPage {
  /** Newest first. */
  readonly cases: readonly CaseSummary[];
  /** How many cases there are in all. */
  readonly count: number;
  /** What the settings' record says; null where there is none. */
  readonly settings: { readonly id: Id; readonly record: unknown } | null;
}

/** JSON of this version; another version's is not read, and the log is. */
export function writePage(page: FirstPage): unknown {
  return { is: 'page-1', ...page };
}

export function readPage(value: unknown): FirstPage | null {
  if (!fits(pageShape, value)) return null;
  const { count, settings } = value;
  const cases = readSummaries(value.cases);
  return cases && { cases, count, settings };
}

export function pageOf(entries: Iterable<Entry>): FirstPage {
  const cases: CaseSummary[] = [];
  let settings: FirstPage['settings'] = null;
  for (const { id, gone, shows } of entries) {
    const shown = gone ? null : readShown(shows);
    if (shown?.kind === 'case') cases.push(shown.summary);
    if (shown?.kind === 'settings') settings = { id, record: shown.record };
  }
  return { cases: newestFirst(cases).slice(0, PAGE), count: cases.length, settings };
}

/** @param before what was shown of this id until now; @param now null where it is no case any more. */
export function withCase(page: FirstPage, id: Id, before: boolean, now: CaseSummary | null): FirstPage {
  const others = page.cases.filter((other) => other.id !== id);
  const cases = now === null ? others : newestFirst([...others, now]).slice(0, PAGE);
  return { ...page, cases, count: page.count + (now === null ? 0 : 1) - (before ? 1 : 0) };
}

export function newestFirst(cases: readonly CaseSummary[]): CaseSummary[] {
  return [...cases].sort((a, b) => b.touched - a.touched);
}

const anything: Shape<unknown> = { misfit: () => null };
const id: Shape<Id> = {
  misfit: (value, path) => (typeof value === 'string' && isId(value) ? null : path || 'value'),
};
const pageShape = object({
  is: oneOf('page-1'),
  cases: anything,
  count: whole(0, Number.MAX_SAFE_INTEGER),
  settings: orNull(object({ id, record: anything })),
});
