/**
 * The files of a journal: header.bin, header.bak, gen-<n>; with .tmp or .new behind it, one not finished.
 * Guarantees: `replace` leaves the old file or the new one whole, whatever fails; a file is compared with what was
 * meant, as read back, before it gets its name. Refuses: every other name, so no path can be said.
 */

import { equal } from '../base/bytes.ts';
import { done, failed, type Result } from '../base/result.ts';
import type { Disk, DiskProblem, FileFound } from './disk.ts';
import type { LogProblem } from './log-port.ts';

export const HEADER = 'header.bin';
export const HEADER_BAK = 'header.bak';

/** What the cache held, sealed, when its journal was set aside or left. */
export const KEEPSAKE = 'cache.sealed';

/** Behind the name of a file being written. */
export const TEMPORARY = '.tmp';
/** Behind the name of a file of a journal being created: the names are changed once all are whole. */
export const NEW = '.new';

export function generationName(generation: number): string {
  return `gen-${String(generation)}`;
}

export function isGeneration(name: string): boolean {
  return /^gen-[1-9][0-9]{0,8}$/.test(name);
}

export function isJournalFile(name: string): boolean {
  return name === HEADER || name === HEADER_BAK || isGeneration(name);
}

/** The number in the name of a generation; 0 for any other file. */
export function generationNumber(name: string): number {
  return isGeneration(name) ? Number(name.slice('gen-'.length)) : 0;
}

/** A generation being written piece by piece. */
export function isDraft(name: string): boolean {
  return name.endsWith(TEMPORARY) && isGeneration(name.slice(0, -TEMPORARY.length));
}

/** True where anything lies that somebody's words may depend on: a new journal must not be made beside it. */
export function hasTrace(files: readonly FileFound[]): boolean {
  return files.some(({ name }) => !isUnfinished(name) && !isDesktopLitter(name));
}

export function isUnfinished(name: string): boolean {
  return name.endsWith(TEMPORARY) || name.endsWith(NEW);
}

/** Temporary file, sync, reopened, renamed, folder synced. */
export async function replace(
  disk: Disk,
  name: string,
  content: Uint8Array,
): Promise<Result<null, DiskProblem>> {
  const temporary = name + TEMPORARY;
  const written = await writeWhole(disk, temporary, content);
  if (!written.ok) return written;
  const renamed = await disk.rename(temporary, name);
  if (!renamed.ok) {
    await disk.remove(temporary);
    return renamed;
  }
  return disk.syncFolder();
}

/** The file holds exactly this, synced and read back; where it cannot, no file is left. */
export async function writeWhole(
  disk: Disk,
  name: string,
  content: Uint8Array,
): Promise<Result<null, DiskProblem>> {
  const cleared = await disk.remove(name);
  if (!cleared.ok) return cleared;
  let outcome = await disk.write(name, 0, content);
  if (outcome.ok) outcome = await disk.sync(name);
  if (outcome.ok) outcome = await holds(disk, name, content);
  if (!outcome.ok) await disk.remove(name);
  return outcome;
}

const PIECE = 1024 * 1024;

/** The first `length` bytes of one file into another, from its beginning. */
export async function copyFront(
  disk: Disk,
  from: string,
  to: string,
  length: number,
): Promise<Result<null, DiskProblem>> {
  for (let at = 0; at < length; at += PIECE) {
    const wanted = Math.min(PIECE, length - at);
    const piece = await disk.read(from, at, wanted);
    if (!piece.ok) return piece;
    if (piece.value.length !== wanted) return failed('failed');
    const written = await disk.write(to, at, piece.value);
    if (!written.ok) return written;
  }
  return done(null);
}

/** What the keeper is told: the same for reading and writing but for the last word. */
export function asLogProblem(problem: DiskProblem, otherwise: 'write-failed' | 'read-failed'): LogProblem {
  if (problem === 'full') return 'disk-full';
  return problem === 'gone' ? 'gone' : otherwise;
}

async function holds(disk: Disk, name: string, content: Uint8Array): Promise<Result<null, DiskProblem>> {
  const size = await disk.size(name);
  if (!size.ok) return size;
  if (size.value !== content.length) return failed('failed');
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = await disk.read(name, at, PIECE);
    if (!piece.ok) return piece;
    if (!equal(piece.value, content.subarray(at, at + PIECE))) return failed('failed');
  }
  return done(null);
}

/** What file managers leave in every folder they show. */
function isDesktopLitter(name: string): boolean {
  return name.startsWith('.') || name === 'desktop.ini' || name === 'Thumbs.db';
}
