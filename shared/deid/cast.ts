/**
 * The cast: who is in this case. Proposed from the language around each name (kinship, honorifics, pronouns, who is
 * spoken to), for the author to confirm. Members already there are kept as they are; nobody is invented.
 */

import type { CastMember, Gender, Role } from '../journal/case.ts';
import { readPerson } from './clues.ts';
import type { Clues } from './clues.ts';
import type { Source } from './decision.ts';
import type { Finding } from './finding.ts';
import { mentionsOf } from './grouping.ts';
import { gatherPeople } from './people.ts';
import type { Person } from './people.ts';
import { inverse, nounFor } from './relations.ts';

interface Guess {
  readonly person: Person;
  readonly clues: Clues;
  role: Role;
  gender: Gender | null;
  noun: string;
  /** "his", "my", "the" ... as the text has it. */
  whose: string;
}

export function proposeCast(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  present: readonly CastMember[],
): CastMember[] {
  const mentions = mentionsOf(texts, findings).filter(({ finding }) => finding.kind === 'NAME');
  const people = gatherPeople(mentions, present);
  const guesses = people
    .filter(({ member }) => member === null)
    .map((person) => firstGuess(person, readPerson(person, texts)));
  const patient = present.find(({ role }) => role === 'patient') ?? choosePatient(guesses);
  relateToPatient(guesses, patient?.gender ?? null);
  return [...present, ...callEach(guesses, present)];
}

function firstGuess(person: Person, clues: Clues): Guess {
  const { relation, whose } = clues;
  const own = clues.addressed > clues.third && clues.addressed >= 2;
  const role: Role = own
    ? 'me'
    : relation
      ? relation.role
      : clues.doctor > 0 && clues.doctor * 2 >= clues.mentions
        ? 'colleague'
        : 'other';
  const gender = relation?.gender ?? clues.gender;
  return { person, clues, role, gender, noun: relation?.noun ?? '', whose };
}

/** The most central person who is nobody else: said to be the patient, with an age or a title, most often named. */
function choosePatient(guesses: readonly Guess[]): Guess | null {
  let best: Guess | null = null;
  let most = 0;
  for (const guess of guesses) {
    const { clues } = guess;
    if (guess.role === 'me' || ['my', 'our'].includes(guess.whose)) continue;
    const taken = guess.role === 'other' ? 0 : guess.role === 'colleague' ? 4 : 6;
    const score =
      clues.patient * 12 + clues.aged * 5 + clues.titled + Math.min(clues.mentions, 12) + clues.early - taken;
    if (score > most) {
      most = score;
      best = guess;
    }
  }
  if (best) {
    // "Her mother, Mrs. Fontanilla": whoever "her" stands for is the patient's child.
    const back = best.clues.relation ? inverse(best.clues.relation.role) : null;
    const near = best.clues.possessor;
    const other = guesses.find(
      ({ person, role }) =>
        role === 'other' && near !== null && person.id === near && person !== best?.person,
    );
    if (back && other) {
      other.role = back;
      other.noun = nounFor(back, other.gender);
      other.whose = '';
    }
    best.role = 'patient';
    best.noun = 'patient';
    best.whose = 'my';
  }
  return best;
}

function relateToPatient(guesses: readonly Guess[], gender: Gender | null): void {
  const their = gender === 'she' ? 'her' : gender === 'he' ? 'his' : 'the';
  for (const guess of guesses) {
    const kin = ['partner', 'parent', 'child', 'sibling', 'relative', 'friend'].includes(guess.role);
    if (kin && guess.whose === '') guess.whose = their;
    if (guess.noun === '') guess.noun = nounFor(guess.role, guess.gender);
  }
}

function callEach(guesses: readonly Guess[], present: readonly CastMember[]): CastMember[] {
  const called = new Set(present.map((member) => member.called));
  const ids = new Set(present.map((member) => member.id));
  return guesses.map(({ person, role, gender, noun, whose }) => {
    const plain = plainWords(role, noun, whose);
    const words = [plain, ...others(plain, noun)].find((option) => !called.has(option)) ?? plain;
    if (role !== 'me') called.add(words);
    const id = ids.has(person.id) ? `${person.id} 2` : person.id;
    ids.add(id);
    const forms = [...new Set(person.mentions.map(({ was }) => was))].sort((a, b) => b.length - a.length);
    return { id, forms, role, gender, called: words };
  });
}

function plainWords(role: Role, noun: string, whose: string): string {
  switch (role) {
    case 'me':
      return 'me';
    case 'patient':
      return 'my patient';
    case 'other':
      return noun === 'person' ? 'someone' : `a ${noun}`;
    default:
      if (whose !== '') return `${whose} ${noun}`;
      return `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
  }
}

/** For a second and third of the same: "another colleague", "his other daughter", "someone else". */
function others(plain: string, noun: string): string[] {
  if (plain === 'someone') return ['someone else', 'another person', 'a third person', 'a fourth person'];
  const [first = '', ...rest] = plain.split(' ');
  if (first === 'a' || first === 'an' || first === 'the') {
    return ['another', 'a third', 'a fourth', 'a fifth'].map((word) => `${word} ${noun || rest.join(' ')}`);
  }
  return ['other', 'third', 'fourth'].map((word) => `${first} ${word} ${rest.join(' ')}`);
}
