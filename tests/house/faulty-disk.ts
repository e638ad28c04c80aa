/**
 * A Disk in memory that fails as told, and forgets as disks do. It keeps two pictures of everything: what a running
 * program sees, and what is certain to be there after a crash. Between the two a crash picks at random: any of the
 * pending names, and for unsynced bytes old ones, new ones or zeros, by blocks of 64.
 */

import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Disk, DiskProblem } from '../../shared/vault/disk.ts';

export type Step = Exclude<keyof Disk, 'list' | 'size' | 'read'>;

export interface Fault {
  /** Which changing step, counted from 0. */
  readonly at: number;
  readonly problem: DiskProblem | 'crash';
  /** For a write: how much of it is done before. */
  readonly done?: number;
  /** How many steps from there on fail likewise; 1 unless told. */
  readonly times?: number;
}

export class Crash extends Error {}

interface Node {
  live: Uint8Array;
  safe: Uint8Array;
  /** A sync of it failed: another that succeeds proves nothing. */
  lied: boolean;
}

type Change =
  | { readonly is: 'link'; readonly name: string; readonly node: Node }
  | { readonly is: 'unlink'; readonly name: string }
  | { readonly is: 'rename'; readonly from: string; readonly to: string; readonly node: Node };

export interface FaultyDisk extends Disk {
  /** The changing steps so far, with the name they were about. */
  readonly steps: { readonly step: Step; readonly name: string }[];
  fault: Fault | null;
  /** Syncs of a file after one of them had failed: must stay 0. */
  falseSyncs: number;
  files(): ReadonlyMap<string, Uint8Array>;
  put(name: string, bytes: Uint8Array): void;
  /** The disk that a machine finds after losing power now. `random` gives 0 to 1. */
  afterCrash(random: () => number): FaultyDisk;
}

export function faultyDisk(start: ReadonlyMap<string, Uint8Array> = new Map()): FaultyDisk {
  const live = new Map<string, Node>();
  let safe = new Map<string, Node>();
  let pending: Change[] = [];
  for (const [name, bytes] of start) place(name, bytes);

  const disk: FaultyDisk = {
    steps: [],
    fault: null,
    falseSyncs: 0,

    list: () => soon(done([...live].map(([name, { live }]) => ({ name, size: live.length })).sort(byName))),
    size: (name) => soon(done(live.get(name)?.live.length ?? null)),
    read: (name, from, length) => {
      const node = live.get(name);
      return soon(node ? done(node.live.slice(from, from + length)) : failed('gone'));
    },

    write: (name, at, bytes) =>
      change('write', name, (part) => {
        let node = live.get(name);
        if (!node) {
          node = { live: new Uint8Array(), safe: new Uint8Array(), lied: false };
          live.set(name, node);
          pending.push({ is: 'link', name, node });
        }
        const some = bytes.subarray(0, part);
        const longer = new Uint8Array(Math.max(node.live.length, at + some.length));
        longer.set(node.live);
        longer.set(some, at);
        node.live = longer;
      }),

    truncate: (name, length) =>
      change('truncate', name, (part) => {
        const node = live.get(name);
        if (node && part > 0) node.live = node.live.slice(0, length);
      }),

    sync: (name) => {
      const node = live.get(name);
      if (node?.lied === true) disk.falseSyncs += 1;
      return change('sync', name, (part, fails) => {
        if (!node) return;
        if (fails) node.lied = true;
        else if (part > 0) node.safe = node.live;
      });
    },

    rename: (from, to) =>
      change('rename', from, (part) => {
        const node = live.get(from);
        if (!node || part === 0) return;
        live.delete(from);
        live.set(to, node);
        pending.push({ is: 'rename', from, to, node });
      }),

    remove: (name) =>
      change('remove', name, (part) => {
        if (part > 0 && live.delete(name)) pending.push({ is: 'unlink', name });
      }),

    syncFolder: () =>
      change('syncFolder', '', (part) => {
        if (part === 0) return;
        safe = new Map(live);
        pending = [];
      }),

    files: () => new Map([...live].map(([name, { live }]) => [name, live])),
    put: place,

    afterCrash(random) {
      const names = new Map(safe);
      for (const kept of pending.filter(() => random() < 0.5)) {
        if (kept.is === 'link') names.set(kept.name, kept.node);
        else if (kept.is === 'unlink') names.delete(kept.name);
        else {
          names.delete(kept.from);
          names.set(kept.to, kept.node);
        }
      }
      return faultyDisk(new Map([...names].map(([name, node]) => [name, torn(node, random)])));
    },
  };
  return disk;

  function place(name: string, bytes: Uint8Array): void {
    const node = { live: bytes, safe: bytes, lied: false };
    live.set(name, node);
    safe.set(name, node);
  }

  function change(
    step: Step,
    name: string,
    act: (part: number, fails: boolean) => void,
  ): Promise<Result<null, DiskProblem>> {
    const number = disk.steps.length;
    disk.steps.push({ step, name });
    const { fault } = disk;
    if (fault === null || number < fault.at || number >= fault.at + (fault.times ?? 1)) {
      act(Infinity, false);
      return soon(done(null));
    }
    act(step === 'write' ? (fault.done ?? 0) : 0, true);
    if (fault.problem === 'crash') throw new Crash();
    return soon(failed(fault.problem));
  }
}

const BLOCK = 64;

function torn({ live, safe }: Node, random: () => number): Uint8Array {
  const shorter = Math.min(live.length, safe.length);
  const longer = Math.max(live.length, safe.length);
  const bytes = new Uint8Array(shorter + Math.round(random() * (longer - shorter)));
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const sources = [live, safe, at >= safe.length ? new Uint8Array() : safe];
    const source = sources[Math.floor(random() * sources.length)] ?? safe;
    bytes.set(source.subarray(at, Math.min(at + BLOCK, bytes.length)), at);
  }
  return bytes;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function soon<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}
