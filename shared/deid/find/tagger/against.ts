/**
 * The model's word against a rule: where nobody bothers with capitals, small-lettered words that a rule barely took for
 * a name ("chk", "guy") are let go if they stand like anything but one. What a title, kin or the cast speaks for stays,
 * and so does what is a name elsewhere in the case.
 */

import type { Lists } from '../../lists/lists.ts';
import type { Candidate } from '../detector.ts';
import { THRESHOLD, weigh } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import { PER_ONE } from './pack.ts';
import { SILENT, tagsOf, type Weights } from './tag.ts';

/** Below this sum a word stands like no name at all; where everything is typed in a hurry, sooner. */
const AGAINST = -5;
const AGAINST_HURRIED = -2.5;

export function withoutWords<C extends Candidate>(
  reading: Reading,
  proposed: readonly C[],
  lists: Lists,
  weights?: Weights,
  perOne = PER_ONE,
): readonly C[] {
  if (!reading.casual) return proposed;
  const { person, place } = tagsOf(reading, lists, weights);
  const at = new Map(reading.tokens.map((token, i) => [token.start, i]));
  return proposed.filter(({ start, end, kind, because }) => {
    if (kind !== 'NAME' && kind !== 'LOCATION' && kind !== 'ORG') return true;
    if (weigh([...because, 'reads-as-word']) >= THRESHOLD) return true;
    const i = at.get(start);
    const token = i === undefined ? undefined : reading.tokens[i];
    if (i === undefined || token === undefined || token.end < end || token.caps !== 'lower') return true;
    const best = Math.max(person[i] ?? SILENT, place[i] ?? SILENT);
    return best <= SILENT || best > (reading.sloppy ? AGAINST_HURRIED : AGAINST) * perOne;
  });
}
