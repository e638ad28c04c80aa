/**
 * The one window. Guarantees: its title never changes, so a window list or a screen share tells nothing; its picture
 * is kept from screen captures (macOS and Windows); it is shown once there is something to see.
 */

import { app, BrowserWindow, nativeTheme } from 'electron';
import path from 'node:path';
import { ORIGIN } from '../shared/host/policy.ts';
import { house } from '../shared/words/en/house.ts';
import type { StandIn } from './stand-in.ts';
import { rememberPlace, rememberedPlace } from './window-place.ts';

/** The desk of the page's style, so that nothing flashes. */
export function deskColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#141210' : '#ebe4d6';
}

/** @param standIn what stands where it will be, after a lock. */
export function openWindow(standIn: StandIn | null): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(standIn?.place ?? rememberedPlace()),
    minWidth: 480,
    minHeight: 480,
    title: house.name,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: deskColor(),
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      disableBlinkFeatures: 'Auxclick',
      v8CacheOptions: 'none',
      devTools: !app.isPackaged,
    },
  });
  window.setContentProtection(true);
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.once('ready-to-show', () => {
    if (standIn === null) window.show();
    else standIn.giveWayTo(window);
  });
  rememberPlace(window);
  return window;
}

/** The page anew, in a renderer process that has nothing to remember where the one before has ended. */
export async function showPages(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${ORIGIN}/`);
}
