/**
 * One crash, drawn from a seed: a journal is written, and stops at some point with some bytes on the disk. Says what went
 * wrong, or null: every save that was said to be saved is there, and nothing is called damage.
 */

import { concat, equal } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import type { Found, Refusal } from '../../shared/vault/found.ts';
import { frameReader } from '../../shared/vault/frame-reader.ts';
import { HEADER_LENGTH } from '../../shared/vault/header.ts';
import { sum } from '../../shared/vault/nacl.ts';
import { headOf, type Resumed, resumeWith, startOf } from '../../shared/vault/resume.ts';
import type { OnDisk } from '../../shared/vault/unlock.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import { type Draw, drawFrom } from './draw.ts';
import {
  carryOut,
  copyOf,
  missing,
  newWorld,
  onDisk,
  open,
  save,
  saysIt,
  sealChange,
  turn,
  type World,
} from './world.ts';

interface Crashed {
  readonly world: World;
  readonly disk: OnDisk;
  /** Written or half written, but never said to be saved: it may be there or not. */
  readonly maybe: { readonly id: Id; readonly value: unknown } | null;
}

/** What a torn write leaves of the bytes it was writing. */
const tears: Record<string, (bytes: Uint8Array, draw: Draw) => Uint8Array> = {
  prefix: (bytes, draw) => bytes.slice(0, draw.below(bytes.length + 1)),
  'prefix, then zeros': (bytes, draw) => bytes.slice().fill(0, draw.below(bytes.length)),
  'zeros, then the rest': (bytes, draw) => bytes.slice().fill(0, 0, 1 + draw.below(bytes.length)),
  'prefix, then garbage': (bytes, draw) => {
    const cut = draw.below(bytes.length);
    return concat(bytes.slice(0, cut), draw.bytes(bytes.length - cut));
  },
  'a hole': (bytes, draw) => {
    const from = draw.below(bytes.length);
    return bytes.slice().fill(0, from, from + 1 + draw.below(512));
  },
};

const kinds: Record<string, (world: World, draw: Draw) => Crashed> = {
  'while writing': (world, draw) => {
    const { sealed, id, value } = sealChange(world, draw);
    const torn = draw.pick(Object.values(tears))(sealed.frame, draw);
    return { world, disk: onDisk(world, concat(world.file, torn)), maybe: { id, value } };
  },
  'written, not said': (world, draw) => {
    const { sealed, id, value } = sealChange(world, draw);
    return { world, disk: onDisk(world, concat(world.file, sealed.frame)), maybe: { id, value } };
  },
  'said, cache behind': (world, draw) => {
    for (let k = draw.below(3); k >= 0; k--) save(world, draw, 'said');
    return { world, disk: onDisk(world), maybe: null };
  },
  'cache gone': (world, draw) => {
    save(world, draw);
    return { world, disk: onDisk(world, world.file, draw.below(2) ? null : emptyCache()), maybe: null };
  },
  'cache gone, and while writing': (world, draw) => {
    const { sealed, id, value } = sealChange(world, draw);
    const torn = draw.pick(Object.values(tears))(sealed.frame, draw);
    return { world, disk: onDisk(world, concat(world.file, torn), null), maybe: { id, value } };
  },
  'a disk that lied about the last': (world, draw) => {
    const { frame, at } = save(world, draw);
    const torn = draw.pick(Object.values(tears))(frame, draw);
    return { world, disk: onDisk(world, concat(world.file.slice(0, at), torn)), maybe: null };
  },
  'a disk that lied about several': (world, draw) => {
    const { at } = save(world, draw);
    for (let k = draw.below(5); k > 0; k--) save(world, draw);
    const length = at + draw.below(world.file.length - at);
    return { world, disk: onDisk(world, world.file.slice(0, length)), maybe: null };
  },
  'a disk that lied, then while mending': (world, draw) => {
    const { at } = save(world, draw);
    for (let k = 1 + draw.below(5); k > 0; k--) save(world, draw);
    const lost = onDisk(world, world.file.slice(0, at + draw.below(world.file.length - at)));
    const first = open(world, lost);
    if (!first.ok) return { world, disk: lost, maybe: null };
    const { plan } = first.value;
    const done = draw.below(plan.steps.length + 1);
    const disk = carryOut(lost, plan, done === plan.steps.length ? done - 0.5 : done);
    const next = plan.steps[done];
    if (next?.do !== 'append' || !disk.log) return { world, disk, maybe: null };
    const torn = draw.pick(Object.values(tears))(next.bytes, draw);
    return { world, disk: { ...disk, log: { ...disk.log, file: concat(disk.log.file, torn) } }, maybe: null };
  },
  'a new generation, the cache still at the old one': (world, draw) => {
    turn(world, false);
    const { sealed, id, value } = sealChange(world, draw);
    const torn = draw.pick(Object.values(tears))(sealed.frame, draw);
    return { world, disk: onDisk(world, concat(world.file, torn)), maybe: { id, value } };
  },
  'a new generation that did not last': (world, draw) => {
    const before = world.file;
    turn(world, true);
    for (let k = draw.below(3); k > 0; k--) save(world, draw);
    const disk = { ...onDisk(world), log: { generation: world.generation - 1, file: before } };
    return { world, disk, maybe: null };
  },
  'no log left': (world, draw) => {
    save(world, draw);
    return { world, disk: { ...onDisk(world), log: null }, maybe: null };
  },
};

export const crashKinds: readonly string[] = Object.keys(kinds);

export interface Outcome {
  readonly kind: string;
  readonly found: readonly Found[] | Refusal;
  readonly wrong: string | null;
}

export function crash(seed: number): Outcome {
  const draw = drawFrom(seed);
  const kind = draw.pick(crashKinds);
  const world = newWorld(draw, draw.below(4));
  for (let k = 1 + draw.below(6); k > 0; k--) save(world, draw);
  if (draw.below(4) === 0) turn(world, true);
  for (let k = draw.below(3); k > 0; k--) save(world, draw);
  world.cache = copyOf(world.cache);
  const { disk, maybe } = (kinds[kind] as (typeof kinds)[string])(world, draw);

  const first = open(world, disk);
  if (!first.ok) return { kind, found: first.problem.problem, wrong: 'called damage' };
  const { found, plan, vault } = first.value;
  const lost = missing(world.saved, first.value).filter(
    (id) => !(maybe?.id === id && saysIt(vault, id, maybe.value)),
  );
  if (lost.length > 0) return { kind, found, wrong: 'a save was lost' };

  const quick = resumed(world, disk);
  if (quick !== null) {
    const isSame = equal(quick.sealer.end().link, vault.end().link) && plan.steps.length === 0;
    if (!isSame) return { kind, found, wrong: 'the checkpoint opens something else' };
  }
  const mended = carryOut(disk, plan);
  const again = open(world, mended);
  if (!again.ok) return { kind, found, wrong: 'not openable once mended' };
  if (again.value.found.length > 0)
    return { kind, found, wrong: `still ${again.value.found.join()} once mended` };
  if (vault.ids().some((id) => !saysIt(again.value.vault, id, valueIn(vault, id)))) {
    return { kind, found, wrong: 'says something else once mended' };
  }
  return { kind, found, wrong: null };
}

/** Through an honest checkpoint, made where that tail stands; it knows where the frame before that one ends. */
export function resumed(world: World, disk: OnDisk, known = disk.cache?.tail): Resumed | null {
  const { log, cache } = disk;
  const opened = { key: world.key, header: world.header, whole: [world.header] };
  if (!log || !cache || !known) return null;
  const front = sum(world.file.subarray(0, HEADER_LENGTH));
  const reader = frameReader(world.key, { ...known, seq: 0, link: front, length: HEADER_LENGTH });
  const { seq } = known;
  const last = reader.feed(world.file.subarray(HEADER_LENGTH)).find(({ content }) => content.seq === seq);
  if (!last) return null;
  const end = { ...known, length: last.at + last.length };
  const before = { ...known, seq: seq - 1, link: last.content.prev, length: last.at };
  const place = { end, before, front, keys: world.header.rev };
  const head = world.vault.checkpoint.sealHead({ ...place, marks: [], top: null });
  const { generation, file } = log;
  const near = { generation, front: file.subarray(0, HEADER_LENGTH), size: file.length };
  const { header, tail } = cache;
  const taken = headOf({ bin: disk.bin, bak: disk.bak, log: near, header, tail, head }, opened);
  return taken && resumeWith(opened, taken, file.subarray(startOf(taken).length - front.length));
}

function valueIn(vault: World['vault'], id: Id): unknown {
  const read = vault.read(id);
  return read.ok ? read.value.value : null;
}

function emptyCache(): Cache {
  return { header: null, rows: new Map(), tail: null };
}
