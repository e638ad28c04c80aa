/**
 * Confinement of every page, the print window included. Guarantees: no page opens a window, leaves its address,
 * attaches a webview or finds out addresses of this computer. Refuses all of it silently: nothing here can be meant.
 */

import { app, type WebContents } from 'electron';
import { isOurAddress } from './our-page.ts';

export function confineEverything(): void {
  app.on('web-contents-created', (_event, contents) => {
    confine(contents);
  });
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Loads that the house starts itself do not come by here; a page may only load itself again.
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function stay(event: { readonly url: string; preventDefault(): void }): void {
  if (!isOurAddress(event.url)) event.preventDefault();
}
