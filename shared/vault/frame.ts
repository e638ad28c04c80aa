/**
 * A frame: "TCF1", the length of its box, the box, and the link. Each link is the sum of the one before it and of this
 * frame up to its link, so whoever holds the file can check a copy without any key.
 * Reading trusts no length: what does not lie wholly inside the file is no frame.
 */

import { concat, equal, readU32, u32, utf8 } from '../base/bytes.ts';
import { LARGEST_BOX } from './box.ts';
import { SEAL_LENGTH, sum, SUM_LENGTH } from './nacl.ts';

export const FRAME_MAGIC: Uint8Array = utf8('TCF1');
const HEAD = 8;

export interface Frame {
  readonly bytes: Uint8Array;
  readonly link: Uint8Array;
}

export interface FoundFrame {
  readonly box: Uint8Array;
  /** From the magic to the end of the box: what the link is made of. */
  readonly head: Uint8Array;
  /** 32 bytes, or fewer where the file ends inside it. */
  readonly link: Uint8Array;
  readonly linkAt: number;
  readonly end: number;
}

export function buildFrame(box: Uint8Array, prev: Uint8Array): Frame {
  const head = headOf(box);
  const link = linkOf(prev, head);
  return { bytes: concat(head, link), link };
}

/** A frame up to its link. */
export function headOf(box: Uint8Array): Uint8Array {
  return concat(FRAME_MAGIC, u32(box.length), box);
}

export function linkOf(prev: Uint8Array, head: Uint8Array): Uint8Array {
  return sum(prev, head);
}

/** The frame whose magic stands at `at`, or null; its link may be cut short, its box never is. */
export function frameAt(file: Uint8Array, at: number): FoundFrame | null {
  if (at + HEAD > file.length || !equal(file.subarray(at, at + 4), FRAME_MAGIC)) return null;
  const length = readU32(file, at + 4);
  const linkAt = at + HEAD + length;
  if (length < SEAL_LENGTH || length > LARGEST_BOX || linkAt > file.length) return null;
  return {
    box: file.subarray(at + HEAD, linkAt),
    head: file.subarray(at, linkAt),
    link: file.subarray(linkAt, linkAt + SUM_LENGTH),
    linkAt,
    end: Math.min(linkAt + SUM_LENGTH, file.length),
  };
}

/** Where the next magic stands, from `from` on; -1 where there is none. */
export function nextMagic(file: Uint8Array, from: number): number {
  const [a, b, c, d] = FRAME_MAGIC;
  for (let at = file.indexOf(a ?? 0, from); at >= 0; at = file.indexOf(a ?? 0, at + 1)) {
    if (file[at + 1] === b && file[at + 2] === c && file[at + 3] === d) return at;
  }
  return -1;
}
