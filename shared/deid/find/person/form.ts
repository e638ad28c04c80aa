/**
 * What a word itself says for and against being a name: its letters, how ordinary it is, what the lists know. Answers
 * undefined where it cannot be one (days, months, peoples, "I'd").
 */

import type { Context } from '../context.ts';
import type { Code } from '../evidence.ts';
import { DOUBTFUL_MONTHS, HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../../lists/calendar.ts';
import { GENERIC_CAPITALS, NATIONS, SHARED_CAPITALS, STATES } from '../../lists/capitals.ts';
import { ABBREVIATED, ANY_NAME, ANY_PLACE, FIRST, MEDICAL, PEOPLE, WORDY } from '../../lists/lexicon.ts';
import { EPONYM_HEADS } from '../../lists/medical/eponyms.ts';
import { HURRIED } from '../../lists/medical/shorthand.ts';
import { BEFORE_THINGS, TITLES } from '../../lists/people-words.ts';
import { PEOPLES } from '../../lists/peoples.ts';
import { WORD_SURNAMES } from '../../lists/word-surnames.ts';
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

/** What the word itself says; undefined: it cannot be a name. */
export function formGrounds(reading: Reading, i: number, context: Context): Code[] | undefined {
  const token = reading.tokens[i];
  if (token === undefined) return undefined;
  const { low, caps, opens } = token;
  if (token.text.length === 1) return undefined;
  const bits = reading.known[i] ?? 0;
  if (NEVER.test(low) || contracted(low) || (caps === 'lower' && reading.casual && HURRIED.has(low)))
    return undefined;
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
  else if (SHARED_CAPITALS.has(low) && !isEmployer(reading, i) && !isTown(reading, i))
    grounds.push('known-capital');
  else if (GENERIC_CAPITALS.has(low) && caps === 'title') grounds.push('known-capital');
  else if (TITLES.has(low) && common > 0) grounds.push('common-word', 'common-word');
  if ((bits & MEDICAL) !== 0 && !writtenAsName(reading, i) && !isTown(reading, i))
    grounds.push('medical-word');
  else if (isEponymHere(reading, i)) grounds.push('medical-word');

  if (caps === 'lower') {
    if ((common === 0 || (common === 1 && reading.casual)) && (bits & MEDICAL) === 0) {
      if (low.length < 3 && !(reading.casual && isFirstName(bits))) return grounds;
      grounds.push(reading.casual ? 'not-a-word' : 'not-a-word-lower');
      const town = (bits & ANY_PLACE) !== 0 && PLACED.test(reading.tokens[i - 1]?.low ?? '');
      const listed = (bits & (reading.casual ? ANY_NAME | ANY_PLACE : FIRST | PEOPLE)) !== 0;
      if (!town && !listed && looksMisspelt(low, context.lists)) grounds.push(...slips(reading, low));
      if (!town && !listed && madeOfWords(low, context.lists)) grounds.push('made-of-words');
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
    } else if (
      (common <= 2 && (bits & PEOPLE) !== 0) ||
      (common <= 4 && (bits & PEOPLE) !== 0 && (bits & ANY_PLACE) !== 0)
    )
      grounds.push('not-a-word');
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
  if (common === 7 && !isFirstName(bits) && !isTown(reading, i) && !isSurname(reading, i))
    grounds.push('very-common-word');
  else if (
    common >= 5 &&
    before &&
    BEFORE_THINGS.has(before.low) &&
    !/^(?:in|of|with)$/.test(before.low) &&
    !isHouse(reading, i) &&
    !(capital(after) && after?.gap === ' ')
  )
    grounds.push('after-article');
  return grounds;
}

/** A misspelling rather than a name: hardly so where everything else is spelled right. */
function slips({ casual, sloppy }: Reading, low: string): Code[] {
  if (!casual || sloppy) return ['looks-misspelt', 'looks-misspelt'];
  return low.length < 4 ? ['looks-misspelt'] : [];
}

const NEVER = /^(?:i|i'm|i've|i'd|i'll|im|ive|id|a|o|oh|ok|okay|no|yes|hm|hmm|um|uh|ah|the)$/;
const PLACED =
  /^(?:at|frm|in|from|to|near|across|of|all|throughout|around|outside|northern|southern|eastern|western|upstate|rural|central)$/;

/** "in Nice", "from Hope": a capital after a placing word that is a town, whatever else it is. */
function isTown({ tokens, known }: Reading, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    ((known[i] ?? 0) & ANY_PLACE) !== 0 &&
    token?.caps === 'title' &&
    !token.opens &&
    before?.caps === 'lower' &&
    PLACED.test(before.low)
  );
}

/** "from the Elephant", "at the Oval": an everyday word with a capital where a house or place stands. */
function isHouse({ tokens }: Reading, i: number): boolean {
  return (
    tokens[i - 1]?.low === 'the' &&
    tokens[i]?.caps === 'title' &&
    /^(?:at|to|from|in|near|outside|behind|past|by|into|for|with)$/.test(tokens[i - 2]?.low ?? '')
  );
}

/** "I asked Long.", "Long said": a last name that everyone uses as a word. */
function isSurname({ tokens }: Reading, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    token?.caps === 'title' &&
    WORD_SURNAMES.has(token.low) &&
    before?.caps === 'lower' &&
    !BEFORE_THINGS.has(before.low) &&
    !capital(after)
  );
}

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

/** "Sol", "Art", "Pat": an abbreviation of the ward is not written so inside a sentence. */
function writtenAsName(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token?.caps === 'title' &&
    token.text.length > 2 &&
    ((reading.known[i] ?? 0) & ABBREVIATED) !== 0 &&
    isName(reading.known[i] ?? 0)
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

function contracted(low: string): boolean {
  return /(?:n't|'ll|'re|'ve|'d|'m)$/.test(low);
}
