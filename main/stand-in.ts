/**
 * A plain window of the desk's color that stands where the journal's was, between the process that ended and the page
 * of the one that took its place: no other window comes to the front meanwhile, and no key goes to one. It takes the
 * keyboard only where the window before had it.
 */

import { app, BaseWindow, type BrowserWindow } from 'electron';
import { house } from '../shared/words/en/house.ts';
import type { Handover } from './handover.ts';
import { deskColor } from './window.ts';

export interface StandIn {
  readonly place: Handover['place'];
  /** Shows the window in its stead, once that has something to show. */
  readonly giveWayTo: (window: BrowserWindow) => void;
}

/** Until the new window is painted where this one stands. */
const PAINTED_MS = 150;

export function standInFor({ place, look, focused, above }: Handover): StandIn {
  const plain = look === 'minimized' ? null : plainWindow(place, look);
  let gaveWay = false;
  if (plain !== null) show(plain, focused, above);
  plain?.on('closed', () => {
    if (!gaveWay) app.quit();
  });

  return {
    place,
    giveWayTo(window) {
      gaveWay = true;
      if (plain?.isDestroyed() === true) return;
      if (look === 'maximized') window.maximize();
      if (look === 'full') window.setFullScreen(true);
      if (plain === null) {
        window.showInactive();
        window.minimize();
        return;
      }
      show(window, plain.isFocused(), plain.getMediaSourceId());
      setTimeout(() => {
        plain.destroy();
      }, PAINTED_MS);
    },
  };
}

function plainWindow(place: Handover['place'], look: Handover['look']): BaseWindow {
  const window = new BaseWindow({
    ...place,
    minWidth: 480,
    minHeight: 480,
    title: house.name,
    show: false,
    fullscreen: look === 'full',
    autoHideMenuBar: true,
    backgroundColor: deskColor(),
  });
  if (look === 'maximized') window.maximize();
  return window;
}

/** Both kinds of window. */
type Showing = Pick<BaseWindow, 'show' | 'showInactive' | 'moveAbove'>;

function show(window: Showing, focused: boolean, above: string): void {
  if (focused) window.show();
  else window.showInactive();
  try {
    if (!focused && above !== '') window.moveAbove(above);
  } catch {
    // That window is gone, or this desktop keeps its order to itself.
  }
}
