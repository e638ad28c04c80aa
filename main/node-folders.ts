/**
 * The folders beside the journal's, over node's file system. Guarantees: nothing in them is open while one gets another
 * name; a name that is taken is never replaced.
 */

import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { failed } from '../shared/base/result.ts';
import type { Folders } from '../shared/vault/folders.ts';
import { attempt, nodeDisk, nothingIfGone, problemOf, syncFolder, type NodeDisk } from './node-disk.ts';

/** @param parent the folder in which the journal's is called `journal`. */
export function nodeFolders(parent: string): Folders {
  const disks = new Map<string, NodeDisk>();
  const at = (name: string) => path.join(parent, name);

  return {
    folder(name) {
      const disk = disks.get(name) ?? nodeDisk(at(name));
      disks.set(name, disk);
      return disk;
    },

    list: () =>
      attempt(async () => {
        const entries = await readdir(parent, { withFileTypes: true }).catch(nothingIfGone);
        const ours = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith('journal'));
        return ours.map(({ name }) => name);
      }),

    async rename(from, to) {
      if (await isThere(at(to))) return failed('failed');
      return attempt(async () => {
        await letAllGo();
        await rename(at(from), at(to));
        return null;
      });
    },

    remove: (name) =>
      attempt(async () => {
        await letAllGo();
        await rm(at(name), { recursive: true, force: true });
        return null;
      }),

    sync: () =>
      attempt(async () => {
        await syncFolder(parent);
        return null;
      }),
  };

  async function letAllGo(): Promise<void> {
    for (const disk of disks.values()) await disk.letGo();
  }
}

async function isThere(place: string): Promise<boolean> {
  try {
    await stat(place);
    return true;
  } catch (error) {
    return problemOf(error) !== 'gone';
  }
}
