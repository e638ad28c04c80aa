/**
 * One alteration, drawn from a seed: someone, or a failing disk, changes the log or the cache; the other is whole. Says
 * what went wrong, or null: it is noticed, and every content that was saved still stands or is kept as a version.
 */

import { concat, equal } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { type Content, valueOf } from '../../shared/vault/box.ts';
import type { Collected } from '../../shared/vault/collect.ts';
import { frameAt } from '../../shared/vault/frame.ts';
import type { OnDisk } from '../../shared/vault/unlock.ts';
import { walk } from '../../shared/vault/walk.ts';
import { type Outcome, resumed } from './crashes.ts';
import { type Draw, drawFrom } from './draw.ts';
import { carryOut, copyOf, missing, newWorld, onDisk, open, save, turn, type World } from './world.ts';

type Frames = readonly Uint8Array[];

/** Of the log: takes its frames, gives others, or the whole file. */
const ofTheLog: Record<string, (frames: Frames, world: World, draw: Draw) => Frames | Uint8Array> = {
  'two frames swapped': (frames, _, draw) => {
    const at = draw.below(frames.length - 1);
    return [...frames.slice(0, at), ...frames.slice(at, at + 2).reverse(), ...frames.slice(at + 2)];
  },
  'a frame dropped': (frames, _, draw) => {
    const at = draw.below(frames.length);
    return frames.filter((__, k) => k !== at);
  },
  'frames dropped': (frames, _, draw) => {
    const at = draw.below(frames.length);
    const until = at + 1 + draw.below(frames.length - at);
    return frames.filter((__, k) => k < at || k >= until);
  },
  'a frame doubled': (frames, _, draw) => {
    const at = draw.below(frames.length);
    return frames.flatMap((frame, k) => (k === at ? [frame, frame] : [frame]));
  },
  'a frame replayed at the end': (frames, _, draw) => [...frames, draw.pick(frames)],
  'all of it replayed at the end': (frames) => [...frames, ...frames],
  'cut between frames': (frames, _, draw) => frames.slice(0, draw.below(frames.length)),
  'cut anywhere': (_, { file }, draw) => file.slice(0, 512 + draw.below(file.length - 512)),
  'a frame of another journal with this key': (frames, world, draw) => {
    const other = framesOf(branch(world, draw, 0, 12).file);
    const at = draw.below(frames.length);
    return frames.map((frame, k) => (k === at ? (other[k] ?? frame) : frame));
  },
  'one frame of another history': (frames, world, draw) => {
    const from = baseOf(world) + draw.below(frames.length - baseOf(world));
    const other = framesOf(branch(world, draw, from, 1).file);
    return frames.map((frame, k) => (k === from ? (other[k] ?? frame) : frame));
  },
  'another history from here': (frames, world, draw) => {
    const from = baseOf(world) + draw.below(frames.length - baseOf(world));
    return framesOf(branch(world, draw, from, 1 + draw.below(12)).file);
  },
  'a bit': (_, { file }, draw) => {
    const altered = file.slice();
    const at = draw.below(file.length);
    altered[at] = (altered[at] ?? 0) ^ (1 << draw.below(8));
    return altered;
  },
  'a block of zeros': (_, { file }, draw) => {
    const at = draw.below(file.length);
    return file.slice().fill(0, at, at + 512);
  },
  'bytes taken out': (_, { file }, draw) => {
    const at = draw.below(file.length);
    return concat(file.slice(0, at), file.slice(at + 1 + draw.below(64)));
  },
  'bytes put in': (_, { file }, draw) => {
    const at = draw.below(file.length + 1);
    return concat(file.slice(0, at), draw.bytes(1 + draw.below(64)), file.slice(at));
  },
};

/** Of the cache: changes it in place. */
const ofTheCache: Record<
  string,
  (cache: World['cache'], before: World['cache'], draw: Draw, world: World) => void
> = {
  'a bit of a row': ({ rows }, _, draw) => {
    const [id, box] = draw.pick([...rows]);
    const altered = box.slice();
    const at = draw.below(box.length);
    altered[at] = (altered[at] ?? 0) ^ (1 << draw.below(8));
    rows.set(id, altered);
  },
  'a row emptied': ({ rows }, _, draw) => void rows.set(draw.pick([...rows.keys()]), new Uint8Array(0)),
  'two rows swapped': ({ rows }, _, draw) => {
    const [one, two] = [draw.pick([...rows]), draw.pick([...rows])];
    rows.set(one[0], two[1]).set(two[0], one[1]);
  },
  'a row dropped': ({ rows }, _, draw, { vault }) => void rows.delete(draw.pick(vault.ids())),
  'all rows dropped': ({ rows }) => {
    rows.clear();
  },
  'an older row': ({ rows }, before, draw) => {
    const [id, box] = draw.pick([...before.rows]);
    rows.set(id, box);
  },
  'the tail gone': (cache) => {
    cache.tail = null;
  },
  'the tail elsewhere': (cache, _, draw) => {
    if (cache.tail) cache.tail = { ...cache.tail, seq: cache.tail.seq + 1 + draw.below(9) };
  },
  'another link in the tail': (cache, _, draw) => {
    if (cache.tail) cache.tail = { ...cache.tail, link: draw.bytes(32) };
  },
};

export const alterationKinds: readonly string[] = [
  ...Object.keys(ofTheLog),
  'another name',
  ...Object.keys(ofTheCache),
];

/** Null where the draw happened to change nothing. */
export function alter(seed: number): Outcome | null {
  const draw = drawFrom(seed);
  const kind = draw.pick(alterationKinds);
  const world = newWorld(draw, 1 + draw.below(4));
  for (let k = 1 + draw.below(3); k > 0; k--) save(world, draw);
  if (draw.below(5) === 0) turn(world, true);
  const before = copyOf(world.cache);
  for (let k = 2 + draw.below(4); k > 0; k--) save(world, draw);

  const disk = altered(kind, world, before, draw);
  if (disk === null) return null;
  // What it does not look at (rows, the log further back) is read in the background; it never opens other contents.
  const quick = resumed(world, disk, world.cache.tail);
  if (quick !== null && !equal(quick.sealer.end().link, world.vault.end().link))
    return { kind, found: [], wrong: 'the checkpoint opens something else' };
  const first = open(world, disk);
  if (!first.ok) {
    const { problem, collected } = first.problem;
    const isKept =
      collected !== null &&
      [...world.saved].every(
        ([id, value]) => keeps(collected, id, value) || isOnChain(world, disk, id, value),
      );
    return { kind, found: problem, wrong: isKept ? null : 'a content was lost' };
  }
  const { found, plan } = first.value;
  if (found.length === 0) return { kind, found, wrong: 'not noticed' };
  const lost = missing(world.saved, first.value);
  // Two histories whose differences are the same delete: one of them simply went on from there.
  const isSuperseded = (id: Id): boolean => isOnChain(world, disk, id, world.saved.get(id));
  if (!lost.every((id) => kind === 'another history from here' && isSuperseded(id)))
    return { kind, found, wrong: 'a content was lost' };
  const again = open(world, carryOut(disk, plan));
  const isRight =
    again.ok && again.value.found.length === 0 && missing(world.saved, again.value).length === lost.length;
  return { kind, found, wrong: isRight ? null : 'not as it was once mended' };
}

function altered(kind: string, world: World, before: World['cache'], draw: Draw): OnDisk | null {
  const whole = onDisk(world, world.file, copyOf(world.cache));
  if (kind === 'another name')
    return { ...whole, log: { generation: world.generation + 1, file: world.file } };
  const changeLog = ofTheLog[kind];
  if (changeLog) {
    const frames = framesOf(world.file);
    const changed = changeLog(frames, world, draw);
    const file = changed instanceof Uint8Array ? changed : concat(world.file.slice(0, 512), ...changed);
    return equal(file, world.file) ? null : onDisk(world, file);
  }
  const cache = copyOf(world.cache);
  ofTheCache[kind]?.(cache, before, draw, world);
  const isSame =
    cache.tail === world.cache.tail &&
    cache.rows.size === world.cache.rows.size &&
    [...cache.rows].every(([id, box]) => equal(box, world.cache.rows.get(id) ?? new Uint8Array(0)));
  return isSame ? null : onDisk(world, world.file, cache);
}

/** Another history: the first frames of this one, then other saves. With none, another journal with the same key. */
function branch(world: World, draw: Draw, from: number, saves: number): { readonly file: Uint8Array } {
  if (from === 0) {
    const other = newWorld(drawFrom(draw.below(1e9)), 2);
    const same: World = { ...newWorldWith(world, other) };
    for (let k = 0; k < saves; k++) save(same, draw);
    return same;
  }
  const file = concat(world.file.slice(0, 512), ...framesOf(world.file).slice(0, from));
  const opened = open(world, onDisk(world, file, null));
  if (!opened.ok) throw new Error('a whole beginning opens');
  const other: World = {
    ...world,
    file,
    vault: opened.value.vault,
    saved: new Map(),
    cache: copyOf(world.cache),
  };
  for (let k = 0; k < saves; k++) save(other, draw);
  return other;
}

function newWorldWith(world: World, other: World): World {
  const opened = open(world, onDisk(world));
  if (!opened.ok) throw new Error('a whole journal opens');
  const next = opened.value.vault.nextGeneration();
  opened.value.vault.adopt(next);
  return {
    ...other,
    key: world.key,
    file: next.file,
    vault: opened.value.vault,
    ids: world.ids,
    saved: new Map(),
  };
}

/** How many frames stand before the saves: with fewer, no history could go on from there. */
function baseOf(world: World): number {
  const frames = framesOf(world.file);
  for (let k = 1; k <= frames.length; k++) {
    const file = concat(world.file.slice(0, 512), ...frames.slice(0, k));
    if (open(world, onDisk(world, file, null)).ok) return k;
  }
  return frames.length;
}

function framesOf(file: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let at = 512; at < file.length;) {
    const end = frameAt(file, at)?.end;
    if (end === undefined) throw new Error('not a frame');
    frames.push(file.slice(at, end));
    at = end;
  }
  return frames;
}

/** Another history went on from this very content: it was superseded there, and still stands in the file. */
function isOnChain(world: World, disk: OnDisk, id: Id, value: unknown): boolean {
  const places = disk.log ? walk(world.key, disk.log.file).places : [];
  return places.some(({ content }) => content.id === id && says(content, value));
}

function keeps({ current, versions }: Collected, id: Id, value: unknown): boolean {
  return [...current.values(), ...versions].some((content) => content.id === id && says(content, value));
}

function says(content: Content, value: unknown): boolean {
  if (value === null) return content.type === 'gone';
  return content.type === 'record' && JSON.stringify(valueOf(content)) === JSON.stringify(value);
}
