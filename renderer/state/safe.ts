/**
 * The journal as a whole, seen from the desk: its passphrase and code, its copies, its mending. Guarantees: before
 * anything takes the place of what is open, every draft is in the journal, or it is refused as `unsaved`; while it goes
 * on there is an errand in the store and nothing else is shown. What came of it is the phase, and one line of news.
 * @secret passphrases and codes pass through, and are kept nowhere but in the phase that shows a new code.
 */

import type { StoreApi } from 'zustand/vanilla';
import type { Id, Millis } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Host, TakeProblem } from '../../shared/host/host.ts';
import type { CodeSlip, Keeper, Opened, SaveProblem, UnlockProblem } from '../../shared/keeper/keeper.ts';
import type {
  BackupProblem,
  AsideProblem,
  BackupContents,
  BackupLook,
  ChangeProblem,
  Progress,
  Safekeeping,
  Snapshot,
} from '../../shared/keeper/safekeeping.ts';
import { createBackUp, type BackUp } from './backing-up.ts';
import { createCarry, type Carry } from './carrying.ts';
import type { DeskSide } from './desk-side.ts';
import type { Ask } from './keeper-line.ts';
import type { Errand, News } from './news.ts';
import type { Phase, SessionState } from './phase.ts';

/** `unsaved`: words on the desk that the disk does not take; nothing was begun. */
export type WholeProblem = 'stopped' | 'unsaved' | 'busy';
type Opening = Awaited<ReturnType<Safekeeping['openBackup']>>;
export type OpenBackupProblem = Extract<Opening, { ok: false }>['problem'] | 'stopped';
export type BackupSecret = Parameters<Safekeeping['openBackup']>[0];

export interface Safe {
  changePassphrase(current: string, next: string): Promise<Result<null, ChangeProblem | 'stopped'>>;
  testCode(code: string): Promise<Result<'opens' | 'other', CodeSlip | 'not-enough-memory' | 'stopped'>>;
  /** On success the phase shows the new code, as at the start. */
  replaceCode(passphrase: string): Promise<Result<null, ChangeProblem | WholeProblem>>;
  someoneKnows(current: string, next: string): Promise<Result<null, ChangeProblem | WholeProblem>>;
  eraseNow(passphrase: string): Promise<Result<null, ChangeProblem | WholeProblem>>;

  /** Newest first; null where the keeper stopped. */
  snapshots(): Promise<readonly Snapshot[] | null>;
  goBackTo(snapshot: Snapshot): Promise<Result<null, ChangeProblem | 'not-whole' | WholeProblem>>;

  readonly backUp: BackUp;

  /** Asks which file, and looks at it. */
  chooseBackup(): Promise<Result<BackupLook, TakeProblem | 'stopped'>>;
  openBackup(secret: BackupSecret, progress: Progress): Promise<Result<BackupContents, OpenBackupProblem>>;
  closeBackup(): void;
  mergeBackup(bring: readonly Id[]): Promise<Result<null, SaveProblem | WholeProblem>>;
  /** Words that were kept elsewhere at quitting, into the open journal. */
  bringUnsaved(): Promise<Result<null, BackupProblem | SaveProblem | WholeProblem>>;
  restoreBackup(): Promise<Result<null, SaveProblem | WholeProblem>>;

  readonly carry: Carry;

  /** As the sheet of the trouble says. */
  recover(): Promise<Result<null, UnlockProblem | WholeProblem>>;
  /** Moves the journal aside, deletes nothing; then there is none, and one can be made. */
  setAside(): Promise<Result<null, AsideProblem | WholeProblem>>;
}

interface SafeParts {
  readonly host: Host;
  readonly ask: Ask;
  readonly desk: DeskSide;
  readonly now: () => Millis;
  readonly isLeaving: () => boolean;
  readonly show: (phase: Phase) => void;
  readonly open: (opened: Opened, news: News) => void;
  /** Looks at the disk anew. */
  readonly restart: () => Promise<void>;
}

export function createSafe(store: StoreApi<SessionState>, parts: SafeParts): Safe {
  const { host, ask, desk, now, isLeaving, show, open, restart } = parts;

  /** One thing with the whole journal at a time, and only with every word on the disk. */
  async function errand<T, P>(
    what: Errand['what'],
    call: (keeper: Keeper, progress: Progress) => Promise<Result<T, P>>,
  ): Promise<Result<T, P | WholeProblem>> {
    if (store.getState().errand !== null) return failed('busy');
    store.setState({ errand: { what, done: 0, of: 0 } });
    const progress: Progress = (far, of) => {
      if (store.getState().errand !== null) store.setState({ errand: { what, done: far, of } });
    };
    try {
      if (!(await desk.flushAll())) return failed('unsaved');
      if (isLeaving()) return failed('stopped');
      const asked = await ask((keeper) => call(keeper, progress));
      if (isLeaving()) return failed('stopped');
      return asked.ok ? asked.value : asked;
    } finally {
      store.setState({ errand: null });
    }
  }

  /** What is open now is another journal, or holds other cases: what the desk knew of deletions is over. */
  function opened<P>(result: Result<Opened, P>, news: News): Result<null, P> {
    if (!result.ok) return result;
    desk.forgetDeletions();
    open(result.value, news);
    return done(null);
  }

  /** A code that is about to be made was not seen; said in the journal first, so that an interruption is not forgotten. */
  async function beforeCode(): Promise<() => Promise<void>> {
    const { phase } = store.getState();
    if (phase.is !== 'open') return () => Promise.resolve();
    const { settings } = phase;
    await ask((keeper) => keeper.saveSettings({ ...settings, codeSeen: false }));
    return async () => {
      await ask((keeper) => keeper.saveSettings(settings));
    };
  }

  /** The same journal with what came in. */
  async function listedAnew(news: News): Promise<Result<null, 'locked' | 'stopped'>> {
    const { phase } = store.getState();
    if (phase.is !== 'open') return failed('locked');
    const listed = await ask((keeper) => keeper.list());
    if (!listed.ok) return listed;
    return opened(done({ ...phase, cases: listed.value, more: 0 }), news);
  }

  return {
    async changePassphrase(current, next) {
      const asked = await ask((keeper) => keeper.changePassphrase(current, next, now()));
      return asked.ok ? asked.value : asked;
    },

    async testCode(code) {
      const asked = await ask((keeper) => keeper.testCode(code));
      return asked.ok ? asked.value : asked;
    },

    async replaceCode(passphrase) {
      const { phase } = store.getState();
      if (phase.is !== 'open') return failed('locked');
      const restore = await beforeCode();
      const asked = await ask((keeper) => keeper.replaceCode(passphrase, now()));
      if (isLeaving()) return failed('stopped');
      if (!asked.ok) return asked;
      if (!asked.value.ok) {
        await restore();
        return asked.value;
      }
      const { recoveryCode } = asked.value.value;
      const settings = { ...phase.settings, recoveryConfirmed: false, codeSeen: false };
      show({ is: 'first-run', recoveryCode, opened: { ...phase, settings } });
      return done(null);
    },

    async someoneKnows(current, next) {
      const restore = await beforeCode();
      const made = await errand('make-new', (keeper, progress) =>
        keeper.someoneKnows(current, next, now(), progress),
      );
      if (!made.ok) {
        if (!isLeaving()) await restore();
        return made;
      }
      show({ is: 'first-run', ...made.value, news: { did: 'made-new' } });
      return done(null);
    },

    async eraseNow(passphrase) {
      const erased = await errand('erase', (keeper, progress) =>
        keeper.eraseNow(passphrase, now(), progress),
      );
      return opened(erased, { did: 'erased' });
    },

    async snapshots() {
      const asked = await ask((keeper) => keeper.snapshots());
      return asked.ok ? asked.value : null;
    },

    async goBackTo({ generation, at }) {
      const back = await errand('go-back', (keeper, progress) =>
        keeper.goBackTo(generation, now(), progress),
      );
      return opened(back, { did: 'went-back', to: at });
    },

    backUp: createBackUp(store, { host, ask, now }),
    carry: createCarry(store, { host, ask, desk, now, show }),

    async chooseBackup() {
      const chosen = await host.chooseBackup();
      if (!chosen.ok) return chosen;
      return ask((keeper) => keeper.lookAtBackup());
    },

    async openBackup(secret, progress) {
      const asked = await ask((keeper) => keeper.openBackup(secret, progress));
      return asked.ok ? asked.value : asked;
    },

    closeBackup() {
      void ask((keeper) => keeper.closeBackup());
    },

    async mergeBackup(bring) {
      const merged = await errand('merge', (keeper, progress) => keeper.mergeBackup(bring, now(), progress));
      return merged.ok ? listedAnew({ did: 'merged', counts: merged.value }) : merged;
    },

    async bringUnsaved() {
      const brought = await errand('merge', (keeper) => keeper.bringUnsaved(now()));
      return brought.ok ? listedAnew({ did: 'brought-words', counts: brought.value }) : brought;
    },

    async restoreBackup() {
      const restored = await errand('restore', (keeper, progress) => keeper.restoreBackup(now(), progress));
      return opened(restored, { did: 'restored' });
    },

    async recover() {
      const { phase } = store.getState();
      const lost = phase.is === 'trouble' ? (phase.sheet?.lost ?? 0) : 0;
      const recovered = await errand('recover', (keeper, progress) => keeper.recover(now(), progress));
      return opened(recovered, { did: 'recovered', lost });
    },

    async setAside() {
      if (!(await desk.flushAll()) && store.getState().phase.is === 'open') return failed('unsaved');
      const asked = await ask((keeper) => keeper.setAside());
      if (!asked.ok) return asked;
      if (!asked.value.ok) return asked.value;
      desk.forgetDeletions();
      await restart();
      return done(null);
    },
  };
}
