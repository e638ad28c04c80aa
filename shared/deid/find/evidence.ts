/**
 * Evidence, not switches. Each ground for taking words for an identifier has a code and a weight, in tenths of a
 * decision: what reaches THRESHOLD is found. Grounds against have negative weights. shared/words says the codes.
 */

import type { Reason } from '../finding.ts';

export const THRESHOLD = 10;

export const WEIGHTS = {
  // For a name, by its form
  'capital-inside': 10,
  'all-capitals': 10,
  'not-a-word': 10,
  'not-a-word-lower': 7,
  initials: 12,
  // by the lists
  'first-name': 4,
  'mostly-a-name': 6,
  'opens-as-name': 6,
  'known-name': 3,
  'seen-as-name': 1,
  'known-place': 3,
  // by what stands around it
  honorific: 14,
  kinship: 10,
  'is-called': 12,
  'spoken-to': 10,
  presented: 8,
  apposition: 12,
  'reads-as-person': 12,
  'opens-clause': 4,
  'speaks-or-acts': 6,
  // by a trained model: what company the word keeps
  'reads-as-name': 10,
  'beside-a-name': 6,
  'age-follows': 8,
  'set-off': 4,
  'listed-with-names': 10,
  'in-at-from': 3,
  'place-word': 12,
  'organization-word': 12,
  // by the rest of the case
  'name-elsewhere': 12,
  'nearly-a-name-elsewhere': 10,
  'in-cast': 20,
  marked: 20,
  // by a shape of its own
  shape: 12,
  'number-context': 12,
  'check-digit': 6,
  'spelled-out': 12,
  'date-words': 12,
  'beside-an-address': 10,
  'specific-words': 12,
  // Against
  'ordinary-word': -6,
  'common-word': -4,
  'very-common-word': -9,
  'medical-word': -14,
  'known-capital': -14,
  'sentence-start': -8,
  'looks-misspelt': -5,
  'made-of-words': -8,
  'after-article': -8,
  'reads-as-word': -6,
} as const;

export type Code = keyof typeof WEIGHTS;

export function weigh(because: readonly Code[]): number {
  let sum = 0;
  for (const code of because) sum += WEIGHTS[code];
  return sum;
}

export function reasons(because: readonly Code[]): Reason[] {
  return [...new Set(because)].map((code) => ({ code, weight: WEIGHTS[code] }));
}
