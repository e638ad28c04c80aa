/**
 * The session for screens: `<SessionProvider session={createSession(...)}>` once at the top, these hooks below.
 * Screens call `useSession()` for actions and `usePhase()`, `usePlace()`, `useWorking()` for what to show.
 */

import { createContext, use, useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import type { BackingUp } from './backing-up.ts';
import type { Errand } from './news.ts';
import type { OpenPhase, Phase } from './phase.ts';
import type { Place } from './place.ts';
import type { Session } from './session.ts';

const SessionContext = createContext<Session | null>(null);

/** Starts the session when it appears. */
export function SessionProvider(props: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode {
  const { session, children } = props;
  useEffect(() => {
    void session.start();
  }, [session]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('no SessionProvider above');
  return session;
}

export function usePhase(): Phase {
  return useStore(useSession().store, (state) => state.phase);
}

/** Null in every other phase. */
export function useOpenPhase(): OpenPhase | null {
  const phase = usePhase();
  return phase.is === 'open' ? phase : null;
}

export function usePlace(): Place {
  return useStore(useSession().store, (state) => state.place);
}

export function useBackingUp(): BackingUp {
  return useStore(useSession().store, (state) => state.backingUp);
}

export function useErrand(): Errand | null {
  return useStore(useSession().store, (state) => state.errand);
}

export function useWorking(): boolean {
  return useStore(useSession().store, (state) => state.working);
}
