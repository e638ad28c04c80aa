/**
 * Reads one generation, strictly: a box counts while it opens, says the next number and names the link before it. Where
 * that ends, every box that still opens behind it is collected as a stray. The box is the authority; magic, length and
 * link outside it are only marks, and where those alone are wrong the box still counts and the wrong mark is reported.
 * Trusts nothing in the file, refuses nothing, loses nothing that opens.
 */

import { equal } from '../base/bytes.ts';
import type { Id } from '../base/ids.ts';
import { type Content, LARGEST_PLAIN, openBox } from './box.ts';
import type { End } from './chain.ts';
import { type Begin, type Full, readBegin, readFull, readKeys } from './control.ts';
import { frameAt, headOf, linkOf, nextMagic } from './frame.ts';
import { HEADER_LENGTH } from './header.ts';
import { SEAL_LENGTH, sum, SUM_LENGTH } from './nacl.ts';
import type { JournalKey } from './secrets.ts';

export interface Place {
  readonly content: Content;
  readonly box: Uint8Array;
  /** What its link must be, given the predecessor it names. */
  readonly link: Uint8Array;
}

export interface Walk {
  /** In order: `places[0]` has number 1. */
  readonly places: readonly Place[];
  readonly end: End;
  /** Boxes that open behind the end. */
  readonly strays: readonly Place[];
  /** Bytes behind the end. */
  readonly rest: number;
  /** How many frames had begun in those bytes. */
  readonly restFrames: number;
  /** Where the last link stands, when only that is torn. */
  readonly tornLinkAt: number | null;
  /** A mark before the last link is not as it was written, though every box opens in place. */
  readonly marksDiffer: boolean;
  readonly newer: boolean;
  readonly begin: Begin | null;
  /** Number of the `full` that fits its base, or null. */
  readonly full: number | null;
  /** The highest header revision noted in this file. */
  readonly keys: number;
  /** The last of each id, records and goings. */
  readonly latest: ReadonlyMap<Id, Place>;
}

export function walk(key: JournalKey, file: Uint8Array): Walk {
  const places: Place[] = [];
  let link = sum(file.subarray(0, HEADER_LENGTH));
  let at = Math.min(HEADER_LENGTH, file.length);
  let scanFrom = at;
  let tornLinkAt: number | null = null;
  let marksDiffer = false;
  let newer = false;
  while (at < file.length) {
    const found = boxAt(key, file, at);
    if (found === null || found === 'newer') {
      newer ||= found === 'newer';
      break;
    }
    const { content } = found;
    const first = places.length === 0 && content.type === 'begin';
    if (content.seq !== places.length + 1 || !(first || equal(content.prev, link))) break;
    marksDiffer ||= !equal(content.prev, link) || found.bare || tornLinkAt !== null;
    link = found.link;
    const linkAt = at + found.length;
    at = Math.min(linkAt + SUM_LENGTH, file.length);
    const linkIsWhole = equal(file.subarray(linkAt, at), link);
    tornLinkAt = linkIsWhole ? null : linkAt;
    scanFrom = linkIsWhole ? at : linkAt;
    places.push({ content, box: found.box, link });
  }
  const behind = straysIn(key, file, scanFrom);
  const begin = places[0] ? readBegin(places[0].content) : null;
  return {
    places,
    end: { generation: begin?.generation ?? 0, seq: places.length, link, length: at },
    strays: behind.strays,
    rest: file.length - at,
    restFrames: magicsIn(file, at),
    tornLinkAt,
    marksDiffer,
    newer: newer || behind.newer,
    begin,
    full: fullOf(places),
    keys: places.reduce((top, { content }) => Math.max(top, readKeys(content) ?? 0), begin?.header ?? 0),
    latest: latestOf(places),
  };
}

/** The record or going with the highest revision of each id; the later of two that are equal. */
export function latestOf(places: readonly Place[]): Map<Id, Place> {
  const latest = new Map<Id, Place>();
  for (const place of places) {
    const { type, id, rev } = place.content;
    if (type !== 'record' && type !== 'gone') continue;
    if (rev >= (latest.get(id)?.content.rev ?? 0)) latest.set(id, place);
  }
  return latest;
}

function magicsIn(file: Uint8Array, from: number): number {
  let count = 0;
  for (let at = nextMagic(file, from); at >= 0; at = nextMagic(file, at + 1)) count++;
  return count;
}

interface FoundBox extends Place {
  /** Of the frame up to its link. */
  readonly length: number;
  /** Its magic or length is damaged; it was found by trying the sizes there are. */
  readonly bare: boolean;
}

function boxAt(key: JournalKey, file: Uint8Array, at: number): FoundBox | 'newer' | null {
  const frame = frameAt(file, at);
  const opened = frame ? openBox(key, frame.box) : null;
  if (frame && opened?.ok) return found(opened.value, frame.box, false);
  if (opened?.ok === false && opened.problem === 'newer-version') return 'newer';
  for (const size of boxSizes(file.length - at - 8)) {
    const box = file.subarray(at + 8, at + 8 + size);
    const bare = openBox(key, box);
    if (bare.ok) return found(bare.value, box, true);
  }
  return null;
}

function found(content: Content, box: Uint8Array, bare: boolean): FoundBox {
  const head = headOf(box);
  return { content, box, link: linkOf(content.prev, head), length: head.length, bare };
}

function* boxSizes(room: number): Generator<number> {
  for (let size = 1024; size <= LARGEST_PLAIN && size + SEAL_LENGTH <= room; size *= 2) {
    yield size + SEAL_LENGTH;
    if (size * 1.5 <= LARGEST_PLAIN && size * 1.5 + SEAL_LENGTH <= room) yield size * 1.5 + SEAL_LENGTH;
  }
}

function straysIn(key: JournalKey, file: Uint8Array, from: number): { strays: Place[]; newer: boolean } {
  const strays: Place[] = [];
  let newer = false;
  for (let at = nextMagic(file, from); at >= 0;) {
    const box = frameAt(file, at) ? boxAt(key, file, at) : null;
    if (box !== null && box !== 'newer') strays.push(box);
    newer ||= box === 'newer';
    at = nextMagic(file, box !== null && box !== 'newer' ? at + box.length : at + 1);
  }
  return { strays, newer };
}

/**
 * Behind `begin` nothing but records, each once, and then a `full` that counts exactly these. Its sum need not be made
 * again here: the box of `full` names the link before it, and every link up to there was made and compared.
 */
function fullOf(places: readonly Place[]): number | null {
  const at = places.findIndex(({ content }) => content.type === 'full');
  const note: Full | null = places[at] ? readFull(places[at].content) : null;
  const base = places.slice(1, Math.max(at, 1)).map(({ content }) => content);
  if (note === null || base.some(({ type }) => type !== 'record')) return null;
  const isDistinct = new Set(base.map(({ id }) => id)).size === base.length;
  return isDistinct && note.count === base.length ? at + 1 : null;
}
