/**
 * Where the physician is: a value, not an address. It holds no words of a case, only its id.
 * A new case has its id before its first character; it exists in the journal only once it was saved.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { Span } from '../../shared/base/span.ts';
import type { Angle, InGroup } from '../../shared/journal/case.ts';

/** What of a case is shown. `chairs` is the three angles; `after` follows the group; `evenings` is how it was. */
export type CaseView = 'story' | 'chairs' | 'card' | 'page' | 'after' | 'evenings';

/**
 * The way of a card or page: make it, disguise it, read it once, take it along. `show`: a card, large, alone on the
 * screen. Other views stay at `make`.
 */
export type Step = 'make' | 'disguise' | 'read' | 'take' | 'show';

/** What one comes to After for: how the evening in the group was, or having seen them again. */
export type Aim = InGroup | 'visit';

/** A stretch of one of its texts (by its source, as the search tells it), to be seen at once. No words. */
export interface Shown {
  readonly source: string;
  readonly at: Span;
}

export interface CasePlace {
  readonly at: 'case';
  readonly id: Id;
  readonly view: CaseView;
  readonly step: Step;
  readonly aim?: Aim;
  readonly shown?: Shown;
}

export type Place =
  | { readonly at: 'cases' }
  | CasePlace
  | { readonly at: 'settings' }
  /** Taking a backup back in. */
  | { readonly at: 'restore' }
  /** What it protects, and what it cannot. */
  | { readonly at: 'help' }
  /** After the group, before one has said of which case. */
  | { readonly at: 'afterwards' }
  /** What to have in mind on the day of the group; of no case. */
  | { readonly at: 'going-in' }
  /** The pictures of a year, once asked for. */
  | { readonly at: 'looking-back' };

export const CASES: Place = { at: 'cases' };
export const SETTINGS: Place = { at: 'settings' };
export const AFTERWARDS: Place = { at: 'afterwards' };
export const GOING_IN: Place = { at: 'going-in' };
export const LOOKING_BACK: Place = { at: 'looking-back' };

export function inCase(id: Id, view: CaseView = 'story', step: Step = 'make'): CasePlace {
  return { at: 'case', id, view, step };
}

/** After, of this case, for what one comes for. */
export function afterOf(id: Id, aim: Aim): CasePlace {
  return { ...inCase(id, 'after'), aim };
}

/** Where a text of a case is written. */
export function whereIs(id: Id, shown: Shown): CasePlace {
  return { ...inCase(id, viewOf(shown.source)), shown };
}

function viewOf(source: string): CaseView {
  if (isAngle(source)) return 'chairs';
  return VIEWS[source.split(':', 1)[0] ?? ''] ?? 'story';
}

export function isAngle(source: string | undefined): source is Angle {
  return source === 'doctor' || source === 'patient' || source === 'relationship';
}

const VIEWS: Readonly<Record<string, CaseView>> = {
  cue: 'card',
  'may-ask': 'card',
  part: 'page',
  line: 'after',
  after: 'after',
  visit: 'after',
};
