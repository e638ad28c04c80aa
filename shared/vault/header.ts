/**
 * The header: 512 bytes that say which journal this is and hold its key twice, under the passphrase and under the
 * recovery code. Layout and reasons: docs/format.md, "Header".
 * Reading refuses, before any work: another length, a failed sum, a newer version, costs outside the limits, bytes where
 * zeros belong. That a header was made with the journal's key is known only once it is open: `isSealed`.
 */

import { concat, equal, readU32, u32, utf8 } from '../base/bytes.ts';
import { done, failed, type Result } from '../base/result.ts';
import { openUnder, SEAL_LENGTH, sealUnder, sum, SUM_LENGTH } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

export const HEADER_LENGTH = 512;
export const SLOT_LENGTH = 112;

export const MAGIC: Uint8Array = concat(utf8('3CHAIR'), Uint8Array.of(0, 1));
const JOURNAL = utf8('third-chair/1 journal\0');
const SEAL = utf8('third-chair/1 header\0');

const AT = { rev: 8, journal: 12, slots: 44, seal: 268, zeros: 340, sum: 480 } as const;

/** Passphrase or recovery code; the number is its byte in the key derivation. */
export type Which = 0 | 1;
export const PASSPHRASE: Which = 0;
export const RECOVERY: Which = 1;

export interface Cost {
  /** Memory of Argon2id, in KiB. */
  readonly m: number;
  readonly t: number;
}

export interface Slot extends Cost {
  readonly salt: Uint8Array;
  /** Nonce and secretbox of the journal key. */
  readonly sealed: Uint8Array;
}

export interface Header {
  /** The 512 bytes it was read from. */
  readonly bytes: Uint8Array;
  readonly rev: number;
  /** Identity of the journal, and commitment to its key. */
  readonly journal: Uint8Array;
  readonly slots: readonly [Slot, Slot];
}

export type HeaderProblem = 'damaged' | 'newer-version' | 'too-costly';

const KIB_PER_MIB = 1024;

/** 64 to 512 MiB, 3 to 10 passes, and at most 2 GiB of work. */
export function isAffordable({ m, t }: Cost): boolean {
  return (
    m >= 64 * KIB_PER_MIB && m <= 512 * KIB_PER_MIB && t >= 3 && t <= 10 && m * t <= 2 * 1024 * KIB_PER_MIB
  );
}

export function journalOf(key: JournalKey): Uint8Array {
  return sum(JOURNAL, key);
}

export function buildHeader(key: JournalKey, rev: number, slots: readonly [Slot, Slot]): Header {
  if (!slots.every(isAffordable)) throw new Error('a slot outside the limits');
  const front = concat(MAGIC, u32(rev), journalOf(key), ...slots.map(slotBytes));
  const sealed = concat(front, sealUnder(key, sum(SEAL, front)), new Uint8Array(AT.sum - AT.zeros));
  const bytes = concat(sealed, sum(sealed));
  return { bytes, rev, journal: bytes.slice(AT.journal, AT.slots), slots };
}

/** @param bytes exactly one header; anything else is damaged. */
export function parseHeader(bytes: Uint8Array): Result<Header, HeaderProblem> {
  if (bytes.length !== HEADER_LENGTH) return failed('damaged');
  if (!equal(sum(bytes.subarray(0, AT.sum)), bytes.subarray(AT.sum))) return failed('damaged');
  if (!equal(bytes.subarray(0, 6), MAGIC.subarray(0, 6))) return failed('damaged');
  if (!equal(bytes.subarray(6, 8), MAGIC.subarray(6))) return failed('newer-version');
  if (bytes.subarray(AT.zeros, AT.sum).some((byte) => byte !== 0)) return failed('damaged');
  const slots = [slotAt(bytes, AT.slots), slotAt(bytes, AT.slots + SLOT_LENGTH)] as const;
  if (!slots.every(isAffordable)) return failed('too-costly');
  const own = bytes.slice();
  return done({ bytes: own, rev: readU32(own, AT.rev), journal: own.subarray(AT.journal, AT.slots), slots });
}

/** Made by someone who had this key: a copy forged without it is told apart here. */
export function isSealed(header: Header, key: JournalKey): boolean {
  const opened = openUnder(key, header.bytes.subarray(AT.seal, AT.zeros));
  return opened !== null && equal(opened, sum(SEAL, header.bytes.subarray(0, AT.seal)));
}

function slotBytes(slot: Slot): Uint8Array {
  const bytes = concat(u32(slot.m), u32(slot.t), slot.salt, slot.sealed);
  if (bytes.length !== SLOT_LENGTH) throw new Error('not a slot');
  return bytes;
}

function slotAt(bytes: Uint8Array, at: number): Slot {
  return {
    m: readU32(bytes, at),
    t: readU32(bytes, at + 4),
    salt: bytes.slice(at + 8, at + 40),
    sealed: bytes.slice(at + 40, at + 40 + SEAL_LENGTH + SUM_LENGTH),
  };
}
