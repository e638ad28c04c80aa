/**
 * Goes once through the whole log of an open journal, in small steps, to where it ends by then, saves that come
 * meanwhile included; where it goes on in a new generation by then, through that one. Guarantees: `whole` only where every frame is in its place, the base is what it says, and the end
 * is the one the journal goes on from. Writes nothing.
 */

import { equal } from '../../shared/base/bytes.ts';
import type { Id } from '../../shared/base/ids.ts';
import { digestOf } from '../../shared/vault/box.ts';
import { readBegin, readFull } from '../../shared/vault/control.ts';
import type { Read } from '../../shared/vault/frame-reader.ts';
import { sumOf } from '../../shared/vault/generation.ts';
import { HEADER_LENGTH } from '../../shared/vault/header.ts';
import { generationName } from '../../shared/vault/log-files.ts';
import { sum } from '../../shared/vault/nacl.ts';
import type { Sealer } from '../../shared/vault/vault.ts';
import type { LogClient } from './log-client.ts';

/** Opened and summed in some twenty milliseconds. */
const STEP = 128 * 1024;

/** @param visit every record and going, in order. */
export async function passLog(
  log: LogClient,
  sealer: Sealer,
  pause: () => Promise<void>,
  visit: (read: Read, digest: Uint8Array) => void,
): Promise<'whole' | 'broken' | 'unread'> {
  const { generation } = sealer.end();
  const name = generationName(generation);
  const front = await log.read(name, 0, HEADER_LENGTH);
  if (!front.ok) return 'unread';
  const start = { generation, seq: 0, link: sum(front.value), length: front.value.length };
  const reader = sealer.reader(start);
  const base = new Map<Id, { readonly id: Id; readonly rev: number; readonly digest: Uint8Array }>();
  let isFull = false;
  let at = start.length;
  while (at < sealer.end().length) {
    const piece = await log.read(name, at, Math.min(STEP, sealer.end().length - at));
    if (sealer.end().generation !== generation) return passLog(log, sealer, pause, visit);
    if (!piece.ok) return 'unread';
    if (piece.value.length === 0) return 'broken';
    at += piece.value.length;
    for (const read of reader.feed(piece.value)) {
      const { content } = read;
      if (content.type === 'record' || content.type === 'gone') {
        const digest = digestOf(content);
        if (!isFull && (content.type === 'gone' || base.has(content.id))) return 'broken';
        if (!isFull) base.set(content.id, { id: content.id, rev: content.rev, digest });
        visit(read, digest);
      } else if (content.type === 'begin') {
        if (content.seq !== 1 || readBegin(content)?.generation !== generation) return 'broken';
      } else if (content.type === 'full') {
        const note = isFull ? null : readFull(content);
        if (note?.count !== base.size || !equal(note.sum, sumOf(base.values()))) return 'broken';
        isFull = true;
      }
    }
    const stands = reader.stands();
    if (stands === 'broken' || stands === 'newer') return 'broken';
    await pause();
  }
  if (sealer.end().generation !== generation) return passLog(log, sealer, pause, visit);
  return isFull && equal(reader.end().link, sealer.end().link) ? 'whole' : 'broken';
}
