/**
 * The one door to tweetnacl. Everything is sealed with secretbox under a nonce drawn here, at the moment of sealing:
 * nothing in this room takes a nonce from outside, so none can be used twice.
 */

import nacl from 'tweetnacl';

import { concat } from '../base/bytes.ts';

export const KEY_LENGTH = 32;
export const SUM_LENGTH = 32;
export const NONCE_LENGTH = 24;
/** What sealing adds to its content: the nonce in front and the authenticator. */
export const SEAL_LENGTH = NONCE_LENGTH + 16;

/** H of the format: the first 32 bytes of SHA-512 over the parts, joined. */
export function sum(...parts: readonly Uint8Array[]): Uint8Array {
  const only = parts.length === 1 ? parts[0] : undefined;
  return nacl.hash(only ?? concat(...parts)).slice(0, SUM_LENGTH);
}

/** A fresh nonce, then the box. */
export function sealUnder(key: Uint8Array, content: Uint8Array): Uint8Array {
  const nonce = nacl.randomBytes(NONCE_LENGTH);
  return concat(nonce, nacl.secretbox(content, nonce, key));
}

/** The content, or null where it was not sealed under this key, or one bit is not as it was. */
export function openUnder(key: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < SEAL_LENGTH) return null;
  return nacl.secretbox.open(sealed.subarray(NONCE_LENGTH), sealed.subarray(0, NONCE_LENGTH), key);
}

export function chance(length: number): Uint8Array {
  return nacl.randomBytes(length);
}
