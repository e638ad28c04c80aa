/**
 * Holds the files of the try-out, in a worker of its own: only there can a file be opened for one alone and synced.
 * Guarantees: one tab at a time. Each port that comes in speaks log-port.ts with the same store.
 */

import { failed, type Result } from '../../shared/base/result.ts';
import { openLogStore, type LogStore } from '../../shared/vault/log-store.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { holdAlone, originDisk } from './origin-disk.ts';

let store: Promise<Result<LogStore, 'busy' | 'failed'>> | null = null;

self.onmessage = async ({ data: port }: MessageEvent<MessagePort>) => {
  store ??= open();
  const opened = await store;
  if (opened.ok) {
    port.onmessage = async ({ data }: MessageEvent<unknown>) => {
      port.postMessage(await opened.value.answer(data));
    };
  }
  self.postMessage({ opened: opened.ok ? 'yes' : opened.problem });
};

async function open(): Promise<Result<LogStore, 'busy' | 'failed'>> {
  try {
    const root = await navigator.storage.getDirectory();
    if (!(await holdAlone(root))) return failed('busy');
    return { ok: true, value: openLogStore(originDisk(root), (bytes) => sum(bytes)) };
  } catch {
    return failed('failed');
  }
}
