/** Whether a known name is meant where a word stands that may be only the word. */

import { MEDICAL } from '../../lists/lexicon.ts';
import { ACTS, BEFORE_PEOPLE, BEFORE_THINGS, LOOSE_TITLES, SPEECH } from '../../lists/people-words.ts';
import { standsAsPerson, standsAsWord } from '../person/dictated.ts';
import type { Reading } from '../reading.ts';
import { capital, commonness, isFirstName } from '../word-sense.ts';
import type { Known } from './gather.ts';

/** Is a known name meant here? Always where it is no ordinary word; else it must read like a person. */
export function readsAsName(reading: Reading, i: number, { code }: Known): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  const bits = reading.known[i] ?? 0;
  const common = commonness(bits);
  if (common === 0 && (bits & MEDICAL) === 0) return true;
  if (capital(token) && !token.opens) return true;
  const before = reading.tokens[i - 1];
  const after = reading.tokens[i + 1];
  if (capital(token)) {
    if (common <= 6) return true;
    return (
      token.owns ||
      (after !== undefined &&
        (/^[.,!?;"”]/.test(after.gap) || SPEECH.has(after.low) || ACTS.has(after.low))) ||
      code === 'in-cast'
    );
  }
  if (!reading.casual && code !== 'in-cast' && code !== 'marked' && common > 2) return false;
  if (before && BEFORE_THINGS.has(before.low) && token.gap === ' ') return false;
  if (
    (token.low === 'will' || token.low === 'may') &&
    after &&
    after.gap === ' ' &&
    /^(?:is|was|had|has|isnt|wasnt|said|says|told|and)$/.test(after.low)
  )
    return true;
  if (common === 4 && isFirstName(bits)) return true;
  if (before && LOOSE_TITLES.has(before.low) && token.gap === ' ') return true;
  const acts = after !== undefined && after.gap === ' ' && (SPEECH.has(after.low) || ACTS.has(after.low));
  if (common <= 3) return true;
  if (reading.casual && isFirstName(bits) && standsAsPerson(reading, i)) return true;
  if (code === 'in-cast' && reading.casual && common < 7 && !standsAsWord(reading, i)) return true;
  if (
    code === 'in-cast' &&
    before &&
    /^(?:told|tell|asked|ask|called|hugged|thanked|saw|met|said|says|named|and|with|to|for|about)$/.test(
      before.low,
    ) &&
    !/^(?:that|to|is|for|of)$/.test(after?.low ?? '')
  )
    return true;
  if (common >= 7)
    return (
      token.owns || (acts && SPEECH.has(after.low)) || (code === 'in-cast' && standsAsPerson(reading, i))
    );
  return acts || token.owns || (before !== undefined && BEFORE_PEOPLE.has(before.low) && after?.gap !== ' ');
}
