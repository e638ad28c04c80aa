/**
 * The log over a port, straight to the keeper: frames never pass the desk. Guarantees: one port at a time, and each
 * question of it answered in order. Opening anew closes the port before: its keeper is gone.
 */

import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import { done, type Result } from '../shared/base/result.ts';
import { LOG_PORT } from '../shared/host/contract.ts';
import type { LogStore } from '../shared/vault/log-store.ts';

export interface LogDoor {
  readonly open: () => Promise<Result<null, 'busy' | 'failed'>>;
}

export function logDoor(store: LogStore, contents: WebContents): LogDoor {
  let before: MessagePortMain | null = null;

  return {
    open() {
      before?.close();
      const { port1: ours, port2: theirs } = new MessageChannelMain();
      ours.on('message', ({ data }) => {
        void store.answer(data).then((reply) => {
          ours.postMessage(reply);
        });
      });
      ours.start();
      before = ours;
      contents.mainFrame.postMessage(LOG_PORT, null, [theirs]);
      return Promise.resolve(done(null));
    },
  };
}
