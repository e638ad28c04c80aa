/**
 * The cast: who is in this case. Proposed from the language around each name (kinship, honorifics, pronouns, who is
 * spoken to), for the author to confirm. Members already there are kept as they are; nobody is invented.
 */

import type { CastMember, Gender, Role } from '../journal/case.ts';
import { readPerson } from './clues.ts';
import type { Clues } from './clues.ts';
import type { Source } from './decision.ts';
import type { Finding } from './finding.ts';
import { agreeOnKinds, mentionsOf } from './grouping.ts';
import { gatherPeople } from './people.ts';
import type { Person } from './people.ts';
import { inverse, nounFor } from './relations.ts';

const CLOSE = 'someone close';

/** Said to be one of these, nobody is taken for the patient. */
const PROFESSIONAL: readonly Role[] = ['me', 'nurse', 'staff', 'trainee'];

interface Guess {
  person: Person;
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
  const agreed = agreeOnKinds(texts, findings, present);
  const mentions = mentionsOf(texts, agreed).filter(({ finding }) => finding.kind === 'NAME');
  const people = gatherPeople(mentions, present);
  const guesses = people
    .filter(({ member }) => member === null)
    .map((person) => firstGuess(person, readPerson(person, texts)));
  joinIntroduced(guesses, texts);
  const chosen = present.some(({ role }) => role === 'patient') ? null : choosePatient(guesses);
  const central = chosen ?? mostNamed(guesses);
  if (central) central.gender ??= commonGender(texts);
  const patient = present.find(({ role }) => role === 'patient') ?? chosen;
  relateToPatient(guesses, patient?.gender ?? null);
  return [...present, ...callEach(oneMe(guesses), present)];
}

function firstGuess(person: Person, clues: Clues): Guess {
  const { relation, whose } = clues;
  const partner = !relation && clues.leftAlone;
  const own = clues.addressed > clues.third && clues.addressed >= 2;
  const role: Role = own
    ? 'me'
    : relation
      ? relation.role
      : clues.doctor > 0 && clues.doctor * 2 >= clues.mentions
        ? 'colleague'
        : partner
          ? 'partner'
          : 'other';
  const gender = relation?.gender ?? clues.gender;
  const noun = relation?.noun ?? (role === 'other' && clues.died ? CLOSE : '');
  return { person, clues, role, gender, noun, whose };
}

/** "Halina again. Mrs. Wojcik, 78": a given name and, right after it, the titled surname are one person. */
function joinIntroduced(guesses: Guess[], texts: Readonly<Record<Source, string>>): void {
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

/** The pronoun the whole case uses most, by far; of the patient nothing else may be said. */
function commonGender(texts: Readonly<Record<Source, string>>): Gender | null {
  const all = Object.values(texts).join(' ');
  const she = (all.match(/\b(?:she|her|hers)\b/giu) ?? []).length;
  const he = (all.match(/\b(?:he|him|his)\b/giu) ?? []).length;
  return she > he * 3 ? 'she' : he > she * 3 ? 'he' : null;
}

function mostNamed(guesses: readonly Guess[]): Guess | null {
  const [most] = guesses
    .filter(({ role }) => role !== 'me')
    .sort((a, b) => b.clues.mentions - a.clues.mentions);
  return most ?? null;
}

/** The most central person who is nobody else: said to be the patient, with an age or a title, most often named. */
function choosePatient(guesses: Guess[]): Guess | null {
  const first = Math.min(...guesses.map(({ clues }) => clues.first));
  let best: Guess | null = null;
  let most = 0;
  for (const guess of guesses) {
    const { clues } = guess;
    if (PROFESSIONAL.includes(guess.role) || ['my', 'our'].includes(guess.whose)) continue;
    const said = clues.patient + clues.aged + clues.titled > 0;
    if (!said && (guess.noun !== '' || guess.role === 'partner')) continue;
    const taken = guess.role === 'other' ? (clues.died ? 6 : 0) : guess.role === 'colleague' ? 4 : 3;
    const score =
      clues.patient * 12 +
      Math.min(clues.aged, 2) * 5 +
      Math.min(clues.clinical, 3) * 2 +
      clues.titled +
      Math.min(clues.mentions, 6) +
      clues.texts +
      (clues.first === first ? 2 : 0) -
      taken;
    if (score > most) {
      most = score;
      best = guess;
    }
  }
  if (best) {
    joinGivenName(best, guesses);
    // "Her mother, Mrs. Fontanilla": whoever "her" stands for is the patient's child.
    const back = best.clues.relation ? inverse(best.clues.relation.role) : null;
    const other = best.clues.possessor ? namedBefore(best.clues.possessor, best, guesses) : null;
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

/** A patient only ever called Mr. Tirosh, and someone of that gender, often named by one name alone: the same. */
function joinGivenName(patient: Guess, guesses: Guess[]): void {
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

function namedBefore(
  at: { readonly source: Source; readonly before: number },
  than: Guess,
  guesses: readonly Guess[],
): Guess | null {
  let nearest: Guess | null = null;
  let best = -1;
  for (const guess of guesses) {
    if (guess === than || guess.role !== 'other') continue;
    for (const { source, end } of guess.person.mentions) {
      if (source === at.source && end <= at.before && end > best) {
        best = end;
        nearest = guess;
      }
    }
  }
  return nearest;
}

function relateToPatient(guesses: readonly Guess[], gender: Gender | null): void {
  const their = gender === 'she' ? 'her' : gender === 'he' ? 'his' : 'the';
  for (const guess of guesses) {
    const kin = ['partner', 'parent', 'child', 'sibling', 'relative', 'friend'].includes(guess.role);
    if ((kin || guess.noun === CLOSE) && guess.whose === '') guess.whose = their;
    if (guess.noun === '') guess.noun = nounFor(guess.role, guess.gender);
  }
}

/** However others call the author, it is one author. */
function oneMe(guesses: readonly Guess[]): Guess[] {
  const me = guesses.filter(({ role }) => role === 'me');
  const [first, ...rest] = me;
  if (!first || rest.length === 0) return [...guesses];
  const mentions = me.flatMap(({ person }) => person.mentions);
  return [
    { ...first, person: { ...first.person, mentions } },
    ...guesses.filter(({ role }) => role !== 'me'),
  ];
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
