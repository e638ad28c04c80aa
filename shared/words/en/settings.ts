/** Words of the settings: sentences with places to fill in. */

export const settings = {
  head: 'Settings',
  lock: 'Lock',
  lockBefore: 'Lock after',
  lockLabel: 'Minutes before it locks',
  lockAfter: (minutes: number) =>
    `${minutes === 1 ? 'minute' : 'minutes'} without a key or a touch, and whenever the computer sleeps.`,
  lockRange: (least: number, most: number) => `Between ${String(least)} and ${String(most)} minutes.`,
  notSaved: 'That could not be saved. It is as it was before.',
  paper: 'Paper',
  paperSay: 'Light and dark follow this computer. Ctrl and + or – make everything larger or smaller.',
  key: 'The key',
  codeConfirmed: 'Your recovery code is confirmed. Keep it on paper, away from this computer.',
  codeOpen: 'Your recovery code is not confirmed yet. Type the whole of it once, from your paper.',
  code: 'Recovery code',
  confirm: 'Confirm',
  codeWrong: 'That is not the code of this journal. Look at your paper once more.',
  keySay: 'Nobody can look up or reset the passphrase, and nobody can make a new code for you.',
  rebuilt: 'The list of cases was read anew from the journal’s file when it was opened. Nothing is missing.',
  about: 'About',
  protects:
    'It keeps what you write sealed on this disk, for anyone who takes the computer, copies its files or opens the folder. It never speaks to a network.',
  cannot:
    'It cannot help while it is open in front of someone, against a program that watches this computer, or against a court that asks you for it.',
  deidentified:
    'What you take along is de-identified as far as it was checked. No program can promise that nobody will recognize anyone.',
  danger: 'If you or a patient may be in danger, that call comes first.',
  version: 'Third Chair 0.1.0',
} as const;
