/** Words of who is who: the people of a case, for the author to correct. */

import type { Gender, Role } from '../../journal/case.ts';

export const cast = {
  head: 'Who is who',
  say: 'As read from your words. Correct what is wrong; the text follows.',
  none: 'Nobody is named in this case so far.',
  columns: { who: 'Who', role: 'Role', called: 'Told as', gender: 'Pronoun', more: 'More' },
  roles: {
    patient: 'patient',
    partner: 'partner',
    parent: 'parent',
    child: 'child',
    sibling: 'sibling',
    relative: 'relative',
    friend: 'friend',
    colleague: 'colleague',
    trainee: 'trainee',
    nurse: 'nurse',
    staff: 'staff',
    me: 'me',
    other: 'someone else',
  } satisfies Record<Role, string>,
  role: (name: string) => `Role of ${name}`,
  called: (name: string) => `What ${name} is told as`,
  gender: (name: string) => `Pronoun of ${name}`,
  more: (name: string) => `More about ${name}`,
  moreWord: 'More',
  pronoun: { she: 'she', he: 'he', they: 'they', unsaid: 'not said' } satisfies Record<
    Gender | 'unsaid',
    string
  >,
  places: (count: number) =>
    count === 0 ? 'not found in this case' : count === 1 ? 'in 1 place' : `in ${String(count)} places`,
  also: (forms: readonly string[], count: string) =>
    forms.length === 0 ? count : `also ${forms.join(', ')}; ${count}`,
  join: (name: string) => `Is the same as ${name}`,
  split: (form: string) => `“${form}” is someone else`,
  another: 'Has another name …',
  anotherOf: (name: string) => `Another name of ${name}`,
  back: 'As it was proposed',
  add: 'Add someone',
  addField: 'Someone’s name',
  addSay: 'Found everywhere in this case, in all its forms.',
  addDo: 'Add',
  known: 'This name is in the table already.',
  close: 'Close',
} as const;
