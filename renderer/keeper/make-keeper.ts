/**
 * The keeper, whole, from its parts: the log, the cache, the key derivation, the judge of passphrases, the scanner.
 * It runs in the worker, and in node for tests. Guarantees: one journal at a time; nothing is written before every
 * mend of unlocking is; after `lock` there is no key and nothing answers but `look`.
 */

import { equal } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Survey } from '../../shared/deid/decide/decision.ts';
import type { Case } from '../../shared/journal/case.ts';
import { settingsRecord } from '../../shared/journal/record.ts';
import { newSettings } from '../../shared/journal/settings.ts';
import type { Keeper, Mended, Opened, Strength, UnlockProblem } from '../../shared/keeper/keeper.ts';
import { createVault, type NewVault } from '../../shared/vault/create.ts';
import { type Header, PASSPHRASE, RECOVERY, type Which } from '../../shared/vault/header.ts';
import type { OpenedHeader } from '../../shared/vault/header-copies.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { isGroup, readRecoveryCode } from '../../shared/vault/recovery-code.ts';
import { newId, type Secret } from '../../shared/vault/secrets.ts';
import { openSlot } from '../../shared/vault/slots.ts';
import { type Refused, unlock, type Unlocked, unlockNewestWhole } from '../../shared/vault/unlock.ts';
import type { CacheStore } from './cache-store.ts';
import { cacheWriter } from './cache-writer.ts';
import { carryOut } from './carry-out.ts';
import { type JournalFiles, readFiles, standingOf, unlockProblem } from './journal-files.ts';
import type { KeyWork } from './kdf-client.ts';
import { orTooLittleMemory, spent } from './keeper-room.ts';
import type { LogClient } from './log-client.ts';
import { openJournal, type OpenJournal } from './open-journal.ts';
import { safekeeping } from './safekeeping.ts';

export interface KeeperParts {
  readonly log: LogClient;
  readonly cache: CacheStore;
  readonly keys: KeyWork;
  readonly strengthOf: (passphrase: string) => Promise<Strength>;
  readonly surveyOf: (draft: Case) => Promise<Survey>;
}

export function makeKeeper({ log, cache, keys, strengthOf, surveyOf }: KeeperParts): Keeper {
  let journal: OpenJournal | null = null;
  /** @secret Of a journal made in this session: what its code is checked against. */
  let ownCode: Secret | null = null;
  let refused: Refused | null = null;

  function opened(mended: readonly Mended[], open: OpenJournal): Opened {
    journal = open;
    const cases = open.list();
    const lastWritten = cases.reduce((latest, { touched }) => Math.max(latest, touched), 0);
    return { cases, settings: open.settings(), mended, lastWritten: lastWritten || null };
  }

  async function open(which: Which, secret: Secret, now: number): Promise<Result<Opened, UnlockProblem>> {
    if (journal !== null) return failed('busy');
    const files = await readFiles(log, cache, 'whole');
    if (!files.ok) return files;
    const { disk, older } = files.value;
    const unlocked = await orTooLittleMemory(unlock(disk, which, secret, keys.kdf, older));
    if (unlocked === null) return failed('not-enough-memory');
    if (unlocked.ok) return carryOn(files.value, unlocked.value, now);
    forgetRefused();
    refused = unlocked.problem;
    const wrong = which === PASSPHRASE ? 'wrong-passphrase' : 'wrong-recovery-code';
    return failed(unlockProblem(unlocked.problem.problem, wrong));
  }

  async function reopen(known: OpenedHeader, now: number): Promise<Result<Opened, UnlockProblem>> {
    const files = await readFiles(log, cache, 'whole');
    if (!files.ok) return files;
    const unlocked = await unlockNewestWhole(files.value.disk, known, files.value.older);
    if (unlocked.ok) return carryOn(files.value, unlocked.value, now);
    return failed(unlockProblem(unlocked.problem.problem, 'wrong-passphrase'));
  }

  async function carryOn(
    { waiting, empty, cacheUsable }: JournalFiles,
    unlocked: Unlocked,
    now: number,
  ): Promise<Result<Opened, UnlockProblem>> {
    const { vault, plan } = unlocked;
    const carried = await carryOut(log, plan.steps, empty);
    if (!carried.ok) {
      vault.forget();
      return carried;
    }
    forgetRefused();
    const writer = cacheWriter(cache, cacheUsable);
    const rewritten = plan.cache === null ? false : await writer.carryOut(plan.cache);
    const mended = mendedBy(unlocked, rewritten);
    if (waiting > 0) mended.push({ did: 'waiting', saves: waiting });
    return done(opened(mended, openJournal(vault, log, writer, now)));
  }

  function forgetRefused(): void {
    refused?.opened?.key.fill(0);
    refused = null;
  }

  function forgetCode(): void {
    ownCode?.fill(0);
    ownCode = null;
  }

  async function shut(): Promise<void> {
    const open = journal;
    journal = null;
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
      const files = await readFiles(log, cache, 'front');
      return files.ok ? standingOf(files.value) : { is: 'trouble', problem: files.problem };
    },

    strength: strengthOf,

    async create(passphrase, now) {
      const secret = passphraseSecret(passphrase);
      if (!secret.ok) return secret;
      if (!(await strengthOf(passphrase)).enough) return failed('weak');
      const files = await readFiles(log, cache, 'front');
      if (!files.ok) return failed('write-failed');
      if (journal !== null || standingOf(files.value).is !== 'new') return failed('exists');
      const first = [{ id: newId(), value: settingsRecord(newSettings(now)) }];
      const made = await spent(secret.value, orTooLittleMemory(newVault(secret.value, keys, first)));
      if (made === null) return failed('write-failed');
      const { vault, header, generation, file, rows, tail, recoveryCode } = made;
      const written = await log.write({ ask: 'create', header: header.bytes, generation, file });
      if (!written.ok) {
        vault.forget();
        const { problem } = written;
        return failed(problem === 'exists' || problem === 'disk-full' ? problem : 'write-failed');
      }
      const writer = cacheWriter(cache, files.value.cacheUsable);
      await writer.carryOut({ clear: true, header: header.bytes, rows, tail });
      const code = readRecoveryCode(recoveryCode);
      ownCode = code.ok ? code.value : null;
      return done({ recoveryCode, opened: opened([], openJournal(vault, log, writer, now)) });
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

    list: () => Promise.resolve(journal?.list() ?? []),
    openCase: async (id) => journal?.read(id) ?? failed('not-found'),
    saveCase: async (draft) => journal?.save(draft) ?? failed('locked'),
    deleteCase: async (id) => journal?.remove(id) ?? failed('locked'),
    saveSettings: async (settings) => journal?.saveSettings(settings) ?? failed('locked'),
    newId: () => Promise.resolve(newId()),
    survey: surveyOf,
    ...safekeeping({
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
    }),

    async lock(drafts) {
      const open = journal;
      journal = null;
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

/** What is worth a line. A torn tail is cut silently: nothing that was acknowledged was in it. */
function mendedBy({ found, plan, vault }: Unlocked, rewritten: boolean): Mended[] {
  const mended: Mended[] = [];
  const cacheWas = found.some((what) => ['cache-empty', 'cache-foreign', 'cache-damaged'].includes(what));
  if (cacheWas && rewritten) mended.push({ did: 'rebuilt-cache' });
  if (found.includes('older-generation')) mended.push({ did: 'older-copy' });
  const saves = found.includes('log-missing') ? vault.ids().length : plan.putBack;
  if (saves > 0) mended.push({ did: 'put-back', saves });
  return mended;
}
