/**
 * A file chosen in the page, read for what can be brought in. Guarantees: of a zip only its directory and the parts that
 * are asked for are read, and unpacking stops where it grows past its limit, whatever the zip claims.
 */

import { failed, type Result } from '../../shared/base/result.ts';
import { fromBytes, fromParts, type Part } from '../../shared/bring/bring.ts';
import { type BringProblem, type Brought, LARGEST } from '../../shared/bring/entry.ts';
import {
  bytesAt,
  entriesIn,
  TAIL,
  whereDirectory,
  type ZipEntry,
  type ZipProblem,
} from '../../shared/bring/zip-directory.ts';

/** A File by what is used of it. */
export interface Readable {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Parts of one archive: Day One has one a journal. */
const MOST_PARTS = 200;
/** Packed bytes given to the unpacker at once: what they grow to is counted after each. */
const PIECE = 8 * 1024;
const LARGEST_DIRECTORY = 32 * 1024 * 1024;
/** A zip holds photos too, which are not read. */
const LARGEST_ZIP = 8 * 1024 * 1024 * 1024;

export async function readFile(file: Readable): Promise<Result<Brought, BringProblem>> {
  try {
    const given = { name: file.name, at: Math.max(0, Math.floor(file.lastModified)) };
    if (file.size === 0) return failed('empty');
    const front = await bytesOf(file, 0, 4);
    const isZip = front[0] === 0x50 && front[1] === 0x4b && front[2] === 0x03 && front[3] === 0x04;
    if (isZip) {
      const parts = await partsOf(file);
      return parts.ok ? fromParts(parts.value, given) : parts;
    }
    return file.size > LARGEST ? failed('too-large') : fromBytes(await bytesOf(file, 0, file.size), given);
  } catch (thrown) {
    if (thrown instanceof TooLarge) return failed('too-large');
    // A file that went away or may not be read.
    if (thrown instanceof DOMException) return failed('read-failed');
    throw thrown;
  }
}

async function partsOf(file: Readable): Promise<Result<readonly Part[], BringProblem>> {
  if (file.size > LARGEST_ZIP) return failed('too-large');
  const tail = await bytesOf(file, Math.max(0, file.size - TAIL), file.size);
  const where = whereDirectory(tail, file.size);
  if (!where.ok) return where;
  const { from, length, count } = where.value;
  if (length > LARGEST_DIRECTORY) return failed('too-large');
  const entries = entriesIn(await bytesOf(file, from, from + length), count);
  if (!entries.ok) return entries;
  const word = entries.value.find(({ name }) => name === 'word/document.xml');
  const wanted = word
    ? [word]
    : entries.value.filter(({ name }) => /^[^/]*\.json$|^(?!__MACOSX\/)[^/]*\/[^/]*\.json$/iu.test(name));
  if (wanted.length > MOST_PARTS) return failed('too-many');
  const parts: Part[] = [];
  let room = LARGEST;
  for (const entry of wanted) {
    const bytes = await unpacked(file, entry, room);
    if (!bytes.ok) return bytes;
    room -= bytes.value.length;
    parts.push({ is: word ? 'word' : 'json', bytes: bytes.value });
  }
  return { ok: true, value: parts };
}

async function unpacked(
  file: Readable,
  { at, size, method }: ZipEntry,
  room: number,
): Promise<Result<Uint8Array, ZipProblem>> {
  const start = bytesAt(await bytesOf(file, at, at + 30), at);
  if (start === null || start + size > file.size) return failed('damaged-zip');
  if (size > room) throw new TooLarge();
  const packed = await bytesOf(file, start, start + size);
  if (method === 'stored') return { ok: true, value: packed };
  const { Inflate } = await import('fflate');
  const pieces: Uint8Array[] = [];
  let grown = 0;
  const over = { ended: false };
  const inflate = new Inflate((piece, last) => {
    grown += piece.length;
    over.ended = last;
    if (grown > room) throw new TooLarge();
    pieces.push(piece);
  });
  try {
    for (let from = 0; from < packed.length || from === 0; from += PIECE)
      inflate.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  } catch (thrown) {
    if (thrown instanceof TooLarge) throw thrown;
    return failed('damaged-zip');
  }
  return over.ended ? { ok: true, value: joined(pieces, grown) } : failed('damaged-zip');
}

class TooLarge extends Error {}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function bytesOf(file: Readable, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
