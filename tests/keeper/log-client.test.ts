/** An answer that is not what was meant is never taken for done: by the log's client, and again where a plan is carried out. */

import { describe, expect, test } from 'vitest';
import { done, failed } from '../../shared/base/result.ts';
import type { LogPort } from '../../shared/host/host.ts';
import type { LogAsk, LogReply } from '../../shared/vault/log-port.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Written } from '../../shared/vault/vault.ts';
import { carryOut } from '../../renderer/keeper/carry-out.ts';
import { logClient } from '../../renderer/keeper/log-client.ts';

const BYTES = Uint8Array.of(1, 2, 3);
const HEADER = new Uint8Array(512).fill(7);

/** A port whose other end says so, whatever it is asked. */
function saying(result: LogReply['result']): LogPort {
  const port: LogPort = {
    onmessage: null,
    postMessage(message) {
      const { number } = message as LogAsk;
      queueMicrotask(() => port.onmessage?.({ data: { number, result } }));
    },
  };
  return port;
}

const client = (result: LogReply['result']) => logClient(saying(result), (bytes) => sum(bytes));

describe.each([
  ['append', { ask: 'append', generation: 1, at: 40, bytes: BYTES } as const, BYTES, 43],
  ['header', { ask: 'header', header: HEADER } as const, HEADER, 512],
  ['generation', { ask: 'generation', generation: 2, file: BYTES } as const, BYTES, 3],
  ['create', { ask: 'create', header: HEADER, generation: 1, file: BYTES } as const, BYTES, 3],
  ['cut', { ask: 'cut', generation: 1, length: 9 } as const, new Uint8Array(), 9],
])('%s', (_name, question, meant, length) => {
  const right = { to: 'written', length, sum: sum(meant) } as const;
  test.each([
    ['as meant', done(right), done({ length, sum: right.sum })],
    ['other bytes', done({ ...right, sum: sum(Uint8Array.of(9)) }), failed('write-failed')],
    ['another length', done({ ...right, length: length + 1 }), failed('another-writer')],
    ['an answer to something else', done({ to: 'read', bytes: meant } as const), failed('write-failed')],
  ])('%s', async (_what, said, outcome) => {
    expect(await client(said).write(question)).toEqual(outcome);
  });
});

test('fewer bytes than asked for are a problem', async () => {
  const short = client(done({ to: 'read', bytes: BYTES }));
  expect(await short.readFront('gen-1', 4)).toEqual(failed('read-failed'));
  expect(await short.readFront('gen-1', 3)).toEqual(done(BYTES));
});

test.each<[string, Written]>([
  ['another sum', { length: 43, sum: sum(HEADER) }],
  ['another length', { length: 44, sum: sum(BYTES) }],
])('a step of a plan that expects %s ends it', async (_name, expected) => {
  const step = { do: 'append', generation: 1, at: 40, bytes: BYTES } as const;
  const log = client(done({ to: 'written', length: 43, sum: sum(BYTES) }));
  expect(await carryOut(log, [{ ...step, expect: expected }], false)).toEqual(failed('read-failed'));
  const right = { length: 43, sum: sum(BYTES) };
  expect(await carryOut(log, [{ ...step, expect: right }], false)).toEqual(done(null));
});
