/** File systems of their own for a proof, by root, in the mount namespace of the proof: they end with it. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { NotHere } from './proof.ts';

export function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw new NotHere(`there is no ${command} here`);
  if (status !== 0) throw new NotHere(`${command} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

/** Memory that is a disk of so many kilobytes. */
export function mountSmall(place: string, kilobytes: number): void {
  run('mount', '-t', 'tmpfs', '-o', `size=${String(kilobytes)}k,mode=700`, 'tmpfs', place);
}

/** An ext4 disk in one file. */
export function makeImage(image: string, megabytes: number): void {
  writeFileSync(image, '');
  run('truncate', '-s', `${String(megabytes)}M`, image);
  run('mkfs.ext4', '-q', '-F', '-J', 'size=4', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image);
}

export function mountImage(image: string, place: string): void {
  mkdirSync(place, { recursive: true });
  run('mount', '-o', 'loop', image, place);
}

/** What was killed on it may take a moment to let go. */
export function unmount(place: string): void {
  for (let tries = 0; tries < 40; tries++) {
    if (spawnSync('umount', [place]).status === 0) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
  }
  run('umount', place);
}

/** What the disk has at this moment, and nothing that the system still meant to write. */
export function cutPower(image: string, copy: string): void {
  copyFileSync(image, copy);
}
