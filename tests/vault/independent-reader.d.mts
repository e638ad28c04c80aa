/** What the second reader gives. */

export interface ReadFrame {
  readonly type: 'begin' | 'record' | 'gone' | 'keys' | 'full';
  readonly rev: number;
  readonly seq: number;
  readonly value: unknown;
}

export interface ReadJournal {
  readonly header: { readonly rev: number };
  readonly frames: readonly ReadFrame[];
  readonly records: readonly { readonly id: string; readonly rev: number; readonly value: unknown }[];
}

export function readJournal(
  file: Uint8Array,
  secret: { readonly passphrase: string } | { readonly recoveryCode: string },
  header?: Uint8Array,
): ReadJournal;
