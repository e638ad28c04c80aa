/** What may stand before "lane" or "clinic" as part of the name, and the small words at which a name in small letters ends. */

import { MEDICAL } from '../../lists/lexicon.ts';
import { ACTS, CALLINGS, KIN, SPEECH, TITLES } from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { capital } from '../word-sense.ts';

export const STOPS =
  /^(?:a|an|the|and|or|but|so|if|when|because|then|than|that|this|these|those|it|its|it's|i|you|he|she|we|they|him|her|me|us|them|my|your|his|our|their|in|at|from|near|to|outside|by|off|on|of|over|for|with|into|about|out|up|down|back|is|was|are|were|be|been|not|no|went|go|gone|going|got|get|left|leaving|called|named|period|comma|paragraph|there|here|where|which|what|who|all|just|only|very|really|like|said|says|every|any|some|whole|own|see|saw|has|have|had|do|does|did|will|would|can|could|now|today|through|after|before|until|till|since|as|per|via|past|toward|towards|around|behind|inside|across|along)$/;

export function isModifier(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || token.digit || capital(token) || token.text.length < 2) return false;
  if (STOPS.test(token.low) || ACTS.has(token.low) || SPEECH.has(token.low)) return false;
  if (
    KIN.has(token.low) ||
    CALLINGS.has(token.low) ||
    (TITLES.has(token.low) && token.low !== 'st' && token.low !== 'saint')
  )
    return false;
  return (
    ((reading.known[i] ?? 0) & MEDICAL) === 0 &&
    (token.low === 'family' || token.low === 'holy' || !/(?:n't|ing|ly)$/.test(token.low))
  );
}
