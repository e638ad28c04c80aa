/**
 * Another journal in the place of the one that is here: the one operation behind a restore, going back, erasing, and a
 * new key. It is written whole beside the journal, every record of it opened again as read back, and only then it takes
 * the place. Guarantees: until then nothing of the journal that is here is changed; the one before is kept, unless it is
 * to be erased; the cache of the one before goes before the turn, because it could speak against the new one, and what
 * only the cache knew is written down beside the log first.
 */

import { concat, utf8 } from '../../shared/base/bytes.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import { formerRecord, readRecord } from '../../shared/journal/record.ts';
import type { Opened, SaveProblem } from '../../shared/keeper/keeper.ts';
import type { Progress } from '../../shared/keeper/safekeeping.ts';
import type { Cache } from '../../shared/vault/cache.ts';
import type { End } from '../../shared/vault/chain.ts';
import { headOf, linkOf } from '../../shared/vault/frame.ts';
import { frameReader } from '../../shared/vault/frame-reader.ts';
import type { Live } from '../../shared/vault/generation.ts';
import { grow, type Growing } from '../../shared/vault/grow.ts';
import { type Header, HEADER_LENGTH } from '../../shared/vault/header.ts';
import { ANEW } from '../../shared/vault/log-around.ts';
import type { LogProblem } from '../../shared/vault/log-port.ts';
import { readCopy } from '../../shared/vault/read-copy.ts';
import { newId, type JournalKey } from '../../shared/vault/secrets.ts';
import type { KeeperRoom } from './keeper-room.ts';
import type { LogClient } from './log-client.ts';

export interface NewJournal {
  /** @secret taken over: it is the open journal's, or overwritten. */
  readonly key: JournalKey;
  readonly header: Header;
  /** Above every one that the journal that is here has, where it has the same key. */
  readonly generation: number;
  readonly former: Uint8Array | null;
  /** Each id once. */
  readonly records: AsyncIterable<Live>;
  /** How many those are, about. */
  readonly count: number;
  /** What is here: kept beside, with the notes of the former ones that are; or erased, and they with it. */
  readonly before: 'kept' | 'erased';
  readonly now: number;
  readonly progress: Progress;
}

type Replaced = Result<Opened, SaveProblem | 'busy'>;

export async function replaceJournal(room: KeeperRoom, what: NewJournal): Promise<Replaced> {
  const replaced = await replace(room, what);
  if (!replaced.ok) what.key.fill(0);
  return replaced;
}

async function replace(room: KeeperRoom, what: NewJournal): Promise<Replaced> {
  const { log, cache } = room;
  const { key, header, generation, before, now } = what;
  const journal = room.journal();
  await journal?.quiet();
  const seq = journal?.vault.end().seq;

  const notes = before === 'kept' ? await formerNotes(room, now) : done({ number: null, records: [] });
  if (!notes.ok) return notes;
  const written = await writeAnew(room.log, { ask: 'anew' }, what, notes.value.records);
  if (!written.ok) return written;
  const { length, count } = written.value;
  const whole = await opensAgain(readerOf(room.log, ANEW), what, length, count);
  if (!whole) return failed('write-failed');

  await journal?.quiet();
  if (room.journal() !== journal) return failed('locked');
  // Words that came meanwhile are not in it: where the one before goes, they would go with it.
  if (before === 'erased' && journal?.vault.end().seq !== seq) return failed('busy');
  if (journal === null) {
    const kept = await keepsake(room);
    if (!kept.ok) return kept;
  }
  await room.shut();
  if (!(await cache.erase())) return failed('write-failed');
  const former = notes.value.number;
  const turned = await log.write({ ask: 'turn', header: header.bytes, generation, length, former });
  if (!turned.ok) return failed(asSaveProblem(turned.problem));
  const opened = await room.reopen({ key, header, whole: [header] }, now);
  return opened.ok ? opened : failed('write-failed');
}

/** Which number the journal that is here gets, and a record for each former one that says since when it is kept. */
async function formerNotes(
  room: KeeperRoom,
  now: number,
): Promise<Result<{ readonly number: number; readonly records: readonly Live[] }, SaveProblem>> {
  const lying = await room.log.formers();
  if (!lying.ok) return failed('write-failed');
  const number = Math.max(0, ...lying.value) + 1;
  const known = new Map<number, number>();
  const journal = lying.value.length > 0 ? room.journal() : null;
  if (journal !== null)
    for await (const { value } of journal.others()) {
      const read = readRecord(value);
      if (read.ok && read.value.kind === 'former') known.set(read.value.folder, read.value.since);
    }
  const records = [...lying.value, number].map((folder) => ({
    id: newId(),
    rev: 1,
    json: utf8(JSON.stringify(formerRecord(folder, known.get(folder) ?? now))),
  }));
  return done({ number, records });
}

const PIECE = 1 << 20;

type Read = (from: number, length: number) => Promise<Uint8Array | null>;

function readerOf(log: LogClient, name: string): Read {
  return async (from, length) => {
    const bytes = await log.read(name, from, length);
    return bytes.ok ? bytes.value : null;
  };
}

/** @param to beside the journal; or beside its log, as the next generation of it. */
export async function writeAnew(
  log: LogClient,
  to: { readonly ask: 'anew' } | { readonly ask: 'draft'; readonly generation: number },
  { key, header, generation, former, records, count, now, progress }: Omit<NewJournal, 'before'>,
  notes: readonly Live[],
): Promise<
  Result<
    { readonly length: number; readonly count: number; readonly end: End; readonly growing: Growing },
    SaveProblem
  >
> {
  const growing: Growing = grow(key, header, { generation, former, at: now });
  let waiting: Uint8Array[] = [growing.front];
  let size = growing.front.length;
  let at = 0;
  let seen = 0;
  const flush = async (): Promise<LogProblem | null> => {
    const bytes = concat(...waiting);
    const outcome = await log.write({ ...to, at, bytes });
    at += bytes.length;
    waiting = [];
    size = 0;
    return outcome.ok ? null : outcome.problem;
  };
  const take = async (record: Live): Promise<LogProblem | null> => {
    const bytes = growing.add(record);
    waiting.push(bytes);
    size += bytes.length;
    seen += 1;
    progress(Math.min(seen, count), count * 2);
    return size > PIECE ? flush() : null;
  };
  for (const note of notes) {
    const problem = await take(note);
    if (problem !== null) return failed(asSaveProblem(problem));
  }
  for await (const record of records) {
    const problem = await take(record);
    if (problem !== null) return failed(asSaveProblem(problem));
  }
  const full = growing.finish();
  waiting.push(full.bytes);
  const problem = await flush();
  return problem === null
    ? done({ length: at, count: full.count, end: full.end, growing })
    : failed(asSaveProblem(problem));
}

/** As it lies there: every record opens in its place, and there are as many as there should be. */
export async function opensAgain(
  read: Read,
  { key, header, progress, count }: Pick<NewJournal, 'key' | 'header' | 'progress' | 'count'>,
  size: number,
  records: number,
): Promise<boolean> {
  let seen = 0;
  const front = await read(0, HEADER_LENGTH);
  const copy = { size, read, reader: (from: Parameters<typeof frameReader>[1]) => frameReader(key, from) };
  const whole = await readCopy(copy, 'nothing', () => {
    seen += 1;
    progress(count + Math.min(seen, count), count * 2);
  });
  const isFront = front?.every((byte, k) => byte === header.bytes[k]) ?? false;
  return isFront && whole.ok && whole.value.count === records;
}

/** What the cache holds, as sealed boxes in frames behind its copy of the header: without a key no more can be made of it. */
export async function keepsake({ log, cache }: KeeperRoom): Promise<Result<null, SaveProblem>> {
  const held = await cache.read();
  if (held === null || held.rows.size === 0) return done(null);
  let at = 0;
  for (const bytes of framesOf(held)) {
    const outcome = await log.write({ ask: 'keepsake', at, bytes });
    if (!outcome.ok) return failed(asSaveProblem(outcome.problem));
    at += bytes.length;
  }
  return done(null);
}

function* framesOf({ header, rows }: Cache): Generator<Uint8Array> {
  yield header ?? new Uint8Array(HEADER_LENGTH);
  let link: Uint8Array = new Uint8Array(32);
  for (const box of rows.values()) {
    const head = headOf(box);
    link = linkOf(link, head);
    yield concat(head, link);
  }
}

export function asSaveProblem(problem: LogProblem): SaveProblem {
  return problem === 'disk-full' || problem === 'another-writer' ? problem : 'write-failed';
}
