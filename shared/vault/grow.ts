/**
 * A generation, frame by frame: `begin`, each record sealed as it comes, `full`. What generation.ts makes in one piece,
 * for journals and copies that are never in memory whole. Refuses one id twice: a bug, or a file that says so.
 */

import type { Id, Millis } from '../base/ids.ts';
import { digestOf } from './box.ts';
import { type End, sealAt, sealNote, type What } from './chain.ts';
import { writeBegin, writeFull } from './control.ts';
import { type Live, sumOf } from './generation.ts';
import { type Header, HEADER_LENGTH } from './header.ts';
import { sum } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

export interface Growing {
  /** The header and `begin`: the front of the file. */
  readonly front: Uint8Array;
  add(record: Live): Uint8Array;
  /** `full`, and where the file ends with it. */
  finish(): { readonly bytes: Uint8Array; readonly end: End; readonly count: number };
  /** A save or a going behind `full`, and where the file ends with it. */
  behind(what: What): { readonly bytes: Uint8Array; readonly end: End };
}

export interface Grown {
  readonly generation: number;
  /** The last link of the generation it is made from. */
  readonly former: Uint8Array | null;
  readonly at: Millis;
}

export function grow(key: JournalKey, header: Header, { generation, former, at }: Grown): Growing {
  const start: End = { generation, seq: 0, link: sum(header.bytes), length: HEADER_LENGTH };
  const begin = sealNote(key, start, 'begin', writeBegin({ generation, header: header.rev, former, at }));
  const rows = new Map<Id, { readonly id: Id; readonly rev: number; readonly digest: Uint8Array }>();
  const front = new Uint8Array(HEADER_LENGTH + begin.bytes.length);
  front.set(header.bytes);
  front.set(begin.bytes, HEADER_LENGTH);
  let { end } = begin;

  return {
    front,
    add({ id, rev, json }) {
      const linked = sealAt(key, end, { type: 'record', id, rev, json });
      if (!linked.ok || rows.has(id)) throw new Error('a record that does not fit its generation');
      rows.set(id, { id, rev, digest: digestOf({ type: 'record', id, rev, json }) });
      ({ end } = linked.value);
      return linked.value.bytes;
    },
    finish() {
      const full = sealNote(key, end, 'full', writeFull({ count: rows.size, sum: sumOf(rows.values()) }));
      ({ end } = full);
      return { bytes: full.bytes, end, count: rows.size };
    },
    behind(what) {
      const linked = sealAt(key, end, what);
      if (!linked.ok) throw new Error('what was in a box fits a box');
      ({ end } = linked.value);
      return { bytes: linked.value.bytes, end };
    },
  };
}
