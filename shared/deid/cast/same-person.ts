/** Guesses that turn out to be one person: introduced side by side, the author under several names. */

import type { Source } from '../decide/decision.ts';
import type { Guess } from './guess.ts';
import { genderOfName } from '../lists/given-names.ts';
import { nameWords } from './people.ts';

/** "Halina again. Mrs. Wojcik, 78": a given name and, right after it, the titled surname are one person. */
export function joinIntroduced(guesses: Guess[], texts: Readonly<Record<Source, string>>): void {
  for (const titled of guesses.filter(({ clues, role }) => clues.titled > 0 && role === 'other')) {
    const given = guesses.find(
      ({ person, role, gender }) =>
        role === 'other' &&
        person !== titled.person &&
        (gender === null || gender === titled.gender) &&
        person.mentions.every(({ was }) => !/\s/u.test(was.trim())) &&
        person.mentions.some(({ source, end }) =>
          titled.person.mentions.some(
            (other) =>
              other.source === source &&
              other.start > end &&
              /^(?:\s\p{Ll}+)?[.,]\s(?:mrs|mr|ms|miss)\.?\s$/iu.test(
                (texts[source] ?? '').slice(end, other.start),
              ),
          ),
        ),
    );
    if (!given) continue;
    const person = { ...titled.person, mentions: [...given.person.mentions, ...titled.person.mentions] };
    guesses[guesses.indexOf(titled)] = { ...titled, person };
    guesses.splice(guesses.indexOf(given), 1);
    return;
  }
}

/** "Mr. Moss", where a son is a Moss as well: the titled surname of the patient is the patient's. */
export function joinSurname(patient: Guess, guesses: Guess[]): void {
  const last = (was: string): string => nameWords(was).at(-1) ?? '';
  const whole = patient.person.mentions.map(({ was }) => nameWords(was));
  const found = guesses.find(
    ({ person, clues, gender }) =>
      person !== patient.person &&
      clues.titled > 0 &&
      (gender === null || patient.gender === null || gender === patient.gender) &&
      person.mentions.every(({ was }) => nameWords(was).length === 1) &&
      whole.some((name) => name.length > 1 && name.at(-1) === last(person.mentions[0]?.was ?? '')),
  );
  if (!found) return;
  patient.person = { ...patient.person, mentions: [...patient.person.mentions, ...found.person.mentions] };
  guesses.splice(guesses.indexOf(found), 1);
}

/**
 * "Clarence and Ernestine Moss": one surname for both. "Mr. Moss" is then the man of the two, and where they are said
 * to be married they are husband and wife.
 */
export function partCouples(guesses: readonly Guess[], texts: Readonly<Record<Source, string>>): void {
  for (const whole of guesses) {
    for (const { source, start, was } of whole.person.mentions) {
      const surname = nameWords(was).length > 1 ? nameWords(was).at(-1) : undefined;
      if (surname === undefined) continue;
      const text = texts[source] ?? '';
      const other = guesses.find(
        ({ person }) =>
          person !== whole.person &&
          person.mentions.some(
            (one) => one.source === source && /^\s+(?:and|&)\s+$/u.test(text.slice(one.end, start)),
          ),
      );
      if (!other || other.gender === null) continue;
      whole.gender = genderOfName([was]) ?? (other.gender === 'he' ? 'she' : 'he');
      if (whole.gender === other.gender) continue;
      const title = other.gender === 'he' ? /\b(?:mr|mister)\.?\s+$/iu : /\b(?:mrs|ms|missus)\.?\s+$/iu;
      const theirs = whole.person.mentions.filter(
        (one) =>
          nameWords(one.was).join(' ') === surname &&
          title.test((texts[one.source] ?? '').slice(Math.max(0, one.start - 12), one.start)),
      );
      const rest = whole.person.mentions.filter((one) => !theirs.includes(one));
      whole.person = { ...whole.person, mentions: rest };
      other.person = { ...other.person, mentions: [...other.person.mentions, ...theirs] };
      const married = /\b(?:married|marriage|husband|wife|wifes|wedding)\b/iu.test(
        Object.values(texts).join(' '),
      );
      if (married && other.role === 'other') other.role = 'partner';
      break;
    }
  }
}

/** A patient only ever called Mr. Tirosh, and someone of that gender, often named by one name alone: the same. */
export function joinGivenName(patient: Guess, guesses: Guess[]): void {
  const all = patient.person.mentions;
  if (patient.clues.titled === 0 || all.some(({ was }) => /\s/u.test(was.trim()))) return;
  const [given, next] = guesses
    .filter(
      ({ person, role, gender, clues }) =>
        person !== patient.person &&
        role === 'other' &&
        gender !== null &&
        gender === patient.gender &&
        !clues.died &&
        clues.titled === 0 &&
        clues.mentions > 2 &&
        person.mentions.every(({ was }) => !/\s/u.test(was.trim())),
    )
    .sort((a, b) => b.clues.mentions - a.clues.mentions);
  if (!given || next) return;
  patient.person = { ...patient.person, mentions: [...given.person.mentions, ...all] };
  guesses.splice(guesses.indexOf(given), 1);
}

/** However others call the author, it is one author. */
export function oneMe(guesses: readonly Guess[]): Guess[] {
  const me = guesses.filter(({ role }) => role === 'me');
  const [first, ...rest] = me;
  if (!first || rest.length === 0) return [...guesses];
  const mentions = me.flatMap(({ person }) => person.mentions);
  return [
    { ...first, person: { ...first.person, mentions } },
    ...guesses.filter(({ role }) => role !== 'me'),
  ];
}
