/** Originals: what must not survive in anything that leaves. Made from a survey and the choices of the case. */

import type { Span } from '../../base/span.ts';

export interface Original {
  readonly key: string;
  readonly text: string;
  /** A dictionary word or initials: its residue is ambiguous and is confirmed place by place. */
  readonly ordinary: boolean;
  /** Words of the language one letter off (water, waiter): never its residue. */
  readonly lookalikes?: readonly string[];
}

/** A place in the final words where an original, or something close to it, still stands. */
export interface Residue extends Span {
  readonly key: string;
  readonly word: string;
  readonly certain: boolean;
}
