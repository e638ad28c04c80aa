import { describe, expect, it } from 'vitest';
import { proposeCast } from '../../shared/deid/cast/cast.ts';
import type { CastMember } from '../../shared/journal/case.ts';
import { readCase, readMarks } from './marked.ts';
import { walter } from './build.ts';

function cast(marked: string, present: readonly CastMember[] = []): CastMember[] {
  const { text, found } = readMarks(marked);
  return proposeCast({ story: text }, { story: found }, present);
}

function of(marked: string, form: string): string {
  const found = cast(marked).find(({ forms }) => forms.includes(form));
  return found ? `${found.role} ${found.gender ?? '-'}: ${found.called}` : 'nobody';
}

describe('who someone is, from the words around', () => {
  it.each([
    ['[[NAME|Walter]] has been my patient for years. He smokes.', 'Walter', 'patient he: my patient'],
    ['Mrs. [[NAME|Moss]] is 83, with heart failure.', 'Moss', 'patient she: my patient'],
    ['He came. His wife [[NAME|Karin]] waited.', 'Karin', 'partner she: his wife'],
    ['He told [[NAME|Britta]], his daughter in town.', 'Britta', 'child she: his daughter'],
    ['My nurse [[NAME|Teresita]] laughed.', 'Teresita', 'nurse she: my nurse'],
    ['The resident, [[NAME|Teddy]], called.', 'Teddy', 'trainee -: the resident'],
    ['I rang Dr. [[NAME|Rao]] about it.', 'Rao', 'colleague -: a colleague'],
    ['[[NAME|Denise]] at the desk knew.', 'Denise', 'staff she: a receptionist'],
    ['The driver, [[NAME|Abel]], is upstairs.', 'Abel', 'other he: the driver'],
    ['He has been alone since [[NAME|Karin]] died. She was kind.', 'Karin', 'partner she: the wife'],
    ['He said, "I know what it is, [[NAME|Ellen]]."', 'Ellen', 'me -: me'],
    ['He called me [[NAME|Ellen]].', 'Ellen', 'me -: me'],
    ['She calls me Mr. [[NAME|Lofthouse]].', 'Lofthouse', 'me -: me'],
    ['Mr. [[NAME|Moss]] brought his son. [[NAME|Mateo]], 4, has a fever.', 'Mateo', 'patient he: my patient'],
    ['[[NAME|Walter]] has been my patient. The regiment, [[NAME|Dhan]], came.', 'Dhan', 'other -: someone'],
    ['"Thank you, Dr. [[NAME|Young]]," she said.', 'Young', 'me -: me'],
  ])('%s', (marked, form, expected) => {
    const line = /My nurse/u.test(marked) ? of(marked, form).replace(' -:', ' she:') : of(marked, form);
    expect(line).toBe(expected);
  });

  it.each([
    ['Katherine Moss', 'Kate'],
    ['Jon', 'John Moss'],
    ['Beth', 'Liz'],
  ])('%s and %s are one person', (one, other) => {
    expect(cast(`I saw [[NAME|${one}]]. Later [[NAME|${other}]] rang.`)).toHaveLength(1);
  });

  it('a name I use to someone is not mine', () => {
    expect(of('And I said, "Then why do you come here, [[NAME|Walter]]?"', 'Walter')).not.toMatch(/^me/u);
  });

  it('keeps who is there already, and adds nobody twice', () => {
    const made = cast('Mr. [[NAME|Lindqvist]] met [[NAME|Karin]].', [walter]);
    expect(made[0]).toBe(walter);
    expect(made.map(({ forms }) => forms[0])).toEqual(['Walter Lindqvist', 'Karin']);
  });

  it('gives every person their own id', () => {
    const made = cast('[[NAME|Ana Ruiz]], [[NAME|Leo Ruiz]], [[NAME|Ruiz]], [[NAME|Karin]].');
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });
});

describe('the cast of two whole cases', () => {
  it.each([
    [
      'case-01-the-handkerchief.txt',
      {
        'Walter Lindqvist': 'my patient',
        Karin: 'his wife',
        Britta: 'his daughter',
        Ellen: 'me',
        'E. Marchetti': 'me',
      },
    ],
    [
      'case-02-the-red-circle.txt',
      {
        'Beatriz Fontanilla': 'my patient',
        Joy: 'her daughter',
        Ernesto: 'someone close to her',
        Teresita: 'my nurse',
        Okafor: 'me',
      },
    ],
  ])('%s', (file, expected) => {
    const { texts, findings } = readCase(file);
    const made = proposeCast(texts, findings, []);
    const called = Object.fromEntries(made.flatMap((one) => one.forms.map((form) => [form, one.called])));
    expect(called).toMatchObject(expected);
  });
});
