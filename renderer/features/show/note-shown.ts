/** Notes that a card is shown on a shared screen, and seals the note, before it is shown. */

import type { Millis } from '../../../shared/base/ids.ts';
import type { Departure } from '../../../shared/journal/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';

/** False where the journal could not note it: then it is not shown, and nothing is noted. */
export async function noteShown(desk: Pick<CaseDesk, 'change' | 'flush'>, at: Millis): Promise<boolean> {
  const shown: Departure = { at, what: 'card', format: 'screen' };
  desk.change((chosen) => ({ ...chosen, departures: [...chosen.departures, shown] }));
  if (await desk.flush()) return true;
  desk.change((chosen) => ({ ...chosen, departures: chosen.departures.filter((one) => one !== shown) }));
  return false;
}
