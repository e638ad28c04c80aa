/**
 * The session's line to its keeper: at most one keeper at a time. Guarantees: a call never hangs; where there is no
 * keeper, or it goes while asked, the answer is `stopped`. A bug on the other side still throws here.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Keeper } from '../../shared/keeper/keeper.ts';
import type { KeeperAtWork, StartKeeper } from '../keeper/keeper-client.ts';
import { KeeperGone } from '../keeper/keeper-gone.ts';

export type Ask = <T>(call: (keeper: Keeper) => Promise<T>) => Promise<Result<T, 'stopped'>>;

export interface KeeperLine {
  readonly ask: Ask;
  isOpen(): boolean;
  /** Ends the keeper there is, starts another. */
  begin(): Promise<Result<null, 'busy' | 'failed'>>;
  end(): void;
}

/** @param onStopped called when a keeper ends by itself. */
export function keeperLine(host: Host, startKeeper: StartKeeper, onStopped: () => void): KeeperLine {
  let current: KeeperAtWork | null = null;

  function end(): void {
    current?.end();
    current = null;
  }

  return {
    async ask(call) {
      if (current === null) return failed('stopped');
      try {
        return done(await call(current.keeper));
      } catch (thrown) {
        if (thrown instanceof KeeperGone) return failed('stopped');
        throw thrown;
      }
    },
    isOpen: () => current !== null,
    async begin() {
      end();
      const started = await startKeeper(host);
      if (!started.ok) return started;
      current = started.value;
      current.onStopped(() => {
        current = null;
        onStopped();
      });
      return done(null);
    },
    end,
  };
}
