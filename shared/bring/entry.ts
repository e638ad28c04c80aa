/**
 * What is brought in from elsewhere, whatever it was written with: entries of plain text, each with a title and its
 * dates, and what was left out, told and counted. Pure: bytes and texts are handed in.
 */

import type { Millis } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import { LONGEST_TEXT } from '../journal/case.ts';

export interface Entry {
  /** '' where there is none. */
  readonly title: string;
  readonly text: string;
  readonly created: Millis;
  readonly touched: Millis;
}

/** What is not brought in: what stands beside the words, and entries that cannot become a case. */
export type LeftOut =
  | 'images'
  | 'attachments'
  | 'tags'
  | 'places'
  | 'notes'
  /** Entries without a word. */
  | 'empty'
  /** Entries longer than one text may be. */
  | 'too-long'
  /** Entries in a shape nobody knows. */
  | 'unknown'
  /** Entries without a date that can be read: they get the file's. */
  | 'undated';

export interface Brought {
  /** The oldest first. */
  readonly entries: readonly Entry[];
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

export type BringProblem =
  | 'too-large'
  | 'too-many'
  /** Nothing in it. */
  | 'empty'
  /** Not text at all, or of a kind that is not known here. */
  | 'not-known'
  /** Text, but not in UTF-8 or UTF-16. */
  | 'encoding'
  | 'not-json'
  /** JSON, and not of Day One or Mini Diary. */
  | 'other-json'
  /** A zip or Word file that is cut, sealed with a password, or unpacks to more than it may. */
  | 'damaged-zip'
  | 'sealed-zip'
  /** A zip without anything to bring in. */
  | 'other-zip'
  | 'read-failed';

/** Bytes of one file, unpacked: a lifetime of writing is a few. */
export const LARGEST = 64 * 1024 * 1024;
export const MOST_ENTRIES = 50_000;
/** What a name may hold; a longer title stays the first line of its text. */
const LONGEST_TITLE = 120;

export interface Raw {
  readonly title: string;
  readonly text: string;
  readonly created: Millis | null;
  readonly touched: Millis | null;
}

export interface Gathering {
  add(raw: Raw): void;
  leave(what: LeftOut, count?: number): void;
  brought(): Result<Brought, BringProblem>;
}

/** @param fallback the date of what has none. */
export function gathering(fallback: Millis): Gathering {
  const entries: Entry[] = [];
  const leftOut = new Map<LeftOut, number>();

  const leave = (what: LeftOut, count = 1): void => {
    if (count > 0) leftOut.set(what, (leftOut.get(what) ?? 0) + count);
  };

  return {
    leave,
    add(raw) {
      const title = raw.title.trim().replace(/\s+/gu, ' ');
      const isName = title.length <= LONGEST_TITLE;
      const body = clean(raw.text).trim();
      const text = isName ? body : `${title}\n\n${body}`.trim();
      if (text === '' && title === '') leave('empty');
      else if (text.length > LONGEST_TEXT) leave('too-long');
      else {
        if (raw.created === null) leave('undated');
        const created = raw.created ?? raw.touched ?? fallback;
        const touched = Math.max(created, raw.touched ?? created);
        // A title alone is what was written.
        entries.push(
          text === ''
            ? { title: '', text: title, created, touched }
            : { title: isName ? title : '', text, created, touched },
        );
      }
    },
    brought() {
      if (entries.length > MOST_ENTRIES) return { ok: false, problem: 'too-many' };
      if (entries.length === 0 && leftOut.size === 0) return { ok: false, problem: 'empty' };
      const inTime = [...entries].sort((a, b) => a.created - b.created);
      return { ok: true, value: { entries: inTime, leftOut: Object.fromEntries(leftOut) } };
    },
  };
}

/** A moment in ISO 8601, or null: also for one no clock of a person shows. */
export function momentOf(text: unknown): Millis | null {
  const at = typeof text === 'string' && /^\d{4}-\d\d-\d\dT/u.test(text) ? Date.parse(text) : NaN;
  return at >= 0 && at < Date.UTC(2200, 0) ? at : null;
}

/** A day of the calendar: its noon, here. */
export function dayOf(text: string): Millis | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const noon = new Date(Number(year), Number(month) - 1, Number(day), 12);
  const isThatDay = noon.getMonth() === Number(month) - 1 && noon.getDate() === Number(day);
  return isThatDay && noon.getTime() >= 0 && noon.getTime() < Date.UTC(2200, 0) ? noon.getTime() : null;
}

/** Line ends of one kind; no controls, no marks of direction, no halves of a character. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}
