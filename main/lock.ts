/**
 * Locking, as docs/format.md has it: the view goes at once, the desk seals its draft, and at `sealed` or after two
 * seconds the renderer process ends, since strings cannot be wiped from it. Then the app starts anew (anew.ts), or, where
 * it may not, a new renderer shows the locked journal.
 * Guarantees: it ends whatever the page does; locking twice is locking once; the process is killed without a dump.
 */

import type { BrowserWindow, WebContents } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import { LOCK_NOW } from '../shared/host/contract.ts';
import type { LockReason } from '../shared/host/host.ts';
import type { Anew } from './anew.ts';
import type { Clipboard } from './clipboard.ts';
import type { Cover } from './cover.ts';
import { mishap } from './mishap.ts';
import { isOurAddress } from './our-page.ts';
import { showPages } from './window.ts';

export interface Lock {
  readonly now: (reason: LockReason) => Promise<void>;
  /** Locks and leaves no page behind: the last thing before quitting. */
  readonly forGood: () => Promise<void>;
  /** The desk's answer, or its own lock: the draft is sealed and its workers are gone. */
  readonly sealed: () => void;
}

const DEADLINE_MS = 2000;

export function locking(
  window: BrowserWindow,
  { cover, clipboard, anew }: { readonly cover: Cover; readonly clipboard: Clipboard; readonly anew: Anew },
): Lock {
  const contents = window.webContents;
  /** Until the renderer process has ended; loading the next page is not part of it. */
  let underWay: Promise<void> | null = null;
  let answered: () => void = () => undefined;
  /** Renderers that ended by themselves since the journal was last locked on purpose. */
  let crashes = 0;

  contents.on('render-process-gone', () => {
    if (underWay !== null || window.isDestroyed()) return;
    crashes += 1;
    if (crashes > 3) mishap('page');
    else void renew();
  });

  // Prevented where it can be (confine.ts); an empty page asks nobody, and what came of ours there is ended.
  contents.on('did-navigate', strayed);
  contents.on('did-navigate-in-page', strayed);

  return {
    now,
    forGood,
    sealed() {
      if (underWay === null) void now(null);
      else answered();
    },
  };

  /** @param reason null where the desk locked by itself and has sealed already. */
  function now(reason: LockReason | null): Promise<void> {
    // Covered, without a page, on the way out: as locked as can be.
    if (anew.isUnderWay()) return Promise.resolve();
    underWay ??= close(reason).finally(() => {
      underWay = null;
      crashes = 0;
      void renew();
    });
    return underWay;
  }

  function strayed(_event: unknown, url: string): void {
    if (!isOurAddress(url) && !window.isDestroyed()) void now(null);
  }

  async function forGood(): Promise<void> {
    anew.never();
    await underWay;
    underWay = close('quit');
    await underWay;
  }

  async function close(reason: LockReason | null): Promise<void> {
    cover.down();
    window.setContentProtection(true);
    const held = reason === null || contents.isCrashed() ? Promise.resolve() : sealedAfter(reason);
    await Promise.race([Promise.all([held, clipboard.clear()]), pause(DEADLINE_MS)]);
    await endRenderer(contents);
  }

  function sealedAfter(reason: LockReason): Promise<void> {
    const held = new Promise<void>((resolve) => {
      answered = resolve;
    });
    contents.send(LOCK_NOW, reason);
    return held;
  }

  /** A page that dies while it loads comes here again by `render-process-gone`. */
  async function renew(): Promise<void> {
    if (window.isDestroyed()) return;
    cover.down();
    // A page that ended by itself may have been on a shared screen.
    window.setContentProtection(true);
    await clipboard.clear();
    if (await anew.instead(() => void now(null))) return;
    if (window.isDestroyed()) return;
    await showPages(window).catch(() => undefined);
    if (underWay === null) cover.up();
  }
}

/** SIGKILL, not a crash: a crash may leave a dump with text in it. */
async function endRenderer(contents: WebContents): Promise<void> {
  const pid = contents.getOSProcessId();
  if (contents.isCrashed() || pid <= 0) return;
  const gone = new Promise<void>((resolve) => {
    contents.once('render-process-gone', () => {
      resolve();
    });
  });
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    contents.forcefullyCrashRenderer();
  }
  await Promise.race([gone, pause(1000)]);
}
