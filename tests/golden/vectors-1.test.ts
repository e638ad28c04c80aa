/** Frozen vectors of format 1, written by other libraries: decoding matches them for ever. */

import { readFileSync } from 'node:fs';
import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';

import { utf8 } from '../../shared/base/bytes.ts';
import { digestOf, openBox } from '../../shared/vault/box.ts';
import { buildFrame } from '../../shared/vault/frame.ts';
import { isSealed, parseHeader, PASSPHRASE, RECOVERY } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { readRecoveryCode, writeRecoveryCode } from '../../shared/vault/recovery-code.ts';
import type { JournalKey, Secret } from '../../shared/vault/secrets.ts';
import { type Kdf, openSlot } from '../../shared/vault/slots.ts';

interface Vectors {
  readonly key: string;
  readonly sums: readonly { readonly text: string; readonly sum: string }[];
  readonly boxes: readonly {
    readonly type: number;
    readonly id: string;
    readonly rev: number;
    readonly seq: number;
    readonly prev: string;
    readonly json: string;
    readonly digest: string;
    readonly box: string;
    readonly link: string;
  }[];
  readonly header: {
    readonly rev: number;
    readonly journal: string;
    readonly keks: readonly string[];
    readonly bytes: string;
  };
  readonly passphrase: { readonly typed: string; readonly bytes: string };
  readonly recovery: { readonly bytes: string };
}

const vectors = JSON.parse(readFileSync(new URL('vectors-1.json', import.meta.url), 'utf8')) as Vectors;
const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const key = bytesOf(vectors.key) as JournalKey;
const TYPES = ['begin', 'record', 'gone', 'keys', 'full'] as const;

test.each(vectors.sums)('the sum of "$text"', ({ text, sum: expected }) => {
  expect(hexOf(sum(utf8(text)))).toBe(expected);
});

test.each(vectors.boxes)('box of type $type, number $seq', (vector) => {
  const opened = openBox(key, bytesOf(vector.box));
  if (!opened.ok) throw new Error(opened.problem);
  const { type, id, rev, seq, prev, json } = opened.value;
  expect({ type, id, rev, seq, prev: hexOf(prev), json: Buffer.from(json).toString('utf8') }).toEqual({
    type: TYPES[vector.type - 1],
    id: vector.id,
    rev: vector.rev,
    seq: vector.seq,
    prev: vector.prev,
    json: vector.json,
  });
  expect(hexOf(digestOf(opened.value))).toBe(vector.digest);
  expect(hexOf(buildFrame(bytesOf(vector.box), prev).link)).toBe(vector.link);
});

test('the header, and both of its slots', async () => {
  const header = parseHeader(bytesOf(vectors.header.bytes));
  if (!header.ok) throw new Error(header.problem);
  expect(header.value.rev).toBe(vectors.header.rev);
  expect(hexOf(header.value.journal)).toBe(vectors.header.journal);
  expect(isSealed(header.value, key)).toBe(true);
  const keks: string[] = [];
  const kdf: Kdf = async (password, salt, memorySize, iterations) => {
    const options = { password, salt, memorySize, iterations, parallelism: 1, hashLength: 32 } as const;
    const kek = await argon2id({ ...options, outputType: 'binary' });
    keks.push(hexOf(kek));
    return kek;
  };
  const passphrase = passphraseSecret(vectors.passphrase.typed);
  if (!passphrase.ok) throw new Error(passphrase.problem);
  expect(hexOf(passphrase.value)).toBe(vectors.passphrase.bytes);
  expect(await openSlot(header.value, PASSPHRASE, passphrase.value, kdf)).toEqual(key);
  const code = readRecoveryCode(writeRecoveryCode(bytesOf(vectors.recovery.bytes) as Secret));
  if (!code.ok) throw new Error('the code as written can be read');
  expect(await openSlot(header.value, RECOVERY, code.value, kdf)).toEqual(key);
  expect(keks).toEqual(vectors.header.keks);
});
