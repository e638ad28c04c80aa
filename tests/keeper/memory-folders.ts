/** The folders beside a journal's in memory: each a MemoryDisk, whose files move with its name. */

import { done, failed } from '../../shared/base/result.ts';
import type { Folders } from '../../shared/vault/folders.ts';
import { memoryDisk, type MemoryDisk } from './memory-disk.ts';

export interface MemoryFolders extends Folders {
  folder(name: string): MemoryDisk;
  readonly all: ReadonlyMap<string, MemoryDisk>;
}

export function memoryFolders(): MemoryFolders {
  const all = new Map<string, MemoryDisk>();
  const folder = (name: string): MemoryDisk => {
    const disk = all.get(name) ?? memoryDisk();
    all.set(name, disk);
    return disk;
  };
  const isThere = (name: string): boolean => (all.get(name)?.files.size ?? 0) > 0;
  return {
    all,
    folder,
    list: () => Promise.resolve(done([...all.keys()].filter(isThere))),
    rename(from, to) {
      if (isThere(to)) return Promise.resolve(failed('failed'));
      if (!isThere(from)) return Promise.resolve(failed('gone'));
      const source = folder(from).files;
      for (const [name, bytes] of source) folder(to).files.set(name, bytes);
      source.clear();
      return Promise.resolve(done(null));
    },
    remove(name) {
      all.get(name)?.files.clear();
      return Promise.resolve(done(null));
    },
    sync: () => Promise.resolve(done(null)),
  };
}
