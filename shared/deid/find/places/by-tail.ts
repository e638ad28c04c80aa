/** Houses and places by their last word: "birchhaven manor", "coos county"; after a placing word also "prairie view". */

import { ANY_PLACE, MEDICAL } from '../../lists/lexicon.ts';
import { BEFORE_THINGS } from '../../lists/people-words.ts';
import { GENERIC_BEFORE_ORG, ORG_TAILS, PLACE_TAILS, SURE_ORGS } from '../../lists/place-words.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { capital, commonness, isKeptName, isUnknown } from '../word-sense.ts';

/** "birchhaven manor", "coos county", "delta regents hospital". */
export function* tailed(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [before, tail] = [tokens[i - 1], tokens[i]];
    if (before === undefined || tail === undefined || tail.gap !== ' ' || before.digit) continue;
    const org = SURE_ORGS.has(tail.low) || (ORG_TAILS.has(tail.low) && capital(tail));
    const place =
      /^(?:county|parish|township|falls|springs|creek|heights|island|valley|ridge|junction|corners|bayou|village)$/.test(
        tail.low,
      ) ||
      (PLACE_TAILS.has(tail.low) && capital(tail));
    if (!org && !place) continue;
    const bits = known[i - 1] ?? 0;
    if (GENERIC_BEFORE_ORG.has(before.low) || (bits & MEDICAL) !== 0) continue;
    const upper = capital(before) && !(before.opens && commonness(bits) >= 5);
    const plain = /^(?:county|parish|township)$/.test(tail.low) && commonness(bits) < 6;
    const nameable = isUnknown(bits) || isKeptName(bits) || (bits & ANY_PLACE) !== 0;
    const lower =
      before.caps === 'lower' &&
      tail.caps === 'lower' &&
      !BEFORE_THINGS.has(before.low) &&
      (plain || (nameable && commonness(bits) < 6));
    if (!upper && !lower) continue;
    const earlier = tokens[i - 2];
    const reach =
      lower && earlier && before.gap === ' ' && earlier.caps === 'lower' && isUnknown(known[i - 2] ?? 0)
        ? earlier
        : before;
    yield {
      start: reach.start,
      end: tail.end,
      kind: org ? 'ORG' : 'LOCATION',
      because: [org ? 'organization-word' : 'place-word'],
    };
  }
}

/** "at prairie view", "from good shepherd": no article, then two plain words of which the second ends places. */
export function* afterPlacing(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [placing, first, tail] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (placing === undefined || first === undefined || tail === undefined) continue;
    if (
      !/^(?:in|at|from|near|to|outside)$/.test(placing.low) ||
      first.gap !== ' ' ||
      tail.gap !== ' ' ||
      first.caps !== 'lower' ||
      tail.caps !== 'lower'
    )
      continue;
    if (
      !/^(?:view|hills|ridge|grove|heights|springs|creek|park|pines|oaks|acres|meadows|woods|shepherd|samaritan|manor|haven|glen|lodge|harbor|terrace|gardens|village|crossing|landing|estates|house|hall|valley|falls|beach)$/.test(
        tail.low,
      )
    )
      continue;
    const bits = known[i - 1] ?? 0;
    if (GENERIC_BEFORE_ORG.has(first.low) || BEFORE_THINGS.has(first.low) || (bits & MEDICAL) !== 0) continue;
    if (
      /^(?:good|prairie|green|oak|willow|cedar|maple|pine|forest|river|sunny|rose|silver|golden|spring|summer|autumn|pleasant|quail|eagle|fox|deer|bear|stone|rock|mountain|ocean|sunset|shady|whispering|birch|elm|ash|orchard|garden|crystal|evergreen|heritage|liberty|country|castle|holly|ivy|laurel|magnolia|juniper|hickory|walnut|chestnut|cherry|apple|peach|valley|meadow|brook|lake|harbor|bay)$/.test(
        first.low,
      ) ||
      commonness(bits) < 4
    )
      yield { start: first.start, end: tail.end, kind: 'LOCATION', because: ['place-word'] };
  }
}
