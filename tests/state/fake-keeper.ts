/**
 * A keeper without a key, for the desk's tests: saves succeed or fail as told, can be held back, and are written down
 * in the order they were asked. Everything the session and the desk rely on is here, nothing else.
 */

import { idFromBytes, type Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Host, LockReason } from '../../shared/host/host.ts';
import type { Case } from '../../shared/journal/case.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import { summarize } from '../../shared/journal/summary.ts';
import type { Keeper, Opened, SaveProblem, Standing } from '../../shared/keeper/keeper.ts';
import type { KeeperAtWork, StartKeeper } from '../../renderer/keeper/keeper-client.ts';
import { breakable } from '../../renderer/keeper/keeper-gone.ts';

export interface FakeKeeper {
  readonly start: StartKeeper;
  readonly saved: Case[];
  /** The drafts that came with the lock. */
  readonly held: Case[];
  readonly log: string[];
  readonly surveyed: string[];
  standing: Standing;
  failing: SaveProblem | null;
  /** The one case that cannot be saved. */
  refusing: Id | null;
  /** While set, saves wait for `release()`. */
  holding: boolean;
  release(): void;
  /** The worker ends by itself. */
  stop(): void;
  put(chosen: Case): void;
}

export function fakeKeeper(): FakeKeeper {
  const cases = new Map<Id, Case>();
  let settings = { ...newSettings(0), codeSeen: true };
  let ids = 0;
  const held: (() => void)[] = [];
  let stopped = (): void => undefined;

  const opened = (): Opened => ({
    cases: [...cases.values()].map(summarize).sort((a, b) => b.touched - a.touched),
    settings,
    more: 0,
    mended: [],
    lastWritten: null,
  });
  const unlock = (right: boolean): Result<Opened, 'wrong-passphrase'> =>
    right ? done(opened()) : failed('wrong-passphrase');

  const changed = <T>(passphrase: string, value: T): Promise<Result<T, 'wrong-passphrase'>> =>
    Promise.resolve(passphrase === 'right' ? done(value) : failed('wrong-passphrase'));

  const keeper: Keeper = {
    look: () => Promise.resolve(fake.standing),
    strength: () => Promise.resolve({ enough: true, words: 'years' }),
    create: () => Promise.resolve(done({ recoveryCode: 'CODE', opened: opened() })),
    unlock: (passphrase) => Promise.resolve(unlock(passphrase === 'right')),
    unlockWithCode: (code) => Promise.resolve(code === 'CODE' ? done(opened()) : failed({ slip: 'length' })),
    confirmCode: (code) => Promise.resolve(code === 'CODE'),
    list: () => Promise.resolve(opened().cases),
    checked: () => Promise.resolve([]),
    openCase: (id) => {
      const found = cases.get(id);
      return Promise.resolve(found ? done(found) : failed('not-found'));
    },
    async saveCase(draft) {
      fake.log.push('save');
      if (fake.holding) await new Promise<void>((resolve) => held.push(resolve));
      if (fake.failing) return failed(fake.failing);
      if (fake.refusing === draft.id) return failed('write-failed');
      cases.set(draft.id, draft);
      fake.saved.push(draft);
      fake.log.push('saved');
      return done(summarize(draft));
    },
    deleteCase: (id) => {
      if (fake.failing) return Promise.resolve(failed(fake.failing));
      cases.delete(id);
      return Promise.resolve(done(null));
    },
    saveSettings: (given) => {
      settings = given;
      return Promise.resolve(done(null));
    },
    newId: () => {
      ids += 1;
      return Promise.resolve(idFromBytes(new Uint8Array(16).fill(ids)));
    },
    survey: (draft) => {
      fake.surveyed.push(draft.texts.story.text);
      return Promise.resolve({ of: { story: draft.texts.story.text }, decisions: [], cast: [] });
    },
    misspelt: () => Promise.resolve([]),
    corrections: () => Promise.resolve([]),
    search: () => Promise.resolve({ found: [], count: 0, looking: null }),
    alreadyHere: () => Promise.resolve([]),
    bringIn: () => Promise.resolve({ added: [], problem: null }),
    takeOut: (passphrase) => changed(passphrase, { zip: new Uint8Array(), cases: cases.size, unreadable: 0 }),
    evenings: () => Promise.resolve([]),
    evening: () => Promise.resolve(failed('not-found')),
    bringBack: () => Promise.resolve(failed('not-found')),
    lookBack: () => Promise.resolve([]),
    changePassphrase: (current) => changed(current, null),
    testCode: (code) => Promise.resolve(done(code === 'CODE' ? 'opens' : 'other')),
    replaceCode: (passphrase) => changed(passphrase, { recoveryCode: 'ANOTHER CODE' }),
    someoneKnows: (current) => changed(current, { recoveryCode: 'ANOTHER CODE', opened: opened() }),
    eraseNow: (passphrase) => changed(passphrase, opened()),
    snapshots: () => Promise.resolve([]),
    goBackTo: () => Promise.resolve(done(opened())),
    makeBackup: () => Promise.resolve(done({ generation: 1, length: 2048 })),
    checkBackup: () => Promise.resolve(done({ cases: cases.size })),
    lookAtBackup: () => Promise.resolve({ is: 'refused', problem: 'gone' }),
    openBackup: () => Promise.resolve(failed('gone')),
    closeBackup: () => Promise.resolve(),
    mergeBackup: () => Promise.resolve(done({ added: 0, equal: 0, differing: 0, deletedHere: [] })),
    bringUnsaved: () => Promise.resolve(done({ added: 0, equal: 0, differing: 0, deletedHere: [] })),
    restoreBackup: () => Promise.resolve(done(opened())),
    recoverySheet: () => Promise.resolve(null),
    recover: () => Promise.resolve(done(opened())),
    setAside: () => {
      fake.standing = { is: 'new' };
      return Promise.resolve(done(null));
    },
    async lock(drafts) {
      fake.log.push('lock');
      fake.held.push(...drafts);
      if (fake.holding) await new Promise<void>((resolve) => held.push(resolve));
    },
  };

  const fake: FakeKeeper = {
    saved: [],
    held: [],
    log: [],
    surveyed: [],
    standing: { is: 'locked' },
    failing: null,
    refusing: null,
    holding: false,
    start: () => {
      const { near, end } = breakable(keeper);
      const started: KeeperAtWork = {
        keeper: near,
        end() {
          fake.log.push('end');
          end();
        },
        onStopped(listener) {
          stopped = () => {
            end();
            listener();
          };
        },
      };
      return Promise.resolve(done(started));
    },
    release() {
      for (const resolve of held.splice(0)) resolve();
    },
    stop() {
      stopped();
    },
    put(chosen) {
      cases.set(chosen.id, chosen);
    },
  };
  return fake;
}

export interface FakeHost {
  readonly host: Host;
  readonly minutes: number[];
  sealed: number;
  lockNow(reason: LockReason): void;
}

export function fakeHost(log: string[]): FakeHost {
  let listener: (reason: LockReason) => void = () => undefined;
  const notHere = () => Promise.resolve(failed('not-here' as const));
  const fake: FakeHost = {
    minutes: [],
    sealed: 0,
    lockNow(reason) {
      listener(reason);
    },
    host: {
      kind: 'browser',
      can: { pdf: false, print: false, present: false },
      openLog: () => Promise.resolve(failed('failed')),
      save: notHere,
      pdf: notHere,
      print: notHere,
      copy: notHere,
      saveBackup: notHere,
      chooseBackup: notHere,
      present: () => undefined,
      lockAfter: (minutes) => fake.minutes.push(minutes),
      onLockNow: (given) => {
        listener = given;
      },
      sealed: () => {
        fake.sealed += 1;
        log.push('sealed');
      },
    },
  };
  return fake;
}
