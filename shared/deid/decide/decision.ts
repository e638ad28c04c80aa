/**
 * Decisions: all places of one person, place or thing, in all texts, with the words that will stand there instead.
 * Each starts disguised by its suggestion; taking it, or anything else, is a `Choice` of the case.
 */

import type { CastMember, Choice } from '../../journal/case.ts';
import type { Span } from '../../base/span.ts';
import type { Kind } from '../finding.ts';

/** Names of the texts that were scanned: the four of the case, `cue:0` ..., `part:moment` ... */
export type Source = string;

export interface Place extends Span {
  readonly source: Source;
  /** The characters that stand there. */
  readonly was: string;
  /**
   * What the suggestion replaces: the place and whatever must go with it (an honorific, a label, "on", a comma).
   * Reaches of one text never overlap.
   */
  readonly reach: Span;
  /** The words the suggestion puts there, fitted to this very place (grammar, capital, possessive); null: none. */
  readonly suggestion: string | null;
}

/** In order of repair. `alter` only where nothing felt hangs on it. */
export interface Rung {
  readonly way: 'omit' | 'generalize' | 'blur' | 'alter';
  /** What would stand at a typical place; '' where the place just goes. */
  readonly words: string;
}

export interface Form {
  readonly text: string;
  /** A word of the language too (Grace, Will, May): its residue is ambiguous, not certain. */
  readonly ordinary: boolean;
  /** Words of the language one letter off (water and waiter for Walter): no residue of it. */
  readonly lookalikes?: readonly string[];
}

export interface Decision {
  /** Stable over edits: what the choice is remembered under. */
  readonly key: string;
  readonly kind: Kind;
  readonly direct: boolean;
  /** As written, the fullest first. */
  readonly forms: readonly Form[];
  /** Single words of those forms that would give it away alone; for the search for residue. */
  readonly parts: readonly Form[];
  readonly places: readonly Place[];
  readonly ladder: readonly Rung[];
  /** The suggestion at a typical place; null blocks until a choice is made. */
  readonly suggestion: string | null;
  /** A sentence code for shared/words: why this was found. */
  readonly why: string;
}

/** What scanning a whole case yields. `of` holds exactly the texts it speaks about. */
export interface Survey {
  readonly of: Readonly<Record<Source, string>>;
  readonly decisions: readonly Decision[];
  /** Who is who: those of the case as they are, then those proposed from the words. */
  readonly cast: readonly CastMember[];
}

/** One replacement that was made. Offsets in the disguised text; `was` and `from` in the text before. */
export interface Change extends Span {
  readonly key: string;
  readonly was: string;
  readonly from: Span;
  /** True once the physician took or chose it; false while it is only the suggestion. */
  readonly taken: boolean;
}

export interface Disguised {
  readonly text: string;
  readonly changes: readonly Change[];
}

export type Choices = Readonly<Record<string, Choice>>;
