/**
 * A generation written piece by piece beside the log, under its name with .tmp behind it, and given its name once it is
 * whole; and old generations taken away. Guarantees: each piece is synced before it is answered, with its sum as read
 * back; `publish` gives the name only to a file of exactly the length that was meant. Refuses to take the place of a
 * file, to go on behind bytes it was not told of, and to take away the newest generation.
 */

import { done, failed, type Result } from '../base/result.ts';
import type { Disk } from './disk.ts';
import { asLogProblem, generationName, generationNumber, TEMPORARY } from './log-files.ts';
import type { LogAnswer, LogProblem } from './log-port.ts';

type Answered = Promise<Result<LogAnswer, LogProblem>>;
type Hash = (bytes: Uint8Array) => Uint8Array;

/** One piece of an unfinished file; from 0 on it begins anew. */
export async function draftPiece(
  disk: Disk,
  hash: Hash,
  file: string,
  at: number,
  bytes: Uint8Array,
): Answered {
  if (at === 0) {
    const cleared = await disk.remove(file);
    if (!cleared.ok) return failed(asLogProblem(cleared.problem, 'write-failed'));
  } else {
    const size = await disk.size(file);
    if (!size.ok) return failed(asLogProblem(size.problem, 'read-failed'));
    if (size.value === null) return failed('gone');
    if (size.value !== at) return failed('another-writer');
  }
  let outcome = await disk.write(file, at, bytes);
  if (outcome.ok) outcome = await disk.sync(file);
  if (!outcome.ok) {
    // A file whose write or sync failed is not trusted again: it begins anew.
    await disk.remove(file);
    return failed(asLogProblem(outcome.problem, 'write-failed'));
  }
  const back = await disk.read(file, at, bytes.length);
  if (!back.ok) return failed(asLogProblem(back.problem, 'read-failed'));
  return done({ to: 'written', length: at + back.value.length, sum: hash(back.value) });
}

export async function publish(disk: Disk, hash: Hash, name: string, length: number): Answered {
  const taken = await disk.size(name);
  if (!taken.ok) return failed(asLogProblem(taken.problem, 'read-failed'));
  if (taken.value !== null) return failed('exists');
  const draft = name + TEMPORARY;
  const size = await disk.size(draft);
  if (!size.ok) return failed(asLogProblem(size.problem, 'read-failed'));
  if (size.value === null) return failed('gone');
  if (size.value !== length) return failed('another-writer');
  let outcome = await disk.rename(draft, name);
  if (outcome.ok) outcome = await disk.syncFolder();
  return outcome.ok ? nothingElse(hash, length) : failed(asLogProblem(outcome.problem, 'write-failed'));
}

export async function prune(disk: Disk, hash: Hash, generations: readonly number[]): Answered {
  const found = await disk.list();
  if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
  const newest = Math.max(0, ...found.value.map(({ name }) => generationNumber(name)));
  if (newest === 0 || generations.includes(newest)) return failed('bad-question');
  for (const generation of generations) {
    const removed = await disk.remove(generationName(generation));
    if (!removed.ok) return failed(asLogProblem(removed.problem, 'write-failed'));
  }
  const synced = await disk.syncFolder();
  return synced.ok ? nothingElse(hash, 0) : failed(asLogProblem(synced.problem, 'write-failed'));
}

function nothingElse(hash: Hash, length: number): Result<LogAnswer, LogProblem> {
  return done({ to: 'written', length, sum: hash(new Uint8Array()) });
}
