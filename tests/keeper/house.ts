/**
 * A place with a disk and a cache where keepers can be started one after another, as on one computer. The key
 * derivation is a plain sum: real enough that another secret or salt gives another key, and quick.
 */

import { speller } from '../../renderer/keeper/speller.ts';
import { concat, u32 } from '../../shared/base/bytes.ts';
import type { LogPort } from '../../shared/host/host.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import type { Keeper, Opened } from '../../shared/keeper/keeper.ts';
import { done } from '../../shared/base/result.ts';
import { openLogStore, type LogStore } from '../../shared/vault/log-store.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Outside } from '../../shared/vault/outside.ts';
import type { Kdf } from '../../shared/vault/slots.ts';
import type { KeyWork } from '../../renderer/keeper/kdf-client.ts';
import { logClient } from '../../renderer/keeper/log-client.ts';
import { makeKeeper } from '../../renderer/keeper/make-keeper.ts';
import { memoryCache, type MemoryCache } from './memory-cache.ts';
import type { MemoryDisk } from './memory-disk.ts';
import { memoryFolders, type MemoryFolders } from './memory-folders.ts';

export const PASSPHRASE = 'a quiet room behind the stairs';
export const NOW = 1_700_000_000_000;

export const quickKdf: Kdf = (input, salt, m, t) => Promise.resolve(sum(concat(input, salt, u32(m), u32(t))));

export interface House {
  readonly disk: MemoryDisk;
  readonly folders: MemoryFolders;
  readonly cache: MemoryCache;
  /** The file from outside from now on. */
  chosen(file: Uint8Array | null): void;
  readonly kdf: Kdf;
  /** What the house would give out at quitting. */
  unsaved(): Promise<Uint8Array | null>;
  /** A keeper as after a start: it knows nothing but what lies there. */
  start(keys?: KeyWork): Keeper;
  /** Started and unlocked. */
  open(): Promise<{ readonly keeper: Keeper; readonly opened: Opened }>;
  /** With a journal in it. */
  created(): Promise<{ readonly keeper: Keeper; readonly recoveryCode: string }>;
  log(): Uint8Array;
}

/**
 * @param how `stays`: the same house answers every keeper, as between two locks; else each start is a new one.
 * @param rest before new generations are thought of; without it none are made.
 */
export function house(how?: 'stays', rest?: () => Promise<void>): House {
  const folders = memoryFolders();
  const disk = folders.folder('journal');
  let elsewhere: Uint8Array | null = null;
  const outside: Outside = {
    size: () => Promise.resolve(done(elsewhere?.length ?? null)),
    read: (from, length) => Promise.resolve(done((elsewhere ?? new Uint8Array()).slice(from, from + length))),
  };
  const newStore = (): LogStore => openLogStore(disk, (bytes) => sum(bytes), { outside, folders });
  const lasting = how === 'stays' ? newStore() : null;
  const cache = memoryCache();
  const quick: KeyWork = { kdf: quickKdf, cost: () => Promise.resolve({ m: 64 * 1024, t: 3 }) };
  const start = (keys = quick): Keeper =>
    makeKeeper({
      log: logClient(portTo(lasting ?? newStore()), (bytes) => sum(bytes)),
      cache,
      keys,
      strengthOf: (passphrase) =>
        Promise.resolve(
          passphrase.length < 8 ? { enough: false, words: 'too-short' } : { enough: true, words: 'years' },
        ),
      // Nothing is found; what was handed in as the room comes back as the text's name.
      surveyOf: (_draft, room) => Promise.resolve({ of: { room: room.join(' ') }, decisions: [], cast: [] }),
      speller: () => Promise.resolve(speller()),
      pause: () => new Promise((resume) => setImmediate(resume)),
      ...(rest ? { rest } : {}),
    });
  return {
    disk,
    folders,
    chosen(file) {
      elsewhere = file;
    },
    kdf: quickKdf,
    unsaved: () => lasting?.unsaved() ?? Promise.resolve(null),
    cache,
    start,
    async open() {
      const keeper = start();
      const unlocked = await keeper.unlock(PASSPHRASE, NOW);
      if (!unlocked.ok) throw new Error(JSON.stringify(unlocked.problem));
      return { keeper, opened: unlocked.value };
    },
    async created() {
      const keeper = start();
      const made = await keeper.create(PASSPHRASE, NOW);
      if (!made.ok) throw new Error(made.problem);
      return { keeper, recoveryCode: made.value.recoveryCode };
    },
    log: () => disk.files.get('gen-1') ?? new Uint8Array(),
  };
}

function portTo(store: LogStore): LogPort {
  const port: LogPort = {
    onmessage: null,
    postMessage(message) {
      void store.answer(structuredClone(message)).then((reply) => {
        port.onmessage?.({ data: structuredClone(reply) });
      });
    },
  };
  return port;
}

export async function told(keeper: Keeper, text: string, touched = NOW): Promise<Case> {
  const draft = newCase(await keeper.newId(), NOW);
  return retold({ ...draft, touched }, text);
}

export function retold(draft: Case, text: string): Case {
  return {
    ...draft,
    touched: draft.touched + 1,
    texts: { ...draft.texts, story: { text, onlyMine: [] } },
  };
}
