/**
 * The recall-first heart: every word that is no ordinary English or medical word, or stands with a capital where none
 * is due, is taken for a name until enough speaks against it. Small-lettered and sentence-opening names that are words
 * too need grounds beside them: a title, kin, "named", a verb of saying.
 */

import type { Context } from '../context.ts';
import type { Candidate, Detector } from '../detector.ts';
import { type Code, THRESHOLD, weigh } from '../evidence.ts';
import { EPONYM_HEADS } from '../lists/medical/eponyms.ts';
import { GENERIC_CAPITALS, NATIONS, SHARED_CAPITALS, STATES } from '../lists/capitals.ts';
import { DOUBTFUL_MONTHS, HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../lists/calendar.ts';
import { ANY_PLACE, FIRST, MEDICAL, MOSTLY, PEOPLE, SEEN, WORDY } from '../lists/lexicon.ts';
import {
  ACTS,
  BEFORE_THINGS,
  CALLED,
  CALLINGS,
  KIN,
  LOOSE_TITLES,
  SPEECH,
  STRICT_TITLES,
  TITLES,
} from '../lists/people-words.ts';
import { PEOPLES } from '../lists/peoples.ts';
import type { Reading } from '../reading.ts';
import {
  capital,
  commonness,
  isFirstName,
  isName,
  isUnknown,
  looksMisspelt,
  madeOfWords,
} from '../word-sense.ts';

export const names: Detector = {
  name: 'names',
  find(reading, context) {
    const found: Candidate[] = [];
    reading.tokens.forEach((token, i) => {
      if (token.digit) return;
      const because = groundsForName(reading, i, context);
      if (because.length > 0 && weigh(because) >= THRESHOLD)
        found.push({ start: token.start, end: token.end, kind: kindHere(reading, i), because });
    });
    return found;
  },
  examples: [
    { text: 'I sat with Marisela and we said nothing.', finds: [['Marisela', 'NAME']] },
    {
      text: 'Thaddeus hung his coat. Grace said he was early.',
      finds: [
        ['Thaddeus', 'NAME'],
        ['Grace', 'NAME'],
      ],
    },
    {
      text: 'so the daughter rowena calls and dr young picks up',
      finds: [
        ['rowena', 'NAME'],
        ['young', 'NAME'],
      ],
    },
    { text: 'His Parkinson tremor was worse. Hope is what I had left.', finds: [] },
    { text: 'Blood pressure was fine and the Foley was out. I went home.', finds: [] },
  ],
};

/** All grounds for and against token i being a name; empty where nothing speaks for it. */
export function groundsForName(reading: Reading, i: number, context: Context): Code[] {
  const token = reading.tokens[i];
  const bits = reading.known[i] ?? 0;
  if (token === undefined || token.digit) return [];
  const form = formGrounds(reading, i, context);
  if (form === undefined) return [];
  const near = nearGrounds(reading, i);
  const all = [...form, ...near];
  if (all.length === 0) return [];
  if ((bits & MOSTLY) !== 0 && token.caps === 'title') all.push('mostly-a-name');
  if ((bits & FIRST) !== 0) all.push('first-name');
  else if ((bits & PEOPLE) !== 0) all.push('known-name');
  else if ((bits & SEEN) !== 0) all.push('seen-as-name');
  else if ((bits & ANY_PLACE) !== 0) all.push('known-place');
  return all;
}

const NEVER = /^(?:i|i'm|i've|i'd|i'll|im|ive|id|a|o|oh|ok|okay|no|yes|hm|hmm|um|uh|ah|the)$/;

/** What the word itself says; undefined: it cannot be a name. */
function formGrounds(reading: Reading, i: number, context: Context): Code[] | undefined {
  const token = reading.tokens[i];
  if (token === undefined) return undefined;
  const { low, caps, opens } = token;
  if (token.text.length === 1) return undefined;
  const bits = reading.known[i] ?? 0;
  if (NEVER.test(low) || contracted(low)) return undefined;
  const grounds: Code[] = [];
  const common = commonness(bits);
  if (
    MONTHS.has(low) ||
    WEEKDAYS.has(low) ||
    HOLIDAYS.has(low) ||
    SEASONS.has(low) ||
    PEOPLES.has(low) ||
    NATIONS.has(low)
  ) {
    if (!DOUBTFUL_MONTHS.has(low)) return undefined;
    grounds.push('common-word');
  } else if (STATES.has(low) && (!isFirstName(bits) || PLACED.test(reading.tokens[i - 1]?.low ?? '')))
    return undefined;
  else if (SHARED_CAPITALS.has(low) && !isEmployer(reading, i)) grounds.push('known-capital');
  else if (GENERIC_CAPITALS.has(low) && caps === 'title') grounds.push('known-capital');
  else if (TITLES.has(low) && common > 0) grounds.push('common-word', 'common-word');
  if ((bits & MEDICAL) !== 0) grounds.push('medical-word');
  else if (isEponymHere(reading, i)) grounds.push('medical-word');

  if (caps === 'lower') {
    if ((common === 0 || (common === 1 && reading.casual && isName(bits))) && (bits & MEDICAL) === 0) {
      if (low.length < 3) return grounds;
      grounds.push(reading.casual ? 'not-a-word' : 'not-a-word-lower');
      if (!isFirstName(bits) && (bits & PEOPLE) === 0 && looksMisspelt(low, context.lists))
        grounds.push('looks-misspelt', 'looks-misspelt');
      if (madeOfWords(low, context.lists)) grounds.push('made-of-words');
    } else {
      if (common >= 6)
        grounds.push(
          isFirstName(bits) && low !== 'will' && low !== 'may' ? 'ordinary-word' : 'very-common-word',
        );
      else if (common >= 4 && !isFirstName(bits)) grounds.push('ordinary-word');
      else if (common >= 5) grounds.push('common-word');
      else if (common > 0 && !isFirstName(bits)) grounds.push('common-word');
    }
    return grounds;
  }
  if (caps === 'upper' && token.text.length <= 5) return acronym(grounds, bits, reading, i);
  if (opens) {
    if (isUnknown(bits)) {
      grounds.push('not-a-word');
      if (
        !isFirstName(bits) &&
        (bits & PEOPLE) === 0 &&
        (madeOfWords(low, context.lists) || (reading.casual && looksMisspelt(low, context.lists)))
      )
        grounds.push('looks-misspelt');
    } else if (common <= 2 && (bits & PEOPLE) !== 0) grounds.push('not-a-word');
    else if (common === 7)
      grounds.push(
        isFirstName(bits) && low !== 'will' && low !== 'may' ? 'ordinary-word' : 'very-common-word',
      );
    else if (isFirstName(bits) && (bits & WORDY) === 0)
      grounds.push('opens-as-name', ...(common >= 5 ? (['common-word'] as const) : []));
    else if (common >= 5 && !isFirstName(bits)) grounds.push('very-common-word');
    else if (common >= 5) grounds.push('common-word');
    else if (!isFirstName(bits)) grounds.push('common-word');
    return grounds;
  }
  grounds.push('capital-inside');
  const before = reading.tokens[i - 1];
  const after = reading.tokens[i + 1];
  if (common === 7 && !isFirstName(bits)) grounds.push('very-common-word');
  else if (common >= 5 && before && BEFORE_THINGS.has(before.low) && !(capital(after) && after?.gap === ' '))
    grounds.push('after-article');
  return grounds;
}

const CALL = /^(?:call|calls|called|name|named|nicknamed)$/;
const NAMED_HIM = /^(?:him|her|me|us|them|myself|himself|herself|it)$/;
const PLACED =
  /^(?:in|from|to|near|across|of|all|throughout|around|outside|northern|southern|eastern|western|upstate|rural|central)$/;
const TOLD =
  /^(?:told|tell|tells|asked|ask|asks|called|hugged|thanked|paged|texted|phoned|emailed|rang|saw|met|visited|kissed|helped|called|remember|remembered|love|loved|trusted|miss)$/;

/** "works at Costco": a name everyone shares is an employer here. */
function isEmployer(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1]?.low ?? '';
  return (
    (before === 'at' || before === 'for') &&
    /^(?:works?|worked|working|job|shifts?|employed|manager|cashier|hired)$/.test(
      reading.tokens[i - 2]?.low ?? '',
    )
  );
}

/** "Bell's palsy", "the Hamilton scale". */
function isEponymHere(reading: Reading, i: number): boolean {
  const after = reading.tokens[i + 1];
  const token = reading.tokens[i];
  // "Glasgow Coma Scale": the head itself, after a medical capital.
  if (
    token &&
    token.gap === ' ' &&
    EPONYM_HEADS.has(token.low) &&
    ((reading.known[i - 1] ?? 0) & MEDICAL) !== 0
  )
    return true;
  if (
    token &&
    token.gap === ' ' &&
    EPONYM_HEADS.has(token.low) &&
    ((reading.known[i - 2] ?? 0) & MEDICAL) !== 0
  )
    return true;
  if (after === undefined || token?.caps !== 'title') return false;
  if (EPONYM_HEADS.has(after.low)) return after.gap === ' ' || /^['’]?s? $/.test(after.gap);
  const second = reading.tokens[i + 2];
  return (
    second !== undefined &&
    EPONYM_HEADS.has(second.low) &&
    (after.gap === '-' || after.gap === ' ') &&
    capital(after) &&
    second.gap !== '. '
  );
}

/** Capitals only: a short one is an abbreviation unless nobody knows it; a long one is shouting, or a form. */
function acronym(grounds: Code[], bits: number, reading: Reading, i: number): Code[] | undefined {
  const token = reading.tokens[i];
  if (token === undefined || token.text.length < 2) return undefined;
  if (commonness(bits) >= 2 || (bits & MEDICAL) !== 0) grounds.push('very-common-word');
  grounds.push('all-capitals');
  return grounds;
}

/** What stands around it. */
const FUNCTION_WORDS =
  /^(?:is|was|are|were|has|had|did|does|do|will|would|can|could|should|may|might|must|said|says|told|asks|asked|and|or|but|the|a|an|in|on|at|to|for|with|from|of|by|as|if|when|who|that|this|there|then|so|not|just|also|always|never|we|i|you|he|she|they|it|him|her|them|my|his|their|our|your|came|come|comes|went|goes|got|gets|thinks|thought|wants|wanted|knows|knew|what|how|why|where|here|now|because|about|after|before|up|out|no|yes|all|any|some|one|two|three)$/;

function nearGrounds(reading: Reading, i: number): Code[] {
  const { tokens, known } = reading;
  const token = tokens[i];
  if (token === undefined) return [];
  const bits = known[i] ?? 0;
  const grounds: Code[] = [];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const lower = token.caps === 'lower';
  const plain = token.gap === ' ' || token.gap === '. ' || token.gap === ' "' || token.gap === ', ';
  if (before && plain) {
    if (STRICT_TITLES.has(before.low) && lower && !FUNCTION_WORDS.test(token.low) && token.gap !== ', ')
      grounds.push('honorific', 'beside-a-name');
    else if (
      !lower &&
      token.gap !== ', ' &&
      TITLES.has(before.low) &&
      !(token.opens && FUNCTION_WORDS.test(token.low))
    )
      grounds.push('honorific');
    else if (
      lower &&
      LOOSE_TITLES.has(before.low) &&
      token.gap === ' ' &&
      (isUnknown(bits) || (isFirstName(bits) && commonness(bits) < 6))
    )
      grounds.push('honorific');
    else if (
      (KIN.has(before.low) || CALLINGS.has(before.low)) &&
      token.gap !== '. ' &&
      (isFirstName(bits) || isUnknown(bits) || !lower)
    )
      grounds.push('kinship');
    else if (
      CALLED.has(before.low) ||
      (NAMED_HIM.test(before.low) &&
        CALL.test(tokens[i - 2]?.low ?? '') &&
        (isFirstName(bits) || isUnknown(bits)))
    )
      grounds.push('is-called');
    else if (lower && TOLD.test(before.low) && isFirstName(bits) && token.gap === ' ')
      grounds.push('spoken-to');
    else if ((before.low === 'is' || before.low === 'was') && tokens[i - 2]?.low === 'name')
      grounds.push('is-called');
    else if (before.low === 'name' && tokens[i - 2]?.low !== 'the' && isFirstName(bits))
      grounds.push('is-called');
  }
  if (after && after.gap === ' ' && (!lower || isFirstName(bits) || isUnknown(bits))) {
    if (SPEECH.has(after.low) && after.caps === 'lower')
      grounds.push('speaks-or-acts', ...(isFirstName(bits) && !lower ? (['speaks-or-acts'] as const) : []));
    else if (ACTS.has(after.low) && after.caps === 'lower') grounds.push('speaks-or-acts');
    else if (
      capital(after) &&
      !after.opens &&
      !lower &&
      isFirstName(bits) &&
      commonness(known[i + 1] ?? 0) < 6
    )
      grounds.push('kinship');
  }
  if (after && after.gap === ', ' && /^\d{1,2}$/.test(after.text) && !lower) grounds.push('age-follows');
  if (isFirstName(bits)) grounds.push(...presented(reading, i));
  if (!lower && token.newLine && isFirstName(bits) && after && /^: ?["“]?$/.test(after.gap))
    grounds.push('apposition');
  const next = known[i + 1] ?? 0;
  if (
    lower &&
    after?.caps === 'lower' &&
    after.gap === ' ' &&
    isFirstName(bits) &&
    commonness(bits) < 6 &&
    isUnknown(next) &&
    isName(next)
  )
    grounds.push('kinship');
  if (
    lower &&
    reading.casual &&
    isFirstName(bits) &&
    opensClause(reading, i) &&
    after &&
    after.gap === ' ' &&
    (ACTS.has(after.low) || SPEECH.has(after.low) || /^(?:at|from|my|the|in)$/.test(after.low))
  )
    grounds.push('opens-clause');
  if (token.owns && !lower) grounds.push('beside-a-name');
  if (token.gap === ', ' && after && /^[,.]/.test(after.gap) && (isUnknown(bits) || isFirstName(bits)))
    grounds.push('set-off');
  if (lower && isFirstName(bits) && listed(reading, i)) grounds.push('listed-with-names');
  if (
    !lower &&
    before &&
    after &&
    capital(before) &&
    capital(after) &&
    /^ ["“'‘(]$/.test(token.gap) &&
    /^["”'’)] $/.test(after.gap)
  )
    grounds.push('is-called');
  if (
    lower &&
    isFirstName(bits) &&
    /["“]$/.test(token.gap) &&
    after?.gap === ' ' &&
    (isUnknown(known[i + 1] ?? 0) || ((known[i + 1] ?? 0) & PEOPLE) !== 0) &&
    /^["”]/.test(tokens[i + 2]?.gap ?? '"')
  )
    grounds.push('is-called', 'opens-as-name');
  if (
    lower &&
    before &&
    isFirstName(known[i - 1] ?? 0) &&
    (bits & PEOPLE) !== 0 &&
    /["“]$/.test(before.gap) &&
    token.gap === ' ' &&
    /^["”]/.test(after?.gap ?? '"')
  )
    grounds.push('is-called');
  if (
    (token.low === 'will' || token.low === 'may') &&
    (after === undefined || /^[,.;"”)]/.test(after.gap)) &&
    before &&
    /^(?:is|was|its|it's|it|named|called|im|with|and|for|to)$/.test(before.low)
  )
    grounds.push('is-called', 'first-name');
  return grounds;
}

/** "rob my partner", "pat the charge nurse", "Hope, the carer", "candy at the desk", "young from renal". */
function presented(reading: Reading, i: number): Code[] {
  const { tokens } = reading;
  const after = tokens[i + 1];
  if (after === undefined || !/^,? $/.test(after.gap) || BEFORE_THINGS.has(tokens[i - 1]?.low ?? ''))
    return [];
  if (/^(?:the|my|his|her|our|their|a|an)$/.test(after.low)) {
    for (let at = i + 2; at < i + 5; at += 1) {
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
function opensClause(reading: Reading, i: number): boolean {
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
function listed(reading: Reading, i: number): boolean {
  const isOne = (at: number): boolean => {
    const bits = reading.known[at] ?? 0;
    return isFirstName(bits) && isUnknown(bits);
  };
  const { tokens } = reading;
  const left = /^, (?:and )?$/.test(tokens[i]?.gap ?? '') ? i - 1 : tokens[i - 1]?.low === 'and' ? i - 2 : -1;
  const right = /^, $/.test(tokens[i + 1]?.gap ?? '') ? i + 1 : tokens[i + 1]?.low === 'and' ? i + 2 : -1;
  return (left >= 0 && isOne(left)) || (right >= 0 && isOne(right) && tokens[right]?.gap === ', ');
}

function contracted(low: string): boolean {
  return /(?:n't|'ll|'re|'ve|'d|'m)$/.test(low);
}

function kindHere(reading: Reading, i: number): 'NAME' | 'LOCATION' {
  const bits = reading.known[i] ?? 0;
  const before = reading.tokens[i - 1]?.low;
  const placed =
    before === 'in' ||
    before === 'from' ||
    before === 'near' ||
    before === 'to' ||
    before === 'outside' ||
    before === 'at';
  if ((bits & ANY_PLACE) !== 0 && placed) return 'LOCATION';
  return placed && before !== 'to' && before !== 'from' && (bits & (FIRST | PEOPLE)) === 0
    ? 'LOCATION'
    : 'NAME';
}
