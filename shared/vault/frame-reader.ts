/**
 * Reads a generation strictly, piece by piece, from a place that is known: every frame whole, every box opening in its
 * place, every link the one it must be. It keeps nothing of what it read but where it stands. Where it stops short it
 * says so and decides nothing: then the whole file is walked (walk.ts), which mends or refuses.
 */

import { concat, equal, readU32 } from '../base/bytes.ts';
import { type Content, openBox } from './box.ts';
import type { End } from './chain.ts';
import { FRAME_MAGIC, frameAt, linkOf } from './frame.ts';
import { SUM_LENGTH } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

/** A box in its place, and where its frame lies in the file. */
export interface Read {
  readonly content: Content;
  readonly box: Uint8Array;
  readonly at: number;
  readonly length: number;
}

export interface FrameReader {
  /** Behind the last frame that was read. */
  end(): End;
  /** The next bytes of the file; what does not make a whole frame yet is kept for the next. */
  feed(bytes: Uint8Array): readonly Read[];
  /**
   * `inside`: the bytes so far end in the middle of a frame. `broken`: nothing more will be read. `newer`: likewise,
   * for a box that a later version sealed.
   */
  stands(): 'between' | 'inside' | 'broken' | 'newer';
}

export function frameReader(key: JournalKey, from: End): FrameReader {
  let end = from;
  let rest: Uint8Array = new Uint8Array();
  let broken: 'broken' | 'newer' | null = null;

  function next(): Read | null {
    const frame = frameAt(rest, 0);
    if (frame === null || frame.link.length < SUM_LENGTH) {
      if (cannotBecomeFrame(rest, frame !== null)) broken = 'broken';
      return null;
    }
    const opened = openBox(key, frame.box);
    const link = linkOf(end.link, frame.head);
    const inPlace =
      opened.ok &&
      opened.value.seq === end.seq + 1 &&
      equal(opened.value.prev, end.link) &&
      equal(frame.link, link);
    if (!inPlace) {
      broken = !opened.ok && opened.problem === 'newer-version' ? 'newer' : 'broken';
      return null;
    }
    const read = { content: opened.value, box: frame.box, at: end.length, length: frame.end };
    end = { generation: end.generation, seq: end.seq + 1, link, length: end.length + frame.end };
    rest = rest.subarray(frame.end);
    return read;
  }

  return {
    end: () => end,
    feed(bytes) {
      rest = rest.length === 0 ? bytes : concat(rest, bytes);
      const found: Read[] = [];
      for (let read = broken === null ? next() : null; read !== null; read = next()) found.push(read);
      return found;
    },
    stands: () => broken ?? (rest.length > 0 ? 'inside' : 'between'),
  };
}

/** Whether no bytes behind these can make a frame of them. */
function cannotBecomeFrame(rest: Uint8Array, isFrame: boolean): boolean {
  if (isFrame || rest.length < 8) return false;
  const claimed = readU32(rest, 4);
  return !isMagic(rest) || claimed > LONGEST || rest.length >= 8 + claimed;
}

const LONGEST = 16 << 20;

function isMagic(rest: Uint8Array): boolean {
  return equal(rest.subarray(0, 4), FRAME_MAGIC);
}
