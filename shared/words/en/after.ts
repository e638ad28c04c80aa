/** Words of what is written after the group: one's own movement, three lines to keep, the next visit. */

import type { InGroup } from '../../journal/case.ts';

export const after = {
  head: 'After the group',
  say: 'Only your own movement. What the others said stays with them.',
  how: 'How was it?',
  ways: {
    told: 'I told this one',
    another: 'I brought it, and another was told',
    listened: 'I only listened',
  } satisfies Record<InGroup, string>,
  which: 'Which group?',
  in: 'In',
  noGroup: 'Not said',
  unnamedGroup: 'A group without a name',
  listened: 'Then only what it stirred in you, and nothing of their patient.',
  text: 'What stayed with you',
  names: 'Names of the group stay there.',
  said: 'What the others said stays there.',
  namesAndSaid: 'Names of the group, and what they said, stay there.',
  earlier: 'Earlier evenings',
  /** "tonight, in the Tuesday group": when it was, how, where. */
  evening: (when: string, how: InGroup, group: string | null): string =>
    [capital(when), EARLIER[how], ...(group === null ? [] : [group])].join(' · '),
  writeOn: 'Write on',
  writeOnAt: (when: string) => `Write on: ${when}`,
  tonight: 'Back to tonight',
} as const;

export const lines = {
  head: 'Three lines to keep',
  say: 'Of you alone: nothing of the group, nothing of the patient. They can leave like a card.',
  line: (number: number) => `Line ${String(number)}`,
  person: (words: string) => `“${words}” is someone. A line can do without them.`,
  said: 'That sounds like one of the others. A line can do without it.',
  ready: 'Read in these words, and ready.',
  disguise: 'Disguise',
  take: 'Take along',
} as const;

export const nextVisit = {
  head: 'Next visit',
  wait: 'When you next see them',
  waiting: 'It waits here and in the list of cases. Nothing will remind you.',
  write: 'Write it now',
  ask: 'What was different: in them, in you, in neither?',
  prompts: 'Prompts for the next visit',
  fields: { them: 'In them', me: 'In me', neither: 'In neither' },
  done: 'Done',
  earlier: 'Earlier visits',
  seen: (when: string) => `Written ${when}`,
  writeOn: 'Write on',
  writeOnAt: (when: string) => `Write on: ${when}`,
} as const;

/** From the list of cases, before any case is chosen. */
export const afterwards = {
  head: 'After the group',
  say: 'Only what moved in you. A few words will do, or none.',
  back: 'Back to the cases',
  ways: {
    told: 'You told one',
    another: 'You brought one, and another was told',
    listened: 'You only listened',
  } satisfies Record<InGroup, string>,
  which: { told: 'Which one was told?', another: 'Which one did you bring?' },
  notHere: 'One that is not in here',
  older: 'For an older one, open it from the cases and go to After.',
} as const;

const EARLIER: Readonly<Record<InGroup, string>> = {
  told: 'told',
  another: 'another was told',
  listened: 'only listened',
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
