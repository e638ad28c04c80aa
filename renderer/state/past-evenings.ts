/** The evenings of a case at the desk: listed, read, brought back. Guarantees: shared/keeper/evenings.ts; after a return the list of cases says so. */

import type { Id, Millis } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Case } from '../../shared/journal/case.ts';
import type { Evenings, EveningSummary } from '../../shared/keeper/evenings.ts';
import type { Ask } from './keeper-line.ts';

type Problem<T> = T extends Promise<infer R> ? (R extends { problem: infer P } ? P : never) : never;
export type BackProblem = Problem<ReturnType<Evenings['bringBack']>> | 'stopped';

export interface PastEvenings {
  /** Null where the keeper stopped. */
  list(of: Id): Promise<readonly EveningSummary[] | null>;
  read(id: Id): Promise<Result<Case, 'not-found' | 'damaged' | 'stopped'>>;
  bringBack(id: Id, now: Millis): Promise<Result<Case, BackProblem>>;
}

export function createPastEvenings(ask: Ask, changed: (chosen: Case) => void): PastEvenings {
  return {
    async list(of) {
      const asked = await ask((keeper) => keeper.evenings(of));
      return asked.ok ? asked.value : null;
    },
    async read(id) {
      const asked = await ask((keeper) => keeper.evening(id));
      return asked.ok ? asked.value : asked;
    },
    async bringBack(id, now) {
      const asked = await ask((keeper) => keeper.bringBack(id, now));
      if (!asked.ok) return asked;
      if (asked.value.ok) changed(asked.value.value);
      return asked.value;
    },
  };
}
