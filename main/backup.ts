/**
 * The journal's copies outside: one written where the user says, or one the user chose. Guarantees: exactly the bytes the
 * keeper wrote beside the journal are copied, piece by piece (temporary file, sync, rename), so the old file or the new one is
 * there whole; what was chosen is only ever read. The page never learns a path.
 */

import { dialog, type BrowserWindow } from 'electron';
import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { done, failed, type Result } from '../shared/base/result.ts';
import { BACKUP_NAME, type BackupOut, type TakeProblem } from '../shared/host/host.ts';
import { FRESH, GROWING } from '../shared/vault/log-turn.ts';
import type { Outside } from '../shared/vault/outside.ts';
import { house } from '../shared/words/en/house.ts';
import { nodeDisk, problemOf, syncFolder } from './node-disk.ts';
import { asTakeProblem, choosePlace } from './save-file.ts';
import { testSaveFolder } from './test-doors.ts';
import { during } from './under-way.ts';

export interface Backups {
  /** For the log store. */
  readonly outside: Outside;
  readonly save: (window: BrowserWindow, backup: BackupOut) => Promise<Result<null, TakeProblem>>;
  readonly choose: (window: BrowserWindow) => Promise<Result<null, TakeProblem>>;
}

/** @param folder where the journal lies. */
export function backups(folder: string): Backups {
  let ready: string | null = null;

  return {
    outside: {
      size: () => (ready === null ? Promise.resolve(done(null)) : lying(ready).size(path.basename(ready))),
      read: (from, length) =>
        ready === null
          ? Promise.resolve(failed('gone'))
          : lying(ready).read(path.basename(ready), from, length),
    },

    async save(window, { length }) {
      const place = await choosePlace(window, BACKUP_NAME);
      if (place === null) return failed('cancelled');
      const saved = await during(() =>
        copyTo(path.join(path.dirname(folder), FRESH, GROWING), place, length),
      );
      if (saved.ok) ready = place;
      return saved;
    },

    async choose(window) {
      const place = await chooseFile(window);
      if (place === null) return failed('cancelled');
      ready = place;
      return done(null);
    },
  };
}

const PIECE = 1024 * 1024;

/** The first `length` bytes of a file, whole and synced, or no file. */
export async function copyTo(
  from: string,
  place: string,
  length: number,
): Promise<Result<null, TakeProblem>> {
  const folder = path.dirname(place);
  const temporary = path.join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const source = await open(from, 'r');
    try {
      const copy = await open(temporary, 'wx', 0o600);
      try {
        await copyPieces(source, copy, length);
        await copy.sync();
      } finally {
        await copy.close();
      }
    } finally {
      await source.close();
    }
    await rename(temporary, place);
    await syncFolder(folder);
    return done(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return failed(problemOf(error) === 'gone' ? 'failed' : asTakeProblem(error));
  }
}

async function copyPieces(source: FileHandle, copy: FileHandle, length: number): Promise<void> {
  const piece = Buffer.alloc(PIECE);
  for (let at = 0; at < length;) {
    const { bytesRead } = await source.read(piece, 0, Math.min(PIECE, length - at), at);
    if (bytesRead === 0) throw new Error('shorter than it should be');
    for (let put = 0; put < bytesRead;)
      put += (await copy.write(piece, put, bytesRead - put, at + put)).bytesWritten;
    at += bytesRead;
  }
}

async function chooseFile(window: BrowserWindow): Promise<string | null> {
  const folder = testSaveFolder();
  if (folder !== null) return path.join(folder, BACKUP_NAME);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: house.open,
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

function lying(place: string): ReturnType<typeof nodeDisk> {
  return nodeDisk(path.dirname(place));
}
