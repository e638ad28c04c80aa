/**
 * The window may be seen by a shared screen for as long as this is on, and no longer: leaving the screen, whatever the
 * way, gives the protection back. The house gives it back by itself when it locks.
 */

import { useEffect } from 'react';
import type { Host } from '../../../shared/host/host.ts';

export function usePresenting(host: Host, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    host.present(true);
    return () => host.present(false);
  }, [host, on]);
}
