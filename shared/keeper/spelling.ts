/** Spelling, in the keeper: it has the word lists, and the words that are right for this physician. */

import type { Span } from '../base/span.ts';

export interface Spelling {
  /** Words of this text that no list has; none while no journal is open. */
  misspelt(text: string): Promise<readonly Span[]>;
  /** A few other spellings of one word, the likeliest first. */
  corrections(word: string): Promise<readonly string[]>;
}
