/** Whether it is time to be reminded of a backup: quietly, and never where the physician said never. */

import type { Millis } from '../../shared/base/ids.ts';
import type { Settings } from '../../shared/journal/settings.ts';

const DAY = 86_400_000;

/** A journal without any backup is due that long after it was made; a clock that was set back makes nothing due. */
export function backupDue({ created, lastBackup, remindBackupAfter }: Settings, now: Millis): boolean {
  return remindBackupAfter > 0 && now - (lastBackup ?? created) > remindBackupAfter * DAY;
}
