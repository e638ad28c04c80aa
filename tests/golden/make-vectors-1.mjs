/**
 * Made the vectors of format 1, once, with other libraries than the app's and with keys and nonces that never change.
 * Kept as written: decoding must match them for ever.
 *
 *     node tests/golden/make-vectors-1.mjs     refuses where they are already there
 */

import { existsSync, writeFileSync } from 'node:fs';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { sha512 } from '@noble/hashes/sha2.js';

const target = new URL('vectors-1.json', import.meta.url);
if (existsSync(target)) throw new Error('the vectors are there; they are never written again');

const utf8 = (text) => Buffer.from(text, 'utf8');
const H = (...parts) => Buffer.from(sha512(Buffer.concat(parts))).subarray(0, 32);
const count = (length, from) => Buffer.from(Uint8Array.from({ length }, (_, k) => (from + k) & 255));
const u32 = (value) => Buffer.from(Uint32Array.of(value).buffer);
const u64 = (value) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
const seal = (key, nonce, plain) => Buffer.concat([nonce, xsalsa20poly1305(key, nonce).encrypt(plain)]);
const hex = (bytes) => Buffer.from(bytes).toString('hex');

const key = count(32, 1);
const boxes = [
  {
    type: 1,
    id: count(16, 0).fill(0),
    rev: 0,
    seq: 1,
    json: '{"generation":1,"random":"AAAAAAAAAAAAAAAAAAAAAA","header":1,"former":null}',
  },
  { type: 2, id: count(16, 7), rev: 1, seq: 2, json: '{"text":"À bientôt 👩🏽‍⚕️ \\ud83e"}' },
  {
    type: 2,
    id: count(16, 7),
    rev: 4294967295,
    seq: 9007199254740991,
    json: JSON.stringify('x'.repeat(956)),
  },
  { type: 3, id: count(16, 9), rev: 2, seq: 4, json: '{}' },
  { type: 4, id: count(16, 0).fill(0), rev: 0, seq: 5, json: '{"header":2}' },
  {
    type: 5,
    id: count(16, 0).fill(0),
    rev: 0,
    seq: 6,
    json: '{"count":0,"sum":"z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg_SpIdNs6c4"}',
  },
].map(({ type, id, rev, seq, json }, k) => {
  const prev = count(32, 40 + k);
  const head = Buffer.concat([
    Uint8Array.of(1, type, 0, 0),
    u32(utf8(json).length),
    id,
    u32(rev),
    u64(seq),
    prev,
    utf8(json),
  ]);
  const size = head.length <= 1024 ? 1024 : 1536;
  const box = seal(key, count(24, 100 + k), Buffer.concat([head, Buffer.alloc(size - head.length)]));
  const front = Buffer.concat([utf8('TCF1'), u32(box.length), box]);
  const link = H(prev, front);
  const digest = H(Uint8Array.of(type), id, u32(rev), utf8(json));
  return {
    type,
    id: id.toString('base64url'),
    rev,
    seq,
    prev: hex(prev),
    json,
    digest: hex(digest),
    box: hex(box),
    link: hex(link),
  };
});

const passphrase = ' Grüße\u2003aus  Zu\u0308rich ';
const secrets = [utf8(' Grüße aus  Zürich '), count(20, 200)];
const costs = { m: 65536, t: 3 };
const slots = secrets.map((secret, slot) => {
  const salt = count(32, 60 + slot);
  const kek = argon2id(Buffer.concat([Uint8Array.of(slot), secret]), salt, { ...costs, p: 1, dkLen: 32 });
  return {
    kek: hex(kek),
    bytes: Buffer.concat([u32(costs.m), u32(costs.t), salt, seal(kek, count(24, 30 + slot), key)]),
  };
});
const journal = H(utf8('third-chair/1 journal\0'), key);
const front = Buffer.concat([
  utf8('3CHAIR'),
  Uint8Array.of(0, 1),
  u32(3),
  journal,
  ...slots.map(({ bytes }) => bytes),
]);
const sealed = Buffer.concat([
  front,
  seal(key, count(24, 90), H(utf8('third-chair/1 header\0'), front)),
  Buffer.alloc(140),
]);
const header = Buffer.concat([sealed, H(sealed)]);

const vectors = {
  key: hex(key),
  sums: ['', 'abc', 'third-chair'].map((text) => ({ text, sum: hex(H(utf8(text))) })),
  boxes,
  header: { rev: 3, journal: hex(journal), keks: slots.map(({ kek }) => kek), bytes: hex(header) },
  passphrase: { typed: passphrase, bytes: hex(secrets[0]) },
  recovery: { bytes: hex(secrets[1]) },
};
writeFileSync(target, JSON.stringify(vectors, null, 2) + '\n');
