/**
 * Reads a zip whose entries are stored as they are, so that what is searched is what stands in the very bytes.
 * Refuses (null) what is compressed, encrypted, damaged, or holds a byte that is in no entry.
 */

import { fromUtf8 } from '../base/bytes.ts';

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

export function entriesOf(zip: Uint8Array): Entry[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: Entry[] = [];
  let at = 0;
  while (at + 30 <= zip.length && view.getUint32(at, true) === LOCAL) {
    const flags = view.getUint16(at + 6, true);
    const method = view.getUint16(at + 8, true);
    const size = view.getUint32(at + 18, true);
    const plain = view.getUint32(at + 22, true);
    const nameLength = view.getUint16(at + 26, true);
    const extra = view.getUint16(at + 28, true);
    const from = at + 30 + nameLength;
    // Bit 3 puts the size behind the data; bit 0 encrypts. Only bit 11 (UTF-8 names) is plain.
    if (method !== 0 || (flags & ~0x0800) !== 0 || size !== plain || extra !== 0) return null;
    if (from + size > zip.length) return null;
    const name = fromUtf8(zip.subarray(at + 30, from));
    if (name === null) return null;
    entries.push({ name, bytes: zip.subarray(from, from + size) });
    at = from + size;
  }
  return isDirectory(view, at, entries.length) ? entries : null;
}

/** The rest is the directory of exactly these entries, without comments or extra fields. */
function isDirectory(view: DataView, from: number, count: number): boolean {
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return false;
    if (view.getUint16(at + 30, true) !== 0 || view.getUint16(at + 32, true) !== 0) return false;
    at += 46 + view.getUint16(at + 28, true);
  }
  return (
    count > 0 &&
    at + 22 === view.byteLength &&
    view.getUint32(at, true) === END &&
    view.getUint16(at + 20, true) === 0
  );
}
