/**
 * The keeper's worker: waits for one errand (the log's port and a port for calls), then answers calls until it is
 * ended. It alone holds the key, the opened records, the scanner and its lists. Ending it is locking.
 * An error while starting is posted as one word: it would not reach onerror.
 */

import { expose } from 'comlink';
import { sum } from '../../shared/vault/nacl.ts';
import { startWorker } from '../host/trusted-worker.ts';
import { dexieCache } from './dexie-cache.ts';
import { keyWork } from './kdf-client.ts';
import kdfUrl from './kdf.worker.ts?worker&url';
import type { Errand } from './keeper-client.ts';
import { logClient } from './log-client.ts';
import { makeKeeper } from './make-keeper.ts';
import type { surveyor } from './surveyor.ts';

self.onmessage = (event: MessageEvent<Errand>): void => {
  self.onmessage = null;
  try {
    begin(event.data);
  } catch {
    self.postMessage('failed');
  }
};

/** Milliseconds: the first seconds are for reading and writing. */
const REST = 20_000;

function begin({ log, calls }: Errand): void {
  let survey: ReturnType<typeof surveyor> | null = null;
  const keeper = makeKeeper({
    log: logClient(log, (bytes) => sum(bytes)),
    cache: dexieCache(),
    keys: keyWork(() => startWorker(kdfUrl, 'kdf')),
    async strengthOf(passphrase) {
      const { strengthOf } = await import('./strength.ts');
      return strengthOf(passphrase);
    },
    async surveyOf(draft, room) {
      survey ??= (await import('./surveyor.ts')).surveyor();
      return survey(draft, room);
    },
    speller: async () => (await import('./speller.ts')).speller(),
    rest: () => new Promise((resume) => setTimeout(resume, REST)),
  });
  expose(keeper, calls);
}
