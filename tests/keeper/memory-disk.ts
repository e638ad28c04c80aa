/** A Disk in memory for the keeper's tests: can be full, be cut, and tell how often it was written. */

import { concat } from '../../shared/base/bytes.ts';
import { done, failed } from '../../shared/base/result.ts';
import type { Disk } from '../../shared/vault/disk.ts';

export interface MemoryDisk extends Disk {
  readonly files: Map<string, Uint8Array>;
  full: boolean;
  writes: number;
  /** While set, a sync waits for it. */
  hold: Promise<void> | null;
}

export function memoryDisk(): MemoryDisk {
  const files = new Map<string, Uint8Array>();
  const disk: MemoryDisk = {
    files,
    full: false,
    writes: 0,
    hold: null,
    list: () =>
      Promise.resolve(
        done(
          [...files]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, { length }]) => ({ name, size: length })),
        ),
      ),
    size: (name) => Promise.resolve(done(files.get(name)?.length ?? null)),
    read(name, from, length) {
      const file = files.get(name);
      return Promise.resolve(file ? done(file.slice(from, from + length)) : failed('gone'));
    },
    write(name, at, bytes) {
      const file = files.get(name) ?? new Uint8Array();
      disk.writes += 1;
      if (disk.full) {
        // As a real one does: a part of it is there.
        files.set(name, concat(file.subarray(0, at), bytes.subarray(0, bytes.length >> 1)));
        return Promise.resolve(failed('full'));
      }
      files.set(name, concat(file.subarray(0, at), bytes, file.subarray(at + bytes.length)));
      return Promise.resolve(done(null));
    },
    truncate(name, length) {
      const file = files.get(name);
      if (!file) return Promise.resolve(failed('gone'));
      files.set(name, file.slice(0, length));
      return Promise.resolve(done(null));
    },
    async sync() {
      await disk.hold;
      return done(null);
    },
    rename(from, to) {
      const file = files.get(from);
      if (!file) return Promise.resolve(failed('gone'));
      files.delete(from);
      files.set(to, file);
      return Promise.resolve(done(null));
    },
    remove(name) {
      files.delete(name);
      return Promise.resolve(done(null));
    },
    syncFolder: () => Promise.resolve(done(null)),
  };
  return disk;
}
