/**
 * Another journal in the place of this one, and a journal set aside: by renaming folders. The new one is written whole
 * into `journal.new`, read back by the keeper, and only then `journal` goes to `journal.former-<n>` (kept) or
 * `journal.gone` (erased), and the new one to `journal`. Guarantees: at every moment one of the two is whole under a
 * name that `finishTurn` knows; what is erased goes only once the new one has its place. Refuses to overwrite a folder.
 */

import { done, failed, type Result } from '../base/result.ts';
import type { DiskProblem } from './disk.ts';
import type { Folders } from './folders.ts';
import { generationName, hasTrace, HEADER, HEADER_BAK, isGeneration, replace } from './log-files.ts';

export const JOURNAL = 'journal';
export const FRESH = 'journal.new';
const GONE = 'journal.gone';
const FORMER = 'journal.former-';
const ASIDE = 'journal.aside-';

/** The one generation of `journal.new`, until it has its name. */
export const GROWING = 'gen.tmp';

type Doing<T> = Promise<Result<T, DiskProblem>>;

export interface Turn {
  readonly header: Uint8Array;
  readonly generation: number;
  /** Of the generation as it was written. */
  readonly length: number;
  /** The number under which the journal before is kept; null: it is erased, and every former one. */
  readonly former: number | null;
}

export async function turn(folders: Folders, { header, generation, length, former }: Turn): Doing<null> {
  const fresh = folders.folder(FRESH);
  const size = await fresh.size(GROWING);
  if (!size.ok) return size;
  if (size.value !== length) return failed(size.value === null ? 'gone' : 'failed');
  for (const name of [HEADER_BAK, HEADER]) {
    const written = await replace(fresh, name, header);
    if (!written.ok) return written;
  }
  const named = await inOrder([
    () => fresh.rename(GROWING, generationName(generation)),
    () => fresh.syncFolder(),
    () => folders.sync(),
  ]);
  if (!named.ok) return named;
  const away = former === null ? GONE : `${FORMER}${String(former)}`;
  const left = await leave(folders, away);
  if (!left.ok) return left;
  const placed = await folders.rename(FRESH, JOURNAL);
  if (!placed.ok) {
    if (left.value) await inOrder([() => folders.rename(away, JOURNAL), () => folders.sync()]);
    return placed;
  }
  const synced = await folders.sync();
  if (!synced.ok || former !== null) return synced;
  return eraseFormer(folders);
}

/** What a crash left of a turn is finished or taken back; nothing else is touched. */
export async function finishTurn(folders: Folders): Doing<null> {
  const found = await folders.list();
  if (!found.ok) return found;
  const [isFresh, isGone] = [found.value.includes(FRESH), found.value.includes(GONE)];
  if (!isFresh && !isGone) return done(null);
  const there = await holds(folders, JOURNAL);
  if (!there.ok) return there;
  if (!there.value.words) {
    const fresh = await holds(folders, FRESH);
    if (!fresh.ok) return fresh;
    const back = fresh.value.whole ? FRESH : isGone ? GONE : null;
    if (back !== null) {
      const placed = await inOrder([
        () => folders.remove(JOURNAL),
        () => folders.rename(back, JOURNAL),
        () => folders.sync(),
      ]);
      if (!placed.ok) return placed;
    }
  }
  const now = await holds(folders, JOURNAL);
  if (!now.ok) return now;
  const cleared = await inOrder([() => folders.remove(FRESH), () => folders.sync()]);
  return cleared.ok && isGone && now.value.whole ? eraseFormer(folders) : cleared;
}

export async function formers(folders: Folders): Doing<readonly number[]> {
  const found = await folders.list();
  return found.ok ? done(numbers(found.value, FORMER)) : found;
}

export async function dropFormer(folders: Folders, former: number): Doing<null> {
  return inOrder([() => folders.remove(`${FORMER}${String(former)}`), () => folders.sync()]);
}

/** The journal and the former ones get names that nothing here ever takes away again. */
export async function setAside(folders: Folders): Doing<null> {
  const found = await folders.list();
  if (!found.ok) return found;
  let next = Math.max(0, ...numbers(found.value, ASIDE)) + 1;
  const moving = [JOURNAL, ...numbers(found.value, FORMER).map((number) => `${FORMER}${String(number)}`)];
  for (const name of moving.filter((name) => found.value.includes(name))) {
    const moved = await folders.rename(name, `${ASIDE}${String(next)}`);
    if (!moved.ok) return moved;
    next += 1;
  }
  return folders.sync();
}

/** @return whether there was a journal to leave. */
async function leave(folders: Folders, away: string): Doing<boolean> {
  const there = await holds(folders, JOURNAL);
  if (!there.ok) return there;
  if (!there.value.words) {
    const cleared = await folders.remove(JOURNAL);
    return cleared.ok ? done(false) : cleared;
  }
  const moved = await inOrder([() => folders.rename(JOURNAL, away), () => folders.sync()]);
  return moved.ok ? done(true) : moved;
}

/** `journal.gone` last: while it is there, the next start goes on with this. */
async function eraseFormer(folders: Folders): Doing<null> {
  const found = await formers(folders);
  if (!found.ok) return found;
  return inOrder([
    ...found.value.map((former) => () => folders.remove(`${FORMER}${String(former)}`)),
    () => folders.sync(),
    () => folders.remove(GONE),
    () => folders.sync(),
  ]);
}

async function holds(
  folders: Folders,
  name: string,
): Doing<{ readonly words: boolean; readonly whole: boolean }> {
  const found = await folders.folder(name).list();
  if (!found.ok) return found.problem === 'gone' ? done({ words: false, whole: false }) : found;
  const names = found.value.map((file) => file.name);
  const whole = names.includes(HEADER) && names.includes(HEADER_BAK) && names.some(isGeneration);
  return done({ words: hasTrace(found.value), whole });
}

function numbers(names: readonly string[], front: string): readonly number[] {
  return names
    .filter((name) => name.startsWith(front) && /^[1-9][0-9]{0,5}$/.test(name.slice(front.length)))
    .map((name) => Number(name.slice(front.length)))
    .sort((a, b) => a - b);
}

async function inOrder(steps: readonly (() => Doing<null>)[]): Doing<null> {
  for (const step of steps) {
    const outcome = await step();
    if (!outcome.ok) return outcome;
  }
  return done(null);
}
