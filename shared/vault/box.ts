/**
 * A box: one sealed thing (a record, its going, or one of the log's own notes) together with its place. Inside the seal
 * stand type, id, revision, sequence number and the link of its predecessor, so a box opened anywhere else is known to
 * be out of place. Sizes are padded to 1, 1.5, 2, 3, 4, 6, 8 ... KiB. Layout: docs/format.md, "Box".
 */

import { concat, fromUtf8, readU32, u32 } from '../base/bytes.ts';
import { bytesFromId, type Id, idFromBytes } from '../base/ids.ts';
import { done, failed, type Result } from '../base/result.ts';
import { openUnder, SEAL_LENGTH, sealUnder, sum, SUM_LENGTH } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

export type BoxType = 'begin' | 'record' | 'gone' | 'keys' | 'full';

const TYPES: readonly BoxType[] = ['begin', 'record', 'gone', 'keys', 'full'];
const CONTROL: ReadonlySet<BoxType> = new Set(['begin', 'keys', 'full']);

/** Control boxes carry this id and revision 0. */
export const NO_ID: Id = idFromBytes(new Uint8Array(16));

export interface Content {
  readonly type: BoxType;
  readonly id: Id;
  /** Counts from 1 for each id; 0 for control boxes. */
  readonly rev: number;
  /** Counts from 1 in each file. */
  readonly seq: number;
  /** Link of the frame before it; for the first, the sum of the file's header. */
  readonly prev: Uint8Array;
  /** UTF-8. */
  readonly json: Uint8Array;
}

/** `closed`: not sealed with this key, or altered. `malformed`: sealed with it, but not by these rules. */
export type BoxProblem = 'closed' | 'malformed' | 'newer-version';

const FIXED = 68;
const VERSION = 1;
/** A frame holds at most 16 MiB: the largest padded size below it. */
export const LARGEST_PLAIN = 12 << 20;
export const LARGEST_BOX = LARGEST_PLAIN + SEAL_LENGTH;

/** The box, or `too-large` where the JSON is longer than a box can hold. */
export function sealBox(key: JournalKey, content: Content): Result<Uint8Array, 'too-large'> {
  const { type, id, rev, seq, prev, json } = content;
  if (CONTROL.has(type) !== (id === NO_ID && rev === 0)) throw new Error('this id and revision, this type');
  if (!Number.isSafeInteger(seq) || seq < 1 || prev.length !== SUM_LENGTH) throw new Error('not a place');
  if (FIXED + json.length > LARGEST_PLAIN) return failed('too-large');
  const plain = new Uint8Array(paddedLength(FIXED + json.length));
  plain.set(concat(Uint8Array.of(VERSION, TYPES.indexOf(type) + 1, 0, 0), u32(json.length), bytesFromId(id)));
  plain.set(u32(rev), 24);
  new DataView(plain.buffer).setBigUint64(28, BigInt(seq), true);
  plain.set(prev, 36);
  plain.set(json, FIXED);
  return done(sealUnder(key, plain));
}

export function openBox(key: JournalKey, box: Uint8Array): Result<Content, BoxProblem> {
  if (box.length > LARGEST_BOX) return failed('closed');
  const plain = openUnder(key, box);
  if (plain === null) return failed('closed');
  if ((plain[0] ?? 0) > VERSION) return failed('newer-version');
  if (plain.length < FIXED || plain[0] !== VERSION) return failed('malformed');
  if ((plain[1] ?? 0) > TYPES.length) return failed('newer-version');
  const type = TYPES[(plain[1] ?? 0) - 1];
  const length = readU32(plain, 4);
  const end = FIXED + length;
  if (type === undefined || plain[2] !== 0 || plain[3] !== 0 || end > plain.length)
    return failed('malformed');
  if (plain.length !== paddedLength(end)) return failed('malformed');
  for (let i = end; i < plain.length; i++) if (plain[i] !== 0) return failed('malformed');
  const id = idFromBytes(plain.subarray(8, 24));
  const rev = readU32(plain, 24);
  const seq = Number(new DataView(plain.buffer, plain.byteOffset).getBigUint64(28, true));
  if (!Number.isSafeInteger(seq) || seq < 1) return failed('malformed');
  if (CONTROL.has(type) ? id !== NO_ID || rev !== 0 : id === NO_ID || rev === 0) return failed('malformed');
  return done({ type, id, rev, seq, prev: plain.subarray(36, FIXED), json: plain.subarray(FIXED, end) });
}

/** What a box says, wherever it stands: two boxes with the same digest say the same. */
export function digestOf(content: Pick<Content, 'type' | 'id' | 'rev' | 'json'>): Uint8Array {
  const type = Uint8Array.of(TYPES.indexOf(content.type) + 1);
  return sum(type, bytesFromId(content.id), u32(content.rev), content.json);
}

/** The value of the JSON inside, or `undefined` where it is not JSON: then nothing here wrote it. */
export function valueOf(content: Pick<Content, 'json'>): unknown {
  const text = fromUtf8(content.json);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** 1024, 1536, 2048, 3072, 4096 ...: the first that holds `length`. */
export function paddedLength(length: number): number {
  let size = 1024;
  while (size < length) size = size & (size - 1) ? (size / 3) * 4 : (size / 2) * 3;
  return size;
}
