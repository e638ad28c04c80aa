/** H of docs/format.md for the house: the first 32 bytes of SHA-512, by the platform, since it is asked for whole files. */

import { createHash } from 'node:crypto';

export function sum(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha512').update(bytes).digest().subarray(0, 32));
}
