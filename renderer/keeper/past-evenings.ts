/** What the desk asks of the evenings of a case, answered from the journal that is open. Guarantees: shared/keeper/evenings.ts. */

import { done, failed } from '../../shared/base/result.ts';
import type { Evenings } from '../../shared/keeper/evenings.ts';
import type { OpenJournal } from './open-journal.ts';

export function pastEvenings(journal: () => OpenJournal | null): Evenings {
  return {
    async evenings(of) {
      const open = journal();
      await open?.quiet();
      return open?.evenings.list(of) ?? [];
    },
    async evening(id) {
      const open = journal();
      if (open === null) return failed('not-found');
      const version = await open.evenings.read(id);
      return version.ok ? done(version.value.case) : version;
    },
    async bringBack(id, now) {
      const open = journal();
      if (open === null) return failed('locked');
      const version = await open.evenings.read(id);
      return version.ok ? open.bringBack(version.value, now) : version;
    },
  };
}
