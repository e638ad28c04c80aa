/**
 * What the memory of the app's processes holds, read as root from /proc: everything a core dump would have in it, mapped
 * files that nobody wrote to aside.
 */

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { encodings, seek } from './canary.ts';
import { isThere, nameOf } from './processes.ts';

const PIECE = 512 * 1024;
const ZEROS = Buffer.alloc(PIECE);
/** Pieces overlap by this, so that nothing is missed at a seam. */
const SEAM = 1024;

export interface Held {
  /** Numbers of the canaries that are somewhere. */
  readonly canaries: ReadonlySet<number>;
  readonly key: boolean;
  /** "renderer: 40 canaries (UTF-16LE)", "house: the key (bytes)". */
  readonly told: readonly string[];
  readonly megabytes: number;
}

/**
 * @param processes all that are looked through
 * @param key looked for as bytes, hex and base64
 */
export function memoryOf(processes: readonly number[], words: readonly string[], key: Uint8Array): Held {
  const sought = seek(words);
  const keys = keyForms(key);
  const seen = new Map<string, Set<number>>();
  const keySeen = new Set<string>();
  let read = 0;
  for (const each of processes) {
    const name = nameOf(each);
    const look = (piece: Buffer): void => {
      read += piece.length;
      for (const [k, form] of sought.in(piece)) {
        const place = `${name} (${form})`;
        seen.set(place, (seen.get(place) ?? new Set()).add(k));
      }
      for (const [form, needle] of keys)
        if (piece.includes(needle)) keySeen.add(`${name}: the key (${form})`);
    };
    try {
      forEachPiece(each, look);
    } catch (error) {
      // One that ended since it was listed holds nothing.
      if (isThere(each)) throw error;
    }
  }
  const told = [...seen].map(
    ([place, ks]) =>
      `${place}: ${String([...ks].filter((k) => k >= 0).length)} canaries${ks.has(-1) ? ' and pieces' : ''}`,
  );
  const whole = new Set([...seen.values()].flatMap((ks) => [...ks]).filter((k) => k >= 0));
  return {
    canaries: whole,
    key: keySeen.size > 0,
    told: [...told, ...keySeen],
    megabytes: Math.round(read / 1024 / 1024),
  };
}

function keyForms(key: Uint8Array): [string, Buffer][] {
  const bytes = Buffer.from(key);
  const hex = encodings(bytes.toString('hex')).map(([form, needle]): [string, Buffer] => [
    `hex, ${form}`,
    needle,
  ]);
  return [['bytes', bytes], ...hex, ['base64', Buffer.from(bytes.toString('base64').slice(0, 42))]];
}

function forEachPiece(pid: number, look: (piece: Buffer) => void): void {
  const maps = readFileSync(`/proc/${String(pid)}/maps`, 'utf8');
  const memory = openSync(`/proc/${String(pid)}/mem`, 'r');
  const buffer = Buffer.alloc(PIECE);
  try {
    for (const line of maps.split('\n')) {
      const found = /^([0-9a-f]+)-([0-9a-f]+) (r)(w?)[^ ]* \S+ \S+ \S+ *(.*)$/.exec(line);
      if (!found) continue;
      const [, from = '', to = '', , writable, name = ''] = found;
      // Read-only pages of a file are the file; the kernel's own pages cannot be read.
      if ((writable !== 'w' && name.startsWith('/')) || /^\[(vvar|vsyscall|vdso)/.test(name)) continue;
      const end = BigInt(`0x${to}`);
      for (let at = BigInt(`0x${from}`); at < end; at += BigInt(PIECE - SEAM)) {
        const length = Number(end - at < BigInt(PIECE) ? end - at : BigInt(PIECE));
        const got = readAt(memory, buffer, length, at);
        const piece = buffer.subarray(0, got);
        if (!piece.equals(ZEROS.subarray(0, got))) look(piece);
      }
    }
  } finally {
    closeSync(memory);
  }
}

function readAt(memory: number, buffer: Buffer, length: number, at: bigint): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    // Not there any more, or never backed by anything.
    return 0;
  }
}
