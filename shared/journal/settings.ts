/** The journal's own settings, sealed inside it: one record, kind `settings`. */

import type { Millis } from '../base/ids.ts';
import { flag, object, orNull, whole, type Shape } from '../base/shapes.ts';
import { roomShape, type Room } from './room.ts';

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
  /** Who is usually in the room where a case is told. */
  readonly room: Room;
}

export function newSettings(now: Millis): Settings {
  return {
    lockAfter: 5,
    recoveryConfirmed: false,
    codeSeen: false,
    created: now,
    lastBackup: null,
    remindBackupAfter: REMIND_AFTER,
    room: [],
  };
}

/** Days. */
export const REMIND_AFTER = 30;

const moment = whole(0, Number.MAX_SAFE_INTEGER);

export const settingsShape: Shape<Settings> = object({
  lockAfter: whole(1, 24 * 60),
  recoveryConfirmed: flag,
  codeSeen: flag,
  created: moment,
  lastBackup: orNull(moment),
  remindBackupAfter: whole(0, 3650),
  room: roomShape,
});
