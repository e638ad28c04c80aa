/**
 * Locking, seen from the desk. Guarantees: the view is gone before anything is awaited; every draft that is not in the
 * journal goes to the keeper, which seals it and hands it over; the keeper has let go of the key and is ended, and only
 * then the host hears `sealed()`, two seconds later at most. Only the user's own lock can be called off.
 */

import type { StoreApi } from 'zustand/vanilla';
import type { Host } from '../../shared/host/host.ts';
import type { DeskSide } from './desk-side.ts';
import type { KeeperLine } from './keeper-line.ts';
import type { SessionState } from './phase.ts';

export interface Leaving {
  readonly isUnderWay: () => boolean;
  /** The house says lock, and is not asked back. */
  readonly now: () => void;
  readonly lock: (how?: 'anyway') => Promise<'locked' | 'unsaved'>;
}

interface LeavingParts {
  readonly host: Host;
  readonly line: KeeperLine;
  readonly desk: DeskSide;
}

/** The house waits so long for a lock before it ends the page itself. */
const LOCK_DEADLINE = 2000;

export function createLeaving(store: StoreApi<SessionState>, { host, line, desk }: LeavingParts): Leaving {
  function isUnderWay(): boolean {
    return store.getState().phase.is === 'leaving';
  }

  async function leave(): Promise<void> {
    const locked = line.ask((keeper) => keeper.lock(desk.unsaved()));
    await Promise.race([locked, deadline()]);
    line.end();
    host.sealed();
  }

  /** The house's own lock came while the user's was waiting for the disk: it goes on from here. */
  let isFinal = false;

  return {
    isUnderWay,

    now() {
      if (isFinal) return;
      isFinal = true;
      store.setState({ phase: { is: 'leaving' } });
      void leave();
    },

    async lock(how) {
      const before = store.getState().phase;
      if (before.is === 'leaving') return 'locked';
      store.setState({ phase: { is: 'leaving' } });
      if (how !== 'anyway' && !(await Promise.race([desk.flushAll(), deadline()]))) {
        if (isFinal) return 'locked';
        store.setState({ phase: before });
        desk.relist();
        return 'unsaved';
      }
      if (isFinal) return 'locked';
      isFinal = true;
      await leave();
      return 'locked';
    },
  };
}

function deadline(): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, LOCK_DEADLINE, false));
}
