/** Words while something is done with the journal as a whole, and the one line about it afterwards. */

import { mergeWords, wordsBrought } from './restore.ts';
import { countedCases } from './progress.ts';
import { endingWith } from './when.ts';
import type { MergeCounts } from '../../keeper/safekeeping.ts';

type Errand = 'merge' | 'restore' | 'go-back' | 'recover' | 'erase' | 'make-new';

const TITLE: Readonly<Record<Errand, { readonly title: string; readonly doing: string }>> = {
  merge: { title: 'Bringing the backup in', doing: 'Reading and sealing.' },
  restore: { title: 'Making the backup the journal', doing: 'Copying and opening every page.' },
  'go-back': { title: 'Going back to that copy', doing: 'Copying and opening every page.' },
  recover: { title: 'Recovering the journal', doing: 'Sealing what opens.' },
  erase: { title: 'Writing the journal anew', doing: 'Sealing what it holds today.' },
  'make-new': { title: 'Sealing everything anew', doing: 'A new key for every page.' },
};

export const errand = {
  of: (what: Errand) => TITLE[what],
  say: 'Leave the computer on. If it stops on the way, the next start finishes this or takes it back.',
  /** Said in the list of cases once it is over. */
  restored: 'The backup is your journal now. The one that was here before is kept beside it for 30 days.',
  merged: (counts: MergeCounts): string => mergeWords(counts).join(' ') || 'There was nothing to bring in.',
  broughtWords: (counts: MergeCounts): string =>
    `${wordsBrought(counts).join(' ')} You can delete that file now.`,
  wentBack: (when: string | null): string =>
    when === null
      ? 'This is the earlier copy. What was here before is kept beside it for 30 days.'
      : `${endingWith(when, 'This is the journal as it was')} What was here before is kept beside it for 30 days.`,
  recovered: (lost: number): string =>
    lost === 0
      ? 'The journal is whole again. The file as it was found is kept beside it.'
      : `The journal is open again, without ${countedCases(lost)}. The file as it was found is kept beside it; a backup may have more.`,
  erased: 'Only what the journal holds today is left on this computer.',
  madeNew: 'Everything is sealed with a new key. The former passphrase and code open nothing here any more.',
} as const;
