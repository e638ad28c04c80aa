/**
 * Starts the keeper in its worker and hands it the one log port; gives back the Keeper interface to call.
 * Guarantees: after `end()` or a crash every pending and later call rejects with KeeperGone, and the worker, its key
 * and its texts are gone. Nothing here ever sees a key.
 */

import { proxy, wrap, type Remote } from 'comlink';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Host, LogPort } from '../../shared/host/host.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import { startWorker } from '../host/trusted-worker.ts';
import { breakable } from './keeper-gone.ts';
import keeperUrl from './keeper.worker.ts?worker&url';

export interface KeeperAtWork {
  readonly keeper: Keeper;
  /** Ends the worker now. Call `keeper.lock()` first: it waits for saves under way. */
  end(): void;
  /** Called once if the worker ends by itself; never after `end()`. */
  onStopped(listener: () => void): void;
}

/** What the session is given to start a keeper; tests give a fake one. */
export type StartKeeper = (host: Host) => Promise<Result<KeeperAtWork, 'busy' | 'failed'>>;

/** What the worker's first and only message carries: the log, and the port for calls. */
export interface Errand {
  readonly log: LogPort;
  readonly calls: MessagePort;
}

export async function startKeeper(host: Host): Promise<Result<KeeperAtWork, 'busy' | 'failed'>> {
  const log = await host.openLog();
  if (!log.ok) return failed(log.problem);

  const worker = startWorker(keeperUrl, 'keeper');
  const { port1, port2 } = new MessageChannel();
  const errand: Errand = { log: log.value, calls: port2 };
  worker.postMessage(errand, [log.value as MessagePort, port2]);

  const { near, end } = breakable<Keeper>(withWaysBack(wrap<Keeper>(port1)));
  let stopped = (): void => undefined;
  const finish = (): void => {
    worker.terminate();
    port1.close();
    end();
  };
  const stop = (): void => {
    finish();
    stopped();
  };
  worker.onerror = stop;
  worker.onmessageerror = stop;
  // An error while an async worker starts never reaches onerror: the worker posts one word instead.
  worker.onmessage = stop;

  return done({
    keeper: near,
    end() {
      stopped = () => undefined;
      finish();
    },
    onStopped(listener: () => void) {
      stopped = listener;
    },
  });
}

/** How far something is, is told while it goes on: a function given to the keeper crosses as a port of its own. */
function withWaysBack(far: Remote<Keeper>): Keeper {
  const carried = (given: unknown): unknown =>
    typeof given === 'function' ? proxy(given as (...said: unknown[]) => unknown) : given;
  return new Proxy(far, {
    get: (target, name) => {
      const asked = Reflect.get(target, name) as unknown as (...given: readonly unknown[]) => unknown;
      return (...given: readonly unknown[]) => asked(...given.map(carried));
    },
  });
}
