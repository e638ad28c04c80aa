/**
 * A passphrase as the bytes the key derivation gets: every Unicode space becomes U+0020, then NFC, then UTF-8; never
 * trimmed, never folded. The same words typed on another keyboard or system give the same bytes.
 * Refused: control characters and line separators (no keyboard types them on purpose), lone surrogates, and
 * unassigned characters, whose NFC may change with the next Unicode.
 */

import { utf8 } from '../base/bytes.ts';
import { done, failed, type Result } from '../base/result.ts';
import type { Secret } from './secrets.ts';

/** In bytes of UTF-8, after normalizing. */
export const LONGEST_PASSPHRASE = 1024;

export type PassphraseRefusal = 'empty' | 'characters' | 'too-long';

export function passphraseSecret(typed: string): Result<Secret, PassphraseRefusal> {
  if (typed === '') return failed('empty');
  if (typed.length > LONGEST_PASSPHRASE) return failed('too-long');
  if (/[\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(typed)) return failed('characters');
  const bytes = utf8(typed.replace(/\p{Zs}/gu, ' ').normalize('NFC'));
  if (bytes.length > LONGEST_PASSPHRASE) return failed('too-long');
  return done(bytes as Secret);
}
