/**
 * Seals changes behind the end of a log. The key lives in this closure and nowhere else; `forget` overwrites it.
 */

import { equal, utf8 } from '../base/bytes.ts';
import { done } from '../base/result.ts';
import { digestOf, NO_ID, openBox, valueOf } from './box.ts';
import { type End, type Linked, sealAt, sealNote } from './chain.ts';
import { checkpointSeal } from './checkpoint.ts';
import { writeKeys } from './control.ts';
import { frameReader } from './frame-reader.ts';
import { buildHeader, type Header, type Slot } from './header.ts';
import { sum } from './nacl.ts';
import type { JournalKey } from './secrets.ts';
import { sealSlot } from './slots.ts';
import type { Sealed, Sealer } from './vault.ts';

export interface SealerState {
  readonly key: JournalKey;
  readonly header: Header;
  readonly end: End;
}

/** For open-vault.ts alone: the rest of this room never moves an end by itself. */
export interface MovableSealer extends Sealer {
  /** Throws once forgotten, and, with a change under way, where none may be. */
  check(idle: 'idle' | 'awake'): void;
  pending(sealed: Sealed): Linked;
}

export function openSealer(state: SealerState): MovableSealer {
  const { key } = state;
  let { header, end } = state;
  let pending: { sealed: Sealed; linked: Linked; header: Header | null } | null = null;
  let forgotten = false;

  const awake = (): void => {
    if (forgotten) throw new Error('this vault is locked');
  };
  const idle = (): void => {
    awake();
    if (pending !== null) throw new Error('a change is under way');
  };
  const hold = (linked: Linked, next: Header | null): Sealed => {
    const { generation, seq, link } = linked.end;
    const { id, type } = linked.content;
    const gone = type === 'gone';
    const row = id === NO_ID ? null : { id, box: linked.box, gone };
    const entry =
      id === NO_ID ? null : { id, rev: linked.content.rev, digest: digestOf(linked.content), gone };
    const tail = { generation, seq, link };
    const sealed = { frame: linked.bytes, generation, at: end.length, seq, row, tail, entry };
    pending = { sealed, linked, header: next };
    return sealed;
  };
  const underWay = (sealed: Sealed): { linked: Linked; header: Header | null } => {
    awake();
    if (pending?.sealed !== sealed) throw new Error('not the change under way');
    return pending;
  };

  return {
    journal: header.journal,
    header: () => header,
    end: () => end,
    open(box) {
      awake();
      const opened = openBox(key, box);
      if (!opened.ok || opened.value.type !== 'record') return null;
      const value = valueOf(opened.value);
      return value === undefined ? null : { id: opened.value.id, rev: opened.value.rev, value };
    },
    look(box) {
      awake();
      const opened = openBox(key, box);
      return opened.ok ? opened.value : null;
    },
    sealRecord(id, rev, value) {
      idle();
      const json = JSON.stringify(value) as string | undefined;
      if (json === undefined) throw new Error('not a value JSON can hold');
      const linked = sealAt(key, end, { type: 'record', id, rev, json: utf8(json) });
      return linked.ok ? done(hold(linked.value, null)) : linked;
    },
    sealGoing(id, rev) {
      idle();
      const linked = sealAt(key, end, { type: 'gone', id, rev, json: utf8('{}') });
      if (!linked.ok) throw new Error('a going is never too large');
      return hold(linked.value, null);
    },
    acknowledge(sealed, written) {
      const { linked, header: next } = underWay(sealed);
      if (written.length !== linked.end.length || !equal(written.sum, sum(sealed.frame))) return false;
      ({ end } = linked);
      header = next ?? header;
      pending = null;
      return true;
    },
    abandon(sealed) {
      underWay(sealed);
      pending = null;
    },
    async newHeader(which, secret, cost, kdf) {
      awake();
      const slot = await sealSlot(which, secret, key, cost, kdf);
      awake();
      const slots: [Slot, Slot] = [...header.slots];
      slots[which] = slot;
      return { header: buildHeader(key, header.rev + 1, slots) };
    },
    noteKeys(next) {
      idle();
      return hold(sealNote(key, end, 'keys', writeKeys(next.rev)), next);
    },
    reader(from) {
      awake();
      return frameReader(key, from);
    },
    checkpoint: checkpointSeal(key),
    hand() {
      awake();
      return { key: key.slice() as JournalKey, header, whole: [header] };
    },
    forget() {
      forgotten = true;
      key.fill(0);
    },
    moveTo(next) {
      idle();
      end = next;
    },
    check: (what) => (what === 'idle' ? idle() : awake()),
    pending: (sealed) => underWay(sealed).linked,
  };
}
