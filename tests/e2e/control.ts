/**
 * The control of the attempts: a listener that answers everything, and an app in the same Electron without any layer of
 * ours, which loads a page from it. What is refused in the journal goes through here, or the attempt proves nothing.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Listener {
  readonly address: string;
  readonly close: () => void;
}

export async function listen(): Promise<Listener> {
  const server = createServer((request, response) => {
    const ending = /\.(\w+)$/.exec(request.url ?? '')?.[1] ?? '';
    const type = request.url === '/events' ? 'text/event-stream' : (TYPES[ending] ?? 'text/html');
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    if (request.url === '/events') response.write(':\n\n');
    else response.end(type === TYPES['svg'] ? SVG : '');
  });
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @returns what to give to Electron as the app */
export function makeOpenApp(stage: string, address: string): string {
  const folder = path.join(stage, 'out', 'open-app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'open', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), MAIN.replace('ADDRESS', address));
  return folder;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'text/css',
  svg: 'image/svg+xml',
};
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

const MAIN = `
const { app, BrowserWindow, desktopCapturer, session } = require('electron');
app.commandLine.appendSwitch('use-fake-device-for-media-stream');
app.enableSandbox();
app.whenReady().then(() => {
  session.defaultSession.setDisplayMediaRequestHandler(async (_request, answer) => {
    const [video] = await desktopCapturer.getSources({ types: ['screen'] });
    answer({ video });
  });
  new BrowserWindow({ webPreferences: { webviewTag: true } }).loadURL('ADDRESS/');
});
`;
