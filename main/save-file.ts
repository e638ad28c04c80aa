/**
 * A file to where the user says. Guarantees: the old file or the new one whole, never half of one (temporary file,
 * sync, rename); nothing is left behind where it fails; the folder of the last save is not remembered by us.
 */

import { dialog, type BrowserWindow } from 'electron';
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { done, failed, type Result } from '../shared/base/result.ts';
import type { TakeProblem } from '../shared/host/host.ts';
import { house } from '../shared/words/en/house.ts';
import { problemOf, syncFolder } from './node-disk.ts';
import { testSaveFolder } from './test-doors.ts';
import { during } from './under-way.ts';

export async function saveFile(
  window: BrowserWindow,
  name: string,
  bytes: Uint8Array,
): Promise<Result<null, TakeProblem>> {
  const chosen = await choosePlace(window, name);
  return chosen === null ? failed('cancelled') : writeFile(chosen, bytes);
}

export async function choosePlace(window: BrowserWindow, name: string): Promise<string | null> {
  const folder = testSaveFolder();
  if (folder !== null) return path.join(folder, name);
  const ending = path.extname(name).slice(1);
  const kind = Object.entries(house.kinds).find(([kind]) => kind === ending)?.[1] ?? ending;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: house.save,
    defaultPath: name,
    filters: [{ name: kind, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return canceled || filePath === '' ? null : filePath;
}

export function writeFile(place: string, bytes: Uint8Array): Promise<Result<null, TakeProblem>> {
  return during(() => writeWhole(place, bytes));
}

async function writeWhole(place: string, bytes: Uint8Array): Promise<Result<null, TakeProblem>> {
  const folder = path.dirname(place);
  const temporary = path.join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, place);
    await syncFolder(folder);
    return done(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return failed(asTakeProblem(error));
  }
}

export function asTakeProblem(error: unknown): TakeProblem {
  const problem = problemOf(error);
  if (problem === 'full') return 'disk-full';
  return problem === 'not-allowed' ? 'not-allowed' : 'failed';
}
