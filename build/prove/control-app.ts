/**
 * An app like ours without one layer of its silence: in it every attempt must be seen to leave, or it proves nothing.
 * Of a page's icon and of its wish to be connected ahead Electron only tells the app, and does nothing: this one does
 * what a browser does when it is told.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Stage } from './stage.ts';

export const CONTROL_PAGE = 'app://control/';

export function makeControlApp(stage: Stage): string {
  const folder = path.join(stage.folder, 'control');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'control', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), MAIN);
  return folder;
}

const MAIN = `
const { app, BrowserWindow, net, protocol, session } = require('electron');
const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true };
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
app.enableSandbox();
app.whenReady().then(() => {
  const page = '<!doctype html><title>Control</title><body><input type="text" aria-label="here"></body>';
  protocol.handle('app', () => new Response(page, { headers: { 'Content-Type': 'text/html' } }));
  const window = new BrowserWindow({ webPreferences: { webviewTag: true } });
  session.defaultSession.on('preconnect', (_event, url) => session.defaultSession.preconnect({ url, numSockets: 1 }));
  window.webContents.on('page-favicon-updated', (_event, icons) => {
    for (const icon of icons) net.fetch(icon).catch(() => 0);
  });
  window.loadURL('${CONTROL_PAGE}');
});
`;
