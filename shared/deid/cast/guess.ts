/** A guess at who someone is, before anyone has confirmed it; its fields are settled step by step in cast.ts. */

import type { Gender, Role } from '../../journal/case.ts';
import type { Clues } from './clues.ts';
import type { Person } from './people.ts';

export interface Guess {
  person: Person;
  readonly clues: Clues;
  role: Role;
  gender: Gender | null;
  noun: string;
  /** "his", "my", "the" ... as the text has it. */
  whose: string;
}

/** Of someone whose death the case speaks of, and nothing more: they are told as "someone close". */
export const CLOSE = 'someone close';
