/**
 * Ways in which bytes get damaged, and the places of a journal where it can happen: log, older generation, header and
 * its copy, cache. One alone is a kind and a place; two at once are a pair. Drawn from a seed, so that each can be had
 * again.
 */

import { concat } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import type { House } from '../../tests/keeper/house.ts';
import type { Draw } from '../../tests/vault/draw.ts';

/** Null: the file is gone. */
type Harm = (bytes: Uint8Array, at: number, draw: Draw) => Uint8Array | null;

export const HARMS: Readonly<Record<string, Harm>> = {
  'a bit': (bytes, at, draw) => changed(bytes, at, 1, (byte) => byte ^ (1 << draw.below(8))),
  'a byte': (bytes, at) => changed(bytes, at, 1, (byte) => byte ^ 0xff),
  'a byte zeroed': (bytes, at) => changed(bytes, at, 1, () => 0),
  'a sector zeroed': (bytes, at) => changed(bytes, at - (at % 512), 512, () => 0),
  'a page zeroed': (bytes, at) => changed(bytes, at - (at % 4096), 4096, () => 0),
  'a sector of noise': (bytes, at, draw) => changed(bytes, at, 512, () => draw.below(256)),
  'a sector of ones': (bytes, at) => changed(bytes, at, 512, () => 0xff),
  'cut here': (bytes, at) => bytes.slice(0, at),
  'cut in front': (bytes, at) => bytes.slice(at),
  'zeros from here': (bytes, at) => changed(bytes, at, bytes.length, () => 0),
  'a byte taken out': (bytes, at) => concat(bytes.slice(0, at), bytes.slice(at + 1)),
  'a byte put in': (bytes, at) => concat(bytes.slice(0, at), Uint8Array.of(7), bytes.slice(at)),
  'a stretch taken out': (bytes, at) => concat(bytes.slice(0, at), bytes.slice(at + 300)),
  'a stretch doubled': (bytes, at) =>
    concat(bytes.slice(0, at), bytes.slice(Math.max(0, at - 900), at), bytes.slice(at)),
  'noise at the end': (bytes, _, draw) => concat(bytes, draw.bytes(700)),
  'zeros at the end': (bytes) => concat(bytes, new Uint8Array(900)),
  emptied: () => new Uint8Array(0),
  gone: () => null,
};

/** Where in a file: as a share of it, or a place counted from its front (or, below zero, its end). */
const PLACES: Readonly<Record<string, number>> = {
  'the magic': 3,
  'the front': 60,
  'the end of the front': 490,
  'the first frame': 514,
  'a length': 517,
  'the first box': 560,
  'a third': 0.33,
  'the middle': 0.5,
  'later on': 0.8,
  'the last box': -600,
  'the last link': -20,
  'the last byte': -1,
};

type CacheHarm = (cache: Cache, draw: Draw) => Cache;

const OF_THE_CACHE: Readonly<Record<string, CacheHarm>> = {
  'all of it gone': (cache) => ({ ...cache, header: null, rows: new Map(), tail: null }),
  'its header gone': (cache) => ({ ...cache, header: null }),
  'its header damaged': (cache) => ({
    ...cache,
    header: cache.header && changed(cache.header, 100, 1, (byte) => byte ^ 1),
  }),
  'its tail gone': (cache) => ({ ...cache, tail: null }),
  'its tail ahead': (cache) => ({ ...cache, tail: cache.tail && { ...cache.tail, seq: cache.tail.seq + 3 } }),
  'its tail behind': (cache) => ({ ...cache, tail: cache.tail && { ...cache.tail, seq: 2 } }),
  'another link in its tail': (cache, draw) => ({
    ...cache,
    tail: cache.tail && { ...cache.tail, link: draw.bytes(32) },
  }),
  'all rows gone': (cache) => ({ ...cache, rows: new Map() }),
  'a row gone': rows((all, id) => void all.delete(id)),
  'a row emptied': rows((all, id) => void all.set(id, new Uint8Array(0))),
  'a row of zeros': rows((all, id) => void all.set(id, new Uint8Array(900))),
  'a bit of a row': rows((all, id, draw) => {
    const row = all.get(id) ?? new Uint8Array(1);
    all.set(
      id,
      changed(row, draw.below(row.length), 1, (byte) => byte ^ 1),
    );
  }),
  'a row cut': rows((all, id) => void all.set(id, (all.get(id) ?? new Uint8Array()).slice(0, 200))),
  'two rows swapped': rows((all, id, draw) => {
    const other = draw.pick([...all.keys()]);
    const [one, two] = [all.get(id), all.get(other)];
    if (one && two) all.set(id, two).set(other, one);
  }),
};

export interface Spoiling {
  readonly name: string;
  spoil(here: House, draw: Draw): void;
}

/** Every kind at every place, in each of these files, and what can befall the cache. */
export function spoilings(files: readonly string[]): Spoiling[] {
  const ofFiles = files.flatMap((file) =>
    Object.entries(HARMS).flatMap(([kind, harm]) =>
      Object.entries(PLACES).map(([place, at]): Spoiling => ({
        name: `${file}: ${kind} at ${place}`,
        spoil({ disk }, draw) {
          const bytes = disk.files.get(file);
          if (!bytes || bytes.length === 0) return;
          const spoiled = harm(bytes, placeIn(bytes.length, at), draw);
          if (spoiled === null) disk.files.delete(file);
          else disk.files.set(file, spoiled);
        },
      })),
    ),
  );
  const ofTheCache = Object.entries(OF_THE_CACHE).map(([kind, harm]): Spoiling => ({
    name: `cache: ${kind}`,
    spoil({ cache }, draw) {
      cache.held = harm(cache.held, draw);
    },
  }));
  return [...ofFiles, ...ofTheCache];
}

function placeIn(length: number, at: number): number {
  const place = at < 0 ? length + at : at < 1 ? Math.floor(length * at) : at;
  return Math.max(0, Math.min(length - 1, place));
}

function rows(edit: (all: Map<Id, Uint8Array>, id: Id, draw: Draw) => void): CacheHarm {
  return (cache, draw) => {
    const all = new Map(cache.rows);
    if (all.size > 0) edit(all, draw.pick([...all.keys()]), draw);
    return { ...cache, rows: all };
  };
}

function changed(bytes: Uint8Array, at: number, length: number, edit: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let k = at; k < Math.min(at + length, copy.length); k++) copy[k] = edit(copy[k] ?? 0);
  return copy;
}
