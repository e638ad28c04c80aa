/**
 * What the log writes about itself: how a generation begins, that its base is complete, which header is in force.
 * Written as JSON inside control boxes; read back by exact shape, anything else is null.
 */

import { base64url, fromBase64url, utf8 } from '../base/bytes.ts';
import type { Millis } from '../base/ids.ts';
import { fits, object, orNull, type Shape, text, whole } from '../base/shapes.ts';
import { type Content, valueOf } from './box.ts';
import { chance, SUM_LENGTH } from './nacl.ts';

export interface Begin {
  readonly generation: number;
  /** The revision of the header in force when it was made. */
  readonly header: number;
  /** The last link of the generation it was made from; null for the first. */
  readonly former: Uint8Array | null;
  /** When it was made; generations of the first version did not say. */
  readonly at?: Millis;
}

export interface Full {
  readonly count: number;
  readonly sum: Uint8Array;
}

const U32 = 0xffffffff;
const beginShape = object({
  generation: whole(1, U32),
  random: text(22),
  header: whole(1, U32),
  former: orNull(text(43)),
  at: perhaps(whole(0, Number.MAX_SAFE_INTEGER)),
});
const fullShape = object({ count: whole(0, U32), sum: text(43) });
const keysShape = object({ header: whole(1, U32) });

export function writeBegin({ generation, header, former, at }: Begin): Uint8Array {
  const random = base64url(chance(16));
  return utf8(
    JSON.stringify({ generation, random, header, former: former === null ? null : base64url(former), at }),
  );
}

export function readBegin(content: Content): Begin | null {
  const value = content.type === 'begin' ? valueOf(content) : null;
  if (!fits(beginShape, value)) return null;
  const former = value.former === null ? null : fromBase64url(value.former);
  if (value.former !== null && former?.length !== SUM_LENGTH) return null;
  const { generation, header, at } = value;
  return { generation, header, former, ...(at === undefined ? {} : { at }) };
}

export function writeFull({ count, sum }: Full): Uint8Array {
  return utf8(JSON.stringify({ count, sum: base64url(sum) }));
}

export function readFull(content: Content): Full | null {
  const value = content.type === 'full' ? valueOf(content) : null;
  if (!fits(fullShape, value)) return null;
  const sum = fromBase64url(value.sum);
  return sum?.length === SUM_LENGTH ? { count: value.count, sum } : null;
}

/** A new header is in force from here on: older ones no longer open. */
export function writeKeys(header: number): Uint8Array {
  return utf8(JSON.stringify({ header }));
}

export function readKeys(content: Content): number | null {
  const value = content.type === 'keys' ? valueOf(content) : null;
  return fits(keysShape, value) ? value.header : null;
}

function perhaps<T>(inner: Shape<T>): Shape<T | undefined> {
  return { misfit: (value, path) => (value === undefined ? null : inner.misfit(value, path)) };
}
