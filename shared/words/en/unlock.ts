/** Words of the door: first run, the recovery code, unlocking, and a journal that does not open. */

import type { Strength } from '../../keeper/keeper.ts';

export const firstRun = {
  truths: [
    {
      head: 'It stays here.',
      say: 'Nothing you write leaves this computer unless you carry it out yourself. There is no account and no network.',
    },
    {
      head: 'Your passphrase is the only key.',
      say: 'No one can look it up or reset it. You will be given one recovery code to keep on paper.',
    },
    {
      head: 'It is private, not privileged.',
      say: 'It is not part of the medical record. A court may still ask for written reflections, these among them.',
    },
    {
      head: 'It gets you ready for a group.',
      say: 'It does not replace one, nor a supervisor, nor a friend.',
    },
  ],
  about: 'What this is',
  head: 'Choose a passphrase',
  say: 'Four or five ordinary words, in an order only you would put them. You will type it most evenings.',
  passphrase: 'Passphrase',
  again: 'Once more',
  show: 'Show',
  hide: 'Hide',
  showLabel: 'Show the passphrase',
  hideLabel: 'Hide the passphrase',
  create: 'Create my journal',
  haveBackup: 'I have a backup',
  creating: 'Making the key. This takes a moment.',
  differs: 'These two are not the same.',
  /** A word and a clause. */
  strength: {
    'too-short': { word: 'Short.', say: 'Go on. A few more words.' },
    'guessed-at-once': { word: 'Easy to guess.', say: 'Many people would think of this one.' },
    hours: { word: 'Thin.', say: 'It would hold for hours. Add a word or two.' },
    months: { word: 'It will do.', say: 'It would hold for months. One more word makes it years.' },
    years: { word: 'Steady.', say: 'Long enough to hold, plain enough to remember.' },
    centuries: { word: 'Strong.', say: 'It will hold. Can you still remember it?' },
  } satisfies Record<Strength['words'], { readonly word: string; readonly say: string }>,
} as const;

export const recovery = {
  head: 'Your recovery code',
  say: 'If you ever forget the passphrase, this opens the journal. Nothing else will.',
  paper: 'Write it down on paper and keep it away from this computer. It is shown only now.',
  paperOrPrint:
    'Write it down or print it, and keep the paper away from this computer. It is shown only now.',
  print: 'Print it',
  printed: 'Handed to the printer. Check that every letter can be read.',
  notPrinted: 'Nothing was printed. You can still write it down.',
  code: 'Recovery code',
  group: (place: number) => `Group ${String(place)}`,
  written: 'I have it on paper',
  later: 'Later',
  confirmHead: 'Type two groups back',
  confirmSay: 'From your paper, so that you know it is right.',
  back: 'Show the code again',
  confirm: 'Confirm',
  differs: 'That is not what we showed you. Look at your paper once more.',
  reminder: 'Your recovery code is not confirmed yet.',
  remind: 'Confirm it',
  unseen: 'You have not seen your recovery code to its end.',
  remake: 'Make a new one',
} as const;

export const unlock = {
  passphrase: 'Passphrase',
  open: 'Open',
  opening: 'Opening.',
  useCode: 'Use the recovery code',
  usePassphrase: 'Use the passphrase',
  codeHead: 'Open with the recovery code',
  codeSay: 'Eight groups of five, from your paper. Spaces and small letters are fine.',
  code: 'Recovery code',
  stuck: 'It does not open',
  help: 'What this protects',
} as const;

/** Where neither passphrase nor code is at hand. */
export const stuck = {
  title: 'When it does not open',
  say: 'Without the passphrase or the recovery code nobody can open this journal, and neither can we.',
  facts: [
    {
      name: 'Look',
      words: 'Try the passphrase you had before, with and without capitals, and on another keyboard.',
    },
    {
      name: 'On paper',
      words: 'The recovery code has eight groups of five. It opens the journal by itself.',
    },
    {
      name: 'Backups',
      words: 'A backup opens with the passphrase or code it was made with, an older one perhaps.',
    },
  ],
  back: 'Back to the door',
} as const;
