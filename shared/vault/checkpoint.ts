/**
 * The checkpoint: what was known of the journal at one place in its log, so that unlocking need not read all of it. A
 * head says where; 256 shards, by the first byte of the id, say which records there are. All of it is sealed under a key
 * of its own made from the journal key, so no box of it opens as a record, and none of a record as part of it. The head
 * names each shard by its nonce: an older shard, or another's, is not taken for this one.
 * It may vanish, lag or be altered: whatever does not open here is null, and the log is read instead.
 */

import { base64url, concat, fromBase64url, fromUtf8, readU32, u32, utf8 } from '../base/bytes.ts';
import { bytesFromId, type Id, isId } from '../base/ids.ts';
import { fits, flag, list, object, oneOf, orNull, type Shape, text, whole } from '../base/shapes.ts';
import { paddedLength } from './box.ts';
import type { End } from './chain.ts';
import { openUnder, sealUnder, sum, SUM_LENGTH } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

export const SHARDS = 256;
const MARK_LENGTH = 12;

/** One record, or one that is gone. */
export interface Entry {
  readonly id: Id;
  readonly rev: number;
  /** `digestOf` what its last box says. */
  readonly digest: Uint8Array;
  readonly gone: boolean;
  /** What a list shows of it: JSON, checked by who shows it. */
  readonly shows: unknown;
}

export interface Head {
  /** Up to here the log is known; the cache's tail says the same. */
  readonly end: End;
  /** A place a few frames before it: from there on a resume reads again. Null where none is known yet. */
  readonly before: End | null;
  /** Sum of the file's front, its header. */
  readonly front: Uint8Array;
  /** The highest header revision noted up to here. */
  readonly keys: number;
  /** Of each shard, the beginning of its nonce; '' for one without a record. */
  readonly marks: readonly string[];
  /** What is shown before any shard is read: JSON, checked by who shows it. */
  readonly top: unknown;
}

export interface CheckpointSeal {
  sealHead(head: Head): Uint8Array;
  openHead(box: Uint8Array): Head | null;
  sealShard(shard: number, entries: readonly Entry[]): Uint8Array;
  /** @param mark as the head names it. */
  openShard(shard: number, box: Uint8Array, mark: string): readonly Entry[] | null;
}

export function shardOf(id: Id): number {
  return bytesFromId(id)[0] ?? 0;
}

export function markOf(box: Uint8Array): string {
  return base64url(box.subarray(0, MARK_LENGTH));
}

const CHECKPOINT = utf8('third-chair/1 checkpoint\0');

export function checkpointSeal(key: JournalKey): CheckpointSeal {
  return {
    sealHead: (head) => {
      const { end, front, keys, marks, top } = head;
      const before = head.before && placeOf(head.before);
      const { generation } = end;
      const place = { generation, ...placeOf(end), before };
      return sealed(key, { is: 'head', ...place, front: base64url(front), keys, marks, top });
    },
    openHead(box) {
      const found = opened(key, box);
      if (!fits(headShape, found)) return null;
      const { generation, keys, marks, top } = found;
      const front = fromBase64url(found.front);
      const end = endFrom(generation, found);
      const before = found.before && endFrom(generation, found.before);
      if (end === null || front?.length !== SUM_LENGTH || (found.before && !before)) return null;
      return { end, before, front, keys, marks, top };
    },
    sealShard: (shard, entries) =>
      sealed(key, {
        is: 'shard',
        shard,
        entries: entries.map((entry) => ({ ...entry, digest: base64url(entry.digest) })),
      }),
    openShard(shard, box, mark) {
      const found = markOf(box) === mark ? opened(key, box) : null;
      if (!fits(shardShape, found) || found.shard !== shard) return null;
      const entries = found.entries.map((entry) => ({ ...entry, digest: digestFrom(entry.digest) }));
      return entries.every(({ id, digest }) => shardOf(id) === shard && digest.length === SUM_LENGTH)
        ? entries
        : null;
    },
  };
}

function keyOf(key: JournalKey): Uint8Array {
  return sum(CHECKPOINT, key);
}

function sealed(key: JournalKey, value: unknown): Uint8Array {
  const json = utf8(JSON.stringify(value));
  const plain = concat(
    u32(json.length),
    json,
    new Uint8Array(paddedLength(4 + json.length) - 4 - json.length),
  );
  const own = keyOf(key);
  const box = sealUnder(own, plain);
  own.fill(0);
  return box;
}

function opened(key: JournalKey, box: Uint8Array): unknown {
  const own = keyOf(key);
  const plain = openUnder(own, box);
  own.fill(0);
  if (plain === null || plain.length < 4) return null;
  const words = fromUtf8(plain.subarray(4, 4 + readU32(plain, 0)));
  try {
    return words === null ? null : (JSON.parse(words) as unknown);
  } catch {
    return null;
  }
}

interface Place {
  readonly seq: number;
  readonly length: number;
  readonly link: string;
}

function placeOf({ seq, length, link }: End): Place {
  return { seq, length, link: base64url(link) };
}

function endFrom(generation: number, { seq, length, link: words }: Place): End | null {
  const link = fromBase64url(words);
  return link?.length === SUM_LENGTH ? { generation, seq, length, link } : null;
}

function digestFrom(words: string): Uint8Array {
  return fromBase64url(words) ?? new Uint8Array();
}

const anything: Shape<unknown> = { misfit: () => null };
const id: Shape<Id> = {
  misfit: (value, path) => (typeof value === 'string' && isId(value) ? null : path || 'value'),
};
const count = whole(0, Number.MAX_SAFE_INTEGER);
const place = { seq: count, length: count, link: text(43) };
const headShape = object({
  is: oneOf('head'),
  generation: whole(1, 0xffffffff),
  ...place,
  before: orNull(object(place)),
  front: text(43),
  keys: count,
  marks: list(text((MARK_LENGTH / 3) * 4), SHARDS),
  top: anything,
});
const shardShape = object({
  is: oneOf('shard'),
  shard: whole(0, SHARDS - 1),
  entries: list(
    object({ id, rev: whole(1, 0xffffffff), digest: text(43), gone: flag, shows: anything }),
    1_000_000,
  ),
});
