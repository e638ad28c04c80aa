/**
 * A new journal, in one step or not at all. All three files are written whole under names that end in .new and
 * synced; then they get their names. A crash before that leaves only temporary files; a crash between the renames is
 * finished by the next look, which `finishCreation` does: until then both kinds of name together are the journal.
 * Refuses where any trace of a journal exists.
 */

import { done, failed, type Result } from '../base/result.ts';
import type { Disk, DiskProblem, FileFound } from './disk.ts';
import { hasTrace, HEADER, HEADER_BAK, isGeneration, isUnfinished, NEW, writeWhole } from './log-files.ts';

type Doing = Promise<Result<null, DiskProblem | 'exists'>>;

export async function create(
  disk: Disk,
  header: Uint8Array,
  generation: string,
  file: Uint8Array,
): Promise<Result<null, DiskProblem | 'exists'>> {
  const found = await disk.list();
  if (!found.ok) return found;
  if (hasTrace(found.value)) return failed('exists');
  const cleared = await sweep(disk, found.value);
  if (!cleared.ok) return cleared;

  const contents = [
    [HEADER_BAK, header],
    [HEADER, header],
    [generation, file],
  ] as const;
  for (const [name, content] of contents) {
    const written = await writeWhole(disk, name + NEW, content);
    if (!written.ok) return undo(disk, [], written);
  }
  const named = await disk.syncFolder();
  if (!named.ok) return undo(disk, [], named);

  const renamed: string[] = [];
  for (const [name] of contents) {
    const outcome = await disk.rename(name + NEW, name);
    if (!outcome.ok) return undo(disk, renamed, outcome);
    renamed.push(name);
  }
  const lasting = await disk.syncFolder();
  return lasting.ok ? lasting : undo(disk, renamed, lasting);
}

/** Finishes a creation that a crash stopped between its renames; nothing else is touched. */
export async function finishCreation(disk: Disk): Promise<Result<null, DiskProblem>> {
  const found = await disk.list();
  if (!found.ok) return found;
  const names = found.value.map(({ name }) => name);
  const waiting = names.filter((name) => name.endsWith(NEW)).map((name) => name.slice(0, -NEW.length));
  const present = names.filter((name) => !isUnfinished(name));
  const all = [...waiting, ...present];
  const begun = waiting.length > 0 && hasTrace(found.value);
  if (!begun || !all.includes(HEADER) || !all.includes(HEADER_BAK) || !all.some(isGeneration))
    return done(null);
  for (const name of waiting.filter((name) => !present.includes(name))) {
    const renamed = await disk.rename(name + NEW, name);
    if (!renamed.ok) return renamed;
  }
  return disk.syncFolder();
}

/** Names first, so that a crash while undoing still finds all of a journal or none of it. */
async function undo(disk: Disk, renamed: readonly string[], problem: Awaited<Doing>): Doing {
  for (const name of [...renamed].reverse()) {
    const back = await disk.rename(name, name + NEW);
    if (!back.ok) return problem;
  }
  if (renamed.length > 0 && !(await disk.syncFolder()).ok) return problem;
  const found = await disk.list();
  if (found.ok) await sweep(disk, found.value);
  return problem;
}

async function sweep(disk: Disk, files: readonly FileFound[]): Promise<Result<null, DiskProblem>> {
  for (const { name } of files.filter((file) => isUnfinished(file.name))) {
    const removed = await disk.remove(name);
    if (!removed.ok) return removed;
  }
  return files.length > 0 ? disk.syncFolder() : done(null);
}
