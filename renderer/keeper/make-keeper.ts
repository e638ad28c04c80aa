/**
 * The keeper, whole, from its parts: the log, the cache, the key derivation, the judge of passphrases, the scanner.
 * It runs in the worker, and in node for tests. Guarantees: one journal at a time; nothing is written before every
 * mend of unlocking is; after `lock` there is no key and nothing answers but `look`.
 */

import { equal } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Survey } from '../../shared/deid/decide/decision.ts';
import type { Case } from '../../shared/journal/case.ts';
import { roomFor } from '../../shared/journal/group.ts';
import type { Room } from '../../shared/journal/room.ts';
import { settingsRecord } from '../../shared/journal/record.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import type { Keeper, Mended, Opened, Strength, UnlockProblem } from '../../shared/keeper/keeper.ts';
import type { Answer } from '../../shared/keeper/search.ts';
import { createVault, type NewVault } from '../../shared/vault/create.ts';
import { type Header, PASSPHRASE, RECOVERY, type Which } from '../../shared/vault/header.ts';
import type { OpenedHeader } from '../../shared/vault/header-copies.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { isGroup, readRecoveryCode } from '../../shared/vault/recovery-code.ts';
import { newId, type Secret } from '../../shared/vault/secrets.ts';
import { openSlot } from '../../shared/vault/slots.ts';
import type { Refused } from '../../shared/vault/unlock.ts';
import { bringingIn } from './bringing-in.ts';
import { deleteWhole } from './delete-whole.ts';
import type { CacheStore } from './cache-store.ts';
import { daily } from './daily.ts';
import { cacheWriter } from './cache-writer.ts';
import { readNear, standingOf } from './journal-files.ts';
import { tendFormers } from './former.ts';
import type { KeyWork } from './kdf-client.ts';
import { orTooLittleMemory, spent } from './keeper-room.ts';
import type { LogClient } from './log-client.ts';
import type { OpenJournal } from './open-journal.ts';
import type { Speller } from './speller.ts';
import { pastEvenings } from './past-evenings.ts';
import { safekeeping } from './safekeeping.ts';
import { searching, type Searching } from './searching.ts';
import { takingOut } from './taking-out.ts';
import { type JustUnlocked, openWith, reopenJournal, unlockJournal, type UnlockParts } from './unlocking.ts';

export interface KeeperParts {
  readonly log: LogClient;
  readonly cache: CacheStore;
  readonly keys: KeyWork;
  readonly strengthOf: (passphrase: string) => Promise<Strength>;
  /** As it is to be told in this room. */
  readonly surveyOf: (draft: Case, room: Room) => Promise<Survey>;
  /** Without it no word is called misspelt. */
  readonly speller?: () => Promise<Speller>;
  /** Between two steps of what is done in the background. */
  readonly pause?: () => Promise<void>;
  /** A little while, before new generations are thought of; without it none are made. */
  readonly rest?: () => Promise<void>;
}

const NOTHING: Answer = { found: [], count: 0, looking: null };

/** Milliseconds between two steps of what is done in the background: calls have their turn. */
const BREATH = 4;

export function makeKeeper(parts: KeeperParts): Keeper {
  const { log, cache, keys, strengthOf, surveyOf } = parts;
  const pause = parts.pause ?? (() => new Promise<void>((resume) => setTimeout(resume, BREATH)));
  const unlocking: UnlockParts = { log, cache, kdf: keys.kdf, pause };
  const generations = daily(log, pause, parts.rest ?? null);
  let journal: OpenJournal | null = null;
  let search: Searching | null = null;
  let latest = 0;
  /** @secret Of a journal made in this session: what its code is checked against. */
  let ownCode: Secret | null = null;
  let refused: Refused | null = null;

  function opened(mended: readonly Mended[], open: OpenJournal): Opened {
    journal = open;
    search?.stop();
    search = searching(open, pause);
    const { cases, count } = open.page();
    const lastWritten = cases.reduce((latest, { touched }) => Math.max(latest, touched), 0);
    return {
      cases,
      more: count - cases.length,
      settings: open.settings(),
      mended,
      lastWritten: lastWritten || null,
    };
  }

  async function open(which: Which, secret: Secret, now: number): Promise<Result<Opened, UnlockProblem>> {
    if (journal !== null) return failed('busy');
    const unlocked = await orTooLittleMemory(unlockJournal(unlocking, which, secret, now));
    if (unlocked === null) return failed('not-enough-memory');
    forgetRefused();
    if (unlocked.ok) return tended(unlocked.value, now);
    ({ refused } = unlocked.problem);
    return failed(unlocked.problem.problem);
  }

  async function reopen(known: OpenedHeader, now: number): Promise<Result<Opened, UnlockProblem>> {
    const unlocked = await reopenJournal(unlocking, known, now);
    if (!unlocked.ok) return unlocked;
    forgetRefused();
    return tended(unlocked.value, now);
  }

  /** In the background: at the lock it ends where it is, and the next unlock goes on. */
  function tended({ mended, open }: JustUnlocked, now: number): Result<Opened, never> {
    tendFormers(log, open, now).catch((thrown: unknown) => {
      if (journal === open) throw thrown;
    });
    latest = now;
    generations.tend(open, now);
    return done(opened(mended, open));
  }

  function forgetRefused(): void {
    refused?.opened?.key.fill(0);
    refused = null;
  }

  function forgetSearch(): void {
    search?.stop();
    search = null;
  }

  function forgetCode(): void {
    ownCode?.fill(0);
    ownCode = null;
  }

  async function shut(): Promise<void> {
    const open = journal;
    journal = null;
    forgetSearch();
    forgetCode();
    await open?.settled();
    open?.vault.forget();
  }

  /** Whether a code opens this journal; the key it opens is overwritten, it is here already. */
  async function opens(header: Header, code: Secret): Promise<boolean> {
    const key = await orTooLittleMemory(openSlot(header, RECOVERY, code, keys.kdf));
    key?.fill(0);
    return key !== null;
  }

  return {
    async look() {
      const near = await readNear(log, cache);
      return near.ok ? standingOf(near.value) : { is: 'trouble', problem: near.problem };
    },

    strength: strengthOf,

    async create(passphrase, now) {
      const secret = passphraseSecret(passphrase);
      if (!secret.ok) return secret;
      if (!(await strengthOf(passphrase)).enough) return failed('weak');
      const near = await readNear(log, cache);
      if (!near.ok) return failed('write-failed');
      if (journal !== null || standingOf(near.value).is !== 'new') return failed('exists');
      const first = [{ id: newId(), value: settingsRecord(newSettings(now)) }];
      const made = await spent(secret.value, orTooLittleMemory(newVault(secret.value, keys, first)));
      if (made === null) return failed('write-failed');
      const { vault, latest, header, generation, file, rows, tail, recoveryCode } = made;
      const written = await log.write({ ask: 'create', header: header.bytes, generation, file });
      if (!written.ok) {
        vault.forget();
        const { problem } = written;
        return failed(problem === 'exists' || problem === 'disk-full' ? problem : 'write-failed');
      }
      const writer = cacheWriter(cache, near.value.cache !== null, pause);
      await writer.carryOut({ clear: true, header: header.bytes, rows, tail });
      const code = readRecoveryCode(recoveryCode);
      ownCode = code.ok ? code.value : null;
      const open = openWith(unlocking, vault.sealer, writer, latest.values(), sum(header.bytes), now);
      return done({ recoveryCode, opened: opened([], open) });
    },

    async unlock(passphrase, now) {
      const secret = passphraseSecret(passphrase);
      return secret.ok ? spent(secret.value, open(PASSPHRASE, secret.value, now)) : secret;
    },

    async unlockWithCode(code, now) {
      const secret = readRecoveryCode(code);
      return secret.ok ? spent(secret.value, open(RECOVERY, secret.value, now)) : secret;
    },

    async confirmCode(code, groups) {
      const secret = readRecoveryCode(code);
      if (journal === null || !secret.ok) return false;
      const typed = Object.entries(groups);
      if (!typed.every(([place, group]) => isGroup(secret.value, Number(place), group))) return false;
      const header = journal.vault.header();
      const isRight = await spent(
        secret.value,
        ownCode ? Promise.resolve(equal(ownCode, secret.value)) : opens(header, secret.value),
      );
      if (!isRight) return false;
      return (await journal.saveSettings({ ...journal.settings(), recoveryConfirmed: true })).ok;
    },

    list: async () => journal?.list() ?? [],
    checked: async () => journal?.checked() ?? [],
    openCase: async (id) => journal?.read(id) ?? failed('not-found'),
    async saveCase(draft) {
      if (journal === null) return failed('locked');
      const open = journal;
      const saved = await open.save(draft);
      latest = Math.max(latest, draft.touched);
      if (saved.ok) generations.tend(open, latest);
      return saved;
    },
    deleteCase: async (id) => (journal === null ? failed('locked') : deleteWhole(journal, id)),
    ...pastEvenings(() => journal),
    ...bringingIn(() => journal),
    ...takingOut(() => journal, keys),
    saveSettings: async (settings) => journal?.saveSettings(settings) ?? failed('locked'),
    search: async (question) => search?.search(question) ?? NOTHING,
    lookBack: async (from, to) => search?.lookBack(from, to) ?? [],
    newId: () => Promise.resolve(newId()),
    async misspelt(text) {
      return (journal && (await parts.speller?.())?.misspelt(text, journal.settings().ownWords)) ?? [];
    },
    async corrections(word) {
      return (await parts.speller?.())?.corrections(word) ?? [];
    },
    survey: (draft) => surveyOf(draft, roomFor(draft, journal?.settings().groups ?? [])),
    ...safekeeping(
      {
        log,
        cache,
        keys,
        strengthOf,
        journal: () => journal,
        shut,
        reopen,
        refused: () => refused,
        codeMade(code) {
          forgetCode();
          ownCode = code;
        },
      },
      (work) => generations.stillFor(work),
    ),

    async lock(drafts) {
      const open = journal;
      journal = null;
      forgetSearch();
      forgetCode();
      forgetRefused();
      await open?.hold(drafts);
      await open?.settled();
      open?.vault.forget();
      cache.close();
    },
  };
}

async function newVault(
  secret: Secret,
  keys: KeyWork,
  first: Parameters<typeof createVault>[3],
): Promise<NewVault> {
  return createVault(secret, await keys.cost(), keys.kdf, first);
}
