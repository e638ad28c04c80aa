/**
 * An open vault: the one object that holds the journal key, and knows which records there are and where the log ends.
 * It writes nothing. It seals a change; someone appends the bytes; `acknowledge` compares what was read back, and only
 * then has the change happened. One change at a time is under way: a second is a bug and throws.
 */

import { equal, utf8 } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { done, failed, type Result } from '../base/result.ts';
import { type Content, NO_ID, openBox, valueOf } from './box.ts';
import type { CacheRow, Tail } from './cache.ts';
import { type End, type Linked, sealAt, sealNote } from './chain.ts';
import { writeKeys } from './control.ts';
import { buildGeneration, type Generation } from './generation.ts';
import { buildHeader, type Cost, type Header, type Slot, type Which } from './header.ts';
import { sum } from './nacl.ts';
import type { JournalKey, Secret } from './secrets.ts';
import { type Kdf, sealSlot } from './slots.ts';

export interface StoredRecord {
  readonly id: Id;
  readonly rev: number;
  /** What its JSON says; its kind stands inside. From outside: check its shape. */
  readonly value: unknown;
}

/** A change, sealed and waiting to be written. */
export interface Sealed {
  /** Append exactly these bytes, at `at`, to this generation. */
  readonly frame: Uint8Array;
  readonly generation: number;
  readonly at: number;
  readonly seq: number;
  /** What the cache writes in one transaction once the change is acknowledged; a header change has no row. */
  readonly row: CacheRow | null;
  readonly tail: Tail;
}

/** What the writer read back: the file's length, and the sum of the bytes just written. */
export interface Written {
  readonly length: number;
  readonly sum: Uint8Array;
}

export interface NewHeader {
  /** For header.bak, header.bin and the cache. Write these before the frame of `noteKeys`. */
  readonly header: Header;
}

export interface Vault {
  /** The journal's identity: 32 bytes, not secret. */
  readonly journal: Uint8Array;
  header(): Header;
  end(): End;
  ids(): readonly Id[];
  has(id: Id): boolean;
  read(id: Id): Result<StoredRecord, 'not-found' | 'damaged'>;
  /** Any box of this journal: a row of the cache, say. Null for one that does not open here or holds no record. */
  open(box: Uint8Array): StoredRecord | null;
  /** The next revision of a record, or its first. */
  seal(id: Id, value: unknown): Result<Sealed, 'too-large'>;
  /** From here on this record is not there. */
  gone(id: Id): Result<Sealed, 'not-found'>;
  /** True where the bytes are in the file as sealed: the change has happened. False: it has not; append again. */
  acknowledge(sealed: Sealed, written: Written): boolean;
  /** The change will not be written. */
  abandon(sealed: Sealed): void;
  /** A header with another secret in one slot, one revision up. Nothing changes until `noteKeys` is acknowledged. */
  newHeader(which: Which, secret: Secret, cost: Cost, kdf: Kdf): Promise<NewHeader>;
  /** The frame that puts a new header in force. */
  noteKeys(header: Header): Sealed;
  /** Every live record, sealed anew, as the next file. `adopt` once it is written and read back. */
  nextGeneration(): Generation;
  adopt(generation: Generation): void;
  /** Overwrites the key. Every later call throws. */
  forget(): void;
}

export interface VaultState {
  readonly key: JournalKey;
  readonly header: Header;
  readonly end: End;
  /** Records and goings, by id: the last of each. */
  readonly latest: ReadonlyMap<Id, Content>;
}

export function openVault(state: VaultState): Vault {
  const { key } = state;
  let { header, end } = state;
  const latest = new Map(state.latest);
  let pending: { sealed: Sealed; linked: Linked; header: Header | null } | null = null;
  let forgotten = false;

  const awake = (): void => {
    if (forgotten) throw new Error('this vault is locked');
  };
  const live = (id: Id): Content | null => {
    const content = latest.get(id);
    return content?.type === 'record' ? content : null;
  };
  const hold = (linked: Linked, next: Header | null): Sealed => {
    const { generation, seq, link } = linked.end;
    const { id, type } = linked.content;
    const row = id === NO_ID ? null : { id, box: linked.box, gone: type === 'gone' };
    const tail = { generation, seq, link };
    const sealed = { frame: linked.bytes, generation, at: end.length, seq, row, tail };
    pending = { sealed, linked, header: next };
    return sealed;
  };
  const idle = (): void => {
    awake();
    if (pending !== null) throw new Error('a change is under way');
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
    ids: () => [...latest.values()].filter(({ type }) => type === 'record').map(({ id }) => id),
    has: (id) => live(id) !== null,
    read(id) {
      awake();
      const content = live(id);
      if (content === null) return failed('not-found');
      const value = valueOf(content);
      return value === undefined ? failed('damaged') : done({ id, rev: content.rev, value });
    },
    open(box) {
      awake();
      const opened = openBox(key, box);
      if (!opened.ok || opened.value.type !== 'record') return null;
      const value = valueOf(opened.value);
      return value === undefined ? null : { id: opened.value.id, rev: opened.value.rev, value };
    },
    seal(id, value) {
      idle();
      const json = JSON.stringify(value) as string | undefined;
      if (json === undefined) throw new Error('not a value JSON can hold');
      const rev = (latest.get(id)?.rev ?? 0) + 1;
      const linked = sealAt(key, end, { type: 'record', id, rev, json: utf8(json) });
      return linked.ok ? done(hold(linked.value, null)) : linked;
    },
    gone(id) {
      idle();
      const content = live(id);
      if (content === null) return failed('not-found');
      const linked = sealAt(key, end, { type: 'gone', id, rev: content.rev + 1, json: utf8('{}') });
      if (!linked.ok) throw new Error('a going is never too large');
      return done(hold(linked.value, null));
    },
    acknowledge(sealed, written) {
      const { linked, header: next } = underWay(sealed);
      if (written.length !== linked.end.length || !equal(written.sum, sum(sealed.frame))) return false;
      ({ end } = linked);
      header = next ?? header;
      if (linked.content.id !== NO_ID) latest.set(linked.content.id, linked.content);
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
    nextGeneration() {
      idle();
      const records = [...latest.values()].filter(({ type }) => type === 'record');
      return buildGeneration(key, header, end.generation + 1, end.link, records);
    },
    adopt(generation) {
      idle();
      ({ end } = generation);
    },
    forget() {
      forgotten = true;
      key.fill(0);
    },
  };
}
