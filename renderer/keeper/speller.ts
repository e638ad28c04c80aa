/** Spelling on the lists the scanner uses: loaded with them, on the first question. */

import type { Span } from '../../shared/base/span.ts';
import { fold } from '../../shared/deid/fold.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { corrections, misspelt } from '../../shared/spell/spell.ts';

export interface Speller {
  /** @param own words that are right whatever the lists say. */
  misspelt(text: string, own: readonly string[]): readonly Span[];
  corrections(word: string): readonly string[];
}

export function speller(): Speller {
  return {
    misspelt: (text, own) => misspelt(text, lists(), new Set(own.map(fold))),
    corrections: (word) => corrections(word, lists()),
  };
}
