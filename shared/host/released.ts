/**
 * Released: the only thing that may leave the journal. Made by `release()` (shared/release) and by nothing else: a
 * fence forbids importing `markReleased` elsewhere, and a look-alike object fails `isReleased` at run time.
 */

import type { Brand } from '../base/brand.ts';
import type { Format } from '../journal/case.ts';

export type Released = Brand<ReleasedContent, 'released'>;

export interface ReleasedContent {
  /** `journal`: all of it, in a zip. */
  readonly format: Format | 'journal';
  /** A neutral file name with its ending: "card.pdf", "page.docx". Never a case name, patient or date. */
  readonly name: string;
  /** File formats: the very bytes. */
  readonly bytes?: Uint8Array;
  /** PDF and print: the whole print-HTML, self-contained. */
  readonly html?: string;
  /** Copy: plain text. */
  readonly text?: string;
}

const genuine = new WeakSet<object>();

export function markReleased(content: ReleasedContent): Released {
  const released = Object.freeze({ ...content }) as Released;
  genuine.add(released);
  return released;
}

export function isReleased(value: unknown): value is Released {
  return typeof value === 'object' && value !== null && genuine.has(value);
}
