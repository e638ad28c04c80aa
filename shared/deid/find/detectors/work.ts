/**
 * What someone does, when it says more than "an office job": "a retired tugboat captain", "night baker", "worked at
 * the cannery". The jobs of a ward are left alone; a plain "driver" needs a word beside it.
 */

import type { Candidate, Detector } from '../detector.ts';
import { MEDICAL } from '../../lists/lexicon.ts';
import { OCCUPATIONS, WARD_JOBS, WEAK_OCCUPATIONS } from '../../lists/occupations.ts';
import type { Reading } from '../reading.ts';
import { keptAt, workedAt } from '../work/kept.ts';
import { commonness } from '../word-sense.ts';

export const work: Detector = {
  name: 'work',
  find(reading) {
    const found: Candidate[] = [];
    for (let i = 0; i < reading.tokens.length; i += 1) {
      const one =
        jobAt(reading, i) ??
        saidAt(reading, i) ??
        handAt(reading, i) ??
        keptAt(reading, i) ??
        workedAt(reading, i);
      if (one !== undefined) found.push(one);
    }
    return found;
  },
  examples: [
    {
      text: 'He is a retired tugboat captain and she was a beekeeper.',
      finds: [
        ['tugboat captain', 'Q:WORK'],
        ['beekeeper', 'Q:WORK'],
      ],
    },
    {
      text: 'He ran the saddlery for years and his father sold crop insurance. She worked on the draggers.',
      finds: [
        ['ran the saddlery', 'Q:WORK'],
        ['sold crop insurance', 'Q:WORK'],
        ['draggers', 'Q:WORK'],
      ],
    },
    { text: 'He worked on the letter and in the garden, and ran the tap. She sold the car.', finds: [] },
    { text: 'she worked as a crossing guard for years', finds: [['crossing guard', 'Q:WORK']] },
    {
      text: 'He retired from the railroad. She taught second grade.',
      finds: [
        ['railroad', 'Q:WORK'],
        ['second grade', 'Q:WORK'],
      ],
    },
    {
      text: 'The nurse called the resident. I am a doctor and the driver waited. She was a great cook.',
      finds: [],
    },
  ],
};

const CUES =
  /^(?:retired|former|ex|erstwhile|professional|self-employed|unemployed|semi-retired|full-time|part-time|apprentice|as|aspiring|veteran|journeyman|longtime|career|freelance)$/;
const STOPS =
  /^(?:a|an|the|his|her|their|our|my|your|this|that|some|any|another|one|two|three|four|five|six|no|not|of|in|on|at|to|by|for|from|with|and|or|but|as|is|was|are|were|be|been|being|am|she|he|they|we|you|i|it|who|like|every|each|all|both|retired|former|ex|good|great|old|young|new|big|small|little|same|other|only|best|worst|first|last|few|many|most|more|such|very|just|own|real|whole|nice|poor|dear|kind|tired|busy|quiet|angry|proud|lovely|terrible|excellent|wonderful|said|told|asked|became|become|called|named|when|if|because|then|than|so|says|about|into|over|under|also|now|still|once|always|never|even|really|actually)$/;

function jobAt(reading: Reading, i: number): Candidate | undefined {
  const { tokens } = reading;
  const token = tokens[i];
  if (token === undefined || token.caps === 'upper') return undefined;
  const singular = OCCUPATIONS.has(token.low)
    ? token.low
    : token.low.endsWith('s') && OCCUPATIONS.has(token.low.slice(0, -1))
      ? token.low.slice(0, -1)
      : undefined;
  if (singular === undefined) return undefined;
  let first = i;
  while (first > 0 && i - first < 3 && (tokens[first]?.gap === ' ' || tokens[first]?.gap === '-')) {
    const before = tokens[first - 1];
    if (
      before === undefined ||
      before.digit ||
      STOPS.test(before.low) ||
      CUES.test(before.low) ||
      before.owns ||
      /(?:ed|ly|n't)$/.test(before.low)
    )
      break;
    if (
      before.caps !== 'lower' &&
      !before.opens &&
      !/^(?:army|navy|marine|air|school|church)$/.test(before.low)
    )
      break;
    first -= 1;
  }
  const start = tokens[first];
  const before = tokens[first - 1]?.low ?? '';
  const cue = CUES.test(before) || (before === 'a' && /^(?:as|became)$/.test(tokens[first - 2]?.low ?? ''));
  const modified = first < i;
  if (WARD_JOBS.has(singular) && !cue) return undefined;
  const about =
    /^(?:a|an)$/.test(before) &&
    /^(?:is|was|he's|she's|hes|shes|i'm|im|am|be|being|who's|whos|moms|mums|dads|mom's|mum's|dad's)$/.test(
      tokens[first - 2]?.low ?? '',
    );
  const listed = /^(?:, |; )$/.test(start?.gap ?? '') || cue;
  const opener = token.opens && token.caps === 'title';
  const being = about && (!VAGUE.test(singular) || modified);
  if (
    WEAK_OCCUPATIONS.has(singular) &&
    !(cue || being || (modified && (about || listed || /^(?:a|an|the)$/.test(before) || opener)))
  )
    return undefined;
  if (/^(?:great|good|terrible|bad)$/.test(before) || (tokens[first - 1]?.low === 'like' && !cue))
    return undefined;
  if (token.caps === 'title' && !token.opens && !modified && WEAK_OCCUPATIONS.has(singular)) return undefined;
  return start && { start: start.start, end: token.end, kind: 'Q:WORK', because: ['specific-words'] };
}

/** Said of many who do something else for a living. */
const VAGUE =
  /^(?:model|guide|leader|keeper|minister|runner|hunter|racer|swimmer|student|performer|planner|judge|captain|driver|cook|maker|builder|operator|officer|guard|mate|worker|waiter|dealer|trainer|actor|artist|author|writer|painter|cleaner|general|principal|smith|carver|boxer|skater|teller|apprentice|veteran)$/;

const TRADES =
  /^(?:creamery|milk|bin|gas|oil|coal|railway|railroad|company|delivery|repair|maintenance|cable|union|navy|army|bread|ice|insurance|newspaper|tv|radio|farm|mill|mine|pit|dock|boat|ferry|rig|road|forestry|quarry|council|post|tannery|cannery|brewery|dairy|factory|fairground|circus|carnival|steel|shipyard|lobster|oyster|shrimp|cattle|sheep|rodeo|canal|lighthouse|library|laundry|orchard|vineyard|sawmill|foundry|car|bus|tram|garage|brick|bank)$/;

/** "a creamery man", "dock worker", "cannery girl". */
function handAt(reading: Reading, i: number): Candidate | undefined {
  const [trade, token] = [reading.tokens[i - 1], reading.tokens[i]];
  if (trade === undefined || token?.gap !== ' ' || !TRADES.test(trade.low)) return undefined;
  return /^(?:man|woman|men|women|worker|workers|hand|hands|girl|lad|boss|owner|foreman|hauler)$/.test(
    token.low,
  )
    ? { start: trade.start, end: token.end, kind: 'Q:WORK', because: ['specific-words'] }
    : undefined;
}

const PLACES =
  /^(?:mill|mills|mine|mines|plant|factory|cannery|shipyard|docks|railroad|railway|railways|foundry|brewery|quarry|farm|ranch|fire|police|post|navy|army|marines|force|garage|prison|jail|zoo|circus|library|museum|school|university|college|church|bank|casino|diner|bakery|butchers|abattoir|slaughterhouse|steelworks|colliery|pit|rigs|oilfields|trawlers|boats|ferries|buses|trams|mint|statehouse|courthouse|post-office|airline|airport|harbor|harbour|vineyard|orchard|dairy|sawmill|tannery|laundry|newspaper|theatre|theater|opera|orchestra|union|council|embassy|ministry|lumberyard|power)$/;

/** "retired from the railroad", "worked at the cannery", "taught second grade", "drives a school bus". */
function saidAt(reading: Reading, i: number): Candidate | undefined {
  const { tokens } = reading;
  const verb = tokens[i];
  const next = tokens[i + 1];
  if (verb === undefined || next === undefined) return undefined;
  if (
    /^(?:works?|worked|working|retired|retiring)$/.test(verb.low) &&
    /^(?:at|for|in|on|from)$/.test(next.low)
  ) {
    const skip = /^(?:the|a|an|our|local)$/.test(tokens[i + 2]?.low ?? '') ? i + 3 : i + 2;
    for (let last = skip; last < skip + 3; last += 1) {
      const token = tokens[last];
      if (token === undefined || token.gap !== ' ') return undefined;
      const [from] = [tokens[skip]];
      if (PLACES.test(token.low) && from)
        return { start: from.start, end: token.end, kind: 'Q:WORK', because: ['specific-words'] };
    }
    return undefined;
  }
  if (/^(?:teaches|taught|drives|drove|flies|flew|coaches|coached)$/.test(verb.low)) {
    const skip = /^(?:the|a|an|my)$/.test(next.low) ? i + 2 : i + 1;
    for (let last = skip; last < skip + 3; last += 1) {
      const [from, token] = [tokens[skip], tokens[last]];
      if (token === undefined || from === undefined || token.gap !== ' ') return undefined;
      if (
        /^(?:grade|kindergarten|school|bus|truck|taxi|cab|lorry|ambulance|helicopters?|planes|cargo|music|math|maths|history|chemistry|physics|latin|piano|violin|art|english|french|spanish|biology|karate|football|basketball|soccer|hockey|swimming|theology|philosophy|geography|rigs?|trucks|trains?|tram|forklift|hearse|combine)$/.test(
          token.low,
        ) &&
        ((reading.known[last] ?? 0) & MEDICAL) === 0 &&
        commonness(reading.known[last] ?? 0) > 0
      )
        return { start: from.start, end: token.end, kind: 'Q:WORK', because: ['specific-words'] };
    }
  }
  return undefined;
}
