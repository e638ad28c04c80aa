/**
 * What else someone of the cast is called: the long and short of a first name, and the initials of a whole one. Told
 * names only; what a text calls its people by itself is found by the detectors.
 */

import { fold } from '../fold.ts';
import { NICKNAMES } from '../lists/nicknames.ts';
import { TITLES } from '../lists/people-words.ts';
import { tokenize } from '../tokens.ts';

let made: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every other name of the lines a first name stands in. */
export function nicknamesOf(low: string): ReadonlySet<string> {
  made ??= table();
  return made.get(low) ?? NONE;
}

/** "Margaret Oyelaran": "mo"; of a single name none. */
export function initialsOf(form: string): string | undefined {
  const parts = tokenize(form).filter(({ low, text }) => !TITLES.has(low) && text.length > 1);
  return parts.length < 2 ? undefined : parts.map(({ low }) => low.charAt(0)).join('');
}

const NONE: ReadonlySet<string> = new Set();

function table(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const line of NICKNAMES) {
    const forms = line.split(' ').map(fold);
    // Short forms of one name are not each other's: Peggy may be Margaret, and Margaret Meg.
    const [long = '', ...short] = forms;
    for (const form of short) {
      all.set(form, (all.get(form) ?? new Set()).add(long));
      all.set(long, (all.get(long) ?? new Set()).add(form));
    }
  }
  return all;
}
