/**
 * A slot: the journal key, sealed under what Argon2id makes of a person's secret. The slot's number goes into the
 * derivation, so the content of one slot never opens in the other's place, and what opens is compared with the
 * header's commitment, so no slot yields a second key.
 * The derivation itself is an argument: it runs where WebAssembly may. What it was given and what it gave are
 * overwritten once used.
 */

import { concat, equal } from '../base/bytes.ts';
import { type Cost, type Header, isAffordable, journalOf, type Slot, type Which } from './header.ts';
import { chance, KEY_LENGTH, openUnder, sealUnder } from './nacl.ts';
import type { JournalKey, Secret } from './secrets.ts';

/** Argon2id, version 0x13, p = 1, 32 bytes out; m in KiB. */
export type Kdf = (input: Uint8Array, salt: Uint8Array, m: number, t: number) => Promise<Uint8Array>;

export async function sealSlot(
  which: Which,
  secret: Secret,
  key: JournalKey,
  cost: Cost,
  kdf: Kdf,
): Promise<Slot> {
  if (!isAffordable(cost)) throw new Error('a cost outside the limits');
  const salt = chance(32);
  const kek = await derive(which, secret, { ...cost, salt }, kdf);
  const sealed = sealUnder(kek, key);
  kek.fill(0);
  return { m: cost.m, t: cost.t, salt, sealed };
}

/** The journal key, or null where this secret does not open this slot. */
export async function openSlot(
  header: Header,
  which: Which,
  secret: Secret,
  kdf: Kdf,
): Promise<JournalKey | null> {
  const slot = header.slots[which];
  const kek = await derive(which, secret, slot, kdf);
  const opened = openUnder(kek, slot.sealed);
  kek.fill(0);
  if (opened?.length !== KEY_LENGTH) return null;
  const key = opened as JournalKey;
  return equal(journalOf(key), header.journal) ? key : null;
}

async function derive(
  which: Which,
  secret: Secret,
  slot: Cost & { readonly salt: Uint8Array },
  kdf: Kdf,
): Promise<Uint8Array> {
  const input = concat(Uint8Array.of(which), secret);
  const kek = await kdf(input, slot.salt, slot.m, slot.t).finally(() => input.fill(0));
  if (kek.length !== KEY_LENGTH) throw new Error('the derived key must have 32 bytes');
  return kek;
}
