/**
 * Which records there are, and what each shows: from the checkpoint, a shard at a time as it is needed, or from
 * everything at once after a full unlock. A record itself is read from the cache by its id and opened when it is asked
 * for. Guarantees: what is given out says what the checkpoint knows of it; where the row is missing or says something
 * else, the log is asked before a record is called damaged; nothing is overwritten but a row the log proves wrong.
 */

import type { Id } from '../../shared/base/ids.ts';
import { equal } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { CaseSummary } from '../../shared/journal/summary.ts';
import { type Content, digestOf, valueOf } from '../../shared/vault/box.ts';
import { type Entry, shardOf, SHARDS } from '../../shared/vault/checkpoint.ts';
import type { Sealer, StoredRecord } from '../../shared/vault/vault.ts';
import type { CacheStore } from './cache-store.ts';
import type { CacheWriter } from './cache-writer.ts';
import type { LogClient } from './log-client.ts';
import { passLog } from './log-pass.ts';
import { scanLog } from './log-scan.ts';
import { damagedSummary, readShown, shownOf, type Shown } from './shown.ts';

export interface RecordParts {
  readonly sealer: Sealer;
  readonly store: CacheStore;
  readonly writer: CacheWriter;
  readonly log: LogClient;
  readonly pause: () => Promise<void>;
}

type Shard = Map<Id, Entry>;

/** Rows fetched at once. */
const IN_A_ROW = 32;

/** Shards read in one breath. */
const TOGETHER = 16;

export interface Records {
  /** The entry of a record, or of one that is gone; `unknown` where neither checkpoint nor log can tell. */
  entry(id: Id): Promise<Entry | null | 'unknown'>;
  /** Every shard that is known, read in small steps. */
  all(): Promise<readonly Entry[]>;
  set(entry: Entry): void;
  read(id: Id): Promise<Result<StoredRecord, 'not-found' | 'damaged'>>;
  /** Those of them that are there and open, in their order, each as it stands when its turn comes. */
  each(ids: readonly Id[]): AsyncIterable<StoredRecord>;
  /** The same, as it was sealed. */
  content(id: Id): Promise<Result<Content, 'not-found' | 'damaged'>>;
  /** Whether this box is the one the entry means. */
  agrees(entry: Entry, box: Uint8Array | null): Content | null;
  /** Of these, the last content in the log that says what their entry does, and its box goes to the cache again. */
  fromLog(ids: ReadonlySet<Id>): Promise<ReadonlyMap<Id, Content>>;
  /** Opens nowhere any more. */
  markDamaged(id: Id): void;
  isDamaged(id: Id): boolean;
  /** Rows and shards that had to be read from the log, and how many shards could not. */
  rebuilt(): { readonly rows: number; readonly shards: number; readonly unknown: number };
  /** Ids that were not there before. */
  added(): number;
  /** Those that are loaded. */
  shard(shard: number): ReadonlyMap<Id, Entry> | null;
  readonly marks: string[];
  readonly dirty: Set<number>;
}

/** @param from marks of the shards as the head names them, or all entries there are. */
export function openRecords(
  { sealer, store, writer, log, pause }: RecordParts,
  from: { readonly marks: readonly string[] } | { readonly entries: Iterable<Entry> },
): Records {
  const shards: (Shard | null)[] = Array.from({ length: SHARDS }, () => null);
  const marks: string[] = Array.from({ length: SHARDS }, () => '');
  const dirty = new Set<number>();
  const damaged = new Set<Id>();
  let rebuilding: Promise<readonly Shard[] | null> | null = null;
  let rebuilt = 0;
  let rows = 0;
  let unknown = 0;
  let added = 0;

  if ('marks' in from) from.marks.forEach((mark, shard) => (marks[shard] = mark));
  else {
    for (let shard = 0; shard < SHARDS; shard++) shards[shard] = new Map();
    for (const entry of from.entries) {
      shards[shardOf(entry.id)]?.set(entry.id, entry);
      dirty.add(shardOf(entry.id));
    }
  }

  async function load(shard: number): Promise<Shard | null> {
    if (!shards[shard]) await loadTogether([shard]);
    return shards[shard] ?? null;
  }

  /** Those that are not there yet, read at once. */
  async function loadTogether(wanted: readonly number[]): Promise<void> {
    const boxes = await store.shards(wanted.filter((shard) => marks[shard] !== ''));
    for (const shard of wanted) {
      const loaded = openShard(shard, boxes.get(shard) ?? null) ?? (await rebuiltShard(shard));
      shards[shard] ??= loaded;
    }
  }

  function openShard(shard: number, box: Uint8Array | null): Shard | null {
    const mark = marks[shard] ?? '';
    if (mark === '') return new Map();
    const entries = box && sealer.checkpoint.openShard(shard, box, mark);
    const isWhole = entries?.every(({ gone, shows }) => gone || readShown(shows) !== null);
    return entries && isWhole ? new Map(entries.map((entry) => [entry.id, entry])) : null;
  }

  /** The checkpoint lost a shard: a log that is whole has it all. */
  async function rebuiltShard(shard: number): Promise<Shard | null> {
    rebuilding ??= entriesOfLog();
    const all = await rebuilding;
    if (shards[shard]) return shards[shard];
    if (all === null) unknown += 1;
    else {
      rebuilt += 1;
      dirty.add(shard);
    }
    return all?.[shard] ?? null;
  }

  async function entriesOfLog(): Promise<readonly Shard[] | null> {
    const found = Array.from({ length: SHARDS }, (): Shard => new Map());
    const passed = await passLog(log, sealer, pause, ({ content }, digest) => {
      const { id, rev, type } = content;
      const shard = found[shardOf(id)];
      if (rev < (shard?.get(id)?.rev ?? 0)) return;
      const gone = type === 'gone';
      const shows: Shown = gone ? { kind: 'other' } : shownOf(id, valueOf(content));
      shard?.set(id, { id, rev, digest, gone, shows });
    });
    return passed === 'whole' ? found : null;
  }

  const agrees = (entry: Entry, box: Uint8Array | null): Content | null => {
    const content = box && sealer.look(box);
    if (!content || content.id !== entry.id || content.rev !== entry.rev) return null;
    if ((content.type === 'gone') !== entry.gone) return null;
    return equal(digestOf(content), entry.digest) ? content : null;
  };

  async function entriesOf(ids: Iterable<Id>): Promise<ReadonlyMap<Id, Entry>> {
    const known = new Map<Id, Entry>();
    for (const id of ids) {
      const entry = await records.entry(id);
      if (entry !== null && entry !== 'unknown') known.set(id, entry);
    }
    return known;
  }

  const records: Records = {
    marks,
    dirty,
    agrees,

    async entry(id) {
      const shard = await load(shardOf(id));
      return shard === null ? 'unknown' : (shard.get(id) ?? null);
    },

    async all() {
      const entries: Entry[] = [];
      for (let from = 0; from < SHARDS; from += TOGETHER) {
        const some = Array.from({ length: TOGETHER }, (_, k) => from + k);
        const missing = some.filter((shard) => !shards[shard]);
        if (missing.length > 0) await loadTogether(missing);
        if (missing.length > 0) await pause();
      }
      for (const loaded of shards) if (loaded) entries.push(...loaded.values());
      return entries;
    },

    set(entry) {
      const shard = shardOf(entry.id);
      if (!shards[shard]?.has(entry.id)) added += 1;
      shards[shard]?.set(entry.id, entry);
      dirty.add(shard);
      damaged.delete(entry.id);
    },

    async content(id) {
      const entry = await records.entry(id);
      if (entry === 'unknown') return failed('damaged');
      if (entry === null || entry.gone) return failed('not-found');
      const [row = null] = writer.box(id) ? [writer.box(id)] : await store.rows([id]);
      const content = agrees(entry, row) ?? (await records.fromLog(new Set([id]))).get(id);
      // A save of it may have come in between: then that one is read.
      if (!content && (await records.entry(id)) !== entry) return records.content(id);
      if (!content) records.markDamaged(id);
      return content ? done(content) : failed('damaged');
    },

    async read(id) {
      const content = await records.content(id);
      if (!content.ok) return content;
      const value = valueOf(content.value);
      return value === undefined ? failed('damaged') : done({ id, rev: content.value.rev, value });
    },

    async *each(ids) {
      for (let from = 0; from < ids.length; from += IN_A_ROW) {
        const some = ids.slice(from, from + IN_A_ROW);
        const boxes = await store.rows(some);
        for (const [k, id] of some.entries()) {
          const entry = await records.entry(id);
          if (entry === null || entry === 'unknown' || entry.gone) continue;
          const content = agrees(entry, writer.box(id) ?? boxes[k] ?? null);
          const value = content && valueOf(content);
          if (content && value !== undefined) yield { id, rev: content.rev, value };
          else {
            const stored = await records.read(id);
            if (stored.ok) yield stored.value;
          }
        }
      }
    },

    async fromLog(ids) {
      const found = new Map<Id, { readonly content: Content; readonly box: Uint8Array }>();
      const passed = await passLog(log, sealer, pause, ({ content, box }) => {
        if (ids.has(content.id)) found.set(content.id, { content, box: box.slice() });
      });
      // Behind a place that is damaged too: any box that says what its entry does is the one that is meant.
      if (passed === 'broken') {
        const meant = await entriesOf(ids);
        await scanLog(log, sealer, pause, (content, box) => {
          const entry = meant.get(content.id);
          if (entry && agrees(entry, box)) found.set(content.id, { content, box: box.slice() });
        });
      }
      const right = new Map<Id, Content>();
      for (const [id, { box }] of found) {
        const entry = await records.entry(id);
        const content = entry === null || entry === 'unknown' ? null : agrees(entry, box);
        if (!content) continue;
        right.set(id, content);
        rows += 1;
        writer.put({ id, box, gone: content.type === 'gone' }, null);
      }
      return right;
    },

    markDamaged: (id) => void damaged.add(id),
    isDamaged: (id) => damaged.has(id),
    rebuilt: () => ({ rows, shards: rebuilt, unknown }),
    added: () => added,
    shard: (shard) => shards[shard] ?? null,
  };
  return records;
}

/** Of a record that is there; null for one that is not a case. */
export function summaryOf(records: Records, { id, gone, shows }: Entry): CaseSummary | null {
  const shown = gone ? null : readShown(shows);
  if (shown?.kind !== 'case') return null;
  return records.isDamaged(id) ? { ...shown.summary, ...damagedSummary(id) } : shown.summary;
}
