/** Words of the case being written: story, chairs, only mine, the names in it. */

import type { Role } from '../../journal/case.ts';

export const texts = {
  story: 'Story',
  doctor: 'Doctor',
  relationship: 'Between',
  patient: 'Patient',
} as const;

export const story = {
  parts: 'Parts of this case',
  prompts: 'Prompts',
  others: 'Three others',
  hide: 'Hide',
  show: 'Show prompts',
} as const;

export const chairs = {
  head: 'Chairs',
  view: 'View',
  together: 'Side by side',
  one: 'One at a time',
  open: (chair: string) => `Open the chair: ${chair}`,
} as const;

const MINUTES: Readonly<Record<number, string>> = { 15: 'Fifteen', 20: 'Twenty', 30: 'Thirty' };

/** The writing surface. */
export const writing = {
  onlyMine: 'Only mine',
  notOnlyMine: 'Not only mine',
  ofSelected: (words: string) => `${words}: the selected words`,
  onlyMineHint: 'What is only mine never travels and is never proposed.',
  find: 'Find',
  findLabel: 'Find in this text',
  next: 'Next',
  previous: 'Previous',
  close: 'Close',
  none: 'Not found',
  found: (at: number, of: number) => `${String(at)} of ${String(of)}`,
  many: 'Many',
  undo: 'Undo',
  paragraph: 'One paragraph',
  late: (minutes: number) => `${MINUTES[minutes] ?? 'Some'} minutes.`,
  setDown: 'Set it down for tonight',
  tooLong: 'That is more than one text can hold, so nothing was put in. What you wrote is untouched.',
  cleaned: 'A few invisible characters were left out of what you pasted.',
  atWord: (words: string) => `“${words}” may say who this is. Ctrl+Enter for what to do.`,
} as const;

/** The slip held to a misspelt word. */
export const spelling = {
  label: (word: string) => `Spelling of “${word}”`,
  none: 'No other spelling was found.',
  right: 'It is right, here and always',
  leave: 'Leave it',
} as const;

/** The slip held to a word that may say who this is. */
export const names = {
  label: (words: string) => `About “${words}”`,
  arrow: 'becomes',
  goes: 'nothing',
  noWords: 'No suggestion yet. You give it words when you disguise a card or page.',
  /** "In four texts of this case, with “Walter” and “Mr. Lindqvist”." */
  where: (texts: number, others: readonly string[]): string => {
    const count = ['two', 'three', 'four'][texts - 2] ?? 'many';
    const place = texts <= 1 ? 'In this text' : `In ${count} texts of this case`;
    return others.length === 0 ? `${place}.` : `${place}, with ${listed(others.map((form) => `“${form}”`))}.`;
  },
  stays: 'Your words stay as written until you say so.',
  swap: 'Swap',
  someone: 'someone',
  another: 'Another role',
  leave: 'Leave it',
  not: 'Not an identifier',
  swapped: (words: string, count: number) =>
    count === 1 ? `“${words}” was swapped in 1 place.` : `“${words}” was swapped in ${String(count)} places.`,
  left: (words: string) => `“${words}” is not marked any more.`,
  undo: 'Undo',
  role: {
    patient: 'My patient',
    partner: 'A partner',
    parent: 'A parent',
    child: 'A child',
    sibling: 'A sibling',
    relative: 'A relative',
    friend: 'A friend',
    colleague: 'A colleague',
    trainee: 'A trainee',
    nurse: 'A nurse',
    staff: 'Someone on the staff',
    me: 'Me',
    other: 'Someone else',
  } satisfies Record<Role, string>,
} as const;

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
