/**
 * How a name is led up to and set off: "goes by sky", "rob my partner", "terrence, donna and brian", a clause that begins
 * with it. Looks five words on and no further.
 */

import { BEFORE_THINGS, CALLINGS, KIN } from '../../lists/people-words.ts';
import type { Code } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import { commonness, isFirstName, isUnknown } from '../word-sense.ts';

/** "goes by sky", "known as", "short for", "answers to". */
export function goesBy({ tokens }: Reading, i: number): boolean {
  const [verb, particle] = [tokens[i - 2]?.low ?? '', tokens[i - 1]?.low ?? ''];
  return (
    (particle === 'by' && /^(?:goes|go|went|going)$/.test(verb)) ||
    (particle === 'as' && /^(?:known|introduced|addressed)$/.test(verb)) ||
    (particle === 'for' && verb === 'short') ||
    (particle === 'to' && /^(?:answers|answered)$/.test(verb))
  );
}

/** "rob my partner", "pat the charge nurse", "Hope, the carer", "candy at the desk", "young from renal". */
export function presented(reading: Reading, i: number): Code[] {
  const { tokens } = reading;
  const after = tokens[i + 1];
  if (after === undefined || !/^,? $/.test(after.gap) || BEFORE_THINGS.has(tokens[i - 1]?.low ?? ''))
    return [];
  const that = /^(?:that's|thats|who's|whos|who is|he's|she's)$/.test(after.low) ? 1 : 0;
  if (/^(?:the|my|his|her|our|their|a|an)$/.test(tokens[i + 1 + that]?.low ?? '')) {
    for (let at = i + 2 + that; at < i + 5 + that; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.gap !== ' ') return [];
      if (KIN.has(token.low) || CALLINGS.has(token.low)) return ['apposition'];
    }
    return [];
  }
  if (after.gap !== ' ') return [];
  const [second, third] = [tokens[i + 2], tokens[i + 3]];
  if (after.low === 'from' && second)
    return (commonness(reading.known[i + 2] ?? 0) < 7 && second.gap === ' ') || second.caps === 'upper'
      ? ['presented']
      : [];
  const placed =
    (after.low === 'at' || after.low === 'on' || after.low === 'in') &&
    second?.low === 'the' &&
    third !== undefined &&
    /^(?:desk|front|door|office|pharmacy|lab|unit|ward|phones|kitchen|gate|reception|counter|bank|store|shop)$/.test(
      third.low,
    );
  return placed ? ['presented'] : [];
}

/** A clause begins here: a line, a sentence, a spoken "period", or after "and", "so", "well", "that". */
export function opensClause(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  const before = reading.tokens[i - 1];
  return (
    token.opens ||
    before === undefined ||
    /^(?:period|comma|paragraph|stop|so|well|then|and|but|because|when|that|if|while|until|since|now|today|after|before)$/.test(
      before.low,
    )
  );
}

/** "terrence, donna and brian": names on both sides of a list, or on one side and the end of it. */
export function listed(reading: Reading, i: number): boolean {
  const isOne = (at: number): boolean => {
    const bits = reading.known[at] ?? 0;
    return isFirstName(bits) && isUnknown(bits);
  };
  const { tokens } = reading;
  const left = /^, (?:and )?$/.test(tokens[i]?.gap ?? '') ? i - 1 : tokens[i - 1]?.low === 'and' ? i - 2 : -1;
  const right = /^, $/.test(tokens[i + 1]?.gap ?? '') ? i + 1 : tokens[i + 1]?.low === 'and' ? i + 2 : -1;
  return (left >= 0 && isOne(left)) || (right >= 0 && isOne(right) && tokens[right]?.gap === ', ');
}
