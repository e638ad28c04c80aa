/**
 * A plain word after a title, where nobody writes capitals: "mister best was", "pastor gold came", "doctor worth at the
 * clinic". Not "the doctor said", "my sister best of all", "nurse manager".
 */

import { MEDICAL } from '../../lists/lexicon.ts';
import { ACTS, CALLINGS, KIN, SPEECH, TITLES } from '../../lists/people-words.ts';
import { OCCUPATIONS } from '../../lists/occupations.ts';
import { WORD_SURNAMES } from '../../lists/word-surnames.ts';
import { STOPS } from '../said/modifier.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';
import { commonness, isName } from '../word-sense.ts';

/** After these any word is a name. */
const SURE = /^(?:mr|mrs|ms|mister|missus|doctor|dr|prof|professor|pastor|deacon|reverend|rabbi|father)$/;
/** These are people by themselves as well: the word after them must be a name somewhere. */
const PLAIN =
  /^(?:sister|nurse|brother|miss|officer|judge|captain|coach|constable|sergeant|auntie|aunt|uncle|deputy|sheriff|elder|matron)$/;
const OWNED =
  /^(?:my|your|his|her|our|their|the|a|an|this|that|some|any|no|every|another|each|one|old|new|little|big|older|younger|twin|baby)$/;
const NEVER_AFTER =
  /^(?:appointments?|visits?|notes?|shopping|friends?|stuff|things?|types?|people|voice|face|hat|mode|brain|speak|talk|surgery|practice|patient|patients|relationship|practitioner|practitioners|specialist|station|aide|line|dictating|figure|figures|house|wise|dear|please|again|already|maybe|anyway|later|once|twice|home|himself|herself|number|instead|either|neither|comma|period|led|involved|orders?|dies|passed|abuse|kicks?)$/;
/** What goes on after a name. */
const GOES_ON =
  /^(?:at|in|on|from|and|or|but|who|he|she|i|is|was|has|had|said|says|came|will|would|to|with|for|about|when|then|so|if|again|today|now|wants?|thinks?|comma|period|full|over|up|down|as)$/;

export function plainlyTitled({ tokens, known }: Reading, i: number): boolean {
  const [earlier, title, token, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (title === undefined || token === undefined || !/^(?: |\. )$/.test(token.gap) || token.text.length < 3)
    return false;
  const sure = SURE.test(title.low);
  if (!sure && !PLAIN.test(title.low)) return false;
  const { low } = token;
  const bits = known[i] ?? 0;
  if (
    earlier &&
    title.gap === ' ' &&
    OWNED.test(earlier.low) &&
    !/^(?:mr|mrs|ms|mister|missus)$/.test(title.low)
  )
    return false;
  if (STOPS.test(low) || ACTS.has(low) || SPEECH.has(low) || NEVER_AFTER.test(low) || isNumberWord(low))
    return false;
  if (KIN.has(low) || CALLINGS.has(low) || TITLES.has(low) || (bits & MEDICAL) !== 0) return false;
  const surname = isName(bits) || WORD_SURNAMES.has(low);
  if (OCCUPATIONS.has(low) && !surname) return false;
  if (!surname && (!sure || /(?:ed|ing|ly|n't)$/.test(low) || commonness(bits) === 7)) return false;
  return (
    after === undefined ||
    after.gap !== ' ' ||
    GOES_ON.test(after.low) ||
    ACTS.has(after.low) ||
    SPEECH.has(after.low)
  );
}
