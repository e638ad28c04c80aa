/** Words of the list of cases. */

import type { Mended } from '../../keeper/keeper.ts';
import { counted } from './progress.ts';

export const library = {
  ask: 'What came home with you today?',
  begin: 'Begin anywhere. “It’s probably nothing, but …” will do.',
  list: 'Cases',
  ways: 'Round the group',
  seeingAgain: 'When you next see them',
  seeingAgainOf: (name: string) => `When you next see them: ${name}`,
  notNamed: 'Not named yet',
  life: {
    down: 'Set down',
    turned: 'Turned',
    prepared: 'Prepared',
    taken: 'Taken',
    after: 'After the group',
  },
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete ${name}`,
  deleting: {
    title: (name: string) => `Delete ${name}?`,
    unnamed: 'this case',
    say: 'Gone from the app. Sealed copies stay here up to 30 days; your own backups until you delete them; no program can promise that a disk forgets.',
    caution: 'If a complaint or a claim about this patient is under way, ask before you delete.',
    delete: 'Delete it',
    keep: 'Keep it',
    failed: 'It could not be deleted.',
  },
  /** While the rest of a long list is still being read. */
  more: (cases: number) => `${counted(cases)} more, in a moment.`,
  lastWords: (when: string) => `Last words written ${when}`,
  /** Only what was nearly lost is said here; the rest mends silently. */
  mended: (mended: Mended): string | null => {
    if (mended.did === 'older-copy')
      return 'The newest copy of the journal was not whole. This is the one before it; what you wrote after that may be missing. The damaged file was left as it is.';
    if (mended.did === 'waiting')
      return 'The disk has not taken your last words yet. They are held, sealed, while Third Chair is open, and written as soon as there is room.';
    if (mended.did === 'found-differing')
      return 'A page of the journal is not as we left it. Nothing was touched. Lock, and open it once more: then everything is read, and what can be brought back is shown.';
    if (mended.did !== 'put-back') return null;
    return mended.saves === 1 ? '1 save was put back.' : `${String(mended.saves)} saves were put back.`;
  },
} as const;
