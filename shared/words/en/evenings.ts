/** Words of the evenings of a case: when each was, read as it was, brought back. */

import type { VersionFrom } from '../../journal/record.ts';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const evenings = {
  head: 'Evenings',
  list: 'Evenings of this case',
  /** The way here, at the foot of the story. */
  over: (count: number): string =>
    count < 2 ? 'Earlier evenings' : `Written over ${NUMBERS[count - 2] ?? String(count)} evenings`,
  now: 'As it is now',
  looking: 'One moment.',
  none: 'This case was written on one evening. Once you write on another, this one stays here as it was.',
  choose: 'Each is as it was when you stopped for the night. Nothing you write later changes it.',
  /** "Written March 13 at 10:14 p.m." */
  written: (when: string) => `Written ${when}`,
  /** Why it stands here, where it was not simply an evening. */
  from: (from: VersionFrom, when: string): string => {
    if (from === 'merged') return `Brought in from a backup ${when}`;
    if (from === 'recovered') return `Kept when this journal was mended ${when}`;
    if (from === 'restored') return `Kept when another evening was brought back ${when}`;
    return '';
  },
  nothing: 'Nothing in the four texts.',
  since: 'What is underlined reads differently now, or is gone.',
  same: 'All of it still stands as it did.',
  parts: {
    card: 'Card',
    page: 'Page',
    lines: 'Three lines to keep',
    after: 'After the group',
    visits: 'Next visit',
  },
  back: 'Bring this back',
  ask: (when: string) => `Bring back how it was ${when}?`,
  asked:
    'The case becomes what it was then. How it is now stays here, as one of its evenings, and can be brought back too.',
  stay: 'Leave it as it is',
  go: 'Bring it back',
  done: 'It is back. What stood there before is one of the evenings.',
  story: 'Back to the story',
  gone: 'This one cannot be read here.',
  stopped: 'Locked before it was done. Nothing was changed.',
  unsaved: 'Your last words are not in the journal yet, so nothing was brought back.',
} as const;
