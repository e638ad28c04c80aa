/** Guesses that turn out to be one person: introduced side by side, the author under several names. */

import type { Source } from './decision.ts';
import type { Guess } from './guess.ts';

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
