/**
 * Where the physician is: a value, not an address. It holds no words of a case, only its id.
 * A new case has its id before its first character; it exists in the journal only once it was saved.
 */

import type { Id } from '../../shared/base/ids.ts';

/** What of a case is shown. `chairs` is the three angles; `after` is what follows the group. */
export type CaseView = 'story' | 'chairs' | 'card' | 'page' | 'after';

/**
 * The way of a card or page: make it, disguise it, read it once, take it along. `show`: a card, large, alone on the
 * screen. Other views stay at `make`.
 */
export type Step = 'make' | 'disguise' | 'read' | 'take' | 'show';

export type Place =
  | { readonly at: 'cases' }
  | { readonly at: 'case'; readonly id: Id; readonly view: CaseView; readonly step: Step }
  | { readonly at: 'settings' }
  /** Taking a backup back in. */
  | { readonly at: 'restore' }
  /** What it protects, and what it cannot. */
  | { readonly at: 'help' }
  /** What to have in mind on the day of the group; of no case. */
  | { readonly at: 'going-in' }
  /** The pictures of a year, once asked for. */
  | { readonly at: 'looking-back' };

export const CASES: Place = { at: 'cases' };
export const SETTINGS: Place = { at: 'settings' };
export const GOING_IN: Place = { at: 'going-in' };
export const LOOKING_BACK: Place = { at: 'looking-back' };

export function inCase(id: Id, view: CaseView = 'story', step: Step = 'make'): Place {
  return { at: 'case', id, view, step };
}
