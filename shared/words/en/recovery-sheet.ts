/** The printed recovery code. It does not say what the journal holds or whose it is. */

export const recoverySheet = {
  title: 'Recovery code',
  lead: 'This code opens the journal when the passphrase is forgotten. Anyone who has it can read everything.',
  keep: 'Keep this sheet where you keep what matters, and not beside the computer. A photograph of it may travel to a cloud.',
  use: 'To use it: choose "Use the recovery code" where the passphrase is asked for, and type the eight groups. Capitals or not makes no difference.',
} as const;
