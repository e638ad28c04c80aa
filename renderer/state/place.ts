/**
 * Where the physician is: a value, not an address. It holds no words of a case, only its id.
 * A new case has its id before its first character; it exists in the journal only once it was saved.
 */

import type { Id } from '../../shared/base/ids.ts';

/** What of a case is shown. `chairs` is the three angles; `after` is what follows the group. */
export type CaseView = 'story' | 'chairs' | 'card' | 'page' | 'after';

/** The way of a card or page: make it, disguise it, read it once, take it along. Other views stay at `make`. */
export type Step = 'make' | 'disguise' | 'read' | 'take';

export type Place =
  | { readonly at: 'cases' }
  | { readonly at: 'case'; readonly id: Id; readonly view: CaseView; readonly step: Step }
  | { readonly at: 'settings' }
  /** Taking a backup back in. */
  | { readonly at: 'restore' }
  /** What it protects, and what it cannot. */
  | { readonly at: 'help' };

export const CASES: Place = { at: 'cases' };
export const SETTINGS: Place = { at: 'settings' };

export function inCase(id: Id, view: CaseView = 'story', step: Step = 'make'): Place {
  return { at: 'case', id, view, step };
}
