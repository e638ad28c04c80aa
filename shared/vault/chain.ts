/**
 * The growing end of one generation: seals a thing into its place and remembers the next. It only ever moves on when
 * told that the bytes were taken, so what was not written leaves no hole.
 */

import type { Id } from '../base/ids.ts';
import { done, type Result } from '../base/result.ts';
import { type BoxType, type Content, NO_ID, sealBox } from './box.ts';
import { buildFrame, type Frame } from './frame.ts';
import type { JournalKey } from './secrets.ts';

/** A place in a file: after `seq` frames, `length` bytes in, with this link. */
export interface End {
  readonly generation: number;
  readonly seq: number;
  readonly link: Uint8Array;
  readonly length: number;
}

export interface Linked extends Frame {
  readonly box: Uint8Array;
  readonly content: Content;
  /** Where the file ends once these bytes are in it. */
  readonly end: End;
}

export interface What {
  readonly type: BoxType;
  readonly id: Id;
  readonly rev: number;
  readonly json: Uint8Array;
}

export function sealAt(key: JournalKey, end: End, what: What): Result<Linked, 'too-large'> {
  const content: Content = { ...what, seq: end.seq + 1, prev: end.link };
  const box = sealBox(key, content);
  return box.ok ? done(linkBox(end, content, box.value)) : box;
}

export function linkBox(end: End, content: Content, box: Uint8Array): Linked {
  const { bytes, link } = buildFrame(box, end.link);
  const after = { generation: end.generation, seq: content.seq, link, length: end.length + bytes.length };
  return { bytes, link, box, content, end: after };
}

/** One of the log's own notes. They are short: one that is too large is a bug. */
export function sealNote(
  key: JournalKey,
  end: End,
  type: 'begin' | 'keys' | 'full',
  json: Uint8Array,
): Linked {
  const sealed = sealAt(key, end, { type, id: NO_ID, rev: 0, json });
  if (!sealed.ok) throw new Error('a note of the log is too large');
  return sealed.value;
}
