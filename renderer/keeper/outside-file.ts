/**
 * The file from outside: a copy of a journal, this one's or another's, hostile until every box of it was opened. Refuses
 * before any work what its front says is no copy, too large, or too costly to try; reads piece by piece, so its size
 * costs no memory.
 */

import { equal, utf8 } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { BackupProblem } from '../../shared/keeper/safekeeping.ts';
import type { Content } from '../../shared/vault/box.ts';
import { frameReader, type FrameReader } from '../../shared/vault/frame-reader.ts';
import type { End } from '../../shared/vault/chain.ts';
import { type Header, HEADER_LENGTH, isSealed, parseHeader } from '../../shared/vault/header.ts';
import { OUTSIDE } from '../../shared/vault/outside.ts';
import { type CopyRead, readCopy } from '../../shared/vault/read-copy.ts';
import type { JournalKey } from '../../shared/vault/secrets.ts';
import type { LogClient } from './log-client.ts';

export interface OutsideFront {
  readonly size: number;
  readonly header: Header;
}

/** More than a lifetime of cases; what is larger is not tried. */
const LARGEST = 2 ** 31;
const BEGINNING = utf8('3CHAIR');

export async function frontOutside(log: LogClient): Promise<Result<OutsideFront, BackupProblem>> {
  const size = await log.outside();
  if (!size.ok) return failed('read-failed');
  if (size.value === null) return failed('gone');
  if (size.value > LARGEST) return failed('too-large');
  const front = await log.read(OUTSIDE, 0, HEADER_LENGTH);
  if (!front.ok) return failed(front.problem === 'gone' ? 'gone' : 'read-failed');
  const isOurs = equal(front.value.subarray(0, BEGINNING.length), BEGINNING);
  if (front.value.length < HEADER_LENGTH) return failed(isOurs ? 'not-whole' : 'not-a-backup');
  const header = parseHeader(front.value);
  if (header.ok) return done({ size: size.value, header: header.value });
  if (header.problem !== 'damaged') return failed(header.problem);
  const first = await log.read(OUTSIDE, HEADER_LENGTH, 4);
  const hasFrames = first.ok && equal(first.value, utf8('TCF1'));
  return failed(isOurs || hasFrames ? 'damaged-header' : 'not-a-backup');
}

/**
 * Every box of it opens in its place, and nothing stands behind its end.
 * @param stop asked before each piece: then nothing more of it is read, and it counts as not read.
 */
export async function readOutside(
  log: LogClient,
  size: number,
  reader: (from: End) => FrameReader,
  visit: (record: Content, at: number) => Promise<void> | void,
  stop: () => boolean = () => false,
): Promise<Result<CopyRead, BackupProblem>> {
  const read = async (from: number, length: number): Promise<Uint8Array | null> => {
    if (stop()) return null;
    const bytes = await log.read(OUTSIDE, from, length);
    return bytes.ok ? bytes.value : null;
  };
  const now = await log.outside();
  if (!now.ok) return failed('read-failed');
  if (now.value !== size) return failed(now.value === null ? 'gone' : 'not-whole');
  return readCopy({ size, read, reader }, 'nothing', visit);
}

/** With the key that opened its header. */
export function readerWith(key: JournalKey): (from: End) => FrameReader {
  return (from) => frameReader(key, from);
}

/** The header was made with this key: not by someone who only had the file. */
export function isGenuine(header: Header, key: JournalKey): boolean {
  return isSealed(header, key);
}
