/** The journal's key, from its header and passphrase: what a proof looks for in memory after a lock. */

import { argon2id } from 'hash-wasm';
import { parseHeader, PASSPHRASE } from '../../shared/vault/header.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';
import { openSlot, type Kdf } from '../../shared/vault/slots.ts';

export const argon: Kdf = (password, salt, m, t) =>
  argon2id({
    password,
    salt,
    memorySize: m,
    iterations: t,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });

export async function journalKey(header: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const parsed = parseHeader(header);
  const secret = passphraseSecret(passphrase);
  const key = parsed.ok && secret.ok ? await openSlot(parsed.value, PASSPHRASE, secret.value, argon) : null;
  if (key === null) throw new Error('the header does not open');
  return key;
}
