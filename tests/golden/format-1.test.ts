/**
 * The golden journal of format 1 opens, for ever: by our code, by the second reader, with the passphrase and with the
 * recovery code, and every record in it is still understood. A test that fails here means files people have do not open.
 */

import { readFileSync } from 'node:fs';
import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';

import { isId } from '../../shared/base/ids.ts';
import { readRecord } from '../../shared/journal/record.ts';
import { PASSPHRASE, RECOVERY, type Which } from '../../shared/vault/header.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { readRecoveryCode } from '../../shared/vault/recovery-code.ts';
import type { Secret } from '../../shared/vault/secrets.ts';
import type { Kdf } from '../../shared/vault/slots.ts';
import { unlock } from '../../shared/vault/unlock.ts';
import { readJournal } from '../vault/independent-reader.mjs';

interface Expected {
  readonly passphrase: string;
  readonly formerPassphrase: string;
  readonly recoveryCode: string;
  readonly headerRev: number;
  readonly deleted: string;
  readonly records: readonly { readonly id: string; readonly rev: number; readonly value: unknown }[];
}

const bytesOf = (name: string): Buffer => readFileSync(new URL(`format-1/${name}`, import.meta.url));
const expected = JSON.parse(bytesOf('expected.json').toString('utf8')) as Expected;
const header = bytesOf('header.bin');
const file = bytesOf('gen-1');

const kdf: Kdf = (password, salt, memorySize, iterations) =>
  argon2id({ password, salt, memorySize, iterations, parallelism: 1, hashLength: 32, outputType: 'binary' });

const open = (which: Which, secret: Secret): ReturnType<typeof unlock> =>
  unlock({ bin: header, bak: header, log: { generation: 1, file }, cache: null }, which, secret, kdf);

const typed = passphraseSecret(expected.passphrase);
const former = passphraseSecret(expected.formerPassphrase);
const code = readRecoveryCode(expected.recoveryCode);
if (!typed.ok || !former.ok || !code.ok) throw new Error('the secrets of the golden journal can be typed');

test.each([
  ['passphrase', PASSPHRASE, typed.value],
  ['recovery code', RECOVERY, code.value],
] as const)('opens with the %s', async (_, which, secret) => {
  const opened = await open(which, secret);
  if (!opened.ok) throw new Error(opened.problem.problem);
  const { vault, found, plan } = opened.value;
  expect(found).toEqual(['cache-empty']);
  expect(plan.steps).toEqual([]);
  expect(vault.header().rev).toBe(expected.headerRev);
  expect([...vault.ids()].sort()).toEqual(expected.records.map(({ id }) => id).sort());
  for (const record of expected.records) {
    if (!isId(record.id)) throw new Error('not an id');
    expect(vault.read(record.id)).toEqual({ ok: true, value: record });
    expect(readRecord(record.value).ok).toBe(true);
  }
});

test('does not open with the passphrase it once had', async () => {
  expect(await open(PASSPHRASE, former.value)).toEqual({
    ok: false,
    problem: { problem: 'wrong-secret', collected: null },
  });
});

test('opens in the second reader', () => {
  const { passphrase, recoveryCode } = expected;
  const byPassphrase = readJournal(file, { passphrase }, header);
  const byCode = readJournal(file, { recoveryCode }, header);
  for (const journal of [byPassphrase, byCode]) {
    expect(journal.header.rev).toBe(expected.headerRev);
    expect([...journal.records].sort(byId)).toEqual([...expected.records].sort(byId));
    expect(journal.records.some(({ id }) => id === expected.deleted)).toBe(false);
  }
  expect(byCode.frames.map(({ type }) => type)).toEqual([
    ...[
      'begin',
      'record',
      'full',
      'record',
      'record',
      'record',
      'keys',
      'record',
      'gone',
      'record',
      'record',
    ],
  ]);
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
