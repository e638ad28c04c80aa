/**
 * The Host: what a desktop house and a browser tab do differently, and nothing else. Passed as a value.
 * It cannot name a Case: what crosses is sealed frames, Released things and signals.
 */

import type { Result } from '../base/result.ts';
import type { Released } from './released.ts';

export type LockReason = 'idle' | 'suspend' | 'screen-lock' | 'shortcut' | 'menu' | 'quit';

export type TakeProblem = 'cancelled' | 'disk-full' | 'not-allowed' | 'failed' | 'not-here';

/** A DOM MessagePort by its useful half; shared/ has no DOM. */
export interface LogPort {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** What the keeper wrote beside the journal: a whole generation of this number, of exactly this length. */
export interface BackupOut {
  readonly generation: number;
  readonly length: number;
}

/** Neutral: no date, no number, no whose. */
export const BACKUP_NAME = 'third-chair-backup.3chair';

export interface Host {
  readonly kind: 'electron' | 'browser';
  /** What this host can do; the others are not offered. */
  readonly can: { readonly pdf: boolean; readonly print: boolean; readonly present: boolean };
  /** A fresh port that speaks shared/vault/log-port.ts with the one log of this journal; transferable to the keeper. */
  openLog(): Promise<Result<LogPort, 'busy' | 'failed'>>;
  /** Asks where, then writes: temporary file, sync, rename. Markdown, text, Word. */
  save(released: Released): Promise<Result<null, TakeProblem>>;
  /** Print-HTML to a PDF without metadata, saved where the user says. */
  pdf(released: Released): Promise<Result<null, TakeProblem>>;
  print(released: Released): Promise<Result<null, TakeProblem>>;
  /** Onto the clipboard; the house clears it after 30 s and on lock if it still holds ours. */
  copy(released: Released): Promise<Result<null, TakeProblem>>;
  /**
   * Asks where, then copies exactly these bytes of the journal: temporary file, sync, rename. What was written is the
   * file `outside` of log-port.ts from then on.
   */
  saveBackup(backup: BackupOut): Promise<Result<null, TakeProblem>>;
  /** Asks which file: it is the file `outside` from then on. Read only, never changed. */
  chooseBackup(): Promise<Result<null, TakeProblem>>;
  /** Content protection off while a card is shown on a shared screen. */
  present(on: boolean): void;
  /** Lock after so many minutes without input. */
  lockAfter(minutes: number): void;
  /** The house says lock: the view goes now; answer with `sealed()` when the draft is held. */
  onLockNow(listener: (reason: LockReason) => void): void;
  /** The draft is sealed and the workers are gone: replace this renderer. */
  sealed(): void;
}
