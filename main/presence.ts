/**
 * Whether someone is there. Says lock when the computer sleeps, its screen locks, nobody touched it for so long, or
 * the wall clock jumped (a sleep that nobody told us of). Says nothing about being idle until the desk named a time,
 * which it does on opening a journal. Some Linux desktops do not tell how long they were idle: there it counts from
 * the last touch of our own window.
 */

import { app, powerMonitor, type WebContents } from 'electron';
import type { LockReason } from '../shared/host/host.ts';

export interface Presence {
  readonly lockAfter: (minutes: number) => void;
  /** Whether a hand was on our window a moment ago. */
  readonly isTouched: () => boolean;
}

const POLL_MS = 5000;
const JUMP_MS = 30_000;
const A_MOMENT_MS = 10_000;

export function watchPresence(contents: WebContents, lock: (reason: LockReason) => void): Presence {
  let idleSeconds: number | null = null;
  let wall = Date.now();
  let steady = performance.now();
  let touched = steady;
  /** Since when the system says that it was touched this very second: for long, it does not know. */
  let alwaysZero: number | null = null;

  contents.on('input-event', () => {
    touched = performance.now();
  });
  powerMonitor.on('suspend', () => {
    locked('suspend');
  });
  powerMonitor.on('resume', () => {
    locked('suspend');
  });
  powerMonitor.on('lock-screen', () => {
    locked('screen-lock');
  });
  powerMonitor.on('user-did-resign-active', () => {
    locked('screen-lock');
  });
  powerMonitor.on('shutdown', () => {
    app.quit();
  });

  setInterval(() => {
    const jump = Date.now() - wall - (performance.now() - steady);
    wall = Date.now();
    steady = performance.now();
    if (Math.abs(jump) > JUMP_MS) locked('suspend');
    else if (idleSeconds !== null && secondsIdle() >= idleSeconds) locked('idle');
  }, POLL_MS);

  return {
    lockAfter(minutes) {
      idleSeconds = minutes * 60;
      touched = performance.now();
    },
    isTouched: () => performance.now() - touched < A_MOMENT_MS,
  };

  function secondsIdle(): number {
    const told = powerMonitor.getSystemIdleTime();
    if (told > 0) {
      alwaysZero = null;
      return told;
    }
    alwaysZero ??= steady;
    return (steady - Math.max(alwaysZero, touched)) / 1000;
  }

  /** The next journal that opens names its own time. */
  function locked(reason: LockReason): void {
    idleSeconds = null;
    lock(reason);
  }
}
