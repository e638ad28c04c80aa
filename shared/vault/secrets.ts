/**
 * The secrets of a journal as types that cannot be mixed up, and the only places where new ones are drawn.
 * None of them is ever written unsealed, logged, or part of an error.
 */

import type { Brand } from '../base/brand.ts';
import { type Id, idFromBytes } from '../base/ids.ts';
import { chance, KEY_LENGTH } from './nacl.ts';

/** @secret 32 random bytes that seal everything in one journal. */
export type JournalKey = Brand<Uint8Array, 'journal-key'>;

/** @secret What a person brings to a slot: a passphrase's bytes, or the 20 bytes of a recovery code. */
export type Secret = Brand<Uint8Array, 'secret'>;

export const RECOVERY_LENGTH = 20;

export function newJournalKey(): JournalKey {
  return chance(KEY_LENGTH) as JournalKey;
}

/** 20 bytes for a recovery code. */
export function newSecret(): Secret {
  return chance(RECOVERY_LENGTH) as Secret;
}

export function newId(): Id {
  return idFromBytes(chance(16));
}
