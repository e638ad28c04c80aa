/**
 * What the keeper says to the one who holds the files, over a port: one question, one answer, in order.
 * Bytes are sealed frames or the header; whoever holds the files never has a key.
 * File order and promises: docs/format.md ("Save", "Header changes").
 */

import { bytes, list, object, oneOf, orNull, tagged, text, whole, type Shape } from '../base/shapes.ts';
import type { Result } from '../base/result.ts';
import type { FileFound } from './disk.ts';
import type { Turn } from './log-turn.ts';

export type { FileFound } from './disk.ts';

export type LogQuestion =
  /** A keeper starts: what is held is tried once more, and counts as log from here on. */
  | { readonly ask: 'look' }
  /** The same files and sizes, and nothing is tried: while a journal is open nothing is written behind its keeper. */
  | { readonly ask: 'list' }
  | { readonly ask: 'read'; readonly name: string; readonly from: number; readonly length: number }
  /** A new journal: header.bak, header.bin and gen-1, each synced; refused where any trace of a journal exists. */
  | {
      readonly ask: 'create';
      readonly header: Uint8Array;
      readonly generation: number;
      readonly file: Uint8Array;
    }
  /** At the acknowledged length exactly; synced before it answers. */
  | { readonly ask: 'append'; readonly generation: number; readonly at: number; readonly bytes: Uint8Array }
  /** A torn tail: the file ends at `length` from now on. */
  | { readonly ask: 'cut'; readonly generation: number; readonly length: number }
  /** header.bak, sync, reopen; header.bin likewise. */
  | { readonly ask: 'header'; readonly header: Uint8Array }
  /** A whole generation: temporary file, sync, reopened, renamed, folder synced. */
  | { readonly ask: 'generation'; readonly generation: number; readonly file: Uint8Array }
  /** One piece of gen-<n>.tmp, synced; at 0 it begins anew. */
  | { readonly ask: 'draft'; readonly generation: number; readonly at: number; readonly bytes: Uint8Array }
  /** gen-<n>.tmp, of exactly this length, becomes gen-<n>; refused where that is there. */
  | { readonly ask: 'publish'; readonly generation: number; readonly length: number }
  /** These go; refused where the newest is among them. */
  | { readonly ask: 'prune'; readonly generations: readonly number[] }
  /** The file from outside; `read` gives its bytes under the name `outside`. */
  | { readonly ask: 'outside' }
  /** Numbers of the former journals that are kept beside this one. */
  | { readonly ask: 'beside' }
  /** One piece of the generation of `journal.new`, synced; at 0 that folder begins anew. `read` calls it `anew`. */
  | { readonly ask: 'anew'; readonly at: number; readonly bytes: Uint8Array }
  /** `journal.new`, of exactly this length, becomes the journal: see log-turn.ts. */
  | ({ readonly ask: 'turn' } & Turn)
  /** This former journal goes. */
  | { readonly ask: 'drop'; readonly former: number }
  /** One piece of a file with what the cache holds, beside the log: for whoever comes for it later. At 0 it begins anew. */
  | { readonly ask: 'keepsake'; readonly at: number; readonly bytes: Uint8Array }
  /** Everything of this journal gets another name; nothing goes. */
  | { readonly ask: 'aside' };

/** Bytes that are meant to be on the disk once it answers. */
export type LogWriting = Exclude<LogQuestion, { ask: 'look' | 'list' | 'read' | 'outside' | 'beside' }>;

export type LogProblem =
  'disk-full' | 'another-writer' | 'write-failed' | 'read-failed' | 'exists' | 'bad-question' | 'gone';

export type LogAnswer =
  | {
      readonly to: 'look';
      readonly files: readonly FileFound[];
      readonly header: Uint8Array | null;
      readonly headerBak: Uint8Array | null;
      /** Saves at the end of the log that are held in memory: the disk did not take them yet. */
      readonly waiting: number;
    }
  | { readonly to: 'list'; readonly files: readonly FileFound[] }
  | { readonly to: 'read'; readonly bytes: Uint8Array }
  /** Null where none is ready. */
  | { readonly to: 'outside'; readonly size: number | null }
  | { readonly to: 'beside'; readonly formers: readonly number[] }
  /** Length of the file now, and H over the bytes just written as read back. */
  | { readonly to: 'written'; readonly length: number; readonly sum: Uint8Array };

export interface LogAsk {
  readonly number: number;
  readonly question: LogQuestion;
}

export interface LogReply {
  readonly number: number;
  readonly result: Result<LogAnswer, LogProblem>;
}

/** A frame is at most 16 MiB; a read, a whole generation and a file stay under these. */
export const LONGEST_READ = 64 * 1024 * 1024;
const LONGEST_FRAME = 17 * 1024 * 1024;
const LONGEST_FILE = 2 ** 31 - 1;
const FARTHEST = 2 ** 40;
const HEADER_LENGTH = 512;

const generation = whole(1, 999_999_999);
const former = whole(1, 999_999);
const header = exactly(HEADER_LENGTH);

/** What the holder of the files lets in: it proves a message before it does anything with it. */
export const logAsk: Shape<LogAsk> = object({
  number: whole(0, Number.MAX_SAFE_INTEGER),
  question: tagged('ask', {
    look: object({ ask: oneOf('look') }),
    list: object({ ask: oneOf('list') }),
    read: object({
      ask: oneOf('read'),
      name: text(40),
      from: whole(0, FARTHEST),
      length: whole(0, LONGEST_READ),
    }),
    create: object({ ask: oneOf('create'), header, generation, file: bytes(LONGEST_FILE) }),
    append: object({
      ask: oneOf('append'),
      generation,
      at: whole(0, FARTHEST),
      bytes: bytes(LONGEST_FRAME),
    }),
    cut: object({ ask: oneOf('cut'), generation, length: whole(0, FARTHEST) }),
    header: object({ ask: oneOf('header'), header }),
    generation: object({ ask: oneOf('generation'), generation, file: bytes(LONGEST_FILE) }),
    draft: object({
      ask: oneOf('draft'),
      generation,
      at: whole(0, FARTHEST),
      bytes: bytes(LONGEST_READ),
    }),
    publish: object({ ask: oneOf('publish'), generation, length: whole(HEADER_LENGTH, FARTHEST) }),
    prune: object({ ask: oneOf('prune'), generations: list(generation, 10_000) }),
    outside: object({ ask: oneOf('outside') }),
    beside: object({ ask: oneOf('beside') }),
    anew: piece('anew'),
    turn: object({
      ask: oneOf('turn'),
      header,
      generation,
      length: whole(HEADER_LENGTH, FARTHEST),
      former: orNull(former),
    }),
    drop: object({ ask: oneOf('drop'), former }),
    keepsake: piece('keepsake'),
    aside: object({ ask: oneOf('aside') }),
  }),
});

function piece<const Name extends string>(ask: Name) {
  return object({ ask: oneOf(ask), at: whole(0, FARTHEST), bytes: bytes(LONGEST_READ) });
}

function exactly(length: number): Shape<Uint8Array> {
  return {
    misfit: (value, path) =>
      value instanceof Uint8Array && value.length === length ? null : path || 'value',
  };
}
