/**
 * Bringing in and taking out, at the desk. Guarantees: entries go in a few at a time, so that it can be stopped, and what
 * went in is in the list; that the journal was taken out is sealed in it before its bytes leave.
 * @secret a passphrase passes through and is kept nowhere.
 */

import type { StoreApi } from 'zustand/vanilla';
import type { Millis } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Host, TakeProblem } from '../../shared/host/host.ts';
import type { NewEntry, TakeOutProblem } from '../../shared/keeper/carrying.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { Progress } from '../../shared/keeper/safekeeping.ts';
import { releaseJournal } from '../../shared/release/release.ts';
import { markTakenOut } from '../../shared/release/taken-out.ts';
import type { DeskSide } from './desk-side.ts';
import type { Ask } from './keeper-line.ts';
import type { Phase, SessionState } from './phase.ts';

/** Entries handed over at once. */
const TOGETHER = 20;

export interface Carry {
  /** Places of the texts that stand in the journal already; null where the keeper stopped. */
  alreadyHere(texts: readonly string[]): Promise<readonly number[] | null>;
  /** @param stop asked between a few and the next. */
  bringIn(
    entries: readonly NewEntry[],
    progress: Progress,
    stop: () => boolean,
  ): Promise<{ readonly added: number; readonly problem: SaveProblem | 'stopped' | null }>;
  takeOut(
    passphrase: string,
    progress: Progress,
  ): Promise<
    Result<
      { readonly cases: number; readonly unreadable: number },
      TakeOutProblem | TakeProblem | SaveProblem | 'stopped' | 'unsaved'
    >
  >;
}

interface CarryParts {
  readonly host: Host;
  readonly ask: Ask;
  readonly desk: DeskSide;
  readonly now: () => Millis;
  readonly show: (phase: Phase) => void;
}

export function createCarry(store: StoreApi<SessionState>, parts: CarryParts): Carry {
  const { host, ask, desk, now, show } = parts;

  /** Sealed inside the journal, and shown. */
  async function note(takenOut: Millis | null): Promise<Result<null, SaveProblem | 'stopped'>> {
    const { phase } = store.getState();
    if (phase.is !== 'open') return failed('stopped');
    const settings = { ...phase.settings, takenOut };
    const asked = await ask((keeper) => keeper.saveSettings(settings));
    const later = store.getState().phase;
    if (asked.ok && asked.value.ok && later.is === 'open') show({ ...later, settings });
    return asked.ok ? asked.value : asked;
  }

  return {
    async alreadyHere(texts) {
      const asked = await ask((keeper) => keeper.alreadyHere(texts));
      return asked.ok ? asked.value : null;
    },

    async bringIn(entries, progress, stop) {
      let added = 0;
      let problem: SaveProblem | 'stopped' | null = null;
      for (let at = 0; at < entries.length && problem === null && !stop(); at += TOGETHER) {
        const some = entries.slice(at, at + TOGETHER);
        const asked = await ask((keeper) => keeper.bringIn(some));
        added += asked.ok ? asked.value.added.length : 0;
        problem = asked.ok ? asked.value.problem : 'stopped';
        progress(added, entries.length);
      }
      const listed = await ask((keeper) => keeper.list());
      if (listed.ok) desk.addRest(listed.value);
      return { added, problem };
    },

    async takeOut(passphrase, progress) {
      if (!(await desk.flushAll())) return failed('unsaved');
      const asked = await ask((keeper) => keeper.takeOut(passphrase, progress));
      if (!asked.ok) return asked;
      if (!asked.value.ok) return asked.value;
      const { zip, cases, unreadable } = asked.value.value;
      const released = releaseJournal(markTakenOut(zip, cases));
      const { phase } = store.getState();
      const before = phase.is === 'open' ? phase.settings.takenOut : null;
      const noted = await note(now());
      if (!noted.ok) return noted;
      const saved = await host.save(released);
      if (saved.ok) return done({ cases, unreadable });
      await note(before);
      return saved;
    },
  };
}
