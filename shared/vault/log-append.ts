/**
 * One save at the end of a generation. Guarantees: an answer comes only after the bytes are synced, with the length
 * and sum as read back; whatever fails, the acknowledged bytes before it stay whole. Refuses to write where the file
 * does not end at the acknowledged length (another writer), and to trust a file again whose sync failed: a second
 * sync can succeed without having written anything.
 */

import { done, failed, type Result } from '../base/result.ts';
import type { Disk, DiskProblem } from './disk.ts';
import { asLogProblem, copyFront, TEMPORARY } from './log-files.ts';
import type { LogAnswer, LogProblem } from './log-port.ts';

type Written = Promise<Result<LogAnswer, LogProblem>>;

export interface Appender {
  append(name: string, at: number, bytes: Uint8Array): Written;
  /** The file ends at `length` from now on. */
  cut(name: string, length: number): Written;
  /** Other files have these names from now on. */
  forget(): void;
}

export function appender(disk: Disk, hash: (bytes: Uint8Array) => Uint8Array): Appender {
  /** Bytes of our own behind the acknowledged length of a file, that could not be taken back. */
  const leftOver = new Map<string, number>();
  /** Files whose sync failed: what follows goes to a fresh file. */
  const distrusted = new Set<string>();

  return {
    async append(name, at, bytes) {
      const found = await disk.size(name);
      if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
      if (found.value === null) return failed('gone');
      const ours = found.value > at && leftOver.get(name) === at;
      if (found.value !== at && !ours) return failed('another-writer');
      const outcome = distrusted.has(name)
        ? await writeAside(name, at, bytes)
        : await writeAtEnd(name, at, bytes, ours);
      return outcome.ok ? asReadBack(name, at, bytes.length) : failed(outcome.problem);
    },

    async cut(name, length) {
      const found = await disk.size(name);
      if (!found.ok) return failed(asLogProblem(found.problem, 'read-failed'));
      if (found.value === null) return failed('gone');
      if (found.value < length) return failed('another-writer');
      const outcome = distrusted.has(name)
        ? await writeAside(name, length, new Uint8Array())
        : await cutInPlace(name, length);
      if (!outcome.ok) return failed(outcome.problem);
      return asReadBack(name, length, 0);
    },

    forget() {
      leftOver.clear();
      distrusted.clear();
    },
  };

  async function writeAtEnd(
    name: string,
    at: number,
    bytes: Uint8Array,
    ours: boolean,
  ): Promise<Result<null, LogProblem>> {
    if (ours && !(await takeBack(name, at))) return failed('write-failed');
    let written = await disk.write(name, at, bytes);
    if (!written.ok) {
      const again = (await takeBack(name, at)) && written.problem !== 'full' && written.problem !== 'gone';
      if (again) written = await disk.write(name, at, bytes);
      if (!written.ok) {
        if (again) await takeBack(name, at);
        return failed(asLogProblem(written.problem, 'write-failed'));
      }
    }
    const synced = await disk.sync(name);
    if (synced.ok) return done(null);
    distrusted.add(name);
    return writeAside(name, at, bytes);
  }

  async function cutInPlace(name: string, length: number): Promise<Result<null, LogProblem>> {
    const truncated = await disk.truncate(name, length);
    if (!truncated.ok) return failed(asLogProblem(truncated.problem, 'write-failed'));
    const synced = await disk.sync(name);
    if (synced.ok) return done(null);
    distrusted.add(name);
    return writeAside(name, length, new Uint8Array());
  }

  /** The acknowledged front and the new bytes in a fresh file, which then takes the name. */
  async function writeAside(name: string, at: number, bytes: Uint8Array): Promise<Result<null, LogProblem>> {
    const fresh = name + TEMPORARY;
    const steps: readonly (() => Promise<Result<null, DiskProblem>>)[] = [
      () => disk.remove(fresh),
      () => copyFront(disk, name, fresh, at),
      () => disk.write(fresh, at, bytes),
      () => disk.sync(fresh),
      () => disk.rename(fresh, name),
      () => disk.syncFolder(),
    ];
    for (const step of steps) {
      const outcome = await step();
      if (outcome.ok) continue;
      await disk.remove(fresh);
      await takeBack(name, at);
      return failed(asLogProblem(outcome.problem, 'write-failed'));
    }
    distrusted.delete(name);
    leftOver.delete(name);
    return done(null);
  }

  /** True where the file ends at the acknowledged length again. */
  async function takeBack(name: string, at: number): Promise<boolean> {
    const truncated = await disk.truncate(name, at);
    if (truncated.ok) leftOver.delete(name);
    else leftOver.set(name, at);
    return truncated.ok;
  }

  async function asReadBack(name: string, from: number, length: number): Written {
    const size = await disk.size(name);
    const bytes = await disk.read(name, from, length);
    if (size.ok && size.value !== null && bytes.ok)
      return done({ to: 'written', length: size.value, sum: hash(bytes.value) });
    leftOver.set(name, from);
    return failed('read-failed');
  }
}
