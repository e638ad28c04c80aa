/** Words of the settings: sentences with places to fill in. */

import { endingWith } from './when.ts';

import type { Tie } from '../../journal/room.ts';

export const settings = {
  head: 'Settings',
  lock: 'Lock',
  lockBefore: 'Lock after',
  lockLabel: 'Minutes before it locks',
  lockAfter: (minutes: number) =>
    `${minutes === 1 ? 'minute' : 'minutes'} without a key or a touch, and whenever the computer sleeps.`,
  lockRange: (least: number, most: number) => `Between ${String(least)} and ${String(most)} minutes.`,
  notSaved: 'That could not be saved. It is as it was before.',
  rebuilt: 'The list of cases was read anew from the journal’s file when it was opened. Nothing is missing.',
  about: 'About',
  protects:
    'It keeps what you write sealed on this disk, for anyone who takes the computer, copies its files or opens the folder. It never speaks to a network.',
  cannot:
    'It cannot help while it is open in front of someone, against a program that watches this computer, or against a court that asks you for it.',
  deidentified:
    'What you take along is de-identified as far as it was checked. No program can promise that nobody will recognize anyone.',
  more: 'What this protects, and what it cannot',
  version: 'Third Chair 0.1.0',
  /** Leaves what was opened as it is. */
  never: 'Never mind',
} as const;

export const appearance = {
  head: 'How it looks',
  theme: 'Light or dark',
  themes: { system: 'As on this computer', light: 'Paper by day', dark: 'Lamplight' },
  size: 'Letters',
  percent: (size: string) => (size === '100' ? 'as usual' : `${size} %`),
} as const;

export const writingOf = {
  head: 'Writing',
  paragraph: 'Only the paragraph in hand stands out',
  spelling: 'Words that look misspelt are underlined',
  timer: 'Say so once after writing for',
  timers: { '0': 'never mind how long', '15': '15 minutes', '20': '20 minutes', '30': '30 minutes' },
} as const;

export const roomOf = {
  head: 'Who is usually in the room?',
  say: 'If someone there may know a patient, or it may be heard again, details are told more broadly. You can still keep one; it is named.',
  ties: {
    'same-clinic': 'Someone from my clinic',
    'same-town': 'Someone from my town',
    'shared-patients': 'Someone who shares my patients',
    recorded: 'It is recorded',
  } satisfies Record<Tie, string>,
} as const;

export const passphrase = {
  head: 'Passphrase',
  say: 'Nobody can look it up or reset it.',
  change: 'Change the passphrase',
  current: 'Current passphrase',
  next: 'New passphrase',
  keep: 'Change it',
  working: 'Changing it. This takes a moment.',
  changed: 'Your passphrase is changed. Copies made before today still open with your old passphrase.',
} as const;

export const recoveryCode = {
  head: 'Recovery code',
  confirmed: 'Your recovery code is confirmed. Keep it on paper, away from this computer.',
  open: 'Your recovery code is not confirmed yet. Type the whole of it once, from your paper.',
  code: 'Recovery code',
  confirm: 'Confirm',
  test: 'Test the code',
  testSay: 'Type the whole of it, from your paper. Nothing changes.',
  testIt: 'Test it',
  testing: 'Trying it. This takes a moment.',
  opens: 'It is right: this code opens your journal.',
  other: 'That is not the code of this journal. Look at your paper once more.',
  replace: 'Make a new code',
  replaceSay:
    'The code on your paper then does not open this journal any more. Earlier copies and backups still open with it.',
  passphrase: 'Your passphrase',
  replaceIt: 'Make a new code now',
  working: 'Making it. This takes a moment.',
} as const;

export const backups = {
  head: 'Backups',
  none: 'No backup has been made yet. Without one, what is lost on this disk is lost.',
  last: (when: string) => endingWith(when, 'The last backup was made'),
  aged: (when: string) => `${endingWith(when, 'The last backup was made')} It may be time for another.`,
  say: 'A backup is one file, sealed like the journal. Keep it on a drive you can put away.',
  make: 'Back up to a file',
  restore: 'Restore from a file',
  remindBefore: 'Remind me when the last one is older than',
  remindLabel: 'Days before a reminder; 0 for never',
  remindAfter: (days: number) => (days === 0 ? 'days: never.' : days === 1 ? 'day.' : 'days.'),
  remindRange: (most: number) => `Between 0 and ${String(most)} days. 0 means never.`,
  sealing: 'Sealing the backup.',
  writing: 'Writing it where you said.',
  checking: 'Opening it again, to be sure.',
  goOn: 'You can go on writing. What you write meanwhile goes into the next one.',
  stop: 'Stop',
  made: (cases: string) => `Backed up. Opened again and checked: ${cases}.`,
  backingUp: 'Backing up',
  /** In the list of cases. */
  remindNone: 'There is no backup of this journal yet.',
  remind: (when: string) => endingWith(when, 'The last backup was made'),
  remindMake: 'Make one',
} as const;

export const copies = {
  head: 'Copies on this laptop',
  say: 'The journal keeps earlier copies of itself, sealed, for when something was deleted or spoiled.',
  looking: 'Looking at them.',
  show: 'Show the copies',
  hide: 'Hide them',
  list: 'Earlier copies',
  current: 'The one you write in',
  noDate: 'An earlier copy',
  notWhole: 'does not open whole',
  none: 'There is no earlier copy yet. The first is made within a day.',
  back: 'Go back to this one',
  backTo: (when: string) => `Go back to the copy of ${when}`,
  ask: (when: string) => `Go back to the copy of ${when}?`,
  askNoDate: 'Go back to this copy?',
  asked: 'The journal becomes what it was then. What it is now is kept beside it for 30 days.',
  working: 'Beginning. This takes a moment.',
  stay: 'Stay here',
  go: 'Go back',
} as const;

export const someoneKnows = {
  head: 'When someone knows it',
  say: 'If someone may have your passphrase or your code, make the journal anew.',
  open: 'Someone knows it',
  does: 'Everything is sealed again with a new key. You choose a new passphrase and get a new code. The earlier copies here go; backups elsewhere still open with what they know, until you delete them.',
  current: 'Current passphrase',
  next: 'New passphrase',
  working: 'Beginning. This takes a moment.',
  go: 'Seal everything anew',
  ask: 'Seal everything anew?',
  asked: 'The earlier copies on this computer go with it, and cannot be brought back.',
  stay: 'Leave it as it is',
} as const;

export const eraseNow = {
  head: 'Erase now',
  say: 'What you delete is gone from the app at once; its sealed copies stay here up to 30 days.',
  open: 'Erase the copies now',
  does: 'The journal is written anew with only what it holds today. Every earlier copy here goes at once, and with it what you deleted. Your own backups stay until you delete them; no program can promise that a disk forgets.',
  passphrase: 'Your passphrase',
  working: 'Beginning. This takes a moment.',
  go: 'Erase now',
  ask: 'Erase every earlier copy here?',
  asked: 'The cases you have today stay. What you deleted cannot be brought back from this computer.',
  stay: 'Keep them',
} as const;

export const setAside = {
  head: 'Set aside',
  say: 'You can put this journal aside and begin an empty one. It stays in a folder beside, sealed, and nothing of it is deleted.',
  open: 'Set this journal aside',
  ask: 'Set this journal aside?',
  asked: 'It moves to a folder beside, whole. It opens with its passphrase when it is put back.',
  working: 'Moving it.',
  go: 'Set it aside',
  stay: 'Leave it here',
} as const;
