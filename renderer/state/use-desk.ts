/**
 * An open case for screens. `useCaseDesk(id)` opens it once, high up, and closes it (with a last save) when the id
 * changes or the screen goes; pass the desk down as a prop. `useDesk(desk)` reads its whole state, `useDeskPart` a part.
 * Writes also when the window is hidden or the page goes.
 */

import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import type { Id } from '../../shared/base/ids.ts';
import { openCaseDesk, type CaseDesk, type DeskState } from './case-desk.ts';
import type { OpenProblem } from './desk-side.ts';
import { useSession } from './use-session.tsx';

export type DeskOpening =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly desk: CaseDesk }
  | { readonly is: 'failed'; readonly problem: OpenProblem };

export function useCaseDesk(id: Id): DeskOpening {
  const session = useSession();
  const [opened, setOpened] = useState<{ readonly id: Id; readonly opening: DeskOpening } | null>(null);

  useEffect(() => {
    let gone = false;
    let desk: CaseDesk | null = null;
    void openCaseDesk(session, id).then((result) => {
      if (gone) {
        if (result.ok) void result.value.close();
        return;
      }
      if (result.ok) desk = result.value;
      setOpened({
        id,
        opening: result.ok ? { is: 'open', desk: result.value } : { is: 'failed', problem: result.problem },
      });
    });
    const write = (): void => {
      if (document.visibilityState === 'hidden') void desk?.flush();
    };
    const writeNow = (): void => void desk?.flush();
    document.addEventListener('visibilitychange', write);
    window.addEventListener('pagehide', writeNow);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', write);
      window.removeEventListener('pagehide', writeNow);
      void desk?.close();
    };
  }, [session, id]);

  return opened?.id === id ? opened.opening : { is: 'opening' };
}

export function useDesk(desk: CaseDesk): DeskState {
  return useStore(desk.store);
}

/** @param part selects a value that stays identical while nothing of it changes. */
export function useDeskPart<T>(desk: CaseDesk, part: (state: DeskState) => T): T {
  return useStore(desk.store, part);
}
