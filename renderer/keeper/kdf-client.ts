/**
 * The keeper's side of the key derivation. Guarantees: one worker for each piece of work, ended with it, so its
 * memory (up to half a gigabyte) and what it derived go at once. A failure, too little memory say, is a KdfFailed.
 */

import type { Cost } from '../../shared/vault/header.ts';
import type { Kdf } from '../../shared/vault/slots.ts';

export type KdfQuestion =
  | { readonly ask: 'cost' }
  | {
      readonly ask: 'derive';
      readonly input: Uint8Array;
      readonly salt: Uint8Array;
      readonly m: number;
      readonly t: number;
    };

export type KdfAnswer =
  | { readonly to: 'cost'; readonly cost: Cost }
  | { readonly to: 'derive'; readonly key: Uint8Array }
  | { readonly to: 'failed' };

/** Deriving, and finding what it may cost here. */
export interface KeyWork {
  readonly kdf: Kdf;
  cost(): Promise<Cost>;
}

export class KdfFailed extends Error {
  constructor() {
    super('no key could be derived here');
    this.name = 'KdfFailed';
  }
}

/** The half of a Worker that is used. */
export interface KdfWorker {
  postMessage(message: KdfQuestion): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<KdfAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export function keyWork(startKdf: () => KdfWorker): KeyWork {
  const ask = async (question: KdfQuestion): Promise<KdfAnswer> => {
    const worker = startKdf();
    try {
      return await new Promise<KdfAnswer>((resolve, reject) => {
        worker.onmessage = (event) => {
          resolve(event.data);
        };
        worker.onerror = () => {
          reject(new KdfFailed());
        };
        worker.postMessage(question);
      });
    } finally {
      worker.terminate();
    }
  };

  return {
    async kdf(input, salt, m, t) {
      const answer = await ask({ ask: 'derive', input, salt, m, t });
      if (answer.to !== 'derive') throw new KdfFailed();
      return answer.key;
    },
    async cost() {
      const answer = await ask({ ask: 'cost' });
      if (answer.to !== 'cost') throw new KdfFailed();
      return answer.cost;
    },
  };
}
