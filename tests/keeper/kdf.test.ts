import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';
import { chooseCost, costAfter } from '../../renderer/keeper/kdf-cost.ts';
import {
  KdfFailed,
  keyWork,
  type KdfAnswer,
  type KdfQuestion,
  type KdfWorker,
} from '../../renderer/keeper/kdf-client.ts';

const MIB = 1024;

test.each([
  ['a fast machine', (m: number) => m / MIB / 1, 256],
  ['a slower one', (m: number) => (m / MIB) * 5, 128],
  ['a slow one', (m: number) => (m / MIB) * 10, 64],
  ['the slowest', (m: number) => (m / MIB) * 100, 64],
  ['one that grows faster than its memory', (m: number) => ((m / MIB) * (m / MIB)) / 40, 128],
])('%s pays at most a second', async (_, takes, mebibytes) => {
  const tried: number[] = [];
  const cost = await chooseCost((m, t) => {
    tried.push(m);
    expect(t).toBe(3);
    return Promise.resolve(takes(m));
  });
  expect(cost).toEqual({ m: mebibytes * MIB, t: 3 });
  expect(tried.every((m) => m === 64 * MIB || takes(m / 2) < 1000)).toBe(true);
});

test.each([
  ['raised where a second allows it', { m: 64 * MIB, t: 3 }, 200, 256],
  ['by one size', { m: 64 * MIB, t: 3 }, 400, 128],
  ['not where it would take longer', { m: 64 * MIB, t: 3 }, 900, 64],
  ['never lowered, however slow tonight', { m: 256 * MIB, t: 3 }, 9000, 256],
])('another passphrase: %s', (_, before, took, mebibytes) => {
  expect(costAfter(before, took)).toEqual({ m: mebibytes * MIB, t: 3 });
});

test('short of memory, the size that worked is taken', async () => {
  const cost = await chooseCost((m) =>
    m > 64 * MIB ? Promise.reject(new Error('out of memory')) : Promise.resolve(1),
  );
  expect(cost).toEqual({ m: 64 * MIB, t: 3 });
});

test('where not even the least works, that is told', async () => {
  await expect(chooseCost(() => Promise.reject(new Error('out of memory')))).rejects.toThrow();
});

test('every piece of work has its own worker, and it is ended', async () => {
  const started: FakeWorker[] = [];
  const work = keyWork(() => {
    const worker = fakeWorker((question) =>
      question.ask === 'cost'
        ? { to: 'cost', cost: { m: 1, t: 3 } }
        : { to: 'derive', key: new Uint8Array([question.m]) },
    );
    started.push(worker);
    return worker;
  });
  expect(await work.kdf(new Uint8Array(1), new Uint8Array(32), 7, 3)).toEqual(new Uint8Array([7]));
  expect(await work.cost()).toEqual({ m: 1, t: 3 });
  expect(started.map(({ ended }) => ended)).toEqual([true, true]);
});

test.each<[string, (worker: KdfWorker) => void]>([
  [
    'answers that it failed',
    (worker) => worker.onmessage?.({ data: { to: 'failed' } } as MessageEvent<KdfAnswer>),
  ],
  [
    'answers something else',
    (worker) => worker.onmessage?.({ data: { to: 'cost', cost: { m: 1, t: 1 } } } as MessageEvent<KdfAnswer>),
  ],
  ['breaks', (worker) => worker.onerror?.({} as ErrorEvent)],
])('a worker that %s is KdfFailed, and ended', async (_, act) => {
  const worker = fakeWorker(() => null);
  const work = keyWork(() => worker);
  const derived = work.kdf(new Uint8Array(1), new Uint8Array(32), 1, 3);
  act(worker);
  await expect(derived).rejects.toThrow(KdfFailed);
  expect(worker.ended).toBe(true);
});

// A vector of the reference implementation's own tests (test.c, version 0x13, t=2, m=2^16, p=1).
test('the library is Argon2id, version 19', async () => {
  const encoded = await argon2id({
    password: 'password',
    salt: 'somesalt',
    memorySize: 64 * MIB,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'hex',
  });
  expect(encoded).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

interface FakeWorker extends KdfWorker {
  ended: boolean;
}

function fakeWorker(answer: (question: KdfQuestion) => KdfAnswer | null): FakeWorker {
  const worker: FakeWorker = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage(question) {
      const given = answer(question);
      if (given) queueMicrotask(() => worker.onmessage?.({ data: given } as MessageEvent<KdfAnswer>));
    },
    terminate() {
      worker.ended = true;
    },
  };
  return worker;
}
