/**
 * The Disk over node's file system. Guarantees: a write and the sync after it go through one open file, so that an
 * error of the write cannot be missed; reads and sizes go by name, so that a file put aside or replaced is noticed.
 * Every failure is a DiskProblem; no message of the system goes further.
 */

import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { done, failed, type Result } from '../shared/base/result.ts';
import type { Disk, DiskProblem } from '../shared/vault/disk.ts';

export interface NodeDisk extends Disk {
  /** Nothing of the folder is open from then on: it can be given another name. */
  letGo(): Promise<void>;
}

export function nodeDisk(folder: string): NodeDisk {
  /** Written or cut, not yet synced. */
  let unsynced: { readonly name: string; readonly file: FileHandle } | null = null;
  const at = (name: string) => path.join(folder, name);

  return {
    letGo,

    list: () =>
      attempt(async () => {
        const entries = await readdir(folder, { withFileTypes: true }).catch(nothingIfGone);
        const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        return Promise.all(files.sort().map(async (name) => ({ name, size: (await stat(at(name))).size })));
      }),

    size: (name) =>
      attempt(async () => {
        try {
          return (await stat(at(name))).size;
        } catch (error) {
          if (problemOf(error) === 'gone') return null;
          throw error;
        }
      }),

    read: (name, from, length) =>
      attempt(async () => {
        const file = await open(at(name), 'r');
        try {
          const bytes = new Uint8Array(Math.max(0, Math.min(length, (await file.stat()).size - from)));
          let got = 0;
          while (got < bytes.length) {
            const { bytesRead } = await file.read(bytes, got, bytes.length - got, from + got);
            if (bytesRead === 0) return bytes.slice(0, got);
            got += bytesRead;
          }
          return bytes;
        } finally {
          await file.close();
        }
      }),

    write: (name, from, bytes) =>
      attempt(async () => {
        const file = await toChange(name, constants.O_RDWR | constants.O_CREAT);
        let put = 0;
        while (put < bytes.length)
          put += (await file.write(bytes, put, bytes.length - put, from + put)).bytesWritten;
        return null;
      }),

    truncate: (name, length) =>
      attempt(async () => {
        await (await toChange(name, constants.O_RDWR)).truncate(length);
        return null;
      }),

    sync: (name) =>
      attempt(async () => {
        const file = await toChange(name, constants.O_RDWR);
        unsynced = null;
        try {
          await file.datasync();
        } finally {
          await file.close();
        }
        return null;
      }),

    rename: (from, to) =>
      attempt(async () => {
        await letGo();
        await rename(at(from), at(to));
        return null;
      }),

    remove: (name) =>
      attempt(async () => {
        await letGo();
        await rm(at(name), { force: true });
        return null;
      }),

    syncFolder: () =>
      attempt(async () => {
        await syncFolder(folder);
        return null;
      }),
  };

  async function toChange(name: string, flags: number): Promise<FileHandle> {
    if (unsynced?.name === name) return unsynced.file;
    await letGo();
    const make = (flags & constants.O_CREAT) !== 0;
    if (make && (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined)
      await syncFolder(path.dirname(folder));
    const file = await open(at(name), flags, 0o600);
    unsynced = { name, file };
    return file;
  }

  async function letGo(): Promise<void> {
    const file = unsynced?.file;
    unsynced = null;
    await file?.close();
  }
}

/** Windows has no such thing: there names are durable with the files. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

export function problemOf(error: unknown): DiskProblem {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'full';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'gone';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-allowed' : 'failed';
}

export async function attempt<T>(act: () => Promise<T>): Promise<Result<T, DiskProblem>> {
  try {
    return done(await act());
  } catch (error) {
    return failed(problemOf(error));
  }
}

export function nothingIfGone(error: unknown): never[] {
  if (problemOf(error) === 'gone') return [];
  throw error;
}
