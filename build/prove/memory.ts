/**
 * What the memory of the app's processes holds, read as root from /proc: everything a core dump would have in it, mapped
 * files that nobody wrote to aside.
 */

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { canariesIn, encodings } from './canary.ts';
import { familyOf, nameOf } from './processes.ts';

const PIECE = 8 * 1024 * 1024;
/** Pieces overlap by this, so that nothing is missed at a seam. */
const SEAM = 1024;

export interface Held {
  /** "renderer: canary 3 (UTF-16LE)". */
  readonly hits: readonly string[];
  readonly processes: number;
  readonly megabytes: number;
}

/** @param key looked for as bytes, hex and base64. */
export function memoryOf(pid: number, words: readonly string[], key: Uint8Array): Held {
  const hits = new Set<string>();
  const keys = keyForms(key);
  let read = 0;
  const family = familyOf(pid);
  for (const each of family)
    forEachPiece(each, (piece) => {
      read += piece.length;
      for (const hit of canariesIn(piece, words)) hits.add(`${nameOf(each)}: ${hit}`);
      for (const [form, needle] of keys)
        if (piece.includes(needle)) hits.add(`${nameOf(each)}: the key (${form})`);
    });
  return { hits: [...hits], processes: family.length, megabytes: Math.round(read / 1024 / 1024) };
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
        if (got > 0) look(buffer.subarray(0, got));
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
