/** Words of the recovery sheet: what a journal that is not as we left it comes to, before anything is written. */

import { counted, countedCases } from './progress.ts';

export const recover = {
  title: 'This journal is not as we left it',
  say: 'Your passphrase is right. The journal’s file has gaps, or pages in another order, than when it was last closed. A failing disk can do this, or a copy put back by hand.',
  there: 'Will be there',
  thereSay: (cases: number): string =>
    cases === 0 ? 'No case could be opened.' : `${countedCases(cases)}, everything that opens.`,
  versions: 'Kept beside',
  versionsSay: (versions: number): string =>
    versions === 1
      ? '1 other version, kept under its case. Nothing was chosen for you to lose.'
      : `${counted(versions)} other versions, kept under their cases. Nothing was chosen for you to lose.`,
  older: 'From an earlier copy',
  olderSay: (cases: number): string =>
    cases === 1
      ? '1 case, as it was when that copy was made. Its last words may be missing.'
      : `${countedCases(cases)}, as they were when those copies were made. Their last words may be missing.`,
  lost: 'Lost',
  lostSay: (cases: number): string =>
    cases === 1
      ? '1 case is known of and opens nowhere on this computer. A backup may still have it.'
      : `${countedCases(cases)} are known of and open nowhere on this computer. A backup may still have them.`,
  lostNone: 'Nothing, as far as we can see.',
  untouched: 'Untouched',
  untouchedSay: 'The file as it was found. It stays beside the journal.',
  see: 'See which',
  seeLess: 'Hide them',
  cases: 'Cases that will be there',
  fromOlder: 'Cases from an earlier copy',
  notNamed: 'a case without a name',
  more: (cases: number): string => `and ${countedCases(cases)} more`,
  recover: 'Recover the journal',
  working: 'Beginning. This takes a moment.',
  backup: 'Use a backup instead',
  later: 'Leave it for now',
} as const;
