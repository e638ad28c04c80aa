/** A sentence for everything that can go wrong with the journal as a whole: what happened, what is safe, what to do. */

import type { TakeProblem } from '../../host/host.ts';
import type { PassphraseProblem, SaveProblem, UnlockProblem } from '../../keeper/keeper.ts';
import type { AsideProblem, BackupProblem, ChangeProblem } from '../../keeper/safekeeping.ts';
import { keyProblem } from './problems.ts';
import { backupProblem, unsavedWords } from './restore.ts';

type Whole = 'stopped' | 'unsaved' | 'busy';

/** A change of the whole journal that did not come about. Everything is as it was. */
export function changeProblem(problem: ChangeProblem | AsideProblem | 'not-whole' | Whole): string {
  return CHANGE[problem];
}

const asItWas = 'Everything is as it was.';

const CHANGE: Readonly<
  Record<Exclude<ChangeProblem, PassphraseProblem> | PassphraseProblem | 'not-whole' | Whole, string>
> = {
  'wrong-passphrase': 'That is not the passphrase.',
  'not-enough-memory': `This computer had no memory to spare for the key. ${asItWas} Close something, then try once more.`,
  empty: keyProblem('empty'),
  weak: keyProblem('weak'),
  characters: keyProblem('characters'),
  'too-long': keyProblem('too-long'),
  'disk-full': `The disk is full. ${asItWas} Make some room, then try once more.`,
  'another-writer': `Another program wrote to the journal’s file, so we stopped. ${asItWas}`,
  'write-failed': `The disk did not take it. ${asItWas} Try once more.`,
  'too-large': `One case is larger than the journal can hold. ${asItWas}`,
  locked: 'The journal is locked. Open it, then try once more.',
  busy: 'Something else is being done with the journal. Wait for it, then try once more.',
  'not-whole': `That copy does not open whole. ${asItWas} Try another one.`,
  stopped: 'Something here stopped. What was saved is safe. Open the journal once more.',
  unsaved:
    'Your last words could not be saved yet, so nothing was begun. Make some room, then try once more.',
};

/** A backup that was not made, or not found whole where it was written. */
export function backUpProblem(problem: SaveProblem | BackupProblem | TakeProblem | 'stopped'): string {
  switch (problem) {
    case 'cancelled':
      return 'No backup was made: you closed the dialog.';
    case 'disk-full':
      return 'There is not enough room for it. No backup was made; the journal is safe.';
    case 'not-allowed':
      return 'This place may not be written to. No backup was made; choose another.';
    case 'not-here':
      return 'This cannot be done here.';
    case 'stopped':
    case 'locked':
      return 'It was cut off. No backup was made.';
    case 'failed':
    case 'write-failed':
    case 'another-writer':
    case 'too-large':
      return 'The backup could not be written. The journal is safe; try once more, or another drive.';
    default:
      return 'The file that was written did not open as it should. Do not rely on it: make another, on another drive if you can.';
  }
}

/** A backup that does not open with what was typed, or not at all. */
export function openBackupProblem(
  problem: BackupProblem | Parameters<typeof keyProblem>[0] | 'not-enough-memory',
): string {
  if (problem === 'wrong-passphrase')
    return 'That is not the passphrase of this backup. It may have an older one.';
  if (problem === 'wrong-recovery-code')
    return 'This code is well formed, but it is not the one of this backup.';
  if (typeof problem === 'string' && isBackupProblem(problem)) return backupProblem(problem);
  return keyProblem(problem);
}

/** Words kept elsewhere that did not come in. */
export function bringProblem(problem: BackupProblem | SaveProblem | Whole): string {
  if (problem === 'not-a-backup') return unsavedWords.otherJournal;
  if (problem === 'not-whole') return unsavedWords.cut;
  return isBackupProblem(problem) ? backupProblem(problem) : changeProblem(problem);
}

/** A file that could not be chosen. */
export function chooseProblem(problem: TakeProblem | 'stopped'): string | null {
  if (problem === 'cancelled') return null;
  if (problem === 'not-allowed') return 'This file may not be read. Choose another, or give access to it.';
  return 'That file could not be opened. Try once more.';
}

/** A recovery that did not come about. */
export function recoverProblem(problem: UnlockProblem | Whole): string {
  return problem === 'unsaved' || problem === 'stopped' || problem === 'busy'
    ? CHANGE[problem]
    : keyProblem(problem);
}

const BACKUP_PROBLEMS = [
  'not-a-backup',
  'not-whole',
  'damaged-header',
  'newer-version',
  'too-costly',
  'too-large',
  'read-failed',
  'gone',
] as const satisfies readonly BackupProblem[];

function isBackupProblem(problem: string): problem is BackupProblem {
  return (BACKUP_PROBLEMS as readonly string[]).includes(problem);
}
