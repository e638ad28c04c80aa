/** The journal's own settings, sealed inside it: one record, kind `settings`. */

import type { Millis } from '../base/ids.ts';
import { flag, list, object, orNull, text, whole, type Shape } from '../base/shapes.ts';
import { groupsShape, type Group } from './group.ts';

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
  /** When all of it was last taken out readable; null: never. */
  readonly takenOut: Millis | null;
  readonly groups: readonly Group[];
  /** Someone to call; null: not typed in yet. */
  readonly someone: SomeoneToCall | null;
  /** The pictures of Looking back, once asked for. */
  readonly lookingBack: boolean;
  /** Words that are spelled right, whatever the lists say. */
  readonly ownWords: readonly string[];
}

export interface SomeoneToCall {
  readonly name: string;
  readonly number: string;
}

/** What surrounds the cases, also for settings written before it could be. */
export const around: Pick<Settings, 'groups' | 'someone' | 'lookingBack' | 'takenOut' | 'ownWords'> = {
  groups: [],
  someone: null,
  lookingBack: false,
  takenOut: null,
  ownWords: [],
};

export function newSettings(now: Millis): Settings {
  return {
    lockAfter: 5,
    recoveryConfirmed: false,
    codeSeen: false,
    created: now,
    lastBackup: null,
    remindBackupAfter: REMIND_AFTER,
    ...around,
  };
}

/** Days. */
export const REMIND_AFTER = 30;

export const MOST_OWN_WORDS = 10_000;

const moment = whole(0, Number.MAX_SAFE_INTEGER);

export const settingsShape: Shape<Settings> = object({
  lockAfter: whole(1, 24 * 60),
  recoveryConfirmed: flag,
  codeSeen: flag,
  created: moment,
  lastBackup: orNull(moment),
  remindBackupAfter: whole(0, 3650),
  groups: groupsShape,
  someone: orNull(object({ name: text(1000), number: text(1000) })),
  lookingBack: flag,
  takenOut: orNull(moment),
  ownWords: list(text(100), MOST_OWN_WORDS),
});
