/** The journal's own settings, sealed inside it: one record, kind `settings`. */

import type { Millis } from '../base/ids.ts';

export interface Settings {
  /** Minutes without a key or pointer before the journal locks itself. */
  readonly lockAfter: number;
  readonly recoveryConfirmed: boolean;
  /** The recovery code was on the screen until it was left; false: it was cut off, and nobody may have it. */
  readonly codeSeen: boolean;
  readonly created: Millis;
  /** When a copy elsewhere was last opened and found whole; null where none ever was. */
  readonly lastBackup: Millis | null;
  /** Remind once the last backup is older than so many days; 0: never. */
  readonly remindBackupAfter: number;
}

export function newSettings(now: Millis): Settings {
  return {
    lockAfter: 5,
    recoveryConfirmed: false,
    codeSeen: false,
    created: now,
    lastBackup: null,
    remindBackupAfter: REMIND_AFTER,
  };
}

/** Days. */
export const REMIND_AFTER = 30;
