/**
 * A case deleted with every version of it. Guarantees: the versions first, so that wherever it stops none is left behind
 * a case that is gone; deleting again goes on.
 */

import type { Id } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { OpenJournal } from './open-journal.ts';

export async function deleteWhole(journal: OpenJournal, of: Id): Promise<Result<null, SaveProblem>> {
  for (const { id } of await journal.evenings.known(of)) {
    const removed = await journal.remove(id);
    if (!removed.ok) return removed;
  }
  return journal.remove(of);
}
