/**
 * What the scanner finds. A finding is one place of one text; a decision is all the places of one person, place or
 * thing in the whole case. Direct identifiers (45 CFR 164.514(b)(2)) never leave; specifics are what a careful
 * presenter disguises because, together, they single someone out.
 */

import type { Span } from '../base/span.ts';

export const DIRECT_KINDS = ['NAME', 'LOCATION', 'ORG', 'DATE', 'AGE', 'CONTACT', 'ID'] as const;
export const SPECIFIC_KINDS = [
  'Q:AGE',
  'Q:WHEN',
  'Q:WORK',
  'Q:HEALTH',
  'Q:FAMILY',
  'Q:ORIGIN',
  'Q:EVENT',
  'Q:OTHER',
] as const;

export type DirectKind = (typeof DIRECT_KINDS)[number];
export type SpecificKind = (typeof SPECIFIC_KINDS)[number];
export type Kind = DirectKind | SpecificKind;

export function isDirect(kind: Kind): kind is DirectKind {
  return !kind.startsWith('Q:');
}

/** One weighted ground for a finding. `code` names it for shared/words ("capital-inside", "honorific", "in-cast" ...). */
export interface Reason {
  readonly code: string;
  readonly weight: number;
}

/** UTF-16 offsets; never splits a grapheme; findings of one text are sorted and never overlap. */
export interface Finding extends Span {
  readonly kind: Kind;
  /** The file in detectors/ that found it, or `cast`, `mark`, `propagation`. */
  readonly detector: string;
  readonly reasons: readonly Reason[];
}
