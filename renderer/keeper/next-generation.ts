/**
 * The log of an open journal goes on in a new generation, made beside it while saves go on: written piece by piece,
 * every record opened again as read back, what was saved meanwhile appended, given its name. Guarantees: until it has its
 * name nothing of the journal is changed, and from then on it has all that was acknowledged; a lock ends it at once, or,
 * once the name is asked for, hands its drafts over behind that question; one record that does not open ends it.
 */

import { concat, utf8 } from '../../shared/base/bytes.ts';
import type { Id, Millis } from '../../shared/base/ids.ts';
import type { What } from '../../shared/vault/chain.ts';
import type { Live } from '../../shared/vault/generation.ts';
import { generationName, TEMPORARY } from '../../shared/vault/log-files.ts';
import type { LogProblem } from '../../shared/vault/log-port.ts';
import type { RecordParts, Records } from './records.ts';
import { opensAgain, writeAnew } from './replace-journal.ts';

/** `ended`: it was to stop. `damaged`: a record does not open. In both and in `failed` the log goes on as it was. */
export type Made = 'made' | 'ended' | 'damaged' | 'failed';

export interface GenerationParts extends Pick<RecordParts, 'sealer' | 'log' | 'pause'> {
  readonly records: Records;
  /** Asked in every pause. */
  readonly ended: () => boolean;
  /** Comes once the journal is being locked: from then on nothing waits for the disk. */
  readonly locking: Promise<'held'>;
  /** While no change is under way, and none begins. */
  readonly alone: (work: () => Promise<Made>) => Promise<Made>;
  /** The log is the new file from now on. @param front the header it begins with. */
  readonly moved: (front: Uint8Array) => void;
}

/** Opened and sealed in some twenty milliseconds. */
const STEP = 128 * 1024;

export async function nextGeneration(parts: GenerationParts, generation: number, now: Millis): Promise<Made> {
  const { sealer, records, log, pause, ended } = parts;
  const { key, header } = sealer.hand();
  const taken = new Map<Id, number>();
  const name = generationName(generation);
  const around = { key, header, count: 0, progress: () => undefined };

  async function* living(): AsyncGenerator<Live> {
    let bytes = 0;
    for (const { id, gone } of await records.all()) {
      if (ended()) throw new Stopped('ended');
      const content = gone ? null : await records.content(id);
      // Gone since.
      if (content === null || (!content.ok && content.problem === 'not-found')) continue;
      if (!content.ok) throw new Stopped('damaged');
      taken.set(id, content.value.rev);
      yield content.value;
      bytes += content.value.json.length + 1024;
      if (bytes < STEP) continue;
      bytes = 0;
      await pause();
    }
    if (records.rebuilt().unknown > 0) throw new Stopped('damaged');
  }

  async function readBack(from: number, length: number): Promise<Uint8Array | null> {
    await pause();
    if (ended()) return null;
    const bytes = await log.read(name + TEMPORARY, from, Math.min(STEP, length));
    return bytes.ok ? bytes.value : null;
  }

  try {
    const what = { ...around, generation, former: sealer.end().link, records: living(), now };
    const written = await writeAnew(log, { ask: 'draft', generation }, what, []);
    if (!written.ok) return 'failed';
    const { length, count, growing, end: full } = written.value;
    const opens = await opensAgain(readBack, around, length, count);
    if (!opens || ended()) return ended() ? 'ended' : 'failed';
    return await parts.alone(async () => {
      const meanwhile = await savedSince(records, taken);
      if (meanwhile === null) return 'damaged';
      if (ended() || sealer.header().rev !== header.rev) return 'ended';
      let end = full;
      const frames: Uint8Array[] = [];
      for (const what of meanwhile) {
        const next = growing.behind(what);
        frames.push(next.bytes);
        ({ end } = next);
      }
      if (frames.length > 0) {
        const bytes = concat(...frames);
        const appended = await Promise.race([
          log.write({ ask: 'draft', generation, at: length, bytes }),
          parts.locking,
        ]);
        if (appended === 'held' || ended()) return 'ended';
        if (!appended.ok) return 'failed';
      }
      const publishing = log.write({ ask: 'publish', generation, length: end.length });
      const published = await Promise.race([publishing, parts.locking]);
      if (published !== 'held' && !published.ok && (await isAbsent(published.problem))) return 'failed';
      sealer.moveTo(end);
      parts.moved(header.bytes);
      return 'made';
    });
  } catch (thrown) {
    if (thrown instanceof Stopped) return thrown.why;
    throw thrown;
  } finally {
    key.fill(0);
  }

  /**
   * Whether it certainly has not got its name. Where nobody knows, the journal goes on in it: a save is then refused
   * where it is not there, while one behind the old file would be lost where it is.
   */
  async function isAbsent(problem: LogProblem): Promise<boolean> {
    if (problem !== 'write-failed' && problem !== 'disk-full') return true;
    const found = await Promise.race([log.read(name, 0, 1), parts.locking]);
    return found !== 'held' && !found.ok && found.problem === 'gone';
  }
}

/** What is not in the base as it is now; null where something of it does not open. */
async function savedSince(records: Records, taken: ReadonlyMap<Id, number>): Promise<readonly What[] | null> {
  const since: What[] = [];
  for (const { id, rev, gone } of await records.all()) {
    if (taken.get(id) === rev || (gone && !taken.has(id))) continue;
    if (gone) since.push({ type: 'gone', id, rev, json: utf8('{}') });
    else {
      const content = await records.content(id);
      if (!content.ok) return null;
      since.push(content.value);
    }
  }
  return since;
}

class Stopped extends Error {
  readonly why: Made;
  constructor(why: Made) {
    super(why);
    this.why = why;
  }
}
