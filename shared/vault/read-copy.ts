/**
 * Reads a whole copy of a journal, strictly and piece by piece: header, `begin`, every record once, a `full` that counts
 * and sums them. Guarantees: what was visited is no more than a candidate until it came to its end; then every box
 * opened in its place. In memory at any time: one piece, one frame, and a few bytes a record.
 */

import { equal } from '../base/bytes.ts';
import type { Id, Millis } from '../base/ids.ts';
import { done, failed, type Result } from '../base/result.ts';
import { type Content, digestOf } from './box.ts';
import type { End } from './chain.ts';
import { readBegin, readFull } from './control.ts';
import type { FrameReader } from './frame-reader.ts';
import { sumOf } from './generation.ts';
import { HEADER_LENGTH } from './header.ts';
import { sum } from './nacl.ts';

export interface Copy {
  readonly size: number;
  /** Fewer bytes, or null, where they cannot be had. */
  read(from: number, length: number): Promise<Uint8Array | null>;
  reader(from: End): FrameReader;
}

export interface CopyRead {
  readonly generation: number;
  readonly at: Millis | null;
  readonly count: number;
  /** Behind `full`. */
  readonly end: End;
}

const PIECE = 512 * 1024;

/**
 * @param behind `nothing`: the file ends with its `full`, as a backup does. `saves`: it may go on, and is read no further.
 * @param visit every record of it, in order; what it returns is waited for.
 */
export async function readCopy(
  copy: Copy,
  behind: 'nothing' | 'saves',
  visit: (record: Content, at: number) => Promise<void> | void,
): Promise<Result<CopyRead, 'not-whole' | 'newer-version' | 'read-failed'>> {
  const front = await copy.read(0, HEADER_LENGTH);
  if (front === null) return failed('read-failed');
  if (front.length < HEADER_LENGTH) return failed('not-whole');
  const rows = new Map<Id, { readonly id: Id; readonly rev: number; readonly digest: Uint8Array }>();
  const reader = copy.reader({ generation: 0, seq: 0, link: sum(front), length: HEADER_LENGTH });
  let begin: ReturnType<typeof readBegin> = null;
  for (let at = HEADER_LENGTH; at < copy.size;) {
    const piece = await copy.read(at, Math.min(PIECE, copy.size - at));
    if (piece === null || piece.length === 0) return failed('read-failed');
    at += piece.length;
    const frames = reader.feed(piece);
    for (const [k, { content, at: place, length }] of frames.entries()) {
      if (content.type === 'begin' && content.seq === 1) begin = readBegin(content);
      else if (begin === null) return failed('not-whole');
      else if (content.type === 'record' && !rows.has(content.id)) {
        rows.set(content.id, { id: content.id, rev: content.rev, digest: digestOf(content) });
        await visit(content, place);
      } else if (content.type === 'full') {
        const note = readFull(content);
        const isFull = note?.count === rows.size && equal(note.sum, sumOf(rows.values()));
        const isLast = k === frames.length - 1 && place + length === copy.size;
        if (!isFull || (behind === 'nothing' && !isLast)) return failed('not-whole');
        const end = { ...reader.end(), generation: begin.generation };
        return done({ generation: begin.generation, at: begin.at ?? null, count: rows.size, end });
      } else return failed('not-whole');
    }
    const stands = reader.stands();
    if (stands === 'newer') return failed('newer-version');
    if (stands === 'broken') return failed('not-whole');
  }
  return failed('not-whole');
}
