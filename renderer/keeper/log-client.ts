/**
 * The keeper's side of the log port: each question gets the answer with its number. Guarantees: an answer of another
 * kind than was asked for, or a sum that differs from the bytes that were meant, is a problem, never taken for done.
 */

import { equal } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { LogPort } from '../../shared/host/host.ts';
import { generationNumber } from '../../shared/vault/log-files.ts';
import {
  LONGEST_READ,
  type LogAnswer,
  type LogAsk,
  type LogProblem,
  type LogQuestion,
  type LogReply,
  type LogWriting,
} from '../../shared/vault/log-port.ts';
import type { Written } from '../../shared/vault/vault.ts';

/** A generation and how many bytes it has. */
export interface Lying {
  readonly generation: number;
  readonly size: number;
}

export type Looked = Extract<LogAnswer, { to: 'look' }>;

export interface LogClient {
  /** As a keeper does that starts: the house may write what it holds. */
  look(): Promise<Result<Looked, LogProblem>>;
  /** The generations that lie there, newest first. Nothing is written. */
  generations(): Promise<Result<readonly Lying[], LogProblem>>;
  /** The first `length` bytes, in as many questions as it takes; fewer there is a problem. */
  readFront(name: string, length: number): Promise<Result<Uint8Array, LogProblem>>;
  /** Fewer bytes where the file ends before. */
  read(name: string, from: number, length: number): Promise<Result<Uint8Array, LogProblem>>;
  /** The size of the file from outside; null where none is ready. */
  outside(): Promise<Result<number | null, LogProblem>>;
  /** The former journals that lie beside this one. */
  formers(): Promise<Result<readonly number[], LogProblem>>;
  /** Synced, and compared as read back. A sum that differs is `write-failed`, another length `another-writer`. */
  write(question: LogWriting): Promise<Result<Written, LogProblem>>;
}

/** @param hash H of docs/format.md. */
export function logClient(port: LogPort, hash: (bytes: Uint8Array) => Uint8Array): LogClient {
  const waiting = new Map<number, (result: LogReply['result']) => void>();
  let last = 0;

  port.onmessage = ({ data }) => {
    const reply = data as LogReply;
    const answered = waiting.get(reply.number);
    waiting.delete(reply.number);
    answered?.(reply.result);
  };

  function ask(question: LogQuestion): Promise<LogReply['result']> {
    last += 1;
    const asked: LogAsk = { number: last, question };
    return new Promise((resolve) => {
      waiting.set(asked.number, resolve);
      port.postMessage(asked);
    });
  }

  return {
    async look() {
      const result = await ask({ ask: 'look' });
      if (!result.ok) return result;
      return result.value.to === 'look' ? done(result.value) : failed('read-failed');
    },

    async generations() {
      const result = await ask({ ask: 'list' });
      if (!result.ok) return result;
      if (result.value.to !== 'list') return failed('read-failed');
      const lying = result.value.files.map(({ name, size }) => ({
        generation: generationNumber(name),
        size,
      }));
      return done(
        lying.filter(({ generation }) => generation > 0).sort((a, b) => b.generation - a.generation),
      );
    },

    async readFront(name, size) {
      const whole = new Uint8Array(size);
      for (let from = 0; from < size; from += LONGEST_READ) {
        const length = Math.min(LONGEST_READ, size - from);
        const result = await ask({ ask: 'read', name, from, length });
        if (!result.ok) return result;
        if (result.value.to !== 'read' || result.value.bytes.length !== length) return failed('read-failed');
        whole.set(result.value.bytes, from);
      }
      return done(whole);
    },

    async read(name, from, length) {
      const result = await ask({ ask: 'read', name, from, length });
      if (!result.ok) return result;
      return result.value.to === 'read' ? done(result.value.bytes) : failed('read-failed');
    },

    async outside() {
      const result = await ask({ ask: 'outside' });
      if (!result.ok) return result;
      return result.value.to === 'outside' ? done(result.value.size) : failed('read-failed');
    },

    async formers() {
      const result = await ask({ ask: 'beside' });
      if (!result.ok) return result;
      return result.value.to === 'beside' ? done(result.value.formers) : failed('read-failed');
    },

    async write(question) {
      const result = await ask(question);
      if (!result.ok) return result;
      const meant = meantBy(question);
      if (result.value.to !== 'written' || !equal(result.value.sum, hash(meant.bytes)))
        return failed('write-failed');
      const { length, sum } = result.value;
      return length === meant.length ? done({ length, sum }) : failed('another-writer');
    },
  };
}

function meantBy(question: LogWriting): { readonly bytes: Uint8Array; readonly length: number } {
  switch (question.ask) {
    case 'append':
    case 'draft':
    case 'anew':
    case 'keepsake':
      return { bytes: question.bytes, length: question.at + question.bytes.length };
    case 'cut':
    case 'publish':
    case 'turn':
      return { bytes: new Uint8Array(), length: question.length };
    case 'prune':
    case 'drop':
    case 'aside':
      return { bytes: new Uint8Array(), length: 0 };
    case 'header':
      return { bytes: question.header, length: question.header.length };
    case 'create':
    case 'generation':
      return { bytes: question.file, length: question.file.length };
  }
}
