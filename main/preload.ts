/**
 * The bridge: one named function for each call of the contract, and nothing else of Electron. Runs sandboxed, beside
 * the page. Guarantees: the page gets functions, never a channel; the log's port is handed on, not kept.
 */

import { contextBridge, ipcRenderer } from 'electron';
import { fits } from '../shared/base/shapes.ts';
import {
  channelOf,
  CONTRACT,
  LOCK_NOW,
  lockReason,
  LOG_PORT,
  type CallName,
} from '../shared/host/contract.ts';

/** The half of the page's window that is used here: the house is typed without a DOM. */
const page = globalThis as unknown as {
  readonly location: { readonly origin: string };
  postMessage(message: string, to: string, ports: readonly unknown[]): void;
};

const calls = Object.entries(CONTRACT).map(([name, call]) => {
  const channel = channelOf(name as CallName);
  const say = call.kind === 'ask' ? ask : tell;
  return [name, (argument: unknown) => say(channel, argument)];
});

contextBridge.exposeInMainWorld('bridge', {
  ...(Object.fromEntries(calls) as object),
  onLockNow(listener: (reason: string) => void) {
    ipcRenderer.on(LOCK_NOW, (_event, reason: unknown) => {
      if (fits(lockReason, reason)) listener(reason);
    });
  },
});

// A port cannot cross the bridge as a value; it can be posted from this world to the page's.
ipcRenderer.on(LOG_PORT, (event) => {
  page.postMessage(LOG_PORT, page.location.origin, [...(event.ports as readonly unknown[])]);
});

function ask(channel: string, argument: unknown): Promise<unknown> {
  return ipcRenderer.invoke(channel, argument);
}

function tell(channel: string, argument: unknown): void {
  ipcRenderer.send(channel, argument);
}
