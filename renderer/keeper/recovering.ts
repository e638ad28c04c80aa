/**
 * The recovery sheet: what a journal that is not as it was left still holds, and a new generation from it. Every box that
 * opens anywhere is in it: what is current as the case, what says something else as a version of it, what stands in the
 * cache's list and opens only in an older generation from there. Guarantees: until the new generation is whole on the
 * disk nothing is changed, and afterwards the damaged one stays beside it. Its revisions are above all that were found,
 * so that nothing that lies around speaks against it.
 */

import { equal, utf8 } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { failed } from '../../shared/base/result.ts';
import { readRecord, versionRecord } from '../../shared/journal/record.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import type { RecoverySheet, Safekeeping } from '../../shared/keeper/safekeeping.ts';
import { type Content, valueOf } from '../../shared/vault/box.ts';
import type { Collected } from '../../shared/vault/collect.ts';
import type { Live } from '../../shared/vault/generation.ts';
import { grow } from '../../shared/vault/grow.ts';
import type { OpenedHeader } from '../../shared/vault/header-copies.ts';
import { generationNumber } from '../../shared/vault/log-files.ts';
import { newId, type JournalKey } from '../../shared/vault/secrets.ts';
import { walk } from '../../shared/vault/walk.ts';
import type { KeeperRoom } from './keeper-room.ts';
import { asSaveProblem } from './replace-journal.ts';
import { damagedSummary } from './shown.ts';

interface Gathered {
  readonly opened: OpenedHeader;
  readonly current: ReadonlyMap<Id, Content>;
  readonly versions: readonly Content[];
  readonly fromOlder: ReadonlyMap<Id, Content>;
  readonly lost: number;
  /** The highest number any file or the cache has. */
  readonly newest: number;
}

export function recovering(room: KeeperRoom): Pick<Safekeeping, 'recoverySheet' | 'recover'> {
  const { log, cache } = room;

  async function gathered(): Promise<Gathered | null> {
    const refused = room.refused();
    if (!refused?.opened || refused.collected === null) return null;
    const { collected, opened } = refused;
    const looked = await log.look();
    if (!looked.ok) return null;
    const files = looked.value.files
      .map(({ name, size }) => ({ name, size, generation: generationNumber(name) }))
      .filter(({ generation }) => generation > 0)
      .sort((a, b) => b.generation - a.generation);
    const held = await cache.read();
    return {
      opened,
      ...(await throughAll(opened.key, collected, files)),
      newest: Math.max(files[0]?.generation ?? 0, held?.tail?.generation ?? 0),
    };
  }

  /**
   * Every generation there is, the newest first. One whose base is not whole hides nothing: what it and those before it
   * have counts. Below a whole base only what the cache's list names and nothing newer has: the rest was deleted.
   */
  async function throughAll(
    key: JournalKey,
    collected: Collected,
    files: readonly { readonly name: string; readonly size: number }[],
  ): Promise<Omit<Gathered, 'opened' | 'newest'>> {
    const current = new Map(collected.current);
    const versions = [...collected.versions];
    const fromOlder = new Map<Id, Content>();
    const missing = new Set(collected.unopened);
    const held = await cache.read();
    const inNewest = new Set(held?.rows.keys());
    let isBaseWhole = false;
    for (const [k, { name, size }] of files.entries()) {
      const file = await log.readFront(name, size);
      if (!file.ok) continue;
      const walked = walk(key, file.value);
      for (const { content } of [...walked.latest.values(), ...walked.strays]) {
        if (content.type !== 'record') continue;
        if (k === 0) inNewest.add(content.id);
        const standing = current.get(content.id) ?? fromOlder.get(content.id);
        if (standing === undefined) {
          if (!isBaseWhole) current.set(content.id, content);
          else if (missing.has(content.id)) fromOlder.set(content.id, content);
        } else if (content.rev > standing.rev && !isBaseWhole) {
          current.set(content.id, content);
        } else if (content.rev >= standing.rev && !isKept(content, [standing, ...versions]))
          versions.push(content);
      }
      isBaseWhole ||= walked.full !== null;
    }
    for (const [id, content] of current)
      if (!inNewest.has(id) && content.type === 'record' && current.delete(id)) fromOlder.set(id, content);
    const lost = [...missing].filter((id) => !current.has(id) && !fromOlder.has(id)).length;
    return { current, versions, fromOlder, lost };
  }

  return {
    async recoverySheet() {
      const all = await gathered();
      return all === null ? null : sheetOf(all);
    },

    async recover(now, progress) {
      const all = await gathered();
      if (all === null) return failed('read-failed');
      const records = recordsOf(all, now);
      const { key, header, whole } = all.opened;
      const generation = all.newest + 1;
      const growing = grow(key, header, { generation, former: null, at: now });
      let at = 0;
      const put = async (bytes: Uint8Array) => {
        const written = await log.write({ ask: 'draft', generation, at, bytes });
        at += bytes.length;
        return written.ok ? null : asSaveProblem(written.problem);
      };
      let problem = await put(growing.front);
      for (const [k, record] of records.entries()) {
        problem ??= await put(growing.add(record));
        progress(k + 1, records.length);
      }
      problem ??= await put(growing.finish().bytes);
      if (problem !== null) return failed(problem === 'disk-full' ? 'no-room' : 'read-failed');
      const published = await log.write({ ask: 'publish', generation, length: at });
      if (!published.ok) return failed('read-failed');
      await cache.erase();
      return room.reopen({ key: key.slice() as JournalKey, header, whole }, now);
    },
  };
}

function isKept({ id, json }: Content, others: readonly Content[]): boolean {
  return others.some((other) => other.id === id && equal(other.json, json));
}

function sheetOf({ current, versions, fromOlder, lost }: Gathered): RecoverySheet {
  const summaries = (contents: Iterable<Content>): CaseSummary[] =>
    [...contents].flatMap((content) => summaryOf(content) ?? []);
  return {
    cases: [...summaries(current.values()), ...summaries(fromOlder.values())].sort(
      (a, b) => b.touched - a.touched,
    ),
    versions: versions.flatMap((content) => {
      const summary = summaryOf(content);
      return summary === null ? [] : [{ of: content.id, summary }];
    }),
    fromOlder: summaries(fromOlder.values()),
    lost,
  };
}

/** Null for what is no case; one that opens and cannot be read is listed as damaged. */
function summaryOf(content: Content): CaseSummary | null {
  if (content.type !== 'record') return null;
  const read = readRecord(valueOf(content));
  if (!read.ok) return damagedSummary(content.id);
  return read.value.kind === 'case' ? summarize(read.value.case) : null;
}

function recordsOf({ current, versions, fromOlder }: Gathered, now: number): Live[] {
  const highest = new Map<Id, number>();
  for (const { id, rev } of [...current.values(), ...versions, ...fromOlder.values()])
    highest.set(id, Math.max(rev, highest.get(id) ?? 0));
  const records: Live[] = [];
  for (const { id, type, json } of [...current.values(), ...fromOlder.values()])
    if (type === 'record') records.push({ id, rev: (highest.get(id) ?? 0) + 1, json });
  for (const content of versions) {
    const kept = content.type === 'record' ? versionOf(content, now) : null;
    if (kept !== null) records.push(kept);
  }
  return records;
}

/** What cannot be read here is kept as it is, under an id of its own. Settings and notes have no versions. */
function versionOf(content: Content, now: number): Live | null {
  const read = readRecord(valueOf(content));
  if (!read.ok) return { id: newId(), rev: 1, json: content.json };
  if (read.value.kind === 'version') return { id: newId(), rev: 1, json: content.json };
  if (read.value.kind !== 'case') return null;
  const version = versionRecord({ of: content.id, at: now, from: 'recovered', case: read.value.case });
  return { id: newId(), rev: 1, json: utf8(JSON.stringify(version)) };
}
