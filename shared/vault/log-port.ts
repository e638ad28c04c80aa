/**
 * What the keeper says to the one who holds the files, over a port: one question, one answer, in order.
 * Bytes are sealed frames or the header; whoever holds the files never has a key.
 * File order and promises: docs/format.md ("Save", "Header changes").
 */

import type { Result } from '../base/result.ts';

export interface FileFound {
  readonly name: string;
  readonly size: number;
}

export type LogQuestion =
  | { readonly ask: 'look' }
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
  | { readonly ask: 'generation'; readonly generation: number; readonly file: Uint8Array };

export type LogProblem =
  'disk-full' | 'another-writer' | 'write-failed' | 'read-failed' | 'exists' | 'bad-question' | 'gone';

export type LogAnswer =
  | {
      readonly to: 'look';
      readonly files: readonly FileFound[];
      readonly header: Uint8Array | null;
      readonly headerBak: Uint8Array | null;
    }
  | { readonly to: 'read'; readonly bytes: Uint8Array }
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
