/**
 * Saves the disk did not take, held sealed and in order: held bytes count as log. Guarantees: what is held is written
 * before anything behind it; a keeper that starts finds it in the file as if it were there; what cannot be written to
 * its place any more is kept to be given out at quitting. Held in memory only: it ends with the process.
 * A save at a place where one is held takes its place: the same keeper has taken that one back, and has its words.
 */

import { concat } from '../base/bytes.ts';
import { done, type Result } from '../base/result.ts';
import type { Disk, DiskProblem } from './disk.ts';
import type { Appender } from './log-append.ts';
import { generationName } from './log-files.ts';
import type { LogAnswer, LogProblem, LogQuestion } from './log-port.ts';

type Append = Extract<LogQuestion, { ask: 'append' }>;
type Answered = Promise<Result<LogAnswer, LogProblem>>;

export interface Held {
  append(question: Append): Answered;
  /** One more try to write what is held. */
  retry(): Promise<void>;
  /** A keeper starts: from here on `size` and `read` count what is held, where it still fits behind its file. */
  count(): Promise<void>;
  /** How many saves are counted without being on the disk. */
  waiting(): number;
  size(name: string, onDisk: number): number;
  read(name: string, from: number, length: number): Promise<Result<Uint8Array, DiskProblem>>;
  /** A new generation was written by a keeper that counted what is held. */
  carriedOver(): void;
  /** Another journal takes this one's place: true where nothing waits for its disk any more. */
  settle(): Promise<boolean>;
  bytes(): Uint8Array | null;
}

export function heldSaves(disk: Disk, writer: Appender): Held {
  /** One behind the other, of one generation. */
  let held: readonly Append[] = [];
  /** Of places that are not there any more. */
  let stranded: readonly Append[] = [];
  let counted = false;

  function strand(): void {
    stranded = [...stranded, ...held];
    held = [];
    counted = false;
  }

  function write({ generation, at, bytes }: Append): Answered {
    return writer.append(generationName(generation), at, bytes);
  }

  /** The first problem, or null once nothing is held. */
  async function flush(): Promise<Awaited<Answered> | null> {
    for (const first of held) {
      const outcome = await write(first);
      if (!outcome.ok) return outcome;
      held = held.filter((other) => other !== first);
    }
    counted = false;
    return null;
  }

  const bytesOf = (saves: readonly Append[]): Uint8Array => concat(...saves.map(({ bytes }) => bytes));
  const isHeldBehind = (name: string): boolean =>
    counted && held[0] !== undefined && name === generationName(held[0].generation);

  return {
    async append(question) {
      const { generation, at } = question;
      const again = held.findIndex((other) => other.generation === generation && other.at === at);
      if (again >= 0) held = held.slice(0, again);
      const last = held.at(-1);
      const follows = last?.generation === generation && last.at + last.bytes.length === at;
      if (last && !follows) strand();
      const before = await flush();
      const outcome = before ?? (await write(question));
      if (!outcome.ok) held = [...held, question];
      return outcome;
    },

    async retry() {
      await flush();
    },

    async count() {
      const [first] = held;
      if (first === undefined) return;
      const name = generationName(first.generation);
      const size = await disk.size(name);
      const fits = size.ok && size.value === first.at;
      if (fits) counted = true;
      else strand();
    },

    waiting: () => (counted ? held.length : 0),

    size: (name, onDisk) => (isHeldBehind(name) ? onDisk + bytesOf(held).length : onDisk),

    async read(name, from, length) {
      const [first] = held;
      if (first === undefined || !isHeldBehind(name)) return disk.read(name, from, length);
      const inFile = Math.max(0, Math.min(length, first.at - from));
      const front = inFile > 0 ? await disk.read(name, from, inFile) : done(new Uint8Array());
      if (!front.ok || front.value.length < inFile) return front;
      const behind = Math.max(0, from - first.at);
      return done(concat(front.value, bytesOf(held).subarray(behind, behind + length - inFile)));
    },

    carriedOver() {
      if (counted) held = [];
      else strand();
    },

    settle: async () => (await flush()) === null,

    bytes() {
      const all = [...stranded, ...held];
      return all.length === 0 ? null : bytesOf(all);
    },
  };
}
