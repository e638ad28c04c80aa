/**
 * The Host in a browser tab: a try-out of the same app. The files lie on the origin private file system of this
 * browser; a second tab is refused. Guarantees the same words as the desktop, where a tab can keep them: it cannot
 * keep a clipboard it may not read, cannot see the screen lock, and cannot make a PDF of its own.
 */

import { fits, object, oneOf } from '../../shared/base/shapes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import {
  BACKUP_NAME,
  type Host,
  type LockReason,
  type LogPort,
  type TakeProblem,
} from '../../shared/host/host.ts';
import { clipboardForAWhile } from './browser-clipboard.ts';
import { watchPresence } from './browser-presence.ts';
import { chooseFile } from './choose-file.ts';
import { download } from './download.ts';
import { runErrand, type BackupErrand } from './log-errand.ts';
import logWorkerUrl from './log.worker.ts?worker&url';
import { printInPage } from './print-in-page.ts';
import { contentOf } from './released-content.ts';
import { startWorker } from './trusted-worker.ts';

type Taken = Promise<Result<null, TakeProblem>>;

export function browserHost(tab: Window): Host {
  const clipboard = clipboardForAWhile(tab.navigator.clipboard);
  const listeners: ((reason: LockReason) => void)[] = [];
  const presence = watchPresence(tab, (reason) => {
    void clipboard.clear();
    for (const listener of listeners) listener(reason);
  });
  let logWorker: Worker | null = null;
  const backup = (errand: BackupErrand) => (logWorker === null ? notNow() : runErrand(logWorker, errand));

  return {
    kind: 'browser',
    can: { pdf: false, print: true, present: false },

    async openLog() {
      logWorker ??= startWorker(logWorkerUrl, 'log');
      const { port1: theirs, port2: ours } = new MessageChannel();
      const opened = await answerOf(logWorker, ours);
      if (opened.ok) return done(theirs as LogPort);
      // Another tab may have closed by the next attempt: that one starts afresh.
      logWorker.terminate();
      logWorker = null;
      return opened;
    },

    save(released): Taken {
      const { name, bytes } = contentOf(released);
      if (bytes === undefined) return Promise.resolve(failed('failed'));
      download(tab, name, bytes);
      return Promise.resolve(done(null));
    },

    pdf(): Taken {
      return Promise.resolve(failed('not-here'));
    },

    print(released): Taken {
      const { html } = contentOf(released);
      return Promise.resolve(html !== undefined && printInPage(tab, html) ? done(null) : failed('failed'));
    },

    copy(released): Taken {
      const { text } = contentOf(released);
      return text === undefined ? Promise.resolve(failed('failed')) : clipboard.put(text);
    },

    /** The log worker has the files: it gives the bytes, and keeps them as what lies outside. */
    async saveBackup({ generation, length }): Taken {
      const copied = await backup({ do: 'copy', generation, length });
      if (!copied.ok) return copied;
      if (copied.value === null) return failed('failed');
      download(tab, BACKUP_NAME, copied.value);
      return done(null);
    },

    async chooseBackup(): Taken {
      const file = await chooseFile(tab);
      if (file === null) return failed('cancelled');
      const kept = await backup({ do: 'keep', file });
      return kept.ok ? done(null) : kept;
    },

    present: () => undefined,
    lockAfter: presence.lockAfter,
    onLockNow(listener) {
      listeners.push(listener);
    },
    /** A new page in place of this one: what this one knew goes with it, the clipboard first where that is quick. */
    sealed() {
      const soon = new Promise((resolve) => tab.setTimeout(resolve, CLEARING_MS));
      void Promise.race([clipboard.clear(), soon]).then(() => {
        logWorker?.terminate();
        tab.location.reload();
      });
    },
  };
}

/** A browser may ask before the clipboard is read: nobody waits for that. */
const CLEARING_MS = 300;

function notNow(): ReturnType<typeof runErrand> {
  return Promise.resolve(failed('failed'));
}

const answer = object({ opened: oneOf('yes', 'busy', 'failed') });

function answerOf(worker: Worker, port: MessagePort): Promise<Result<null, 'busy' | 'failed'>> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const opened = fits(answer, data) ? data.opened : 'failed';
      resolve(opened === 'yes' ? done(null) : failed(opened));
    };
    worker.onerror = () => {
      resolve(failed('failed'));
    };
    worker.postMessage(port, [port]);
  });
}
