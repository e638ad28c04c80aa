/**
 * The way out, as types: pieces (as typed) > final (disguised) > read through > ready. Each step takes what only the
 * former yields, so none can be skipped; `ready` covers exactly the texts that were read.
 */

import type { Brand } from '../base/brand.ts';
import type { Span } from '../base/span.ts';
import type { Change, Source } from '../deid/decide/decision.ts';
import type { Residue } from '../deid/residue/original.ts';
import type { Made, PartName } from '../journal/case.ts';

export type HandoutKind = Made;

/** One cue of the card, one part of the page or one line to keep, as typed. `source` is its name in the survey. */
export interface Piece {
  readonly source: Source;
  /** Null for a cue or a line. */
  readonly part: PartName | null;
  readonly text: string;
}

export interface FinalPiece {
  readonly source: Source;
  readonly part: PartName | null;
  readonly text: string;
  readonly changes: readonly Change[];
}

/** The words as the group will get them. Made by `finish()` once every decision of these pieces has words. */
export type Final = Brand<{ readonly kind: HandoutKind; readonly pieces: readonly FinalPiece[] }, 'final'>;

export interface FinalSentence extends Span {
  readonly source: Source;
  readonly text: string;
  /** Changes inside this sentence, offsets within the sentence. */
  readonly changes: readonly Change[];
  /** Residue inside this sentence, offsets within the sentence. */
  readonly residue: readonly (Residue & { readonly confirmed: boolean })[];
  readonly read: boolean;
  /** Word for word from an Only mine block: it never travels. */
  readonly onlyMine: boolean;
}

export interface ReadThrough {
  readonly final: Final;
  readonly sentences: readonly FinalSentence[];
  /** Why it is not ready; empty means `ready()` succeeds. */
  readonly open: readonly NotReady[];
}

export type NotReady =
  | 'empty'
  | 'unread'
  | 'certain-residue'
  | 'unconfirmed-residue'
  | 'only-mine'
  | 'known-unanswered'
  | 'known-yes'
  | 'heard-unanswered'
  | 'exposed'
  | 'too-long';

export type ReadyHandout = Brand<
  {
    readonly kind: HandoutKind;
    readonly pieces: readonly { readonly part: PartName | null; readonly text: string }[];
  },
  'ready'
>;
