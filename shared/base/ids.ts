/** An id is 16 random bytes, written as 22 symbols of base64url. Made by `newId` in shared/vault, the one room with chance in it. */

import { base64url, fromBase64url } from './bytes.ts';
import type { Brand } from './brand.ts';

export type Id = Brand<string, 'id'>;

/** Milliseconds since 1970 UTC. Time always comes in as an argument. */
export type Millis = number;

export function isId(text: string): text is Id {
  return text.length === 22 && fromBase64url(text)?.length === 16;
}

/** @param bytes 16 bytes; anything else is a bug and throws. */
export function idFromBytes(bytes: Uint8Array): Id {
  if (bytes.length !== 16) throw new Error('an id has 16 bytes');
  return base64url(bytes) as Id;
}

export function bytesFromId(id: Id): Uint8Array {
  const bytes = fromBase64url(id);
  if (bytes?.length !== 16) throw new Error('not an id');
  return bytes;
}
