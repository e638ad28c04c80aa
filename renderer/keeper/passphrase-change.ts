/**
 * Another passphrase or another recovery code: one slot of the header anew, no record. In the order of docs/format.md,
 * "Header changes". Guarantees: it has changed once it is noted in the log; where it fails before, the former secret
 * opens and the other slot is as it was. The code that is made counts as neither seen nor confirmed from before it
 * exists, so that no interruption leaves a code in force that nobody has.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { ChangeProblem, Safekeeping } from '../../shared/keeper/safekeeping.ts';
import { type Cost, type Header, PASSPHRASE, RECOVERY, type Which } from '../../shared/vault/header.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { readRecoveryCode, writeRecoveryCode } from '../../shared/vault/recovery-code.ts';
import { newSecret, type Secret } from '../../shared/vault/secrets.ts';
import { costAfter } from './kdf-cost.ts';
import { keyBehind, keyFor, orTooLittleMemory, spent, type KeeperRoom } from './keeper-room.ts';
import type { OpenJournal } from './open-journal.ts';

type Changing = Pick<Safekeeping, 'changePassphrase' | 'testCode' | 'replaceCode'>;

export function passphraseChange(room: KeeperRoom): Changing {
  const { keys } = room;

  return {
    async changePassphrase(current, next) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      const secret = await strongEnough(room, next);
      if (!secret.ok) return secret;
      return spent(secret.value, inForce(journal, current, secret.value));
    },

    async testCode(code) {
      const secret = readRecoveryCode(code);
      if (!secret.ok) return secret;
      const journal = room.journal();
      if (journal === null) return done('other');
      const header = journal.vault.header();
      const key = await spent(secret.value, keyFor(header, RECOVERY, secret.value, keys));
      if (!key.ok) return key.problem === 'wrong' ? done('other') : failed(key.problem);
      key.value.fill(0);
      return done('opens');
    },

    async replaceCode(passphrase) {
      const journal = room.journal();
      if (journal === null) return failed('locked');
      const known = await isKnown(journal, passphrase);
      if (!known.ok) return known;
      const before = journal.settings();
      const unseen = await journal.saveSettings({ ...before, recoveryConfirmed: false, codeSeen: false });
      if (!unseen.ok) return unseen;
      const secret = newSecret();
      const cost = journal.vault.header().slots[RECOVERY];
      const changed = await change(room, journal, RECOVERY, secret, cost);
      if (!changed.ok) {
        if (room.journal() === journal) await journal.saveSettings(before);
        return changed;
      }
      room.codeMade(secret);
      return done({ recoveryCode: writeRecoveryCode(secret) });
    },
  };

  async function inForce(
    journal: OpenJournal,
    current: string,
    secret: Secret,
  ): Promise<Result<null, ChangeProblem>> {
    const before = journal.vault.header().slots[PASSPHRASE];
    const began = performance.now();
    const known = await isKnown(journal, current);
    if (!known.ok) return known;
    const cost = costAfter(before, performance.now() - began);
    const changed = await change(room, journal, PASSPHRASE, secret, cost);
    const isTooMuch = !changed.ok && changed.problem === 'not-enough-memory' && cost.m > before.m;
    return isTooMuch ? change(room, journal, PASSPHRASE, secret, before) : changed;
  }

  async function isKnown(journal: OpenJournal, passphrase: string): Promise<Result<null, ChangeProblem>> {
    const key = await keyBehind(passphrase, journal.vault.header(), keys);
    if (!key.ok) return key;
    key.value.fill(0);
    return room.journal() === journal ? done(null) : failed('locked');
  }
}

/** A passphrase that may come into force. */
export async function strongEnough(
  { strengthOf }: Pick<KeeperRoom, 'strengthOf'>,
  passphrase: string,
): Promise<Result<Secret, 'empty' | 'weak' | 'characters' | 'too-long'>> {
  const secret = passphraseSecret(passphrase);
  if (!secret.ok) return secret;
  if ((await strengthOf(passphrase)).enough) return secret;
  secret.value.fill(0);
  return failed('weak');
}

async function change(
  room: KeeperRoom,
  journal: OpenJournal,
  which: Which,
  secret: Secret,
  cost: Cost,
): Promise<Result<null, ChangeProblem>> {
  const before = journal.vault.header();
  const made = await orTooLittleMemory(journal.vault.newHeader(which, secret, cost, room.keys.kdf));
  if (made === null) return failed('not-enough-memory');
  if (room.journal() !== journal) return failed('locked');
  const written = await room.log.write({ ask: 'header', header: made.header.bytes });
  if (!written.ok) {
    await takeBack(room, journal, before);
    return failed(written.problem === 'disk-full' ? 'disk-full' : 'write-failed');
  }
  const noted = await journal.noteHeader(made.header);
  if (noted.ok) {
    // The cache has its copy too before it is called changed; where it cannot take one, it only counts as stale.
    await journal.settled();
    return done(null);
  }
  return takenBack(room, journal, before, noted.problem);
}

/**
 * The note may be held by the house, to be written later: something else has to take its place in the log before the
 * former header comes back, or the note would shut out both secrets.
 */
async function takenBack(
  room: KeeperRoom,
  journal: OpenJournal,
  before: Header,
  problem: SaveProblem,
): Promise<Result<null, ChangeProblem>> {
  if (room.journal() !== journal) return failed('locked');
  await journal.saveSettings(journal.settings());
  await takeBack(room, journal, before);
  return failed(problem);
}

/** Where this fails too either header opens, and unlocking with the former secret puts it back. */
async function takeBack(room: KeeperRoom, journal: OpenJournal, before: Header): Promise<void> {
  if (room.journal() === journal) await room.log.write({ ask: 'header', header: before.bytes });
}
