/**
 * A second reader of the journal format, written from docs/format.md alone: other libraries than the app's, and not a
 * line of its code. Opens a journal file with the passphrase or the recovery code and lists what it holds.
 *
 *     node tests/vault/independent-reader.mjs gen-1 "the passphrase" [header.bin]
 */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TextDecoder } from 'node:util';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { sha512 } from '@noble/hashes/sha2.js';

const TYPES = [null, 'begin', 'record', 'gone', 'keys', 'full'];
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @returns {{ header: object, frames: object[], records: { id: string, rev: number, value: unknown }[] }} */
export function readJournal(file, { passphrase, recoveryCode }, headerFile = file) {
  const header = readHeader(headerFile);
  const slot = passphrase === undefined ? 1 : 0;
  const secret = slot === 0 ? passphraseBytes(passphrase) : recoveryBytes(recoveryCode);
  const { m, t, salt, nonce, box } = header.slots[slot];
  const kek = argon2id(Buffer.concat([Uint8Array.of(slot), secret]), salt, { m, t, p: 1, dkLen: 32 });
  const key = unbox(kek, nonce, box, 'the secret does not open this slot');
  same(H('third-chair/1 journal\0', key), header.journal, 'another key than the header promises');
  const seal = unbox(key, headerFile.subarray(268, 292), headerFile.subarray(292, 340), 'header seal');
  same(seal, H('third-chair/1 header\0', headerFile.subarray(0, 268)), 'the header is not sealed');
  const frames = readFrames(file, key);
  return { header, frames, records: live(frames) };
}

function readHeader(bytes) {
  same(H(bytes.subarray(0, 480)), bytes.subarray(480, 512), 'the sum of the header');
  same(bytes.subarray(0, 8), Buffer.from('3CHAIR\0\x01', 'latin1'), 'magic');
  const slotAt = (at) => ({
    m: bytes.readUInt32LE(at),
    t: bytes.readUInt32LE(at + 4),
    salt: bytes.subarray(at + 8, at + 40),
    nonce: bytes.subarray(at + 40, at + 64),
    box: bytes.subarray(at + 64, at + 112),
  });
  const slots = [slotAt(44), slotAt(156)];
  for (const { m, t } of slots) {
    if (m < 65536 || m > 524288 || t < 3 || t > 10 || m * t > 2097152)
      throw new Error('cost outside the limits');
  }
  return { rev: bytes.readUInt32LE(8), journal: bytes.subarray(12, 44), slots };
}

function readFrames(file, key) {
  const frames = [];
  let link = H(file.subarray(0, 512));
  for (let at = 512; at < file.length;) {
    same(file.subarray(at, at + 4), Buffer.from('TCF1'), `frame magic at ${at}`);
    const n = file.readUInt32LE(at + 4);
    if (n > 2 ** 24 || at + 8 + n + 32 > file.length) throw new Error(`frame length at ${at}`);
    const box = file.subarray(at + 8, at + 8 + n);
    const plain = Buffer.from(unbox(key, box.subarray(0, 24), box.subarray(24), `box at ${at}`));
    const frame = readPlain(plain);
    if (frame.seq !== frames.length + 1) throw new Error(`number at ${at}`);
    same(frame.prev, link, `predecessor at ${at}`);
    link = H(link, file.subarray(at, at + 8 + n));
    same(file.subarray(at + 8 + n, at + 40 + n), link, `link at ${at}`);
    frames.push(frame);
    at += 40 + n;
  }
  checkBase(frames);
  return frames;
}

function readPlain(plain) {
  const length = plain.readUInt32LE(4);
  const type = TYPES[plain[1]];
  if (plain[0] !== 1 || !type || plain.readUInt16LE(2) !== 0) throw new Error('version, type or zeros');
  if (plain.length !== padded(68 + length) || plain.subarray(68 + length).some((byte) => byte !== 0)) {
    throw new Error('padding');
  }
  return {
    type,
    id: plain.subarray(8, 24),
    rev: plain.readUInt32LE(24),
    seq: Number(plain.readBigUInt64LE(28)),
    prev: plain.subarray(36, 68),
    json: plain.subarray(68, 68 + length),
    value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(68, 68 + length))),
  };
}

function checkBase(frames) {
  const at = frames.findIndex(({ type }) => type === 'full');
  if (frames[0]?.type !== 'begin' || at < 0) throw new Error('no whole base');
  const base = frames.slice(1, at).sort((a, b) => Buffer.compare(a.id, b.id));
  const rows = base.map(({ id, rev, json }) =>
    Buffer.concat([id, u32(rev), H(Uint8Array.of(2), id, u32(rev), json)]),
  );
  if (frames[at].value.count !== base.length) throw new Error('count of the base');
  same(H(...rows), Buffer.from(frames[at].value.sum, 'base64url'), 'sum of the base');
}

function live(frames) {
  const byId = new Map();
  for (const { type, id, rev, value } of frames) {
    const name = id.toString('base64url');
    if (type === 'record') byId.set(name, { id: name, rev, value });
    if (type === 'gone') byId.delete(name);
  }
  return [...byId.values()];
}

function passphraseBytes(text) {
  return Buffer.from(text.replace(/\p{Zs}/gu, ' ').normalize('NFC'), 'utf8');
}

/** Of each group four symbols count; the fifth is a check, left to the app. */
function recoveryBytes(code) {
  const groups = code.split('-').map((group) => group.slice(0, 4));
  const bits = [...groups.join('')]
    .map((symbol) => CROCKFORD.indexOf(symbol).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from({ length: 20 }, (_, k) => parseInt(bits.slice(k * 8, k * 8 + 8), 2));
}

const H = (...parts) =>
  Buffer.from(sha512(Buffer.concat(parts.map((part) => Buffer.from(part))))).subarray(0, 32);
const u32 = (value) => Buffer.from(Uint32Array.of(value).buffer);
const padded = (length) => {
  for (let size = 1024; ; size *= 2)
    if (length <= size) return size;
    else if (length <= size * 1.5) return size * 1.5;
};

function unbox(key, nonce, box, what) {
  try {
    return xsalsa20poly1305(key, nonce).decrypt(box);
  } catch {
    throw new Error(what);
  }
}

function same(a, b, what) {
  if (Buffer.compare(a, b) !== 0) throw new Error(what);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, passphrase, header = name] = process.argv.slice(2);
  for (const record of readJournal(readFileSync(name), { passphrase }, readFileSync(header)).records) {
    process.stdout.write(JSON.stringify(record) + '\n');
  }
}
