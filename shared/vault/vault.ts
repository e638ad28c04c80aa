/**
 * An open vault. The Sealer is the one object that holds the journal key, and knows where the log ends. It writes
 * nothing. It seals a change; someone appends the bytes; `acknowledge` compares what was read back, and only then has
 * the change happened. One change at a time is under way: a second is a bug and throws.
 * A Vault is a Sealer with every record opened, for where all of them are at hand: a full unlock, a backup.
 */

import type { Id } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Content } from './box.ts';
import type { CacheRow, Tail } from './cache.ts';
import type { End } from './chain.ts';
import type { CheckpointSeal, Entry } from './checkpoint.ts';
import type { FrameReader } from './frame-reader.ts';
import type { Generation } from './generation.ts';
import type { Cost, Header, Which } from './header.ts';
import type { OpenedHeader } from './header-copies.ts';
import type { Secret } from './secrets.ts';
import type { Kdf } from './slots.ts';

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
  /** What the checkpoint will know of it, but for what it shows. */
  readonly entry: Omit<Entry, 'shows'> | null;
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

export interface Sealer {
  /** The journal's identity: 32 bytes, not secret. */
  readonly journal: Uint8Array;
  header(): Header;
  end(): End;
  /** The box of a record, from the cache say. Null for one that does not open here or holds no record. */
  open(box: Uint8Array): StoredRecord | null;
  /** Any box of this journal, with all it says of its place; null for one that does not open here. */
  look(box: Uint8Array): Content | null;
  /** @param rev one more than the last of this id, its going included; 1 for a new one. */
  sealRecord(id: Id, rev: number, value: unknown): Result<Sealed, 'too-large'>;
  /** From here on this record is not there. */
  sealGoing(id: Id, rev: number): Sealed;
  /** True where the bytes are in the file as sealed: the change has happened. False: it has not; append again. */
  acknowledge(sealed: Sealed, written: Written): boolean;
  /** The change will not be written. */
  abandon(sealed: Sealed): void;
  /** A header with another secret in one slot, one revision up. Nothing changes until `noteKeys` is acknowledged. */
  newHeader(which: Which, secret: Secret, cost: Cost, kdf: Kdf): Promise<NewHeader>;
  /** The frame that puts a new header in force. */
  noteKeys(header: Header): Sealed;
  /** Reads frames of this journal from a place in a file on. */
  reader(from: End): FrameReader;
  /** The log goes on elsewhere: in a new generation, that has all of this one. */
  moveTo(end: End): void;
  /** Seals and opens the checkpoint of this journal. */
  readonly checkpoint: CheckpointSeal;
  /** @secret A copy of the key, for a file that is made beside this one: whoever asks for it overwrites it. */
  hand(): OpenedHeader;
  /** Overwrites the key. Every later call throws. */
  forget(): void;
}

export interface Vault extends Sealer {
  ids(): readonly Id[];
  has(id: Id): boolean;
  read(id: Id): Result<StoredRecord, 'not-found' | 'damaged'>;
  /** The next revision of a record, or its first. */
  seal(id: Id, value: unknown): Result<Sealed, 'too-large'>;
  gone(id: Id): Result<Sealed, 'not-found'>;
  /** Every live record, sealed anew, as the next file. `adopt` once it is written and read back. */
  nextGeneration(): Generation;
  adopt(generation: Generation): void;
  /** For one that goes on with the key and the end alone. Opened contents are left to be forgotten. */
  readonly sealer: Sealer;
}
