/**
 * A sentence for every problem code. For a journal that does not open: what it is, what is safe, what is not, what to
 * do. "Wrong passphrase" and "damaged" are never mixed up, and nothing is called tampered.
 */

import type { CodeSlip, PassphraseProblem, SaveProblem, UnlockProblem } from '../../keeper/keeper.ts';

/** One line under the field. */
export function keyProblem(problem: UnlockProblem | PassphraseProblem | CodeSlip | 'stopped'): string {
  if (typeof problem === 'string') return KEY[problem];
  if (problem.slip === 'length')
    return 'A recovery code has eight groups of five. This one is longer or shorter.';
  return `Look at group ${String(problem.group)} once more. Something in it was typed differently.`;
}

const KEY: Readonly<Record<UnlockProblem | PassphraseProblem | 'stopped', string>> = {
  'wrong-passphrase': 'That is not the passphrase. The journal is whole.',
  'wrong-recovery-code': 'This code is well formed, but it is not the one of this journal.',
  'damaged-header':
    'The first lines of the journal’s file are damaged. It may be the file, not your passphrase.',
  'damaged-log': 'A part of the journal’s file is damaged.',
  'not-as-we-left-it': 'The journal’s file is not as we left it.',
  'newer-version': 'A newer Third Chair wrote this journal. Open it with that one.',
  'no-log': 'The journal’s file is not where it was.',
  'too-costly': 'The journal asks for more than a key should take. We did not try.',
  'not-enough-memory':
    'This computer had no memory to spare for the key. Close something, then try once more.',
  busy: 'The journal is open in another window. Close that one first.',
  'no-room': 'The disk is full, and the journal needs a little room to open. Make some, then try once more.',
  'read-failed': 'The disk did not let us read the journal. Try once more.',
  empty: 'Type your passphrase.',
  weak: 'This one is too easy to guess. Add a word or two.',
  characters: 'There is a character in it that you may not be able to type again. Leave that one out.',
  'too-long': 'That is longer than a passphrase may be. A few words are enough.',
  stopped:
    'Something here stopped and had to start again. Open the journal once more; what was saved is there.',
};

export interface TroubleWords {
  readonly title: string;
  readonly say: string;
  readonly safe: string;
  readonly unsafe: string;
  readonly todo: string;
}

export const trouble = {
  safe: 'Safe',
  unsafe: 'Not sure',
  todo: 'What to do',
  again: 'Try again',
  backup: 'Restore a backup',
} as const;

type TroubleCode =
  Exclude<UnlockProblem, 'wrong-passphrase' | 'wrong-recovery-code'> | 'log-not-opened' | 'stopped';

export function troubleWords(problem: UnlockProblem | 'log-not-opened' | 'stopped'): TroubleWords {
  const known = problem === 'wrong-passphrase' || problem === 'wrong-recovery-code' ? 'read-failed' : problem;
  return TROUBLE[known];
}

const untouched = 'The files stay exactly as they are. Nothing was written and nothing was removed.';

const TROUBLE: Readonly<Record<TroubleCode, TroubleWords>> = {
  'damaged-header': {
    title: 'The front of this journal is damaged',
    say: 'The file begins with the lines that hold its key, locked. Both copies of them are not as they should be.',
    safe: untouched,
    unsafe: 'Whether it can be opened from here. Your passphrase may well be right.',
    todo: 'If you have a backup, restore it: this journal stays beside it, as it is. Without one, set this one aside; it can still be looked at later.',
  },
  'damaged-log': {
    title: 'Part of this journal is damaged',
    say: 'Your passphrase is right. A stretch of the file does not open.',
    safe: untouched,
    unsafe: 'What was written in that stretch.',
    todo: 'Try again: what still opens may be brought back. If that does not help, restore a backup; this journal stays beside it, as it is.',
  },
  'not-as-we-left-it': {
    title: 'This journal is not as we left it',
    say: 'Your passphrase is right. The file holds pages in another order, or other pages, than when it was last closed. A copy put back by hand can do this.',
    safe: untouched,
    unsafe: 'Which of the pages are the latest.',
    todo: 'If you put a copy back yourself, put the former one there again. Otherwise try again: what opens can be brought back.',
  },
  'newer-version': {
    title: 'A newer Third Chair wrote this journal',
    say: 'This one is older and cannot read all of it, so it does not touch it.',
    safe: untouched,
    unsafe: 'Nothing, as far as we can see.',
    todo: 'Open it with the newer Third Chair.',
  },
  'no-log': {
    title: 'The journal’s file is not here',
    say: 'There was a journal in this place. Its main file is missing.',
    safe: 'What is still here stays exactly as it is.',
    unsafe: 'The missing file: moved, renamed, or on a drive that is not connected.',
    todo: 'Look for it, put it back where it was, and try again. Or restore a backup; what is still here stays beside it.',
  },
  'too-costly': {
    title: 'This journal’s key asks for too much',
    say: 'The front of the file asks for more memory or time than any key of ours takes. We stopped before trying.',
    safe: untouched,
    unsafe: 'The front of the file. It may have been changed.',
    todo: 'If you have a backup, restore it. This journal stays beside it, as it is.',
  },
  'not-enough-memory': {
    title: 'Not enough memory for the key',
    say: 'Opening the journal takes some memory for a second, and this computer had none to spare.',
    safe: untouched,
    unsafe: 'Nothing.',
    todo: 'Close a program or two, then try again.',
  },
  busy: {
    title: 'The journal is already open',
    say: 'Another window holds it. Two at a time could overwrite each other.',
    safe: 'Everything. It is open over there.',
    unsafe: 'Nothing.',
    todo: 'Go on in that window, or close it and try again here.',
  },
  'no-room': {
    title: 'The journal needs a little room',
    say: 'Something in its files has to be mended before it opens, and the disk is full.',
    safe: 'Everything that was saved.',
    unsafe: 'Nothing.',
    todo: 'Make some room, then try again.',
  },
  'read-failed': {
    title: 'The journal could not be read',
    say: 'The disk did not answer as it should.',
    safe: untouched,
    unsafe: 'Why. A drive may be loose, full, or not allowed to us.',
    todo: 'Check the drive, then try again.',
  },
  'log-not-opened': {
    title: 'The journal’s folder could not be opened',
    say: 'This computer did not let us open the place where the journal lives.',
    safe: untouched,
    unsafe: 'Why. The disk may be full, read-only, or not allowed to us.',
    todo: 'Make room or give access, then try again.',
  },
  stopped: {
    title: 'Something here stopped',
    say: 'The part that holds the key ended by itself.',
    safe: 'Everything that was saved.',
    unsafe: 'At most the last second of typing.',
    todo: 'Try again. It starts anew.',
  },
};

/** Beside "Not saved". The words are always still on the screen. */
export function saveProblem(problem: SaveProblem): string {
  return SAVE[problem];
}

const SAVE: Readonly<Record<SaveProblem, string>> = {
  'disk-full':
    'The disk is full. Your words are still here: make room, and they are saved with the next change.',
  'another-writer':
    'Another program wrote to the journal’s file, so we stopped. Your words are still here. Close the other one, then try again.',
  'write-failed':
    'The disk did not take it. Your words are still here; it is tried again with the next change.',
  'too-large':
    'This case has grown larger than the journal can hold in one. Move a part of it to a new case.',
  locked: 'The journal is locked. Your words are still here until you close this window.',
};

/** A new journal that could not be made. */
export function createProblem(problem: PassphraseProblem | SaveProblem | 'exists' | 'stopped'): string {
  if (problem === 'exists') return 'There is already a journal here. Start again to open it.';
  if (problem === 'stopped') return 'Something here stopped. Try once more.';
  if (problem === 'disk-full') return 'The disk is full. Make room, then try once more.';
  if (problem === 'another-writer')
    return 'Another program is using this folder. Close it, then try once more.';
  if (problem === 'write-failed' || problem === 'too-large' || problem === 'locked')
    return 'The journal could not be written. Try once more.';
  return KEY[problem];
}

/** A case in the list that does not open. */
export function openProblem(problem: 'not-found' | 'damaged' | 'stopped'): {
  readonly title: string;
  readonly say: string;
} {
  return OPEN[problem];
}

const OPEN = {
  'not-found': {
    title: 'This case is not here any more',
    say: 'It may have been deleted in another window.',
  },
  damaged: {
    title: 'This case does not open',
    say: 'Its page in the journal is damaged. The others are not touched, and this one stays as it is.',
  },
  stopped: {
    title: 'Something here stopped',
    say: 'What was saved is safe. Lock, and open the journal again.',
  },
} as const;
