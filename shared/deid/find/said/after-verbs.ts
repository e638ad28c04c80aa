/**
 * Where nobody writes capitals: a plain word without an article where a place or a house must stand, by the verb before
 * it. "born in hope", "works at target", "discharged from fresh start", "drinks at the railway".
 */

import { MEDICAL } from '../../lists/lexicon.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord } from '../spoken-numbers.ts';
import { commonness } from '../word-sense.ts';
import { isModifier, STOPS } from './modifier.ts';

const LIVES =
  /^(?:born|raised|lives|lived|living|live|grew|moved|buried|stationed|posted|settled|based|retired|schooled|farms|farmed|cottage|flat|caravan|brought)$/;
const SERVES =
  /^(?:works?|worked|working|job|shifts?|hired|employed|nights|cleans|cleaned|cooks|cooked|teaches|taught|manages|managed|waits|waitressed|volunteers?|volunteered|drives|drove|delivers|delivered|trained|training|temping|temps|stacks|greeter|cashier|teller|barista|waitress|manager|apprenticed|plays|played|sings|sang|swims|prays|prayed|worships|boards|enrolled|discharged|transferred|admitted|referred|seen|scanned|treated|goes|transported)$/;
const DRINKS =
  /^(?:drinks?|drank|drinking|pint|pints|darts|quiz|landlord|landlady|barmaid|bar|local|lock-in|dinner|wake|reception|eats|sunday)$/;
const BETWEEN =
  /^(?:up|back|over|out|down|home|off|away|around|there|still|now|again|late|early|full|part|time|nights|days|him|her|them|me|us)$/;

/** No place, though they stand without an article. */
const NO_PLACE =
  /^(?:poverty|fear|care|hospital|town|prison|pain|peace|exile|hiding|sin|denial|squalor|silence|misery|comfort|debt|luxury|luck|terror|style|shame|limbo|sheltered|supported|temporary|public|private|council|social|foster|rented|assisted|student|army|military|army|isolation|person|practice|part|parts|theory|fact|truth|general|particular|time|front|back|between|bed|church|school|college|university|work|home|court|jail|custody|rehab|hospice|surgery|theatre|clinic|intensive|recovery|camp|sea|war|town|shelter|shelters|housing|accommodation|detention|remand|segregation|space|turn|case|line|order|place|charge|addition|advance|agony|bits|black|white|blue|love|labour|labor|tears|trouble|secret|season|shifts|shift|years|months|weeks|days|ages|sales|retail|finance|advertising|insurance|construction|catering|security|marketing|banking|education|healthcare|tech|money|free|nothing|peanuts|pennies|himself|herself|themselves|myself|yourself|everyone|everybody|someone|somebody|people|others|night|nights|weekends|speed|length|home-time|least|last|first|once|large|rest|risk|odds|present|full|pace|scale|height|source|dawn|dusk|noon|midnight|lunch|dinner|supper|breakfast|tea|christmas|easter|thanksgiving|mass|assembly|practice|rehearsal|training|weddings|funerals|parties|concerts|matches|games|meetings|meals|events|festivals|markets|fairs|shows|table|tables|clients|customers|patients|students|tenants|families|kids|children|adults|boys|girls|english|maths|math|science|history|music|art|drama|sport|football|rugby|cricket|hockey|piano|guitar|house|car|truck|trucks|lorries|lorry|buses|taxis|cabs|foot|sight|scratch|experience|birth|childhood|infancy|memory|necessity|hunger|thirst|cold|heat|cancer|sepsis|pneumonia|abroad|overseas|somewhere|anywhere|nowhere|everywhere|here|there|indoors|outside|upstairs|downstairs|next|different|various|several|many|few|both|either|another|other|such|more|less|ruin|ruins|filth|darkness|daylight|pairs|groups|teams|silos|lodgings|digs|quarters|barracks|tents|caravans|trailers|hotels|hostels|flats|apartments|cities|towns|villages|london's|god|faith|jesus|heaven|hell)$/;

export function* afterVerbs(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [placing, one] = [tokens[i - 1], tokens[i]];
    if (placing === undefined || one?.gap !== ' ' || one.caps !== 'lower') continue;
    if (!/^(?:in|at|to|from|for|near|outside|with)$/.test(placing.low)) continue;
    const verb = verbBefore(reading, i - 2);
    const live = LIVES.test(verb) && /^(?:in|at|to|from|near|outside)$/.test(placing.low);
    const serve = SERVES.test(verb) && !/^(?:in|near|outside)$/.test(placing.low);
    if (!live && !serve) continue;
    if (one.low === 'the' || !plain(reading, i)) continue;
    const two = tokens[i + 1];
    if (ends(reading, i + 1)) {
      if (serve && placing.low === 'with') continue;
      if (serve && /^(?:to|from)$/.test(placing.low) && commonness(known[i] ?? 0) > 4) continue;
      yield found(one.start, one.end, live ? 'LOCATION' : 'ORG');
    } else if (
      two?.gap === ' ' &&
      two.caps === 'lower' &&
      plain(reading, i + 1) &&
      ends(reading, i + 2) &&
      !(two.low.endsWith('s') && commonness(known[i] ?? 0) === 7) &&
      (!/^(?:to|for|with)$/.test(placing.low) || FRESH.test(one.low))
    )
      yield found(one.start, two.end, live ? 'LOCATION' : 'ORG');
  }
  yield* drunkAt(reading);
}

/** Words houses are called by, before another plain word: "fresh start", "new hope", "holy redeemer". */
const FRESH =
  /^(?:fresh|new|little|happy|sunny|gentle|good|holy|golden|silver|bright|safe|second|open|green|blue|red|royal|lucky|sweet|tender|loving|sacred|blessed|precious|crystal|rainbow|sunshine|sunrise|sunset|harbor|harbour|summit|pinnacle|guardian|angel|angels|hope|mercy|grace|liberty|pioneer|heritage|eagle|comfort|caring|serenity|tranquil|living|first|trinity|covenant|calvary|bethel|redeemer|emmanuel|immanuel|st|saint|our|shining|rising|morning|evening|north|south|east|west|twin|three|four|five|seven|cross|high|low|old|great|grand)$/;

function verbBefore({ tokens }: Reading, at: number): string {
  const last = tokens[at]?.low ?? '';
  if (!BETWEEN.test(last) && !/^(?:and|or|i|to)$/.test(last)) return last;
  return BETWEEN.test(last) ? (tokens[at - 1]?.low ?? '') : last;
}

function plain({ tokens, known }: Reading, i: number): boolean {
  const token = tokens[i];
  const bits = known[i] ?? 0;
  return (
    token !== undefined &&
    !token.digit &&
    token.text.length > 2 &&
    !NO_PLACE.test(token.low) &&
    !STOPS.test(token.low) &&
    !isNumberWord(token.low) &&
    (bits & MEDICAL) === 0 &&
    !/(?:ing|ly|n't|['’].*)$/.test(token.low)
  );
}

/** Nothing that could be the thing itself goes on. */
function ends({ tokens }: Reading, i: number): boolean {
  const after = tokens[i];
  return after === undefined || after.gap !== ' ' || STOPS.test(after.low);
}

/** "drinks at the railway", "a pint in the bull". */
function* drunkAt(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [placing, the, one] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (the?.low !== 'the' || one?.gap !== ' ' || one.caps !== 'lower') continue;
    if (!/^(?:at|in|of|down|behind|outside)$/.test(placing?.low ?? '')) continue;
    if (![3, 4, 5].some((back) => DRINKS.test(tokens[i - back]?.low ?? ''))) continue;
    if (!isModifier(reading, i) || NOT_PUBS.test(one.low)) continue;
    const two = tokens[i + 1];
    if (ends(reading, i + 1)) yield found(one.start, one.end, 'ORG');
    else if (two?.gap === ' ' && ends(reading, i + 2) && isModifier(reading, i + 1))
      yield found(one.start, two.end, 'ORG');
  }
}

const NOT_PUBS =
  /^(?:pub|pubs|bar|hospital|table|house|kitchen|car|park|end|morning|evening|afternoon|night|weekend|week|day|month|time|same|other|garden|street|bath|bed|sink|tap|shed|garage|canteen|cafeteria|dark|cold|sun|rain|church|club|mess|hotel|moment|door|desk|bottle|trial|case|matter|file|letter|note|notes|blood|wound|funeral|wedding|party|restaurant|cafe|diner|office|counter|fridge|clinic|surgery|ward|unit|reception|place|corner|village|town|city|country)$/;

function found(start: number, end: number, kind: 'ORG' | 'LOCATION'): Candidate {
  return { start, end, kind, because: ['in-at-from', 'in-at-from', 'in-at-from', 'in-at-from'] };
}
