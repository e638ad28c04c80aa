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

/** "M. Oyelaran", "Margaret O.", "M.O.": a name with some of it in letters, as phrases. */
export function letteredForms(form: string): string[] {
  const parts = tokenize(form).filter(({ low, text }) => !TITLES.has(low) && text.length > 1);
  const [first, last] = [parts[0]?.low, parts.at(-1)?.low];
  if (first === undefined || last === undefined || parts.length < 2) return [];
  const rest = parts
    .slice(1)
    .map(({ low }) => low)
    .join(' ');
  const letters = [first.charAt(0), last.charAt(0)];
  return [
    `${letters[0] ?? ''} ${rest}`,
    `${letters[0] ?? ''} ${last}`,
    ...parts.slice(1).map(({ low }) => `${first} ${low.charAt(0)}`),
    // Two letters that are words ("a i") are nobody's.
    ...(letters.every((letter) => letter !== 'a' && letter !== 'i') ? [letters.join(' ')] : []),
  ];
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
