/** The journal's own settings, sealed inside it: one record, kind `settings`. */

import type { Millis } from '../base/ids.ts';

export interface Settings {
  /** Minutes without a key or pointer before the journal locks itself. */
  readonly lockAfter: number;
  readonly recoveryConfirmed: boolean;
  readonly created: Millis;
}

export function newSettings(now: Millis): Settings {
  return { lockAfter: 5, recoveryConfirmed: false, created: now };
}
