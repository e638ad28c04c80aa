/**
 * What the house tells the one that takes its place after a lock: who it is, and how its window stands. It goes in one
 * argument, so that it gets through whatever starts the app. Nothing about the journal. What is not said in exactly
 * this way was not said.
 */

import type { Rectangle } from 'electron';

export interface Handover {
  /** Said back by the successor once its window stands: no other start of the app can be taken for it. */
  readonly token: string;
  /** The process whose place is taken. */
  readonly pid: number;
  readonly place: Rectangle;
  readonly look: 'normal' | 'maximized' | 'full' | 'minimized';
  /** It had the keyboard; the successor takes it only then. */
  readonly focused: boolean;
  /** The window to stand right above, by the system's name for it; empty where it has none. */
  readonly above: string;
}

export const HANDOVER = 'after-lock';

export function handoverArgument({ token, pid, place, look, focused, above }: Handover): string {
  const { x, y, width, height } = place;
  const said = [token, pid, x, y, width, height, look, focused ? 'focused' : 'not', above];
  return `--${HANDOVER}=${said.join(',')}`;
}

const SAID = new RegExp(
  `^--${HANDOVER}=([0-9a-f]{32}),(\\d{1,10}),(-?\\d{1,6}),(-?\\d{1,6}),(\\d{1,5}),(\\d{1,5}),` +
    `(normal|maximized|full|minimized),(focused|not),(window:\\d{1,20}:\\d{1,20}|)$`,
);

/** @param args what this process was started with. */
export function handoverIn(args: readonly string[]): Handover | null {
  const [, token = '', pid, x, y, width, height, look = '', focused, above = ''] =
    args.map((arg) => SAID.exec(arg)).find((found) => found !== null) ?? [];
  if (token === '') return null;
  return {
    token,
    pid: Number(pid),
    place: { x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
    look: look as Handover['look'],
    focused: focused === 'focused',
    above,
  };
}
