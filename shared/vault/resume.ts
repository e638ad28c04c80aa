/**
 * Unlocking from the checkpoint: the fast way, for a journal that is as it was left. Guarantees: it opens only where the
 * header's copies agree, the log is the file the checkpoint speaks of and at least as long, the link stands at its
 * place, and every frame behind it, and the last few before it, are whole and in order. It mends nothing and refuses
 * nothing: in every other case it answers null, and unlock.ts reads everything.
 */

import { equal } from '../base/bytes.ts';
import type { Tail } from './cache.ts';
import type { End } from './chain.ts';
import { checkpointSeal, type Head } from './checkpoint.ts';
import { readKeys } from './control.ts';
import { frameReader, type Read } from './frame-reader.ts';
import type { OpenedHeader } from './header-copies.ts';
import { HEADER_LENGTH } from './header.ts';
import { sum, SUM_LENGTH } from './nacl.ts';
import { openSealer } from './sealer.ts';
import type { Sealer } from './vault.ts';

/** What is read before the checkpoint says where to go on. */
export interface Near {
  readonly bin: Uint8Array | null;
  readonly bak: Uint8Array | null;
  /** The newest generation: its number, its first 512 bytes, and how long it is. */
  readonly log: { readonly generation: number; readonly front: Uint8Array; readonly size: number };
  /** Of the cache: its copy of the header, its tail, the head of the checkpoint. */
  readonly header: Uint8Array | null;
  readonly tail: Tail | null;
  readonly head: Uint8Array | null;
}

export interface Resumed {
  readonly sealer: Sealer;
  readonly head: Head;
  /** Saved since: records, goings, notes, in order. */
  readonly behind: readonly Read[];
}

/** Bytes of the log, or null where they cannot be had. */
export type ReadLog = (from: number, length: number) => Promise<Uint8Array | null>;

export async function resume(near: Near, opened: OpenedHeader, read: ReadLog): Promise<Resumed | null> {
  const head = headOf(near, opened);
  if (head === null) return null;
  const from = startOf(head).length - SUM_LENGTH;
  const bytes = await read(from, near.log.size - from);
  return bytes?.length === near.log.size - from ? resumeWith(opened, head, bytes) : null;
}

/** The last few frames are read again: a disk that lied at a power cut has them in part, under a link that is whole. */
export function startOf({ before, end }: Head): End {
  return before ?? end;
}

/** The head, where all that is near agrees with it. */
export function headOf(near: Near, { key, header }: OpenedHeader): Head | null {
  const copies = [near.bin, near.bak, near.header];
  if (near.head === null || !copies.every((copy) => copy !== null && equal(copy, header.bytes))) return null;
  const head = checkpointSeal(key).openHead(near.head);
  const { log, tail } = near;
  const isHere =
    head !== null &&
    tail !== null &&
    head.end.generation === log.generation &&
    tail.generation === log.generation &&
    tail.seq === head.end.seq &&
    equal(tail.link, head.end.link) &&
    log.front.length === HEADER_LENGTH &&
    equal(sum(log.front), head.front) &&
    startOf(head).length > HEADER_LENGTH + SUM_LENGTH &&
    startOf(head).length <= head.end.length &&
    log.size >= head.end.length;
  return isHere ? head : null;
}

/** @param bytes from the link where it starts to the end of the log. */
export function resumeWith({ key, header }: OpenedHeader, head: Head, bytes: Uint8Array): Resumed | null {
  const start = startOf(head);
  if (!equal(bytes.subarray(0, SUM_LENGTH), start.link)) return null;
  const reader = frameReader(key, start);
  const known = SUM_LENGTH + head.end.length - start.length;
  reader.feed(bytes.subarray(SUM_LENGTH, known));
  const again = reader.end();
  if (again.seq !== head.end.seq || !equal(again.link, head.end.link)) return null;
  const behind = reader.feed(bytes.subarray(known));
  if (reader.stands() !== 'between') return null;
  let { keys } = head;
  for (const { content } of behind) {
    if (content.type === 'begin' || content.type === 'full') return null;
    keys = Math.max(keys, readKeys(content) ?? 0);
  }
  if (keys !== header.rev) return null;
  return { sealer: openSealer({ key, header, end: reader.end() }), head, behind };
}
