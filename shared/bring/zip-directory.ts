/**
 * The directory of a zip: what is in it, and where, before anything is unpacked. Refuses what is cut, sealed with a
 * password, in several parts, larger than a zip of old may be, or names a place outside itself. Sizes it claims are not
 * believed: whoever unpacks counts.
 */

import { fromUtf8 } from '../base/bytes.ts';
import { done, failed, type Result } from '../base/result.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Of its local header. */
  readonly at: number;
  /** Packed. */
  readonly size: number;
}

export type ZipProblem = 'damaged-zip' | 'sealed-zip';

/** So much of the end of a file holds where the directory is. */
export const TAIL = 22 + 0xffff;
const MOST = 100_000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/** @param tail the end of the file. @param size of the whole file. */
export function whereDirectory(
  tail: Uint8Array,
  size: number,
): Result<{ readonly from: number; readonly length: number; readonly count: number }, ZipProblem> {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) !== tail.length) continue;
    const count = view.getUint16(at + 10, true);
    const [length, from] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    const isWhole = view.getUint32(at + 4, true) === 0 && count === view.getUint16(at + 8, true);
    const ends = size - tail.length + at;
    if (!isWhole || count === 0xffff || count > MOST || from + length > ends) return failed('damaged-zip');
    return done({ from, length, count });
  }
  return failed('damaged-zip');
}

export function entriesIn(directory: Uint8Array, count: number): Result<readonly ZipEntry[], ZipProblem> {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let k = 0; k < count; k++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== CENTRAL) return failed('damaged-zip');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const names = view.getUint16(at + 28, true);
    const next = at + 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > directory.length) return failed('damaged-zip');
    if ((flags & 1) !== 0) return failed('sealed-zip');
    // Names of old zips may be in any encoding; only plain ones are looked for here.
    const name = fromUtf8(directory.subarray(at + 46, at + 46 + names));
    const how = method === 0 ? 'stored' : method === 8 ? 'deflated' : null;
    if (name !== null && how !== null && size !== 0xffffffff)
      entries.push({ name, method: how, at: view.getUint32(at + 42, true), size });
    at = next;
  }
  return done(entries);
}

/** Where the packed bytes begin, from the local header. */
export function bytesAt(local: Uint8Array, at: number): number | null {
  const view = viewOf(local);
  if (local.length < 30 || view.getUint32(0, true) !== 0x04034b50) return null;
  return at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
