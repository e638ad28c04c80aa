/** Shops, firms and bodies everyone knows, in any letters: who works or was seen there is easier found. */

import { BODIES, CHAINS } from '../../lists/house-words.ts';
import type { Candidate } from '../detector.ts';
import { findPhrases, phraseTable } from '../phrases.ts';
import type { Reading } from '../reading.ts';

const TABLE = phraseTable(BODIES);

export function* chains(reading: Reading): Generator<Candidate> {
  for (const { start, end } of findPhrases(reading, TABLE))
    yield { start, end, kind: 'ORG', because: ['organization-word'] };
  for (const token of reading.tokens)
    if (CHAINS.has(token.low) || (token.low.endsWith('s') && CHAINS.has(token.low.slice(0, -1))))
      yield { start: token.start, end: token.end, kind: 'ORG', because: ['organization-word'] };
}
