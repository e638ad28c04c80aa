/**
 * A generation: one whole file `gen-<n>`, that is the header, `begin`, every live record sealed anew, `full`. Saves follow
 * behind it. `full` counts and sums the records, so a file without a matching one is known to be incomplete.
 * Live journal, snapshot and backup are all this one thing.
 */

import { concat, u32 } from '../base/bytes.ts';
import { bytesFromId, type Id } from '../base/ids.ts';
import { type Content, digestOf } from './box.ts';
import { type End, type Linked, sealAt, sealNote } from './chain.ts';
import { writeBegin, writeFull } from './control.ts';
import { type Header, HEADER_LENGTH } from './header.ts';
import { sum } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

/** A record that is there: what a generation carries over. Its `seq` and `prev` may be another file's. */
export type Live = Pick<Content, 'id' | 'rev' | 'json'>;

export interface Generation {
  readonly file: Uint8Array;
  readonly end: End;
  readonly boxes: ReadonlyMap<Id, Linked>;
}

/** The number in a generation's file name, or null for any other file. */
export function generationOf(name: string): number | null {
  const digits = /^gen-([1-9][0-9]{0,8})$/u.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

export function buildGeneration(
  key: JournalKey,
  header: Header,
  generation: number,
  former: Uint8Array | null,
  records: Iterable<Live>,
): Generation {
  const start: End = { generation, seq: 0, link: sum(header.bytes), length: HEADER_LENGTH };
  const note = sealNote(key, start, 'begin', writeBegin({ generation, header: header.rev, former }));
  const parts = [header.bytes, note.bytes];
  const boxes = new Map<Id, Linked>();
  let end = note.end;
  for (const { id, rev, json } of records) {
    const linked = sealAt(key, end, { type: 'record', id, rev, json });
    if (!linked.ok || boxes.has(id)) throw new Error('a live record that does not fit its generation');
    parts.push(linked.value.bytes);
    boxes.set(id, linked.value);
    end = linked.value.end;
  }
  const rows = [...boxes.values()].map(({ content }) => ({ ...content, digest: digestOf(content) }));
  const full = sealNote(key, end, 'full', writeFull({ count: boxes.size, sum: sumOf(rows) }));
  parts.push(full.bytes);
  return { file: joined(parts), end: full.end, boxes };
}

/** H of (id, rev, digest) of every record, sorted by the bytes of its id. */
export function sumOf(
  records: Iterable<Pick<Content, 'id' | 'rev'> & { readonly digest: Uint8Array }>,
): Uint8Array {
  const rows = [...records].map(({ id, rev, digest }) => concat(bytesFromId(id), u32(rev), digest));
  return sum(joined(rows.sort(byBytes)));
}

/** As `concat`, for more parts than a call takes arguments. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function byBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
}
