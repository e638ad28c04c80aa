/**
 * What those who work on the journal as a whole share: the log, the cache, the key derivation, and the journal that is
 * open. Guarantees: one such work at a time; a passphrase is asked of the header in force, by deriving.
 */

import { failed, type Result } from '../../shared/base/result.ts';
import type { Opened, Strength, UnlockProblem } from '../../shared/keeper/keeper.ts';
import { type Header, PASSPHRASE, type Which } from '../../shared/vault/header.ts';
import type { OpenedHeader } from '../../shared/vault/header-copies.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import type { JournalKey, Secret } from '../../shared/vault/secrets.ts';
import { openSlot } from '../../shared/vault/slots.ts';
import type { Refused } from '../../shared/vault/unlock.ts';
import type { CacheStore } from './cache-store.ts';
import { KdfFailed, type KeyWork } from './kdf-client.ts';
import type { LogClient } from './log-client.ts';
import type { OpenJournal } from './open-journal.ts';

export interface KeeperRoom {
  readonly log: LogClient;
  readonly cache: CacheStore;
  readonly keys: KeyWork;
  readonly strengthOf: (passphrase: string) => Promise<Strength>;
  /** The journal that is open, or null. */
  journal(): OpenJournal | null;
  /** Waits for what is under way and forgets the key: nothing is open from then on. */
  shut(): Promise<void>;
  /** What lies there now, with a key that is known, becomes the journal that is open. The key is taken over. */
  reopen(opened: OpenedHeader, now: number): Promise<Result<Opened, UnlockProblem>>;
  /** What the last unlock refused, with its key; null where it opened, or was not refused for what lies there. */
  refused(): Refused | null;
  /** @secret The code of this session, until it is confirmed. */
  codeMade(code: Secret): void;
}

/** @secret overwritten once the work with it is done, whatever came of it. */
export async function spent<T>(secret: Uint8Array, work: Promise<T>): Promise<T> {
  return work.finally(() => secret.fill(0));
}

/** Null where no key could be derived here. */
export async function orTooLittleMemory<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof KdfFailed) return null;
    throw thrown;
  }
}

/** @return the key: the caller overwrites it. */
export async function keyFor(
  header: Header,
  which: Which,
  secret: Secret,
  keys: KeyWork,
): Promise<Result<JournalKey, 'wrong' | 'not-enough-memory'>> {
  try {
    const key = await openSlot(header, which, secret, keys.kdf);
    return key === null ? failed('wrong') : { ok: true, value: key };
  } catch (thrown) {
    if (thrown instanceof KdfFailed) return failed('not-enough-memory');
    throw thrown;
  }
}

/** The key behind the passphrase of the open journal; what cannot be a passphrase is a wrong one. */
export async function keyBehind(
  passphrase: string,
  header: Header,
  keys: KeyWork,
): Promise<Result<JournalKey, 'wrong-passphrase' | 'not-enough-memory'>> {
  const secret = passphraseSecret(passphrase);
  if (!secret.ok) return failed('wrong-passphrase');
  const key = await spent(secret.value, keyFor(header, PASSPHRASE, secret.value, keys));
  if (key.ok) return key;
  return failed(key.problem === 'wrong' ? 'wrong-passphrase' : key.problem);
}

/** One at a time: a second is `busy`, and nothing of it is begun. */
export function oneAtATime(): <T, P>(work: () => Promise<Result<T, P>>) => Promise<Result<T, P | 'busy'>> {
  let underWay = false;
  return async (work) => {
    if (underWay) return failed('busy');
    underWay = true;
    try {
      return await work();
    } finally {
      underWay = false;
    }
  };
}
