/**
 * This sitting: since when words have been written, in whichever case. A long pause begins another one. Kept nowhere;
 * it is for the soft timer alone, which one may ignore.
 */

import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Millis } from '../../shared/base/ids.ts';
import type { CaseDesk } from './case-desk.ts';
import type { Session } from './session.ts';
import { useSession } from './use-session.tsx';

export interface Sitting {
  /** Null: nothing was written yet. */
  readonly since: Millis | null;
  readonly last: Millis;
}

/** Minutes without a word after which the next word begins another sitting. */
const PAUSE = 30;

export function written(before: Sitting, now: Millis): Sitting {
  const goesOn = before.since !== null && now - before.last < PAUSE * 60_000;
  return { since: goesOn ? before.since : now, last: now };
}

const sittings = new WeakMap<Session, StoreApi<Sitting>>();

function sittingOf(session: Session): StoreApi<Sitting> {
  const known = sittings.get(session);
  if (known) return known;
  const fresh = createStore<Sitting>()(() => ({ since: null, last: 0 }));
  sittings.set(session, fresh);
  return fresh;
}

/** What is written in this case counts. */
export function useWritingIn(desk: CaseDesk): void {
  const session = useSession();
  useEffect(
    () =>
      desk.store.subscribe((now, before) => {
        if (now.chosen.written === before.chosen.written) return;
        const sitting = sittingOf(session);
        sitting.setState(written(sitting.getState(), session.now()));
      }),
    [desk, session],
  );
}

export function useSittingSince(): Millis | null {
  return useStore(sittingOf(useSession()), ({ since }) => since);
}
