/**
 * The Disk over the origin private file system, for the try-out in a browser tab; only in a dedicated worker.
 * Guarantees: a write and the flush after it go through one open handle, closed before anything is renamed or read.
 * A file is open for one alone: `holdAlone` makes that true of the whole journal.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Disk, DiskProblem } from '../../shared/vault/disk.ts';

const ONE_TAB = 'one-tab';

/** What TypeScript's DOM does not have: handles in a worker, and renaming. */
export interface OpenFile {
  read(into: Uint8Array, options: { readonly at: number }): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(length: number): void;
  flush(): void;
  close(): void;
}
export interface OriginFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<OpenFile>;
  move(name: string): Promise<void>;
}
interface OriginFolder {
  values(): AsyncIterable<FileSystemHandle>;
}

export interface OriginDisk extends Disk {
  /** Nothing of the folder is open from then on. */
  letGo(): void;
}

/** @param folder where the files lie by now; with `true` it is made where absent. */
export function originDisk(folder: (create: boolean) => Promise<FileSystemDirectoryHandle>): OriginDisk {
  /** Written or cut, not yet flushed. */
  let unsynced: { readonly name: string; readonly open: OpenFile } | null = null;

  return {
    letGo,

    list: () =>
      attempt(async () => {
        letGo();
        const found = [];
        for await (const entry of entriesOf(await folder(true)))
          if (entry.kind === 'file')
            found.push({ name: entry.name, size: await sizeOf(entry as OriginFile) });
        return found.sort((a, b) => (a.name < b.name ? -1 : 1));
      }),

    size: (name) =>
      attempt(async () => {
        letGo();
        try {
          return await sizeOf(await fileOf(name, false));
        } catch (error) {
          if (problemOf(error) === 'gone') return null;
          throw error;
        }
      }),

    read: (name, from, length) =>
      attempt(async () => {
        letGo();
        const whole = await (await fileOf(name, false)).getFile();
        return new Uint8Array(await whole.slice(from, from + length).arrayBuffer());
      }),

    write: (name, from, bytes) =>
      attempt(async () => {
        const open = await toChange(name, true);
        for (let put = 0; put < bytes.length;) {
          const more = open.write(bytes.subarray(put), { at: from + put });
          if (more === 0) throw new DOMException('', 'QuotaExceededError');
          put += more;
        }
        return null;
      }),

    truncate: (name, length) =>
      attempt(async () => {
        (await toChange(name, false)).truncate(length);
        return null;
      }),

    sync: (name) =>
      attempt(async () => {
        (await toChange(name, false)).flush();
        letGo();
        return null;
      }),

    rename: (from, to) =>
      attempt(async () => {
        letGo();
        await (await fileOf(from, false)).move(to);
        return null;
      }),

    remove: (name) =>
      attempt(async () => {
        letGo();
        try {
          await (await folder(true)).removeEntry(name);
        } catch (error) {
          if (problemOf(error) !== 'gone') throw error;
        }
        return null;
      }),

    /** The browser keeps names in its own database; there is nothing to ask for. */
    syncFolder: () => Promise.resolve(done(null)),
  };

  async function fileOf(name: string, create: boolean): Promise<OriginFile> {
    return (await (await folder(create)).getFileHandle(name, { create })) as OriginFile;
  }

  async function toChange(name: string, create: boolean): Promise<OpenFile> {
    if (unsynced?.name === name) return unsynced.open;
    letGo();
    const open = await (await fileOf(name, create)).createSyncAccessHandle();
    unsynced = { name, open };
    return open;
  }

  function letGo(): void {
    unsynced?.open.close();
    unsynced = null;
  }
}

const TRIES = 15;
const BETWEEN_MS = 100;

/** False where another tab has the journal. A page that was just replaced may hold it a moment longer. */
export async function holdAlone(root: FileSystemDirectoryHandle): Promise<boolean> {
  const file = (await root.getFileHandle(ONE_TAB, { create: true })) as OriginFile;
  for (let attempts = 0; attempts < TRIES; attempts++) {
    try {
      held.add(await file.createSyncAccessHandle());
      return true;
    } catch (error) {
      if (problemOf(error) !== 'not-allowed') throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  }
  return false;
}

/** Kept for as long as this worker lives: letting go of it lets another tab in. */
const held = new Set<OpenFile>();

export function entriesOf(folder: FileSystemDirectoryHandle): AsyncIterable<FileSystemHandle> {
  return (folder as unknown as OriginFolder).values();
}

async function sizeOf(file: OriginFile): Promise<number> {
  return (await file.getFile()).size;
}

export function problemOf(error: unknown): DiskProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'NotFoundError') return 'gone';
  return name === 'NoModificationAllowedError' || name === 'NotAllowedError' ? 'not-allowed' : 'failed';
}

export async function attempt<T>(act: () => Promise<T>): Promise<Result<T, DiskProblem>> {
  try {
    return done(await act());
  } catch (error) {
    return failed(problemOf(error));
  }
}
