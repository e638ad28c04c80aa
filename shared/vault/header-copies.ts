/**
 * Which copy of the header opens. The valid, distinct copies are tried from the highest revision down; one that opens but
 * was not sealed with the journal's key is a forgery and is passed over.
 */

import { equal } from '../base/bytes.ts';
import { failed, type Result } from '../base/result.ts';
import { type Header, HEADER_LENGTH, isSealed, parseHeader, type Which } from './header.ts';
import type { JournalKey, Secret } from './secrets.ts';
import { type Kdf, openSlot } from './slots.ts';

export interface Copies {
  readonly bin: Uint8Array | null;
  readonly bak: Uint8Array | null;
  readonly cache: Uint8Array | null;
  /** The front of the newest generation: counts only where no other copy is whole. */
  readonly front: Uint8Array | null;
}

export type HeaderRefusal = 'wrong-secret' | 'damaged-header' | 'newer-version' | 'too-costly';

type Parsed = ReturnType<typeof parseHeader>;

export interface OpenedHeader {
  readonly key: JournalKey;
  readonly header: Header;
  /** The whole distinct copies, highest revision first. */
  readonly whole: readonly Header[];
}

/** Whether any copy is whole, without a key: `damaged-header` and its like before anyone types a passphrase. */
export function lookAtHeaders(copies: Copies): Result<readonly Header[], HeaderRefusal> {
  const files = [copies.bin, copies.bak].filter((bytes) => bytes !== null).map(parseHeader);
  const cached = copies.cache === null ? null : parseHeader(copies.cache);
  const own = cached === null || isOfAnother(cached, files) ? files : [...files, cached];
  const parsed = own.some(({ ok }) => ok)
    ? own
    : [...own, ...(copies.front ? [parseHeader(copies.front.subarray(0, HEADER_LENGTH))] : [])];
  const whole: Header[] = [];
  for (const copy of parsed) {
    if (copy.ok && !whole.some(({ bytes }) => equal(bytes, copy.value.bytes))) whole.push(copy.value);
  }
  if (whole.length > 0) return { ok: true, value: whole.sort((a, b) => b.rev - a.rev) };
  const problems = parsed.map((copy) => (copy.ok ? 'damaged' : copy.problem));
  if (problems.includes('newer-version')) return failed('newer-version');
  return failed(problems.includes('too-costly') ? 'too-costly' : 'damaged-header');
}

export async function openHeader(
  copies: Copies,
  which: Which,
  secret: Secret,
  kdf: Kdf,
): Promise<Result<OpenedHeader, HeaderRefusal>> {
  const whole = lookAtHeaders(copies);
  if (!whole.ok) return whole;
  let isForged = false;
  for (const header of whole.value) {
    const key = await openSlot(header, which, secret, kdf);
    if (key !== null && isSealed(header, key))
      return { ok: true, value: { key, header, whole: whole.value } };
    isForged ||= key !== null;
  }
  return failed(allAgree(copies) && !isForged ? 'wrong-secret' : 'damaged-header');
}

/** A cache of another journal holds no copy of this header: it must not be tried in its place, nor speak against it. */
function isOfAnother(cached: Parsed, files: readonly Parsed[]): boolean {
  return (
    cached.ok &&
    files.some((file) => file.ok) &&
    files.every((file) => !file.ok || !equal(file.value.journal, cached.value.journal))
  );
}

/** Both files there, and every copy whole and the same: only then is a secret that does not open called wrong. */
function allAgree({ bin, bak, cache }: Copies): boolean {
  if (bin === null || bak === null) return false;
  const file = parseHeader(bin);
  if (!file.ok || !equal(bin, bak)) return false;
  return cache === null || equal(bin, cache) || isOfAnother(parseHeader(cache), [file]);
}
