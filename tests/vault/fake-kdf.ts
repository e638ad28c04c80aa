/** A key derivation that costs nothing, for tests of everything but Argon2id itself. */

import { u32, utf8 } from '../../shared/base/bytes.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Secret } from '../../shared/vault/secrets.ts';
import type { Kdf } from '../../shared/vault/slots.ts';

export const fakeKdf: Kdf = (input, salt, m, t) => Promise.resolve(sum(input, salt, u32(m), u32(t)));

export const COST = { m: 64 * 1024, t: 3 };

export function secretOf(words: string): Secret {
  return utf8(words) as Secret;
}
