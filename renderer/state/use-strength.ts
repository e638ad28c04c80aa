/** How well a passphrase would hold, asked of the keeper a moment after the last key; only the latest answer counts. */

import { useEffect, useState } from 'react';
import type { Strength } from '../../shared/keeper/keeper.ts';
import { useSession } from './use-session.tsx';

const PAUSE = 150;

/** Null while nothing is typed or no answer is there for exactly this passphrase. */
export function useStrength(passphrase: string): Strength | null {
  const session = useSession();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly strength: Strength | null } | null>(
    null,
  );

  useEffect(() => {
    if (passphrase === '') return;
    let old = false;
    const pause = setTimeout(() => {
      void session.strength(passphrase).then((strength) => {
        if (!old) setAnswer({ of: passphrase, strength });
      });
    }, PAUSE);
    return () => {
      old = true;
      clearTimeout(pause);
    };
  }, [session, passphrase]);

  return passphrase !== '' && answer?.of === passphrase ? answer.strength : null;
}
