/**
 * The cast: who is in this case. Proposed from the language around each name (kinship, honorifics, pronouns, who is
 * spoken to), for the author to confirm. Members already there are kept as they are; nobody is invented.
 */

import type { CastMember, Gender, Role } from '../../journal/case.ts';
import { choosePatient, commonGender, mostNamed } from './choose-patient.ts';
import { AT_HOME, ONE_OF } from './beside.ts';
import { readPerson } from './clues.ts';
import type { Clues } from './clues.ts';
import type { Source } from '../decide/decision.ts';
import type { Finding } from '../finding.ts';
import { CLOSE } from './guess.ts';
import type { Guess } from './guess.ts';
import { agreeOnKinds } from '../decide/agree-on-kinds.ts';
import { mentionsOf } from '../decide/grouping.ts';
import { gatherPeople } from './people.ts';
import type { Person } from './people.ts';
import { nounFor } from './relations.ts';
import { joinIntroduced, joinSurname, oneMe, partCouples } from './same-person.ts';

export function proposeCast(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  present: readonly CastMember[],
): CastMember[] {
  const agreed = agreeOnKinds(texts, findings, present);
  const mentions = mentionsOf(texts, agreed).filter(({ finding }) => finding.kind === 'NAME');
  const people = gatherPeople(mentions, present);
  const guesses = people
    .filter(({ member }) => member === null)
    .map((person) => firstGuess(person, readPerson(person, texts, othersThan(person, people))));
  joinIntroduced(guesses, texts);
  partCouples(guesses, texts);
  const chosen = present.some(({ role }) => role === 'patient') ? null : choosePatient(guesses);
  const central = chosen ?? mostNamed(guesses);
  if (central) central.gender ??= commonGender(texts);
  const patient = present.find(({ role }) => role === 'patient') ?? chosen;
  if (chosen) joinSurname(chosen, guesses);
  parentsByTitle(guesses, texts);
  relateToPatient(guesses, patient?.gender ?? null);
  return [...present, ...callEach(oneMe(guesses), present)];
}

/** Where everyone else is named, by source, sorted. */
function othersThan(person: Person, people: readonly Person[]): Record<Source, number[]> {
  const starts: Record<Source, number[]> = {};
  for (const other of people) {
    if (other === person) continue;
    for (const { source, start } of other.mentions) (starts[source] ??= []).push(start);
  }
  for (const sorted of Object.values(starts)) sorted.sort((a, b) => a - b);
  return starts;
}

function firstGuess(person: Person, clues: Clues): Guess {
  const { whose } = clues;
  // Told of again and again, it is nobody one only lives with.
  const relation = clues.relation?.noun === AT_HOME && clues.mentions > 6 ? null : clues.relation;
  const partner = !relation && clues.leftAlone;
  // One call in someone's mouth makes nobody the author who is told about as well.
  const own = clues.addressed > clues.third * 2 && clues.addressed >= 2;
  const role: Role = own
    ? 'me'
    : relation
      ? relation.role
      : clues.doctor > 0 && clues.doctor * 2 >= clues.mentions
        ? 'colleague'
        : partner
          ? 'partner'
          : 'other';
  const gender = own ? null : (relation?.gender ?? clues.gender);
  const noun = relation?.noun ?? (role === 'other' && clues.died ? CLOSE : '');
  return { person, clues, role, gender, noun, whose };
}

/** "I told Mrs. Moss ... the mother looked at her": a titled woman nobody explains, where a mother is spoken of. */
function parentsByTitle(guesses: readonly Guess[], texts: Readonly<Record<Source, string>>): void {
  const all = Object.values(texts).join(' ');
  for (const [gender, noun] of [
    ['she', 'mother'],
    ['he', 'father'],
  ] as const) {
    if (guesses.some(({ noun: told }) => told === noun) || !new RegExp(`\\bthe ${noun}\\b`, 'iu').test(all))
      continue;
    const titled = guesses.filter(
      (one) => one.role === 'other' && one.gender === gender && one.clues.titled > 0,
    );
    const [only, ...more] = titled;
    if (!only || more.length > 0) continue;
    only.role = 'parent';
    only.noun = noun;
  }
}

function relateToPatient(guesses: readonly Guess[], gender: Gender | null): void {
  const their = gender === 'she' ? 'her' : gender === 'he' ? 'his' : 'the';
  for (const guess of guesses) {
    const kin = ['partner', 'parent', 'child', 'sibling', 'relative', 'friend'].includes(guess.role);
    if ((kin || guess.noun === CLOSE) && guess.whose === '') guess.whose = their;
    if (guess.noun === '') guess.noun = nounFor(guess.role, guess.gender);
  }
}

function callEach(guesses: readonly Guess[], present: readonly CastMember[]): CastMember[] {
  const called = new Set(present.map((member) => member.called));
  const ids = new Set(present.map((member) => member.id));
  return guesses.map(({ person, role, gender, noun, whose }) => {
    const plain = plainWords(role, noun, whose);
    const words = [plain, ...others(plain)].find((option) => !called.has(option)) ?? plain;
    if (role !== 'me') called.add(words);
    const id = ids.has(person.id) ? `${person.id} 2` : person.id;
    ids.add(id);
    const forms = [...new Set(person.mentions.map(({ was }) => was))].sort((a, b) => b.length - a.length);
    return { id, forms, role, gender, called: words };
  });
}

function plainWords(role: Role, noun: string, whose: string): string {
  if (noun === AT_HOME || noun.startsWith(ONE_OF)) return noun;
  switch (role) {
    case 'me':
      return 'me';
    case 'patient':
      return 'my patient';
    case 'other':
      if (noun === CLOSE)
        return whose === 'the' || whose === '' ? CLOSE : `${CLOSE} to ${whose === 'his' ? 'him' : 'her'}`;
      return noun === 'person' ? 'someone' : whose === 'the' ? `the ${noun}` : `a ${noun}`;
    default:
      if (noun === 'someone') return noun;
      if (whose !== '') return `${whose} ${noun}`;
      return `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
  }
}

/** A second daughter is "his other daughter". A second colleague is told apart in the text, where it matters. */
function others(plain: string): string[] {
  const [whose = '', ...noun] = plain.split(' ');
  if (!['his', 'her', 'my', 'our', 'their'].includes(whose)) return [];
  return ['other', 'third', 'fourth'].map((word) => `${whose} ${word} ${noun.join(' ')}`);
}
