/**
 * A hidden window with one self-contained page to put on paper. Guarantees: no script, no request but for the page
 * itself, nothing on the disk (its session lives in memory and ends with it).
 */

import { BrowserWindow, session, type WebContents } from 'electron';
import { PAPER_POLICY } from '../shared/host/policy.ts';

const SCHEME = 'app-print';
const ADDRESS = `${SCHEME}://page/`;

let count = 0;

export async function withPaper<T>(html: string, print: (contents: WebContents) => Promise<T>): Promise<T> {
  count += 1;
  // Without "persist:" it is kept in memory only. The house silences every session as it is made; what follows is stricter.
  const memory = session.fromPartition(`paper-${String(count)}`, { cache: false });
  memory.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: details.url !== ADDRESS });
  });
  memory.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  memory.setPermissionCheckHandler(() => false);
  memory.protocol.handle(SCHEME, () => new Response(html, { headers: HEADERS }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: memory,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      javascript: false,
      disableBlinkFeatures: 'Auxclick',
      spellcheck: false,
      devTools: false,
    },
  });
  try {
    await window.loadURL(ADDRESS);
    return await print(window.webContents);
  } finally {
    if (!window.isDestroyed()) window.destroy();
    memory.protocol.unhandle(SCHEME);
    await memory.clearStorageData();
  }
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': PAPER_POLICY,
  'Cache-Control': 'no-store',
};
