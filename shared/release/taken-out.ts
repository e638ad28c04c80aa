/**
 * The whole journal on its way out: a zip of Markdown that the keeper made after the passphrase was typed once more.
 * Genuine only where it came from there: a fence lets one file mark it, and a look-alike throws. Whatever is in the zip
 * besides Markdown under neutral names is a bug, and throws.
 */

import { fromUtf8 } from '../base/bytes.ts';
import type { Brand } from '../base/brand.ts';
import { entriesOf } from './stored-zip.ts';

export type TakenOut = Brand<{ readonly zip: Uint8Array; readonly cases: number }, 'taken-out'>;

export const README = 'read-me.md';
export const LARGEST_ZIP = 240 * 1024 * 1024;

const CASE = /^\d{4}-\d\d-\d\d(?:-[1-9]\d{0,4})?\.md$/u;

const genuine = new WeakSet<object>();

/** "2024-05-03.md", "2024-05-03-2.md". */
export function zipNameOf(day: string, number: number): string {
  return number === 1 ? `${day}.md` : `${day}-${String(number)}.md`;
}

/** What the keeper gave for a passphrase. Its zip is never changed afterwards. */
export function markTakenOut(zip: Uint8Array, cases: number): TakenOut {
  const taken = Object.freeze({ zip, cases }) as TakenOut;
  genuine.add(taken);
  return taken;
}

export function isTakenOut(value: unknown): value is TakenOut {
  return typeof value === 'object' && value !== null && genuine.has(value);
}

/** Only what it says it is. */
export function checkTakenOut({ zip, cases }: TakenOut): void {
  const entries = entriesOf(zip);
  if (!entries || zip.length > LARGEST_ZIP) throw new Error('a journal whose parts cannot be looked through');
  const [first, ...others] = entries;
  if (first?.name !== README || others.length !== cases) throw new Error('a journal with other parts');
  const names = new Set(others.map(({ name }) => name));
  if (names.size !== others.length || ![...names].every((name) => CASE.test(name)))
    throw new Error('a journal with a name that says more than a day');
  if (entries.some(({ bytes }) => fromUtf8(bytes) === null)) throw new Error('a journal that is not UTF-8');
}
