/**
 * The Host in the desktop app: the contract's bridge, said in the words of Host. Guarantees: only a genuine Released
 * goes over, with exactly the one content its way out needs. Refuses a look-alike by throwing: that is a bug, or worse.
 */

import { LOG_PORT, type Bridge } from '../../shared/host/contract.ts';
import type { Host, LogPort, TakeProblem } from '../../shared/host/host.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import { contentOf } from './released-content.ts';

type Taken = Promise<Result<null, TakeProblem>>;

export function electronHost(bridge: Bridge): Host {
  return {
    kind: 'electron',
    can: { pdf: true, print: true, present: true },

    async openLog() {
      const port = nextLogPort();
      const opened = await bridge.openLog(undefined);
      return opened.ok ? done(await port) : failed(opened.problem);
    },

    save(released): Taken {
      const { name, bytes } = contentOf(released);
      return bytes === undefined ? refused() : bridge.save({ name, bytes });
    },

    pdf(released): Taken {
      const { name, html } = contentOf(released);
      return html === undefined ? refused() : bridge.pdf({ name, html });
    },

    print(released): Taken {
      const { name, html } = contentOf(released);
      return html === undefined ? refused() : bridge.print({ name, html });
    },

    copy(released): Taken {
      const { text } = contentOf(released);
      return text === undefined ? refused() : bridge.copy({ text });
    },

    saveBackup({ generation, length }): Taken {
      return bridge.saveBackup({ generation, length });
    },
    chooseBackup(): Taken {
      return bridge.chooseBackup(undefined);
    },

    present(on) {
      bridge.present(on);
    },
    lockAfter(minutes) {
      bridge.lockAfter(minutes);
    },
    onLockNow(listener) {
      bridge.onLockNow(listener);
    },
    sealed() {
      bridge.sealed(undefined);
    },
  };
}

/** The preload posts the port to this window; it comes before or after the answer to `openLog`. */
function nextLogPort(): Promise<LogPort> {
  return new Promise((resolve) => {
    window.addEventListener('message', function take(event) {
      const port = event.ports[0];
      if (event.source !== window || event.data !== LOG_PORT || port === undefined) return;
      window.removeEventListener('message', take);
      resolve(port as LogPort);
    });
  });
}

function refused(): Taken {
  return Promise.resolve(failed('failed'));
}
