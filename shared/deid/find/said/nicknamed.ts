/**
 * Houses by a short name that needs its article: "sent to the royal", "her gp at the elms", and farms by where they lie:
 * "lives at high shaw".
 */

import { MEDICAL } from '../../lists/lexicon.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { commonness } from '../word-sense.ts';
import { STOPS } from './modifier.ts';

const SHORT =
  /^(?:general|royal|western|northern|eastern|southern|mercy|methodist|baptist|presbyterian|lutheran|jewish|memorial|regional|mission|mater|marriott|hilton|hyatt|sheraton|legion|grange|vfw|ymca|friarage|infirmary|priory|elms|beeches|limes|laurels|firs|oaks|willows|cedars|pines|hollies|birches|poplars|larches|gables|hermitage|cloisters|meadows|orchards|shires|croft|paddocks|hawthorns|rowans|sycamores|chestnuts|maples|aspens|junipers|heathers|motherhouse|mosque|gurdwara|abbey|convent|manse|vicarage|rectory|presbytery|dispensary|marae|railway|bull|crown|plough|swan|anchor|feathers|fox|lion|mitre|fold|grove|haven|retreat|refuge|maltings|tannery|pottery|brewery|levels|tops|downs|fens|broads|wolds|burren|ozarks|panhandle|hebrides|shetlands|orkneys|alice|sounds|glens|gorbals|peaks|dales|borders|highlands|lowlands|midlands|outback|kimberley|pilbara|riverina|mallee|wheatbelt|peninsula|bronx|loop|strip|bottoms|flats|heights|delta|barrens|bayou|plains|bluffs|shambles|hippodrome|corbett|infirm|wharf|quay|quays|basin|harriers|rovers|rangers|wanderers|rotary|guides|brownies|scouts|cubs|legion|lodge|masons|elks|moose|eagles|oddfellows|institute|atheneum|athenaeum|lyceum|orpheum|odeon|gaiety|regal|empire|palladium|coliseum|rialto|plaza|savoy|ritz|imperial|metropole|carlton|victoria|albert)$/;
const LYING = /^(?:low|high|upper|lower|nether|great|little|far|mid|middle|over)$/;

export function* nicknamed(reading: Reading): Generator<Candidate> {
  const { tokens, known } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [placing, the, token, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
    if (placing === undefined || the === undefined || token?.gap !== ' ' || token.caps !== 'lower') continue;
    const ends =
      after === undefined ||
      after.gap !== ' ' ||
      STOPS.test(after.low) ||
      commonness(known[i + 1] ?? 0) === 7;
    if (
      !ends ||
      !/^(?:at|to|from|in|into|near|by|behind|outside|past|on|over|around|through|with|for|above)$/.test(
        placing.low,
      )
    )
      continue;
    if (the.low === 'the' && SHORT.test(token.low))
      yield { start: token.start, end: token.end, kind: 'ORG', because: ['place-word'] };
    const bits = known[i] ?? 0;
    if (
      LYING.test(the.low) &&
      placing.low !== 'in' &&
      commonness(bits) < 5 &&
      (bits & MEDICAL) === 0 &&
      !/(?:s|ing|ed)$/.test(token.low)
    )
      yield { start: the.start, end: token.end, kind: 'LOCATION', because: ['place-word'] };
  }
}
