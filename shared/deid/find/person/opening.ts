/**
 * A capital where a sentence opens, on a word that cannot be its subject unless someone is called so: "Young is the
 * surgeon", "Hope is eighty", "Field and Marsh are partners".
 */

import { MEDICAL } from '../../lists/lexicon.ts';
import { WORD_SURNAMES } from '../../lists/word-surnames.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';
import { commonness, isFirstName, isKeptName, isName, isUnknown } from '../word-sense.ts';

/** Words that say how something is, or what to do: no subject by themselves. */
const NO_SUBJECT =
  /^(?:young|best|sharp|long|short|small|little|rich|noble|gray|grey|brown|black|white|green|bright|moody|savage|strong|swift|sweet|wise|wild|blunt|good|hardy|jolly|keen|meek|proud|quick|sage|smart|stout|stark|tough|early|frank|gay|sunny|merry|happy|lucky|precious|blessed|royal|loving|will|mark|grant|rob|chase|hunt|drew|pierce|sue|pat|chuck|bob|skip|trip|drew|wade|lance|guy|dusty|rusty|stormy|sandy|misty|curly|tiny|slim|junior|major|french|english|holy|gentle|bold|low|high|makepeace|goodman|newman|freeman|coy|worthy|sterling|hale|stern|crisp|moist|pleasant|daft|dear|fair|fine|hard|cross|down|north|west|nice|still|always|sharpe|younger|older|toomey|doe|haggard|gaunt|bland|blythe|blithe)$/;
const BEING =
  /^(?:is|was|had|has|said|says|thinks|thought|knew|knows|wants|wanted|nodded|shrugged|laughed|came|went|took|drove|called|rang|asked|wept|cried|smiled|sat|stood|did|does|will|would|could|can|may|might)$/;
/** Said of people only. */
const OF_PEOPLE =
  /^(?:asleep|awake|dead|home|married|pregnant|crying|dying|waiting|standing|sitting|lying|living|smiling|sleeping|widowed|divorced|retired|deaf|blind|ninety|aged|late|hungry|thirsty|upstairs|downstairs|outside|unwell|drunk|sober|furious|angry|cross|tearful|[2-9]\d|1[0-1]?\d)$/;

/** One of many: without an article no subject, unless someone is called so. */
const COUNTED =
  /^(?:star|ocean|river|brook|sky|bear|wolf|fox|hawk|raven|wren|robin|jay|dove|lark|daisy|rose|lily|violet|iris|poppy|fern|ivy|olive|pearl|ruby|opal|jet|drake|duke|earl|baron|king|queen|prince|princess|bishop|angel|chief|tank|scout|buddy|buck|bull|bunny|kitty|duchess|moose|bird|tiger|lion|falcon|eagle|panther|cricket|pebble|pepper|ginger|snowball|boots|socks|patch|shadow|smoke|ace|chip|dot|bee|rocket|ranger|hunter|archer|mason|cooper|carter|parker|piper|porter|tanner|taylor|tucker|turner|tyler|walker|warden|butcher|deacon|colt|stone|storm|summer|winter|autumn|heath|reed|ridge|rowan|sparrow|starling|finch|magpie|swan|gift|blossom|petal|bud|twig|slim|legend|saint|pilgrim|rebel|maverick|ocean|forest|canyon|meadow|coral|crystal|diamond|jewel|amber|wood|rice|marsh|field|lamb|wells|rivers|banks|brooks|waters)$/;
const HOUSES =
  /^(?:general|county|memorial|regional|mercy|providence|state|university|methodist|baptist|presbyterian|royal|central|western|northern|southern|eastern|district|infirmary|trinity|unity|liberty|community)$/;
const HOUSE_DOES =
  /^(?:would|wouldn't|did|didn't|had|has|called|rang|said|sent|took|take|takes|accepted|refused|lost|wants|wanted|won't|closed|discharged|transferred|kept|could|couldn't|never)$/;

export function opensAsSubject({ tokens, known }: Reading, i: number): boolean {
  const [token, verb, then] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.caps !== 'title' || !token.opens || verb?.gap !== ' ') return false;
  const bits = known[i] ?? 0;
  if (
    verb.caps === 'lower' &&
    NO_SUBJECT.test(token.low) &&
    BEING.test(verb.low) &&
    (isName(bits) || WORD_SURNAMES.has(token.low))
  )
    return (
      !/^(?:will|mark|may|down|still|always|fine|fair|hard|good|best|early|long)$/.test(token.low) ||
      /^(?:is|was|had|has|said|says)$/.test(verb.low)
    );
  if (
    COUNTED.test(token.low) &&
    verb.caps === 'lower' &&
    (BEING.test(verb.low) || /^(?:does|ran|doesn't|isn't|wasn't|didn't)$/.test(verb.low))
  )
    return true;
  if (HOUSES.test(token.low) && HOUSE_DOES.test(verb.low)) return true;
  if (verb.low === 'and' && then?.text === 'I' && (isName(bits) || WORD_SURNAMES.has(token.low))) return true;
  if (isFirstName(bits) && /^(?:is|was)$/.test(verb.low) && then?.gap === ' ')
    return OF_PEOPLE.test(then.low) || isNumberWord(then.low);
  // "Field and Marsh": a second name after it.
  const second = known[i + 2] ?? 0;
  return (
    verb.low === 'and' &&
    then?.caps === 'title' &&
    then.gap === ' ' &&
    (isName(bits) || WORD_SURNAMES.has(token.low)) &&
    (bits & MEDICAL) === 0 &&
    (isUnknown(second) || (isKeptName(second) && commonness(second) < 6))
  );
}
