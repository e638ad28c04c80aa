/**
 * A backup to a file outside: sealed, written where the user says, opened again and compared. Writing goes on meanwhile;
 * what is written then goes into the next one. Guarantees: "done" is said only of a file whose every record opened.
 * It can be stopped until the file is written; what was sealed by then stays an earlier copy here, and nothing more.
 */

import type { StoreApi } from 'zustand/vanilla';
import type { Millis } from '../../shared/base/ids.ts';
import type { Host, TakeProblem } from '../../shared/host/host.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { BackupProblem } from '../../shared/keeper/safekeeping.ts';
import type { Ask } from './keeper-line.ts';
import type { SessionState } from './phase.ts';

export type BackupFailure = SaveProblem | BackupProblem | TakeProblem | 'stopped';

export type BackingUp =
  | { readonly is: 'resting' }
  | { readonly is: 'sealing' | 'checking'; readonly done: number; readonly of: number }
  | { readonly is: 'writing' }
  | { readonly is: 'done'; readonly cases: number }
  | { readonly is: 'failed'; readonly problem: BackupFailure };

interface BackingUpParts {
  readonly host: Host;
  readonly ask: Ask;
  readonly now: () => Millis;
}

export interface BackUp {
  /** Resolves when it is over; how it ended stands in the store. */
  readonly start: () => Promise<void>;
  /** Nothing where it is too late, or none is under way. */
  readonly stop: () => void;
}

export function createBackUp(store: StoreApi<SessionState>, { host, ask, now }: BackingUpParts): BackUp {
  const order = { stopped: false };

  function show(backingUp: BackingUp): void {
    store.setState({ backingUp });
  }

  /** Null once it is whole and outside, or was stopped. */
  async function backUp(): Promise<BackupFailure | null> {
    const progress = (is: 'sealing' | 'checking') => (done: number, of: number) => {
      if (!order.stopped && store.getState().backingUp.is === is) show({ is, done, of });
    };
    show({ is: 'sealing', done: 0, of: 0 });
    const made = await ask((keeper) => keeper.makeBackup(progress('sealing'), now()));
    if (order.stopped) return null;
    if (!made.ok) return made.problem;
    if (!made.value.ok) return made.value.problem;
    show({ is: 'writing' });
    const written = await host.saveBackup(made.value.value);
    if (!written.ok) return written.problem;
    show({ is: 'checking', done: 0, of: 0 });
    const at = now();
    const checked = await ask((keeper) => keeper.checkBackup(at, progress('checking')));
    if (!checked.ok) return checked.problem;
    if (!checked.value.ok) return checked.value.problem;
    const { phase } = store.getState();
    if (phase.is === 'open')
      store.setState({ phase: { ...phase, settings: { ...phase.settings, lastBackup: at } } });
    show({ is: 'done', cases: checked.value.value.cases });
    return null;
  }

  return {
    async start() {
      if (isUnderWay(store.getState().backingUp)) return;
      order.stopped = false;
      try {
        const problem = await backUp();
        if (problem !== null) show({ is: 'failed', problem });
      } catch (bug) {
        show({ is: 'failed', problem: 'failed' });
        throw bug;
      }
    },

    stop() {
      if (store.getState().backingUp.is !== 'sealing') return;
      order.stopped = true;
      show({ is: 'resting' });
    },
  };
}

/** The three steps of one that is going on. */
export type UnderWay = Extract<BackingUp, { readonly is: 'sealing' | 'checking' | 'writing' }>;

export function isUnderWay(backingUp: BackingUp): backingUp is UnderWay {
  return backingUp.is === 'sealing' || backingUp.is === 'writing' || backingUp.is === 'checking';
}
