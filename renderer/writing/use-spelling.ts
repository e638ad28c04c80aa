/** Words of a text that no list has, a moment after a pause; null while it is off or the words are others meanwhile. */

import { useEffect, useState } from 'react';
import type { Span } from '../../shared/base/span.ts';
import { useAppearance } from '../state/use-appearance.tsx';
import { useOpenPhase, useSession } from '../state/use-session.tsx';

const PAUSE = 600;
const NONE: readonly Span[] = [];

export function useSpelling(text: string): readonly Span[] | null {
  const session = useSession();
  const [{ spelling }] = useAppearance();
  const own = useOpenPhase()?.settings.ownWords;
  const [looked, setLooked] = useState<{ readonly of: string; readonly slips: readonly Span[] } | null>(null);

  useEffect(() => {
    if (!spelling) return;
    let gone = false;
    const pause = setTimeout(() => {
      void session.misspelt(text).then((slips) => {
        if (!gone) setLooked({ of: text, slips });
      });
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(pause);
    };
  }, [session, spelling, text, own]);

  if (!spelling) return NONE;
  return looked?.of === text ? looked.slips : null;
}
