/**
 * The folders beside the journal's, on the origin private file system, where a folder cannot be renamed. So the names are
 * kept apart from the folders: one small file, `journal-places`, says which folder has which name, and a rename is that
 * file written anew (a temporary file, flushed, then moved over it: the old one or the new one, never half). Guarantees
 * as folders.ts asks; and a folder goes only once the file says that it is to go. Without that file there is one folder,
 * `journal`, which is how every try-out began. Refuses everything where the file says something else than it should, or
 * is not there though folders are that only it could name: no folder is taken for another, and none is taken away.
 */

import { done, type Result } from '../../shared/base/result.ts';
import { dictionary, fits, text } from '../../shared/base/shapes.ts';
import type { DiskProblem } from '../../shared/vault/disk.ts';
import type { Folders } from '../../shared/vault/folders.ts';
import {
  attempt,
  entriesOf,
  originDisk,
  problemOf,
  type OriginDisk,
  type OriginFile,
} from './origin-disk.ts';

const PLACES = 'journal-places';
/** In front of the folders made here; `journal` itself is the first one's own name. */
const FRONT = 'journal-in-';
/** In front of the name of a folder that is to go: no other name begins so. */
const GOING = '-';

type Places = ReadonlyMap<string, string>;

export function originFolders(root: FileSystemDirectoryHandle): Folders {
  const disks = new Map<string, OriginDisk>();
  let places: Promise<Places> | null = null;

  const known = (): Promise<Places> => (places ??= load());

  async function load(): Promise<Places> {
    const written = await readPlaces();
    const going = [...written].filter(([name]) => name.startsWith(GOING));
    for (const [, place] of going) await takeAway(place);
    const left = new Map([...written].filter(([name]) => !name.startsWith(GOING)));
    if (going.length > 0) await become(left);
    return left;
  }

  async function readPlaces(): Promise<Places> {
    try {
      return await placesIn(PLACES);
    } catch (error) {
      if (problemOf(error) !== 'gone') throw error;
    }
    const made = await foldersMadeHere();
    if (made.length === 0) return new Map([['journal', 'journal']]);
    // Written whole, and not moved into its place.
    const found = await placesIn(`${PLACES}.tmp`);
    await become(found);
    return found;
  }

  async function placesIn(name: string): Promise<Places> {
    const file = await (await root.getFileHandle(name)).getFile();
    const found: unknown = JSON.parse(await file.text());
    if (!fits(shape, found)) throw new Error('not the places of a journal');
    return new Map(Object.entries(found));
  }

  async function foldersMadeHere(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const { kind, name } of entriesOf(root))
      if (kind === 'directory' && name.startsWith(FRONT)) found.push(name);
    return found;
  }

  async function become(next: Places): Promise<void> {
    const file = (await root.getFileHandle(`${PLACES}.tmp`, { create: true })) as OriginFile;
    const open = await file.createSyncAccessHandle();
    try {
      open.truncate(0);
      open.write(new TextEncoder().encode(JSON.stringify(Object.fromEntries(next))), { at: 0 });
      open.flush();
    } finally {
      open.close();
    }
    await file.move(PLACES);
    places = Promise.resolve(next);
  }

  async function placeOf(name: string, create: boolean): Promise<FileSystemDirectoryHandle> {
    const all = await known();
    const place = all.get(name);
    if (place !== undefined) return root.getDirectoryHandle(place, { create });
    if (!create) throw new DOMException('', 'NotFoundError');
    // One that nobody names may hold something: its name is not used again.
    const taken = new Set([...all.values(), ...(await foldersMadeHere())]);
    let number = 1;
    while (taken.has(FRONT + String(number))) number += 1;
    // Named first: what lies in it is never in a folder that the file does not know.
    await become(new Map([...all, [name, FRONT + String(number)]]));
    return root.getDirectoryHandle(FRONT + String(number), { create: true });
  }

  return {
    folder(name) {
      const disk = disks.get(name) ?? originDisk((create) => placeOf(name, create));
      disks.set(name, disk);
      return disk;
    },

    list: () =>
      attempt(async () => {
        const names: string[] = [];
        for (const [name, place] of await known())
          if (!name.startsWith(GOING) && (await isThere(place))) names.push(name);
        return names;
      }),

    rename: (from, to) =>
      letting(async () => {
        const all = new Map(await known());
        const place = all.get(from);
        const other = all.get(to);
        if (place === undefined) throw new DOMException('', 'NotFoundError');
        if (other !== undefined && (await isThere(other)))
          throw new DOMException('', 'InvalidModificationError');
        all.delete(from);
        all.set(to, place);
        await become(all);
        return null;
      }),

    remove: (name) =>
      letting(async () => {
        const all = await known();
        const place = all.get(name);
        if (place === undefined) return null;
        const without = [...all].filter(([other]) => other !== name);
        await become(new Map([...without, [GOING + place, place]]));
        await takeAway(place);
        await become(new Map(without));
        return null;
      }),

    /** Each change was flushed and moved into place when it was answered. */
    sync: () => Promise.resolve(done(null)),
  };

  async function takeAway(place: string): Promise<void> {
    if (await isThere(place)) await root.removeEntry(place, { recursive: true });
  }

  async function isThere(place: string): Promise<boolean> {
    try {
      await root.getDirectoryHandle(place);
      return true;
    } catch (error) {
      if (problemOf(error) === 'gone') return false;
      throw error;
    }
  }

  function letting<T>(act: () => Promise<T>): Promise<Result<T, DiskProblem>> {
    for (const disk of disks.values()) disk.letGo();
    return attempt(act);
  }
}

const shape = dictionary(text(40), 1000, 40);
