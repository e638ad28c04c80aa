/** Words of the groups: their settings, and which of them a case goes to. */

import type { Timings } from '../../journal/group.ts';

export const groups = {
  head: 'Groups',
  say: 'Where you tell your cases. Nothing here leaves the journal.',
  none: 'There is none yet. You can do without.',
  add: 'Add a group',
  name: 'Name of this group',
  nameHint: 'a name only you will see',
  unnamed: 'a group without a name',
  /** Before the name, in its sentence. */
  called: 'I call it',
  open: 'Who and how long',
  openNamed: (name: string) => `Who and how long: ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  ask: (name: string) => `Remove ${name}?`,
  asked: 'Its cases and evenings stay. They only go to no group then, or to the others they go to.',
  stay: 'Keep it',
  timings: 'How long each part takes there. The leader keeps time.',
  timing: {
    present: 'To present',
    questions: 'For questions',
    sitBack: 'To sit back',
    back: 'To come back in',
  } satisfies Record<keyof Timings, string>,
  minutes: (minutes: number) => (minutes === 1 ? 'minute' : 'minutes'),
  minutesOf: (part: string) => `Minutes: ${part}`,
  range: (least: number, most: number) => `Between ${String(least)} and ${String(most)} minutes.`,
  /** Beside the card and the page. */
  for: 'For',
  forLabel: 'Which group it is for',
  /** "5 minutes to present, 5 for questions, 25 to sit back, 10 to come back in." */
  howLong: ({ present, questions, sitBack, back }: Timings): string =>
    `${String(present)} minutes to present, ${String(questions)} for questions, ${String(sitBack)} to sit back, ${String(back)} to come back in. The leader keeps time.`,
} as const;
