/**
 * A power cut: the image of an ext4 disk is copied at a random moment while the journal on it saves; the copy is
 * mounted like the disk of a computer that starts again, and the journal on it is opened. Every save that was said to be
 * saved before the copy began must be there.
 * Control: a file that was written without a sync is not in the copy, one that was synced is.
 */

import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Id } from '../../../shared/base/ids.ts';
import { newCase, type Case } from '../../../shared/journal/case.ts';
import { ask, createJournal, storyOf, unlockJournal } from '../keeper-line.ts';
import { cutPower, makeImage, mountImage, unmount } from '../mounts.ts';
import { shown, type Proof } from '../proof.ts';
import { lostOf, saveUntilEnded, type Said } from '../saving.ts';
import { needsRoot, type Stage } from '../stage.ts';

const MEGABYTES = 96;
const CONTROL = 'These bytes are there or not.';
const LONGEST_MS = 1500;

export const power: Proof = {
  name: 'power',
  figure:
    'power cuts (the disk image copied at a random moment, loop-mounted ext4): 0 acknowledged saves lost in 50',
  n: 50,
  short: 3,
  on: 'stage',
  async run({ n, stage: onStage, far }) {
    const stage = onStage();
    needsRoot(stage, 'mounting a disk image');
    const room = stage.fresh('power');
    const disk = path.join(room, 'disk');
    const image = path.join(room, 'disk.img');
    const copy = path.join(room, 'copy.img');
    const short: string[] = [];
    let saves = 0;
    makeImage(image, MEGABYTES);
    mountImage(image, disk);
    try {
      stage.give(disk);
      const profile = folderOn(stage, disk);
      const drafts = await begin(stage, profile);
      const said = new Map<Id, Said>();
      for (let k = 0; k < n; k++) {
        const running = await stage.launch(profile);
        await unlockJournal(running.page);
        const saving = saveUntilEnded(running.page, drafts, said);
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * LONGEST_MS));
        const before = new Map(said);
        writeUnsynced(disk, `control-${String(k)}`);
        cutPower(image, copy);
        const after = new Map(
          [...before].map(([id, was]) => [id, { ...was, begun: (said.get(id)?.begun ?? 0) + 1 }]),
        );
        await running.kill();
        saves += await saving;
        short.push(
          ...(await openCopy(stage, room, copy, after, k)).map((line) => `cut ${String(k)}: ${line}`),
        );
        far(k + 1);
      }
    } finally {
      unmount(disk);
    }
    if (saves < n) short.push(`only ${String(saves)} saves were said to be saved`);
    return shown(
      `${String(n)} power cuts, ${String(saves)} acknowledged saves, ${String(short.length)} fell short`,
      short,
    );
  },
};

async function begin(stage: Stage, profile: string): Promise<Case[]> {
  const first = await stage.launch(profile);
  await createJournal(first.page);
  const drafts: Case[] = [];
  for (let k = 0; k < 4; k++) drafts.push(newCase(await ask(first.page, 'newId'), Date.now()));
  await ask(first.page, 'lock', []);
  await first.quit();
  return drafts;
}

function folderOn(stage: Stage, disk: string): string {
  const profile = path.join(disk, 'profile');
  mkdirSync(profile, { mode: 0o700 });
  stage.give(profile);
  return profile;
}

/** @returns what is missing on the disk of the computer that starts again */
async function openCopy(
  stage: Stage,
  room: string,
  copy: string,
  said: ReadonlyMap<Id, Said>,
  k: number,
): Promise<string[]> {
  const disk = path.join(room, 'after');
  mountImage(copy, disk);
  try {
    const short: string[] = [];
    for (const name of [`control-${String(k)}-unsynced`, `control-${String(k)}-synced`])
      if (holds(path.join(disk, name)) === name.includes('un'))
        short.push(`control: ${name} ${name.includes('un') ? 'came through: no power cut' : 'is lost'}`);
    const running = await stage.launch(path.join(disk, 'profile'));
    try {
      await unlockJournal(running.page);
      short.push(...(await lostOf(said, (id) => storyOf(running.page, id))));
    } catch (error) {
      short.push(error instanceof Error ? error.message : String(error));
    }
    await running.kill();
    return short;
  } finally {
    unmount(disk);
  }
}

/** Its name alone may be there: that is not its bytes. */
function holds(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === CONTROL;
}

/** One file with a sync, then one without: the disk has the first and cannot have the second. */
function writeUnsynced(disk: string, name: string): void {
  for (const synced of [true, false]) {
    const file = openSync(path.join(disk, `${name}-${synced ? '' : 'un'}synced`), 'w');
    writeSync(file, CONTROL);
    if (synced) fsyncSync(file);
    closeSync(file);
  }
}
