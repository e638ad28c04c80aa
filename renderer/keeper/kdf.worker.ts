/**
 * Derives keys with Argon2id, in a worker of its own: the only script that may compile WebAssembly. It is started by
 * the keeper, answers, and is ended by the keeper, so nothing secret outlives a derivation.
 * Refuses nothing itself: costs are checked by the vault. Whatever fails is answered, never thrown: an error while an
 * async worker starts would reach nobody.
 */

import { argon2id } from 'hash-wasm';
import type { KdfAnswer, KdfQuestion } from './kdf-client.ts';
import { chooseCost } from './kdf-cost.ts';

const KEY_LENGTH = 32;

self.onmessage = (event: MessageEvent<KdfQuestion>): void => {
  answer(event.data).then(
    (given) => {
      self.postMessage(given);
    },
    () => {
      const failure: KdfAnswer = { to: 'failed' };
      self.postMessage(failure);
    },
  );
};

async function answer(question: KdfQuestion): Promise<KdfAnswer> {
  if (question.ask === 'cost') return { to: 'cost', cost: await chooseCost(measure) };
  const { input, salt, m, t } = question;
  return { to: 'derive', key: await derive(input, salt, m, t) };
}

function derive(input: Uint8Array, salt: Uint8Array, m: number, t: number): Promise<Uint8Array> {
  return argon2id({
    password: input,
    salt,
    memorySize: m,
    iterations: t,
    parallelism: 1,
    hashLength: KEY_LENGTH,
    outputType: 'binary',
  });
}

async function measure(m: number, t: number): Promise<number> {
  const started = performance.now();
  await derive(new Uint8Array(KEY_LENGTH).fill(1), new Uint8Array(KEY_LENGTH).fill(2), m, t);
  return performance.now() - started;
}
