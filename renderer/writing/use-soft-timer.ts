/** True once so many minutes of this sitting have gone by; 0: never. Nothing sounds, nothing stops. */

import { useEffect, useState } from 'react';
import { useSession } from '../state/use-session.tsx';
import { useSittingSince } from '../state/sitting.ts';

export function useSoftTimer(minutes: number): boolean {
  const { now } = useSession();
  const since = useSittingSince();
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (since === null || minutes === 0) return;
    const timer = setTimeout(() => setOver(since), Math.max(0, since + minutes * 60_000 - now()));
    return () => clearTimeout(timer);
  }, [since, minutes, now]);
  return minutes > 0 && since !== null && over === since;
}
