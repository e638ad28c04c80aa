/**
 * A name that is a word as well, in small letters ("hope was gone", "with summer", "hunter or chase"): does it stand
 * where a person would, or as the word? Looks two words to either side and no further.
 */

import { ABBREVIATED, ANY_PLACE, MEDICAL, MOSTLY, PEOPLE, WORDY } from '../../lists/lexicon.ts';
import { ACTS, BEFORE_PEOPLE, BEFORE_THINGS, KIN, SPEECH } from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';
import { commonness, isFirstName } from '../word-sense.ts';

/** After these a verb or a thing comes, never a name. */
const NOT_BEFORE =
  /^(?:i|you|we|they|he|she|it|to|not|dont|don't|didnt|didn't|cant|can't|wont|won't|couldnt|wouldnt|will|would|could|should|might|must|can|do|does|did|be|been|being|is|was|are|were|very|too|so much|really|of|under|into|feel|felt|get|got|have|had|has|im|i'm|its|it's|id|ill|we're|youre|lets|let's|please|off|up|out|down)$/;
/** A clause goes on or begins anew after the name. */
const GOES_ON =
  /^(?:i|i'm|im|he|she|they|we|you|it|it's|its|that's|thats|who|whos|who's|and|but|so|or|at|in|on|from|is|was|the|because|when|while|my|his|her|with|again|about|for|today|now|then|what|how|why|if|period|comma|full|new|stop|if|before|after|until|till|since|says|said|myself|to|this|came|went|like|instead|too|alone|there|here|home|by)$/;
const MERELY =
  /^(?:a|an|the|that|what|not|all|always|never|for|in|to|of|something|nothing|everything|more|about|is)$/;

export function standsAsPerson(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const token = tokens[i];
  if (token === undefined) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const led = before !== undefined && token.gap === ' ';
  if (standsAsWord(reading, i)) return false;
  const common = commonness(known[i] ?? 0);
  if (((known[i] ?? 0) & MOSTLY) !== 0 && common < 4) return true;
  const follows = after !== undefined && after.gap === ' ' ? after.low : '';
  if (SPEECH.has(follows) || ACTS.has(follows)) {
    if (common < 6 || SPEECH.has(follows)) return true;
    return !/^(?:is|was|will|would|can|could|has)$/.test(follows) || !MERELY.test(tokens[i + 2]?.low ?? '');
  }
  if (token.owns) return true;
  const open = follows === '' || GOES_ON.test(follows);
  if (led && open && BEFORE_PEOPLE.has(before.low)) return true;
  if (led && open && /^(?:said|says|sed|asked|okay|ok|thank|thanks|sorry|yes|no|well|oh)$/.test(before.low))
    return true;
  if (led && (KIN.has(before.low) || /^(?:little|big|old|young|baby)$/.test(before.low)) && open) return true;
  return beside(reading, i);
}

/** Nothing speaks against it: no article before, no number, and a rarer word, or one after which the clause goes on. */
export function maybePerson(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const bits = known[i] ?? 0;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (commonness(bits) > 5 || standsAsWord(reading, i) || (bits & ABBREVIATED) !== 0) return false;
  if (before?.digit === true || isNumberWord(before?.low ?? '')) return false;
  return (bits & WORDY) === 0 || after === undefined || after.gap !== ' ' || GOES_ON.test(after.low);
}

/** After an article, a pronoun, "not": the word, whoever is called so. */
export function standsAsWord(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1];
  if (before === undefined || reading.tokens[i]?.gap !== ' ') return false;
  return BEFORE_THINGS.has(before.low) || NOT_BEFORE.test(before.low);
}

/** "his boy tuck has", "gwendolyn price and": a plain word where only a name fits, by kin before it or a first name. */
export function saidAsName(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token?.gap !== ' ' || token.text.length < 3) return false;
  const bits = known[i] ?? 0;
  if (ACTS.has(token.low) || SPEECH.has(token.low) || ADVERBS.test(token.low) || (bits & MEDICAL) !== 0)
    return false;
  if (commonness(bits) > 6 || commonness(bits) === 0) return false;
  const acts = after?.gap === ' ' && (ACTS.has(after.low) || SPEECH.has(after.low));
  if (KIN.has(before.low) && /^(?:my|his|her|their|our|your|the)$/.test(tokens[i - 2]?.low ?? ''))
    return acts && commonness(bits) < 6;
  if (/^(?:called|named)$/.test(before.low)) return acts;
  if (before.low === 'is' && tokens[i - 2]?.low === 'this') return after?.low === 'from' && after.gap === ' ';
  const first = known[i - 1] ?? 0;
  const open = after === undefined || after.gap !== ' ' || acts || GOES_ON.test(after.low);
  return (
    open &&
    isFirstName(first) &&
    commonness(first) < 3 &&
    before.gap !== '' &&
    (bits & (PEOPLE | ANY_PLACE)) !== 0
  );
}

const ADVERBS =
  /(?:ly|ed|ing|n't)$|^(?:just|also|then|there|still|even|now|who|back|home|here|often|once|never|again|alone|both|down|out|over|away|together|later|first|right|sort|kind|texts|half|twice|too|maybe|always|already|anyway|sometimes|upstairs|outside|inside|downstairs|tonight|today|tomorrow|yesterday)$/;

/** "hunter or chase", "me and bo and dale": another first name on the other side of the word between. */
function beside(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const isOne = (at: number, word: number): boolean =>
    /^(?:and|or)$/.test(tokens[word]?.low ?? '') &&
    tokens[at]?.caps !== 'none' &&
    isFirstName(known[at] ?? 0) &&
    !BEFORE_THINGS.has(tokens[Math.min(at, word) - 1]?.low ?? '');
  return isOne(i - 2, i - 1) || isOne(i + 2, i + 1);
}
