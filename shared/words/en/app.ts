/** Words of the frame around every screen: the bar, the foot, what happens to a save, a screen that broke. */

import type { SaveProblem } from '../../keeper/keeper.ts';

export const app = {
  name: 'Third Chair',
  starting: 'One moment.',
  leaving: 'Locking.',
  /** In a browser tab. */
  tryOutLabel: 'A try-out',
  tryOut: 'This is a try-out in a browser tab. Keep real cases for the desktop app.',
  toCases: 'All cases',
  journal: 'Journal',
  cases: 'Cases',
  settings: 'Settings',
  way: 'The way through',
  view: { story: 'Story', chairs: 'Chairs', card: 'Card', page: 'Page', after: 'After' },
  lock: 'Lock',
  here: 'On this computer only',
  notNamed: 'Not named yet',
  rename: 'Name this case',
  renameLabel: 'Name of this case',
  renameHint: 'a name only you will see',
  openingCase: 'Opening the case.',
  backToCases: 'Back to the cases',
  /** What the bar says of the open case. */
  saving: (saving: 'empty' | 'saved' | 'not-saved' | 'saving' | SaveProblem): string => {
    if (saving === 'empty') return 'Saved as you write';
    if (saving === 'saved') return 'Saved';
    if (saving === 'not-saved' || saving === 'saving') return 'Saving';
    return 'Not saved';
  },
  tryAgain: 'Try again',
  unsaved: {
    title: 'The last words are not saved',
    say: 'They are still on the screen. If you lock now, they may be lost.',
    stay: 'Stay here',
    anyway: 'Lock anyway',
  },
  broke: {
    title: 'This part of the app broke',
    say: 'What was saved is safe. This is our mistake, not yours.',
    again: 'Show it again',
    report: (room: string) => `Third Chair 0.1.0 · ${room}`,
  },
} as const;
