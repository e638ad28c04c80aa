/**
 * The app started once more, to take this process's place. Guarantees: this one goes on until the other says that its
 * window stands where ours is; if it ends before that, or says nothing for long, it is ended and nothing has changed.
 */

import { app, type BrowserWindow } from 'electron';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fits, object, text } from '../shared/base/shapes.ts';
import { TEST_DOOR } from './command-line.ts';
import { HANDOVER, handoverArgument, type Handover } from './handover.ts';
import { nothingAlong } from './inheritance.ts';
import { startOf } from './ourselves.ts';

export interface Successor {
  /** False: it did not come, or was sent away. */
  readonly comes: () => Promise<boolean>;
  /** @param said what another start of the app told us. True where it was the one that was waited for. */
  readonly isHere: (said: unknown) => boolean;
  readonly sendAway: () => void;
}

/** The Windows portable unpacks itself at each start. */
const PATIENCE_MS = process.platform === 'win32' ? 60_000 : 20_000;

export const successorSays = object({ takesOver: text(32) });

export function successorOf(window: BrowserWindow): Successor {
  let awaited: { readonly token: string; readonly answer: (came: boolean) => void } | null = null;
  let child: ReturnType<typeof start> | null = null;

  return {
    comes() {
      const token = randomBytes(16).toString('hex');
      return new Promise((resolve) => {
        const started = start(window, token);
        child = started;
        const patience = setTimeout(answer, PATIENCE_MS, false);
        awaited = { token, answer };
        started.once('error', () => {
          answer(false);
        });
        started.once('exit', () => {
          answer(false);
        });

        function answer(came: boolean): void {
          if (awaited?.token !== token) return;
          awaited = null;
          clearTimeout(patience);
          if (!came) started.kill('SIGKILL');
          resolve(came);
        }
      });
    },
    isHere(said) {
      if (!fits(successorSays, said) || said.takesOver !== awaited?.token) return false;
      awaited.answer(true);
      return true;
    },
    sendAway() {
      awaited?.answer(false);
      child?.kill('SIGKILL');
    },
  };
}

/** On its own: it outlives this process, and nothing it has leads here. */
function start(window: BrowserWindow, token: string): ReturnType<typeof spawn> {
  const given = process.argv.slice(1).filter((arg) => !arg.startsWith(`--${HANDOVER}=`));
  const { program, args, env } = startOf({
    platform: process.platform,
    program: process.execPath,
    args: given,
    env: process.env,
    isPackaged: app.isPackaged,
  });
  const nothing = nothingAlong();
  const handover = handoverArgument(handoverOf(window, token));
  try {
    return spawn(program, [...args, ...testDoor(args), handover], {
      detached: true,
      stdio: nothing.stdio,
      env,
    });
  } finally {
    nothing.done();
  }
}

/** Where a test's driver came in, it comes in again. A release has taken the switch away long before (doors.ts). */
function testDoor(args: readonly string[]): readonly string[] {
  const isSaid = args.some((arg) => arg.startsWith(`--${TEST_DOOR}`));
  return app.commandLine.hasSwitch(TEST_DOOR) && !isSaid ? [`--${TEST_DOOR}=0`] : [];
}

function handoverOf(window: BrowserWindow, token: string): Handover {
  return {
    token,
    pid: process.pid,
    place: window.getNormalBounds(),
    look: lookOf(window),
    focused: window.isFocused(),
    above: window.isVisible() ? window.getMediaSourceId() : '',
  };
}

function lookOf(window: BrowserWindow): Handover['look'] {
  if (window.isMinimized()) return 'minimized';
  if (window.isFullScreen()) return 'full';
  return window.isMaximized() ? 'maximized' : 'normal';
}
