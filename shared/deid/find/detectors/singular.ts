/** What nobody else is or does: "the only vet in town", "the first woman to ...", tattoos, red hair, bees and bagpipes. */

import type { Candidate, Detector } from '../detector.ts';
import { findPhrases, phraseTable } from '../phrases.ts';

const PLACE =
  '(?:town|the town|the village|the county|the state|the country|the valley|the island|the parish|the city|the district|the whole county|the history of|the region|the family|the building|his field|her field|living memory|the ward|the hospital|a hundred miles|miles|these parts|the area|the province|the neighborhood|the street|the church|the congregation|the company|the department)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:only|first|last|oldest|youngest|tallest|biggest|best|best-known|most famous|fastest) (?:[\\p{L}'’-]{2,20} ){1,4}(?:in|of|on|for|within|from) ${PLACE}\\b`,
    'gu',
  ),
  /\b(?:first|last|only) (?:[\p{L}'’-]{2,20} ){0,2}(?:man|woman|person|doctor|girl|boy|surviving member|survivor|female|black woman|black man|one|vet|teacher|priest|mayor)(?: (?:to|ever|who) [\p{L}]{2,20}(?: [\p{L}'’-]{2,20}){0,9})/gu,
  /\b(?:first|last|only|oldest|youngest)(?: ever)? (?:man|woman|person|family|one|boy|girl|female|male|doctor|vet|priest|pilot|survivor) (?:[\p{L}]{3,12}ing|left|alive|standing|in|on|of|at|from|for)(?: [\p{L}'’-]{1,15}){1,4}/gu,
  /\b(?:youngest|oldest|first|last|only)(?: ever)? (?:[\p{L}'’-]{2,15} ){0,2}(?:queen|king|champion|captain|mayor|chief|winner|medalist|medallist|player|member|graduate|employee|passenger|speaker|keeper|descendant|resident)\b/gu,
  /\bone of the (?:last|few|only|first|two|three|four|five|six|seven|dozen)(?: [\p{L}'’-]{2,15}){1,4}/gu,
  /\b(?:known|famous|famed|remembered|notorious) (?:[\p{L}]{2,12} )?(?:as|for) (?:the|his|her|their|a|an|having|being)(?: [\p{L}'’-]{2,15}){1,5}/gu,
  /\b(?:last|only|sole) (?:surviving|remaining|living) [\p{L}]{3,20}\b/gu,
  /\b(?:full |half )?(?:sleeve )?tattoo(?:s|ed)?(?: (?:of|on|across|reading|that (?:says|said|reads|read)) [^.,;\n"“]{2,40})?/gu,
  /\b(?:(?:long|short|bright|curly|flaming|waist-length|dyed) )?(?:red|ginger|auburn|purple|blue|green|pink|orange|white-blond) (?:hair|beard|braids?|ponytail|mohawk)\b|\bred-?head(?:ed)?\b|\bhandlebar mustache\b|\b(?:waxed|handlebar) (?:mustache|moustache)\b|\bdreadlocks\b/gu,
  /\b(?:raises|raised|keeps|kept|breeds|bred|trains|trained|races|raced|shows|showed) (?:bees|pigeons|homing pigeons|alpacas|llamas|goats|sheepdogs|greyhounds|parrots|snakes|orchids|koi|budgerigars|whippets|lurchers|collies|terriers|ponies|geese|turkeys|quail|silkworms|maggots|beagles|falcons|hawks|ferrets|chickens|rabbits|ostriches|roosters|horses|huskies|canaries|budgies|finches|peacocks|hounds|cattle|sheep|donkeys|mules|tarantulas)\b/gu,
  /\b(?:plays|played|playing|builds|built|makes|made|repairs|repaired|restores|restored|carves|carved|collects|collected|paints|painted) (?:the |his |her )?(?:accordion|pedal steel|concertina|melodeon|squeezebox|bodhran|uilleann pipes|penny whistle|tin whistle|tabla|erhu|koto|zither|dulcimer|mandolin|saxophone|trombone|french horn|bagpipes?|harp|banjo|tuba|sitar|oud|theremin|organ|carillon|church organ|cello|fiddle|harmonica|ukulele|violins|clocks|ships in bottles|model trains|model ships|duck decoys|decoys|canoes|guitars|dollhouses|icons|stamps|typewriters|pocket watches|kites|puppets|coffins|fossils|butterflies|medals|boats|steam engines|vintage cars|motorcycles|radios)\b/gu,
  /\b(?:seven|six)[- ]f(?:oo|ee)t(?:[- ](?:\w+))?(?: tall)?\b(?= |\.|,)/gu,
];

const CALLED_SO = phraseTable([
  'town drunk',
  'village idiot',
  'local legend',
  'town crier',
  'homecoming queen',
  'prom queen',
  'beauty queen',
  'rodeo queen',
  'state champion',
  'world champion',
  'national champion',
  'title holder',
  'record holder',
  'hall of fame',
  'mayor of',
  'former mayor',
  'deputy mayor',
  'lottery winner',
  'won the lottery',
  'hermit',
  'recluse',
  'circus',
  'carnival family',
  'celebrity',
]);

export const singular: Detector = {
  name: 'singular',
  find(reading) {
    const { lower } = reading;
    const found: Candidate[] = findPhrases(reading, CALLED_SO).map(({ start, end }) => ({
      start,
      end,
      kind: 'Q:OTHER',
      because: ['specific-words'],
    }));
    for (const pattern of PATTERNS)
      for (const match of lower.matchAll(pattern))
        found.push({
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          kind: 'Q:OTHER',
          because: ['specific-words'],
        });
    return found;
  },
  examples: [
    {
      text: 'He is the only large-animal vet in the county and raises pigeons.',
      finds: [
        ['only large-animal vet in the county', 'Q:OTHER'],
        ['raises pigeons', 'Q:OTHER'],
      ],
    },
    {
      text: 'She was the first woman to captain the ferry, with long red hair.',
      finds: [
        ['first woman to captain the ferry', 'Q:OTHER'],
        ['long red hair', 'Q:OTHER'],
      ],
    },
    {
      text: 'It was the first time in years. The only thing I said. The last day of the month. I played along.',
      finds: [],
    },
  ],
};
