/**
 * Holds the files of the try-out, in a worker of its own: only there can a file be opened for one alone and synced.
 * Guarantees: one tab at a time. Each port that comes in speaks log-port.ts with the same store; an errand copies out
 * a backup, or keeps a file that was chosen as the one outside.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Folders } from '../../shared/vault/folders.ts';
import { openLogStore, type LogStore } from '../../shared/vault/log-store.ts';
import { FRESH, GROWING, JOURNAL } from '../../shared/vault/log-turn.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { blobOutside, frontOf } from './blob-outside.ts';
import type { BackupErrand, ErrandAnswer, ErrandMessage } from './log-errand.ts';
import { holdAlone } from './origin-disk.ts';
import { originFolders } from './origin-folders.ts';

let store: Promise<Result<LogStore, 'busy' | 'failed'>> | null = null;
let folders: Folders | null = null;
const outside = blobOutside();

self.onmessage = async ({ data }: MessageEvent<MessagePort | ErrandMessage>) => {
  if ('errand' in data) {
    data.answer.postMessage(await onErrand(data.errand));
    return;
  }
  store ??= open();
  const opened = await store;
  if (opened.ok) {
    data.onmessage = async ({ data: question }: MessageEvent<unknown>) => {
      data.postMessage(await opened.value.answer(question));
    };
  }
  self.postMessage({ opened: opened.ok ? 'yes' : opened.problem });
};

async function open(): Promise<Result<LogStore, 'busy' | 'failed'>> {
  try {
    const root = await navigator.storage.getDirectory();
    if (!(await holdAlone(root))) return failed('busy');
    folders = originFolders(root);
    return done(openLogStore(folders.folder(JOURNAL), (bytes) => sum(bytes), { outside, folders }));
  } catch {
    return failed('failed');
  }
}

async function onErrand(errand: BackupErrand): Promise<ErrandAnswer> {
  if (errand.do === 'keep') {
    outside.keep(errand.file);
    return done(null);
  }
  try {
    const copy = await (folders && frontOf(folders.folder(FRESH), GROWING, errand.length));
    if (copy === null) return failed('failed');
    outside.keep(copy);
    return done(copy);
  } catch {
    return failed('failed');
  }
}
