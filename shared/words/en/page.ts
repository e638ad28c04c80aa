/** Words of the page: what may travel, and the parts it arrives in. */

import { handout } from './handout.ts';

export const page = {
  head: 'Choose what may travel',
  say: 'Every sentence stays here until you say otherwise. Press one to send it along; press again to keep it.',
  keys: 'Arrow keys move, Space sends or keeps. Or select a stretch.',
  texts: 'What you wrote',
  text: { story: 'Story', doctor: 'Doctor', patient: 'Patient', relationship: 'Between us' },
  jump: 'Go to',
  nothingYet: 'Nothing is set down yet. You can still write the page at the right.',
  onlyMine: 'Only mine',
  sheet: 'The page so far',
  part: handout.parts,
  optional: 'optional',
  add: (part: string) => `Add ${part}`,
  leaveOut: (part: string) => `Leave out ${part}`,
  addWord: 'Add',
  leaveOutWord: 'Leave out',
  groupsWork: 'Off, because that is the group’s work.',
  waiting: (count: number) =>
    count === 1 ? '1 sentence waits here.' : `${String(count)} sentences wait here.`,
  next: 'Press a part to see your words as you wrote them.',
  ready: 'Read in these words, and ready.',
  shown: 'Dotted words are already disguised. You decide on them next.',
  words: (count: number) => (count === 1 ? '1 word' : `${String(count)} words`),
  minutes: (minutes: number) => {
    const halves = Math.round(minutes * 2);
    if (halves < 2) return 'half a minute';
    if (halves === 2) return 'a minute';
    return `${String(Math.floor(halves / 2))}${halves % 2 ? '½' : ''} minutes`;
  },
  aloud: (words: string, minutes: string) => `${words}, ${minutes} aloud`,
  nudge: 'Longer than most groups want to hear. Three to four hundred words are enough.',
  disguise: 'Disguise',
  take: 'Take along',
  empty: 'One sentence is enough to go on.',
} as const;
