/** The header: no byte of it can change unnoticed, limits hold before any work, and no slot opens in another's place. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { concat, u32 } from '../../shared/base/bytes.ts';
import {
  buildHeader,
  type Cost,
  type Header,
  HEADER_LENGTH,
  isAffordable,
  isSealed,
  parseHeader,
  PASSPHRASE,
  RECOVERY,
} from '../../shared/vault/header.ts';
import { openHeader, type Copies } from '../../shared/vault/header-copies.ts';
import { chance, sum } from '../../shared/vault/nacl.ts';
import { newJournalKey } from '../../shared/vault/secrets.ts';
import { openSlot, sealSlot } from '../../shared/vault/slots.ts';
import { COST, fakeKdf, secretOf } from './fake-kdf.ts';

const key = newJournalKey();
const words = secretOf('one small lamp');
const codeBytes = secretOf('twenty bytes of code');
const passphraseSlot = await sealSlot(PASSPHRASE, words, key, COST, fakeKdf);
const recoverySlot = await sealSlot(RECOVERY, codeBytes, key, COST, fakeKdf);
const header = buildHeader(key, 7, [passphraseSlot, recoverySlot]);

const only = (bin: Uint8Array, bak = bin, cache: Uint8Array | null = null): Copies => ({
  bin,
  bak,
  cache,
  front: null,
});
const resum = (bytes: Uint8Array): Uint8Array => concat(bytes.subarray(0, 480), sum(bytes.subarray(0, 480)));

function parsed(bytes: Uint8Array): Header {
  const result = parseHeader(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

function flipped(at: number, bit = 0): Uint8Array {
  const bytes = header.bytes.slice();
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
}

test('what is built is read back', async () => {
  const again = parsed(header.bytes);
  expect(again).toEqual(header);
  expect(header.bytes.length).toBe(HEADER_LENGTH);
  expect(isSealed(again, key)).toBe(true);
  expect(await openSlot(again, PASSPHRASE, words, fakeKdf)).toEqual(key);
  expect(await openSlot(again, RECOVERY, codeBytes, fakeKdf)).toEqual(key);
});

describe('every bit of the 512 bytes', () => {
  test('is noticed when it changes', () => {
    for (let at = 0; at < HEADER_LENGTH; at++) {
      for (let bit = 0; bit < 8; bit++)
        expect(parseHeader(flipped(at, bit)), String(at)).toMatchObject({ ok: false });
    }
  });

  test('is noticed even with the sum made right again', async () => {
    for (let at = 0; at < 480; at++) {
      const forged = resum(flipped(at, at % 8));
      for (const [which, secret] of [
        [PASSPHRASE, words],
        [RECOVERY, codeBytes],
      ] as const) {
        expect(await openHeader(only(forged), which, secret, fakeKdf), String(at)).toMatchObject({
          ok: false,
        });
      }
    }
  });
});

test('another length is damaged', () => {
  for (const length of [0, 1, 479, 511]) {
    expect(parseHeader(header.bytes.slice(0, length))).toEqual({ ok: false, problem: 'damaged' });
  }
  expect(parseHeader(concat(header.bytes, new Uint8Array(1)))).toEqual({ ok: false, problem: 'damaged' });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => !parseHeader(bytes).ok));
});

test('a newer version is not called damage, and damage is not called a newer version', () => {
  expect(parseHeader(resum(flipped(7)))).toEqual({ ok: false, problem: 'newer-version' });
  expect(parseHeader(flipped(7))).toEqual({ ok: false, problem: 'damaged' });
});

const MIB = 1024;
test.each([
  [64 * MIB, 3, true],
  [64 * MIB - 1, 3, false],
  [64 * MIB, 2, false],
  [64 * MIB, 10, true],
  [64 * MIB, 11, false],
  [512 * MIB, 4, true],
  [512 * MIB, 3, true],
  [512 * MIB + 1, 3, false],
  [512 * MIB, 5, false],
  [204 * MIB, 10, true],
  [205 * MIB, 10, false],
  [0xffffffff, 3, false],
  [64 * MIB, 0xffffffff, false],
  [0, 0, false],
])('m %i KiB, t %i: %s, before any work', async (m, t, fits) => {
  const cost: Cost = { m, t };
  expect(isAffordable(cost)).toBe(fits);
  const bytes = header.bytes.slice();
  bytes.set(concat(u32(m), u32(t)), 156);
  const result = parseHeader(resum(bytes));
  expect(result.ok ? 'ok' : result.problem).toBe(fits ? 'ok' : 'too-costly');
  let asked = 0;
  await openHeader(only(resum(bytes)), RECOVERY, codeBytes, () => {
    asked++;
    return Promise.resolve(chance(32));
  });
  expect(asked).toBe(fits ? 1 : 0);
  if (!fits) await expect(sealSlot(PASSPHRASE, words, key, cost, fakeKdf)).rejects.toThrow();
});

describe('slots', () => {
  test('do not open in each other’s place', async () => {
    const swapped = buildHeader(key, 8, [recoverySlot, passphraseSlot]);
    for (const secret of [words, codeBytes]) {
      expect(await openSlot(swapped, PASSPHRASE, secret, fakeKdf)).toBeNull();
      expect(await openSlot(swapped, RECOVERY, secret, fakeKdf)).toBeNull();
    }
  });

  test('yield no second key', async () => {
    const other = newJournalKey();
    const slot = await sealSlot(PASSPHRASE, words, other, COST, fakeKdf);
    expect(await openSlot(buildHeader(key, 8, [slot, recoverySlot]), PASSPHRASE, words, fakeKdf)).toBeNull();
  });

  test('of an older header do not open in a newer one without the key', async () => {
    const bytes = header.bytes.slice();
    const newer = await sealSlot(PASSPHRASE, secretOf('another lamp'), key, COST, fakeKdf);
    const current = buildHeader(key, 8, [newer, recoverySlot]).bytes.slice();
    current.set(bytes.subarray(44, 156), 44);
    const forged = resum(current);
    expect(await openHeader(only(forged), PASSPHRASE, words, fakeKdf)).toEqual({
      ok: false,
      problem: 'damaged-header',
    });
  });
});

describe('wrong and damaged are told apart', () => {
  const wrong = secretOf('no lamp');
  const damaged = flipped(100);
  const newer = buildHeader(key, 8, [passphraseSlot, recoverySlot]).bytes;
  const one = header.bytes;
  const none: Copies = { bin: null, bak: null, cache: null, front: null };
  test.each<[string, Copies, string]>([
    ['all whole and the same', only(one, one, one), 'wrong-secret'],
    ['both files, no cache', only(one, one), 'wrong-secret'],
    ['bin damaged', only(damaged, one, one), 'damaged-header'],
    ['bak damaged', only(one, damaged, one), 'damaged-header'],
    ['cache damaged', only(one, one, damaged), 'damaged-header'],
    ['bin missing', { ...none, bak: one, cache: one }, 'damaged-header'],
    ['bak missing', { ...none, bin: one, cache: one }, 'damaged-header'],
    ['a change under way', only(one, newer, one), 'damaged-header'],
    ['emptied', only(new Uint8Array(0)), 'damaged-header'],
    ['cut short', only(one.slice(0, 300)), 'damaged-header'],
    ['none at all', none, 'damaged-header'],
    ['only the front of the log', { ...none, front: one }, 'damaged-header'],
    ['a newer version', only(resum(flipped(7))), 'newer-version'],
  ])('%s: with the wrong words', async (_, copies, problem) => {
    expect(await openHeader(copies, PASSPHRASE, wrong, fakeKdf)).toEqual({ ok: false, problem });
  });

  test.each<[string, Copies]>([
    ['one file', only(damaged, one)],
    ['the other file', only(one, damaged)],
    ['only the cache', only(damaged, damaged, one)],
    ['only the front of the log', { ...none, bin: damaged, front: concat(one, chance(40)) }],
  ])('%s is enough for the right words', async (_, copies) => {
    expect(await openHeader(copies, PASSPHRASE, words, fakeKdf)).toMatchObject({ ok: true, value: { key } });
  });

  test('the front of the log does not count beside a whole copy', async () => {
    const old = await sealSlot(PASSPHRASE, wrong, key, COST, fakeKdf);
    const front = buildHeader(key, 3, [old, recoverySlot]).bytes;
    expect(await openHeader({ ...only(one), front }, PASSPHRASE, wrong, fakeKdf)).toMatchObject({
      ok: false,
    });
  });
});
