/**
 * Casting: the only ways the author corrects who is who. What was proposed becomes a member of the cast as soon as it
 * is touched; a correction outranks words chosen for that person before. Nobody loses a form without another having it.
 */

import type { CastMember, Gender, Role } from '../../journal/case.ts';
import type { Choices, Survey } from '../decide/decision.ts';
import { fold } from '../fold.ts';
import { nameWords } from './people.ts';
import { nounFor } from './relations.ts';

/** The parts of a case that casting may change. */
export interface Casting {
  readonly cast: readonly CastMember[];
  readonly choices: Choices;
}

/** One row of who is who: confirmed or proposed, with every form that was found. */
export interface Named {
  readonly member: CastMember;
  /** The decision about them; null where none of their names stands in the case. */
  readonly key: string | null;
  /** In all texts of the case. */
  readonly places: number;
  readonly confirmed: boolean;
}

/** Everyone, the most often named first: an order that no correction of role or words changes. */
export function peopleOf(cast: readonly CastMember[], survey: Survey): Named[] {
  const confirmed = new Set(cast.map(({ id }) => id));
  const owned = new Set(cast.flatMap(({ forms }) => forms.map(fold)));
  const proposed = survey.cast.filter(
    ({ id, forms }) => !confirmed.has(id) && !forms.some((form) => owned.has(fold(form))),
  );
  return [...cast, ...proposed]
    .map((member): Named => {
      const decision = decisionOf(member, survey);
      const mine = new Set(member.forms.map(fold));
      const found = (decision?.forms ?? []).map(({ text }) => text).filter((form) => !owned.has(fold(form)));
      const more = found.filter((form) => !mine.has(fold(form)));
      return {
        member: { ...member, forms: fullestFirst([...member.forms, ...more]) },
        key: decision?.key ?? null,
        places: decision?.places.length ?? 0,
        confirmed: confirmed.has(member.id),
      };
    })
    .sort((a, b) => b.places - a.places || firstMet(a, survey) - firstMet(b, survey));
}

/** Another role, and the words that go with it. */
export function castRole<T extends Casting>(now: T, who: Named, people: readonly Named[], role: Role): T {
  const { gender } = who.member;
  const called = calledBy(role, gender, genderOfPatient(people, who));
  return confirm(now, who, { role, called: setApart(called, who, people) });
}

/** Other pronouns: a wife becomes a husband, and if it is the patient, "his wife" becomes "her wife". */
export function castGender<T extends Casting>(now: T, who: Named, gender: Gender | null): T {
  const { role, called } = who.member;
  const noun = nounFor(role, who.member.gender);
  const renamed = called.endsWith(noun)
    ? called.slice(0, called.length - noun.length) + nounFor(role, gender)
    : called;
  const next = confirm(now, who, { gender, called: renamed });
  if (role !== 'patient') return next;
  const whose = possessive(gender);
  return {
    ...next,
    cast: next.cast.map((one) => {
      const led = KIN.includes(one.role) ? /^(?:his|her|their|the) (?=\p{L}+$)/u : /^(?:his|her|their) /u;
      return { ...one, called: one.called.replace(led, `${whose} `) };
    }),
  };
}

/** Words of the author's own; none at all are those of the role. */
export function castCalled<T extends Casting>(
  now: T,
  who: Named,
  people: readonly Named[],
  words: string,
): T {
  const { role, gender } = who.member;
  const called = words.trim() || calledBy(role, gender, genderOfPatient(people, who));
  return confirm(now, who, { called });
}

/** Both are one person: the forms of both, the role and words of `into`. */
export function joinPeople<T extends Casting>(now: T, who: Named, into: Named): T {
  const forms = fullestFirst([...into.member.forms, ...who.member.forms]);
  const gender = into.member.gender ?? who.member.gender;
  const joined = confirm(now, into, { forms, gender });
  return {
    ...joined,
    cast: joined.cast.filter(({ id }) => id !== who.member.id),
    choices: without(joined.choices, who.key),
  };
}

/** This form, however its title or case differs, is someone else. The last form of someone stays. */
export function splitForm<T extends Casting>(now: T, who: Named, people: readonly Named[], form: string): T {
  const same = nameWords(form).join(' ');
  const moved = who.member.forms.filter((one) => nameWords(one).join(' ') === same);
  const rest = who.member.forms.filter((one) => !moved.includes(one));
  if (rest.length === 0 || moved.length === 0) return now;
  const left = confirm(now, who, { forms: rest });
  return { ...left, cast: [...left.cast, someone(moved, people)] };
}

/** One more name of someone. */
export function addForm<T extends Casting>(now: T, who: Named, form: string): T {
  return confirm(now, who, { forms: fullestFirst([...who.member.forms, form.trim()]) });
}

/** Someone nobody proposed. A name that is known already adds nobody. */
export function addPerson<T extends Casting>(now: T, people: readonly Named[], name: string): T {
  const form = name.trim();
  const known = people.some(({ member }) => member.forms.some((one) => fold(one) === fold(form)));
  return form === '' || known ? now : { ...now, cast: [...now.cast, someone([form], people)] };
}

/** Back to what is proposed from the words. */
export function uncast<T extends Casting>(now: T, who: Named): T {
  return { ...now, cast: now.cast.filter(({ id }) => id !== who.member.id) };
}

/** What a reader is told where only the role is known. */
export function calledBy(role: Role, gender: Gender | null, patient: Gender | null): string {
  const noun = nounFor(role, gender);
  if (role === 'me') return 'me';
  if (role === 'patient') return 'my patient';
  if (role === 'other') return 'someone';
  return KIN.includes(role) ? `${possessive(patient)} ${noun}` : `a ${noun}`;
}

const KIN: readonly Role[] = ['partner', 'parent', 'child', 'sibling'];

function possessive(gender: Gender | null): string {
  return gender === null ? 'the' : { she: 'her', he: 'his', they: 'their' }[gender];
}

/** A second daughter is "his other daughter". */
function setApart(called: string, who: Named, people: readonly Named[]): string {
  const [whose = '', ...noun] = called.split(' ');
  if (!/^(?:his|her|their|my)$/u.test(whose)) return called;
  const taken = people.filter(({ member }) => member.id !== who.member.id).map(({ member }) => member.called);
  const options = ['other', 'third', 'fourth'].map((word) => `${whose} ${word} ${noun.join(' ')}`);
  return [called, ...options].find((option) => !taken.includes(option)) ?? called;
}

function genderOfPatient(people: readonly Named[], except: Named): Gender | null {
  const patient = people.find(({ member }) => member.id !== except.member.id && member.role === 'patient');
  return patient?.member.gender ?? null;
}

function confirm<T extends Casting>(now: T, who: Named, change: Partial<CastMember>): T {
  const member = { ...who.member, ...change };
  const at = now.cast.findIndex(({ id }) => id === member.id);
  const cast = at < 0 ? [...now.cast, member] : now.cast.map((one, i) => (i === at ? member : one));
  const how = now.choices[who.key ?? '']?.how;
  const told = change.called !== undefined && (how === 'instead' || how === 'omit');
  return { ...now, cast, choices: told ? without(now.choices, who.key) : now.choices };
}

function someone(forms: readonly string[], people: readonly Named[]): CastMember {
  const known = new Set(people.map(({ member }) => member.id));
  const [first = ''] = forms;
  const plain = nameWords(first).join(' ') || fold(first);
  let id = plain;
  for (let next = 2; known.has(id); next++) id = `${plain} ${String(next)}`;
  return { id, forms: fullestFirst(forms), role: 'other', gender: null, called: 'someone' };
}

/** Grows with the place someone is named at first. */
function firstMet({ key }: Named, survey: Survey): number {
  const sources = Object.keys(survey.of);
  const places = survey.decisions.find((decision) => decision.key === key)?.places ?? [];
  return Math.min(1e15, ...places.map(({ source, start }) => sources.indexOf(source) * 1e7 + start));
}

function decisionOf(member: CastMember, survey: Survey): Survey['decisions'][number] | undefined {
  const names = survey.decisions.filter(({ kind }) => kind === 'NAME');
  const mine = new Set(member.forms.map(fold));
  return (
    names.find(({ key }) => key === `name:${member.id}`) ??
    names.find(({ forms }) => forms.some(({ text }) => mine.has(fold(text))))
  );
}

function without(choices: Choices, key: string | null): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([one]) => one !== key));
}

function fullestFirst(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
