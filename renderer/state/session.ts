/**
 * One session at the desk: start, create or unlock, be somewhere, lock. It owns the keeper while it lives.
 * Screens read `session.store` (phase, place, working) and call the functions here; none of them throws for anything
 * expected. Guarantees: a draft that could not be saved is kept and offered again; how it locks: leaving.ts.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id, Millis } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Span } from '../../shared/base/span.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Settings } from '../../shared/journal/settings.ts';
import type { Keeper, Opened, SaveProblem, Strength, UnlockProblem } from '../../shared/keeper/keeper.ts';
import type { Course } from '../../shared/keeper/looking-back.ts';
import type { Answer, Question } from '../../shared/keeper/search.ts';
import type { StartKeeper } from '../keeper/keeper-client.ts';
import { createDeskSide, type DeskSide } from './desk-side.ts';
import { keeperLine } from './keeper-line.ts';
import { createLeaving } from './leaving.ts';
import type { News } from './news.ts';
import type { CreateProblem, KeyProblem, Phase, SessionState } from './phase.ts';
import { CASES, inCase, type Place } from './place.ts';
import { createSafe, type Safe } from './safe.ts';

export interface Session {
  readonly host: Host;
  readonly store: StoreApi<SessionState>;
  readonly now: () => Millis;

  /** Starts the keeper and looks: `new`, `locked` or `trouble`. Also after `stopped`, to try again. */
  start(): Promise<void>;
  strength(passphrase: string): Promise<Strength | null>;
  /** On success the phase is `first-run`. */
  create(passphrase: string): Promise<Result<null, CreateProblem>>;
  /** From `first-run` on to `open`. */
  enter(): void;
  /** On success the phase is `open`; otherwise `locked` with `lastProblem`, or `trouble`. */
  unlock(passphrase: string): Promise<Result<null, KeyProblem>>;
  unlockWithCode(code: string): Promise<Result<null, KeyProblem>>;
  /** Two groups typed back (by place, 1 to 8), or the whole code and no groups. True when right: then it is confirmed. */
  confirmCode(code: string, groups: Readonly<Record<number, string>>): Promise<boolean>;

  go(place: Place): void;
  /** A fresh id and a place to write: nothing is in the journal before its first character. */
  startCase(place?: (id: Id) => Place): Promise<Id | null>;
  /** For a group of the settings; null where the keeper stopped. */
  newId(): Promise<Id | null>;
  deleteCase(id: Id): Promise<Result<null, SaveProblem>>;
  /** Null where there is nobody to ask any more. */
  search(question: Question): Promise<Answer | null>;
  /** Null where there is nobody to ask any more. */
  readonly lookBack: (from: Millis, to: Millis) => Promise<readonly Course[] | null>;
  /** Saves, tells the host when to lock, shows. */
  saveSettings(edit: (settings: Settings) => Settings): Promise<Result<null, SaveProblem>>;

  /** The user's own lock. `unsaved`: a draft cannot be written (a full disk, say), and nothing was locked; `anyway` locks nevertheless. */
  lock(how?: 'anyway'): Promise<'locked' | 'unsaved'>;

  /** Passphrase, code, backups, earlier copies, mending. */
  readonly safe: Safe;

  /** Words that no list has; none where the keeper stopped. */
  misspelt(text: string): Promise<readonly Span[]>;
  corrections(word: string): Promise<readonly string[]>;

  /** For case-desk.ts only. */
  readonly desk: DeskSide;
}

export function createSession(
  host: Host,
  startKeeper: StartKeeper,
  now: () => Millis = () => Date.now(),
): Session {
  const store = createStore<SessionState>()(() => ({
    phase: { is: 'starting' },
    place: CASES,
    working: false,
    errand: null,
    backingUp: { is: 'resting' },
  }));
  const show = (phase: Phase): void => {
    store.setState({ phase });
  };
  const line = keeperLine(host, startKeeper, onStopped);
  const { ask } = line;

  /** Something that takes a second, and says so meanwhile. */
  async function work<T>(call: (keeper: Keeper) => Promise<T>): Promise<Result<T, 'stopped'>> {
    store.setState({ working: true });
    try {
      return await ask(call);
    } finally {
      store.setState({ working: false });
    }
  }

  const desk = createDeskSide(store, ask);
  const leaving = createLeaving(store, { host, line, desk });
  const isLeaving = leaving.isUnderWay;
  host.onLockNow(leaving.now);

  let lastSettings: Promise<unknown> = Promise.resolve();
  let starting: Promise<void> | null = null;
  /** Said once, beside the passphrase that has to be typed again. */
  let stopped = false;

  function start(): Promise<void> {
    starting ??= startOnce().finally(() => {
      starting = null;
    });
    return starting;
  }

  async function startOnce(): Promise<void> {
    if (isLeaving()) return;
    show({ is: 'starting' });
    const begun = await line.begin().catch((bug: unknown) => {
      show({ is: 'trouble', problem: 'stopped' });
      throw bug;
    });
    if (isLeaving()) {
      line.end();
      return;
    }
    if (!begun.ok) {
      show({ is: 'trouble', problem: begun.problem === 'busy' ? 'busy' : 'log-not-opened' });
      return;
    }
    const looked = await ask((keeper) => keeper.look());
    if (isLeaving()) return;
    if (!looked.ok) show({ is: 'trouble', problem: 'stopped' });
    else if (looked.value.is === 'new') show({ is: 'new' });
    else if (looked.value.is === 'locked') show({ is: 'locked', lastProblem: stopped ? 'stopped' : null });
    else show({ is: 'trouble', problem: looked.value.problem });
    stopped = false;
  }

  /** The keeper ended by itself: what is written stays at the desk, and the passphrase is asked again. */
  function onStopped(): void {
    stopped = true;
    const { phase } = store.getState();
    desk.keepAll();
    store.setState({ working: false, backingUp: { is: 'resting' } });
    if (phase.is === 'starting') show({ is: 'trouble', problem: 'stopped' });
    // The recovery code stays on the screen; `enter` starts again.
    else if (phase.is !== 'first-run' && phase.is !== 'leaving') void start();
  }

  /** With news: something came about with the journal as a whole, and the list says so. */
  function open(opened: Opened, news?: News): void {
    if (news !== undefined) store.setState({ place: CASES });
    show({ ...opened, is: 'open', ...(news === undefined ? {} : { news }) });
    host.lockAfter(opened.settings.lockAfter);
    void desk.saveKept();
    void fetchRest(opened.more);
  }

  /** What opening did not wait for: the rest of the list, and what reading every page in the background comes to. */
  async function fetchRest(more: number): Promise<void> {
    if (more > 0) {
      const listed = await ask((keeper) => keeper.list());
      if (listed.ok) desk.addRest(listed.value);
    }
    const checked = await ask((keeper) => keeper.checked());
    const { phase } = store.getState();
    if (phase.is === 'open' && checked.ok && checked.value.length > 0)
      show({ ...phase, mended: [...phase.mended, ...checked.value] });
  }

  /** The code was on the screen to its end: noted in the journal, so that it is not asked about later. */
  async function codeSeen(): Promise<void> {
    const { phase } = store.getState();
    if (phase.is === 'open' && !phase.settings.codeSeen)
      await saveSettings((settings) => ({ ...settings, codeSeen: true }));
  }

  /** With the key right and the journal not: what it can be brought back to. */
  async function trouble(problem: UnlockProblem): Promise<Phase> {
    if (problem !== 'damaged-log' && problem !== 'not-as-we-left-it') return { is: 'trouble', problem };
    const sheet = await work((keeper) => keeper.recoverySheet());
    return sheet.ok && sheet.value !== null
      ? { is: 'trouble', problem, sheet: sheet.value }
      : { is: 'trouble', problem };
  }

  async function unlock(
    call: (keeper: Keeper) => Promise<Result<Opened, Exclude<KeyProblem, 'stopped'>>>,
  ): Promise<Result<null, KeyProblem>> {
    if (store.getState().working) return failed('busy');
    const asked = await work(call);
    if (isLeaving()) return failed('stopped');
    if (!asked.ok) return asked;
    if (asked.value.ok) {
      open(asked.value.value);
      return done(null);
    }
    const { problem } = asked.value;
    const next: Phase = isFinal(problem) ? await trouble(problem) : { is: 'locked', lastProblem: problem };
    if (isLeaving()) return failed('stopped');
    show(next);
    return failed(problem);
  }

  /** One at a time, each on what the one before came to: two ticks in one second are both kept. */
  function saveSettings(edit: (settings: Settings) => Settings): Promise<Result<null, SaveProblem>> {
    const saved = lastSettings.then(() => saveSettingsOnce(edit));
    lastSettings = saved.catch(() => undefined);
    return saved;
  }

  async function saveSettingsOnce(
    edit: (settings: Settings) => Settings,
  ): Promise<Result<null, SaveProblem>> {
    const { phase } = store.getState();
    if (phase.is !== 'open') return failed('locked');
    const settings = edit(phase.settings);
    const asked = await ask((keeper) => keeper.saveSettings(settings));
    if (!asked.ok) return failed('locked');
    if (!asked.value.ok) return asked.value;
    const later = store.getState().phase;
    if (later.is === 'open') show({ ...later, settings });
    host.lockAfter(settings.lockAfter);
    return done(null);
  }

  const safe = createSafe(store, { host, ask, desk, now, isLeaving, show, open, restart: start });

  return {
    host,
    store,
    now,
    desk,
    safe,
    start,

    async strength(passphrase) {
      const asked = await ask((keeper) => keeper.strength(passphrase));
      return asked.ok ? asked.value : null;
    },

    async create(passphrase) {
      if (store.getState().working) return failed('exists');
      const asked = await work((keeper) => keeper.create(passphrase, now()));
      if (isLeaving()) return failed('stopped');
      if (!asked.ok) return asked;
      if (!asked.value.ok) return failed(asked.value.problem);
      show({ is: 'first-run', ...asked.value.value });
      return done(null);
    },

    enter() {
      const { phase } = store.getState();
      if (phase.is !== 'first-run') return;
      if (!line.isOpen()) void start();
      else {
        open(phase.opened, phase.news);
        void codeSeen();
      }
    },

    unlock: (passphrase) => unlock((keeper) => keeper.unlock(passphrase, now())),
    unlockWithCode: (code) => unlock((keeper) => keeper.unlockWithCode(code, now())),

    async confirmCode(code, groups) {
      const asked = await ask((keeper) => keeper.confirmCode(code, groups, now()));
      if (!asked.ok || !asked.value) return false;
      const { phase } = store.getState();
      if (phase.is === 'open') show({ ...phase, settings: confirmed(phase.settings) });
      if (phase.is === 'first-run')
        show({ ...phase, opened: { ...phase.opened, settings: confirmed(phase.opened.settings) } });
      return true;
    },

    go(place) {
      store.setState({ place });
      const { phase } = store.getState();
      if (phase.is !== 'open' || phase.news === undefined) return;
      const { is, cases, more, settings, mended, lastWritten } = phase;
      show({ is, cases, more, settings, mended, lastWritten });
    },

    async startCase(place = inCase) {
      const id = await desk.freshId();
      if (id !== null) store.setState({ place: place(id) });
      return id;
    },

    async newId() {
      const asked = await ask((keeper) => keeper.newId());
      return asked.ok ? asked.value : null;
    },

    async deleteCase(id) {
      const removing = desk.removing(id);
      const asked = await ask((keeper) => keeper.deleteCase(id));
      if (!asked.ok || !asked.value.ok) {
        removing.failed();
        return asked.ok ? asked.value : failed('locked');
      }
      removing.done();
      const { place } = store.getState();
      if (place.at === 'case' && place.id === id) store.setState({ place: CASES });
      return done(null);
    },

    async search(question) {
      const asked = await ask((keeper) => keeper.search(question));
      return asked.ok ? asked.value : null;
    },

    async lookBack(from, to) {
      const asked = await ask((keeper) => keeper.lookBack(from, to));
      return asked.ok ? asked.value : null;
    },

    saveSettings,

    async misspelt(text) {
      const asked = await ask((keeper) => keeper.misspelt(text));
      return asked.ok ? asked.value : [];
    },

    async corrections(word) {
      const asked = await ask((keeper) => keeper.corrections(word));
      return asked.ok ? asked.value : [];
    },

    lock: leaving.lock,
  };
}

/** These need more than another try with the passphrase. */
function isFinal(problem: Exclude<KeyProblem, 'stopped'>): problem is UnlockProblem {
  return (
    problem === 'damaged-log' ||
    problem === 'not-as-we-left-it' ||
    problem === 'newer-version' ||
    problem === 'no-log' ||
    problem === 'too-costly'
  );
}

function confirmed(settings: Settings): Settings {
  return { ...settings, recoveryConfirmed: true };
}
