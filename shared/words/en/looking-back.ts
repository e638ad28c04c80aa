/** Words of Looking back: names of what is drawn, and how to go about it. Nothing here reads the pictures. */

import type { Whom } from '../../journal/case.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export const lookingBack = {
  way: 'Looking back',
  head: 'Looking back',
  back: 'Back',
  year: 'Year',
  show: 'Show',
  views: { year: 'What was named', back: 'What came back' },
  asTable: 'As a table',
  asPicture: 'As a picture',
  /** For whom, beside the picture and in words. */
  lane: { me: 'for me', both: 'both', patient: 'for them' },
  whom: { me: 'for me', both: 'for me and for the patient', patient: 'for the patient' } satisfies Record<
    Whom | 'both',
    string
  >,
  months: MONTHS,
  /** Where there is room for one letter. */
  months1: MONTHS.map((month) => month.slice(0, 1)),
  /** Under an evening, where there is little room: "Mar 13", "Mar 13, 2024". */
  day: (then: number, now: number): string => {
    const at = new Date(then);
    const day = `${MONTHS[at.getMonth()] ?? ''} ${String(at.getDate())}`;
    return at.getFullYear() === new Date(now).getFullYear() ? day : `${day}, ${String(at.getFullYear())}`;
  },
  picture: {
    year: (year: number) => `What was named in ${String(year)}, by evening`,
    back: (year: number) => `Cases that came back in ${String(year)}, by evening`,
    course: (name: string) => `The course of ${name}, by evening`,
  },
  keys: 'Arrow keys go from mark to mark, Enter opens the case, T shows the table.',
  keysTable: 'T shows the picture.',
  mark: (what: string, whom: string, when: string, name: string) => `${what}, ${whom} · ${when} · ${name}`,
  evening: (when: string, name: string) => `${when} · ${name}`,
  /** An evening of one relationship, read aloud. */
  eveningOf: (when: string, parts: readonly string[]) => [when, ...parts].join('; '),
  namedFor: (whom: string, words: readonly string[]) => `${whom}: ${words.join(', ')}`,
  also: { after: 'after the group', visit: 'seen again' },
  courses: 'The course of one case',
  courseOf: (name: string) => `The course of ${name}`,
  open: 'Open the case',
  openOf: (name: string) => `Open ${name}`,
  notNamed: 'Not named yet',
  columns: {
    evening: 'Evening',
    what: 'Feeling or pull',
    whom: 'For whom',
    name: 'Case',
    evenings: 'Evenings',
    me: 'For me',
    both: 'For both',
    patient: 'For the patient',
    also: 'Also',
  },
  empty: {
    named: 'Nothing is named here yet. Under a chair, “Name a feeling” begins it.',
    back: 'No case of this year was written on more than one evening.',
    evenings: 'Nothing is here yet. What you write and name stands here by its evening.',
    go: 'To the cases',
  },
  looking: 'Looking through the evenings.',
  failed: 'The evenings could not be looked through just now.',
  setting: {
    head: 'Looking back',
    say: 'Pictures of a year: what you named, for whom, on which evening. They count nothing and conclude nothing.',
    on: 'Turn on Looking back',
    off: 'Turn off Looking back',
    go: 'Look back',
    isOn: 'It is on. It is among the ways in the list of cases.',
  },
  /** At the end of the list of cases, while it is off. */
  askFor: 'Look back over a year',
} as const;
