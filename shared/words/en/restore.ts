/** Words of taking a backup back in: choose, what it is, its key, what it holds, what is done with it. */

import type { BackupProblem, MergeCounts } from '../../keeper/safekeeping.ts';
import { counted, countedCases } from './progress.ts';
import { endingWith } from './when.ts';

export const restore = {
  head: 'Restore from a backup',
  say: 'Choose the file. It is only read; nothing here changes until you say so.',
  sayNew: 'Choose the file. It becomes the journal on this computer, with the passphrase and code it has.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  back: 'Back',
  looking: 'Looking at it.',
  is: (size: string, own: boolean): string =>
    own
      ? `A backup of this journal, ${size}.`
      : `A backup, ${size}. It was made with another key than this journal, or there is none here yet.`,
  passphrase: 'Its passphrase',
  passphraseSay: 'The one it had when it was made.',
  code: 'Its recovery code',
  useCode: 'Use its recovery code',
  usePassphrase: 'Use its passphrase',
  open: 'Open it',
  opening: 'Opening every page of it. Nothing is written.',
  stop: 'Stop',
  holds: (cases: number, when: string | null): string =>
    when === null
      ? `It holds ${countedCases(cases)}.`
      : endingWith(when, `It holds ${countedCases(cases)}, as of`),
  wouldDo: 'If you bring it in',
  merge: 'Bring it in',
  mergeSay: 'Your journal stays as it is, and gets what it does not have.',
  become: 'Make it the journal',
  becomeAsk: 'Make this backup the journal?',
  becomeAsked:
    'It opens with its own passphrase and code. The journal that is here now is kept beside it for 30 days.',
  becomeNew: 'Make it my journal',
  becomeStay: 'Leave it as it is',
  deleted: 'Deleted here, and still in the backup. Bring back only those you want.',
  working: 'Beginning. This takes a moment.',
  unnamed: 'a case without a name',
  nothingToDo: 'Everything in it is here already.',
  counts: {
    added: (cases: number) => (cases === 1 ? '1 case is added.' : `${counted(cases)} cases are added.`),
    equal: (cases: number) =>
      cases === 1 ? '1 case is the same here.' : `${counted(cases)} cases are the same here.`,
    differing: (cases: number) =>
      cases === 1
        ? '1 case differs: yours stays, the other is kept as a version of it.'
        : `${counted(cases)} cases differ: yours stay, the others are kept as versions of them.`,
  },
} as const;

/** Words the disk did not take, kept in a file of their own when Third Chair was closed. */
export const unsavedWords = {
  is: 'Words the disk did not take when Third Chair was closed, kept in this file. They are sealed with the key of the journal they were written in.',
  say: 'They come in beside what is there. Where a case has other words by now, the later ones stand and the others are kept as a version of it. Nothing is lost, and bringing them in twice changes nothing.',
  bring: 'Bring them in',
  working: 'Bringing them in.',
  closed:
    'They come into the journal they were written in. Open it first, with its passphrase or code; then choose this file again in Settings, under Backups.',
  otherJournal:
    'These words were written in another journal, so they do not open here. Nothing was changed. Open that one, then choose this file there.',
  cut: 'This file is not whole: it ends too early, or was altered. Nothing was changed. Look for another copy of it.',
  added: (cases: number) =>
    cases === 1
      ? '1 case that was only in that file is here now.'
      : `${counted(cases)} cases that were only in that file are here now.`,
  differing: (cases: number) =>
    cases === 1
      ? '1 case has the later words; the others are kept as a version of it.'
      : `${counted(cases)} cases have the later words; the others are kept as versions of them.`,
  nothing: 'Everything in that file was here already.',
} as const;

/** One sentence for each thing that would happen, none for what would not. */
export function mergeWords({ added, equal, differing }: MergeCounts): readonly string[] {
  const { counts } = restore;
  return [
    ...(added > 0 ? [counts.added(added)] : []),
    ...(differing > 0 ? [counts.differing(differing)] : []),
    ...(equal > 0 ? [counts.equal(equal)] : []),
  ];
}

/** Of words that were kept elsewhere: where they are now. */
export function wordsBrought({ added, equal, differing }: MergeCounts): readonly string[] {
  const said = [
    ...(added > 0 ? [unsavedWords.added(added)] : []),
    ...(differing > 0 ? [unsavedWords.differing(differing)] : []),
    ...(equal > 0 && added + differing === 0 ? [unsavedWords.nothing] : []),
  ];
  return said.length > 0 ? said : [unsavedWords.nothing];
}

/** Why a file is not taken: what it is, and what is safe. */
export function backupProblem(problem: BackupProblem): string {
  return REFUSED[problem];
}

const REFUSED: Readonly<Record<BackupProblem, string>> = {
  'not-a-backup': 'This is not a backup of Third Chair. Nothing was changed. Look for the file you made.',
  'not-whole':
    'This backup is not whole: it ends too early, or something stands behind its end. Nothing was changed. Try an older one.',
  'damaged-header':
    'The front of this backup is damaged, so no passphrase can be tried. Nothing was changed. Try an older one.',
  'newer-version': 'A newer Third Chair made this backup. Nothing was changed. Restore it with that one.',
  'too-costly': 'The key of this file asks for more than a key should take. We did not try.',
  'too-large': 'This file is larger than a backup can be. Nothing was changed.',
  'read-failed': 'The drive did not let us read it. Nothing was changed. Check the drive, then try again.',
  gone: 'The file is not where it was. Connect the drive, or choose the file again.',
};
