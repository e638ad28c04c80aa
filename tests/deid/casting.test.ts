import { describe, expect, it } from 'vitest';
import {
  addForm,
  addPerson,
  castCalled,
  castGender,
  castRole,
  joinPeople,
  peopleOf,
  splitForm,
  uncast,
  type Casting,
  type Named,
} from '../../shared/deid/cast/casting.ts';
import { CATALOGUE } from '../../shared/deid/find/catalogue.ts';
import { plainContext } from '../../shared/deid/find/context.ts';
import type { Survey } from '../../shared/deid/decide/decision.ts';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { scanAll } from '../../shared/deid/find/scan.ts';
import { surveyCase } from '../../shared/deid/decide/survey.ts';

const STORY =
  'Walter Lindqvist is my patient. Walter put a handkerchief on my desk. His wife Karin waited in the car. ' +
  'Later I asked Karin about it. Then Denise saw it, and Walter left.';

const NOBODY: Casting = { cast: [], choices: {} };

/** As the keeper would: scanned with the cast, surveyed with it. */
function surveyed({ cast, choices }: Casting, story = STORY): Survey {
  const context = plainContext(
    lists(),
    cast.flatMap(({ forms }) => forms),
  );
  const texts = { story };
  const findings = scanAll(texts, CATALOGUE, context);
  return surveyCase(texts, findings, { cast, choices, marks: [] }, { isOrdinary: () => false });
}

function people(now: Casting, story = STORY): Named[] {
  return peopleOf(now.cast, surveyed(now, story));
}

function find(form: string, now: Casting = NOBODY, story = STORY): Named {
  const found = people(now, story).find(({ member }) => member.forms.includes(form));
  if (!found) throw new Error(`nobody is called ${form}`);
  return found;
}

function reads(now: Casting, story = STORY): string {
  return disguise('story', surveyed(now, story), now.choices).text;
}

describe('who is who', () => {
  it('is filled in by the scanner, the most often named first, with all their forms', () => {
    const [first] = people(NOBODY);
    expect(first?.member.forms).toEqual(['Walter Lindqvist', 'Walter']);
    expect(first?.member.role).toBe('patient');
    expect(first?.places).toBe(3);
    expect(first?.confirmed).toBe(false);
    expect(find('Karin').member).toMatchObject({ role: 'partner', gender: 'she' });
  });

  it('keeps its order whatever is corrected', () => {
    const order = people(NOBODY).map(({ member }) => member.id);
    const now = castRole(NOBODY, find('Denise'), people(NOBODY), 'nurse');
    expect(people(now).map(({ member }) => member.id)).toEqual(order);
  });

  it('shows a correction before the next survey is there', () => {
    const old = surveyed(NOBODY);
    const now = castRole(NOBODY, find('Denise'), people(NOBODY), 'nurse');
    const rows = peopleOf(now.cast, old);
    expect(rows).toHaveLength(people(NOBODY).length);
    expect(rows.find(({ member }) => member.forms.includes('Denise'))?.member.role).toBe('nurse');
  });
});

describe('a role', () => {
  it('changes the text', () => {
    const now = castRole(NOBODY, find('Denise'), people(NOBODY), 'nurse');
    expect(now.cast).toHaveLength(1);
    expect(reads(now)).toContain('a nurse saw it');
    expect(reads(now)).not.toContain('Denise');
  });

  it('outranks words chosen for that person before', () => {
    const karin = find('Karin');
    const key = karin.key ?? '';
    const chosen: Casting = { cast: [], choices: { [key]: { how: 'instead', words: 'someone dear' } } };
    expect(reads(chosen)).toContain('someone dear');
    const now = castRole(chosen, find('Karin', chosen), people(chosen), 'sibling');
    expect(now.choices).toEqual({});
    expect(find('Karin', now).member.called).toMatch(/ sister$/);
    expect(reads(now)).not.toContain('someone dear');
  });

  it('leaves a suggestion that was taken as taken', () => {
    const key = find('Karin').key ?? '';
    const chosen: Casting = { cast: [], choices: { [key]: { how: 'suggested' } } };
    const now = castRole(chosen, find('Karin', chosen), people(chosen), 'sibling');
    expect(now.choices).toEqual(chosen.choices);
    expect(find('Karin', now).key).toBe(key);
  });

  it('tells a second one apart', () => {
    const one = castRole(NOBODY, find('Karin'), people(NOBODY), 'child');
    const two = castGender(one, find('Denise', one), 'she');
    const both = castRole(two, find('Denise', two), people(two), 'child');
    const called = both.cast.map((member) => member.called);
    expect(new Set(called).size).toBe(called.length);
    expect(called.some((words) => words.includes('other'))).toBe(true);
  });
});

describe('pronouns', () => {
  it('turn a wife into a husband', () => {
    const now = castGender(NOBODY, find('Karin'), 'he');
    expect(find('Karin', now).member.called).toMatch(/husband$/);
  });

  it('of the patient turn his wife into hers', () => {
    const confirmed = castRole(NOBODY, find('Karin'), people(NOBODY), 'partner');
    const he = castGender(confirmed, find('Walter', confirmed), 'he');
    expect(find('Karin', he).member.called).toBe('his wife');
    const she = castGender(he, find('Walter', he), 'she');
    expect(find('Karin', she).member.called).toBe('her wife');
  });
});

describe('words of the author', () => {
  it('stand in the text; none give back those of the role', () => {
    const own = castCalled(NOBODY, find('Denise'), people(NOBODY), ' the woman at reception ');
    expect(reads(own)).toContain('the woman at reception saw it');
    const none = castCalled(own, find('Denise', own), people(own), ' ');
    expect(find('Denise', none).member.called).not.toContain('reception');
    expect(find('Denise', none).member.called).not.toBe('');
  });
});

describe('joining and parting', () => {
  it('makes two one, with the forms of both and the decision of the second gone', () => {
    const key = find('Denise').key ?? '';
    const chosen: Casting = { cast: [], choices: { [key]: { how: 'omit' } } };
    const now = joinPeople(chosen, find('Denise', chosen), find('Karin', chosen));
    expect(now.choices).toEqual({});
    const joined = find('Karin', now);
    expect(joined.member.forms).toContain('Denise');
    expect(joined.places).toBe(3);
    expect(people(now)).toHaveLength(people(NOBODY).length - 1);
  });

  it('parts a form, which then stays apart', () => {
    const now = splitForm(NOBODY, find('Walter'), people(NOBODY), 'Walter');
    expect(find('Walter Lindqvist', now).member.forms).toEqual(['Walter Lindqvist']);
    expect(find('Walter', now).member).toMatchObject({ forms: ['Walter'], role: 'other' });
    expect(find('Walter', now).key).not.toBe(find('Walter Lindqvist', now).key);
    expect(find('Walter', now).places).toBe(2);
  });

  it('never leaves someone without a form', () => {
    expect(splitForm(NOBODY, find('Denise'), people(NOBODY), 'Denise')).toBe(NOBODY);
  });

  it('may be taken back to what was proposed', () => {
    const now = splitForm(NOBODY, find('Walter'), people(NOBODY), 'Walter');
    const back = uncast(uncast(now, find('Walter', now)), find('Walter Lindqvist', now));
    expect(back.cast).toEqual([]);
  });
});

describe('a name more', () => {
  it('of someone is found and told as they are', () => {
    const story = `${STORY} So the old captain went home.`;
    const now = addForm(NOBODY, find('Walter', NOBODY, story), 'the old captain');
    expect(find('Walter', now, story).places).toBe(4);
    expect(reads(now, story)).not.toContain('old captain');
  });

  it('of someone nobody proposed adds them, once', () => {
    const now = addPerson(NOBODY, people(NOBODY), 'Winnicott');
    expect(now.cast).toMatchObject([{ forms: ['Winnicott'], role: 'other' }]);
    expect(people(now).find(({ member }) => member.forms.includes('Winnicott'))?.places).toBe(0);
    expect(addPerson(now, people(now), 'winnicott')).toBe(now);
    expect(addPerson(now, people(now), '  ')).toBe(now);
  });
});
