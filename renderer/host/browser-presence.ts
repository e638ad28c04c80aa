/**
 * Whether someone is there, as far as a tab can tell: no key, no pointer for so long, or a clock that jumped while the
 * computer slept. Also the shortcut, where the browser gives it to the page. Silent until a journal is open.
 */

import type { LockReason } from '../../shared/host/host.ts';

export interface TabPresence {
  readonly lockAfter: (minutes: number) => void;
}

const POLL_MS = 5000;
const JUMP_MS = 30_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

export function watchPresence(tab: Window, lock: (reason: LockReason) => void): TabPresence {
  let idleMs: number | null = null;
  let seen = performance.now();
  let wall = Date.now();
  let steady = performance.now();

  for (const sign of SIGNS)
    tab.addEventListener(
      sign,
      () => {
        seen = performance.now();
      },
      { passive: true, capture: true },
    );

  tab.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'l' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    locked('shortcut');
  });

  tab.setInterval(() => {
    const jump = Date.now() - wall - (performance.now() - steady);
    wall = Date.now();
    steady = performance.now();
    if (idleMs === null) return;
    if (Math.abs(jump) > JUMP_MS) locked('suspend');
    else if (performance.now() - seen >= idleMs) locked('idle');
  }, POLL_MS);

  return {
    lockAfter(minutes) {
      idleMs = minutes * 60_000;
      seen = performance.now();
    },
  };

  function locked(reason: LockReason): void {
    idleMs = null;
    lock(reason);
  }
}
