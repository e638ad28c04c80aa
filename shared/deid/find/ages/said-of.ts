/**
 * Whether a sentence says that a number is someone's age: "he's seventy one", "lonnie forty four rodeo clown", "Hilde,
 * 71, came", "died at 91", "turned ninety-one". Numbers of years, doses, beds and scores are left alone.
 */

import { ACTS, SPEECH } from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { commonness, isFirstName, isKeptName, isUnknown } from '../word-sense.ts';
import type { AgeNumber } from './number.ts';

const IS = /^(?:is|was|am|im|i'm|he's|she's|hes|shes|he’s|she’s|i’m)$/;
const IS_SOMEONE = /^(?:im|i'm|he's|she's|hes|shes|he’s|she’s|i’m|whos|who's|who’s)$/;
const TURNS =
  /^(?:be|turned|turns|turning|aged|age|they're|almost|nearly|only|just|about|being|rising|pushing|whos|who's|who’s)$/;
const SOMEONE =
  /^(?:he|she|who|mother|father|mom|mum|dad|wife|husband|daughter|son|sister|brother|mama|i|now|and|they|patient|grandmother|grandfather|nan|gran|aunt|uncle|child|boy|girl|lady|man|woman|baby|eldest|oldest|youngest|one)$/;
const ADVERB =
  /^(?:only|just|almost|nearly|about|now|already|not|still|maybe|barely|probably|like|all|of|around|nearer)$/;
const PERSON =
  /^(?:patient|widow|widower|woman|man|wife|husband|mother|father|daughter|son|girl|boy|child|kid|brother|sister|name)$/;
const AT_AGE =
  /^(?:died|dead|married|left|began|started|himself|herself|came|here|diagnosed|widowed|stroke|attack|was|alone|pregnant|school|there|war|home|states|country|cancer|line|taxi|orphaned|emigrated|arrived|retired|sober|menopause|mother|father|brother|sister|him|her)$/;
const GOES_ON = /^(?:with|and|from|on|in|i|he|she|when|because|but|of|by|after|before|who|his|her|my|the)$/;

/** @param i where what stands before the number ends: "a hundred and two" begins at its article */
export function saidOf(reading: Reading, i: number, number: AgeNumber): boolean {
  const { tokens } = reading;
  const owner = tokens[i - 1]?.owns === true;
  const before = owner ? 'is' : (tokens[i - 1]?.low ?? '');
  const subject = owner ? i - 1 : i - 2;
  const earlier = tokens[subject]?.low ?? '';
  const { value, digits } = number;
  const after = tokens[number.next];
  const closes = !counts(reading, number);
  const goes = closes && (digits ? value >= 2 : value >= 3 && spokenAge(reading, number));

  if (before === 'age') return true;
  if (ADVERB.test(before) && (IS.test(earlier) || tokens[subject]?.owns === true)) return goes || value > 12;
  if (IS.test(before)) {
    const person =
      SOMEONE.test(earlier) ||
      IS_SOMEONE.test(before) ||
      tokens[subject]?.caps === 'title' ||
      (reading.casual && isSomeone(reading.known[subject] ?? 0)) ||
      (value > 89 && !digits);
    if (person && goes) return true;
  } else if (TURNS.test(before) && goes) return true;
  if (named(reading, i, number) || betweenCommas(reading, i, number) || inBrackets(reading, i, number))
    return true;
  if (before === 'at' && closes) {
    if (value >= 12 && AT_AGE.test(earlier)) return true;
    const ends = after === undefined || after.gap !== ' ';
    if (!digits && value >= 13 && (ends || GOES_ON.test(after.low))) return true;
    if (value >= 60 && value <= 115 && after === undefined) return true;
  }
  if (before === 'of' && closes)
    return (
      (value >= 60 || !digits) &&
      /^(?:woman|man|lady|gentleman|age|person|widow|widower|patient|mother|father|boy|girl|child|lad|kid)$/.test(
        earlier,
      )
    );
  return (
    value > 89 &&
    value < 116 &&
    !digits &&
    closes &&
    (/^(?:is|was|to|at|till|until|being|mother|father|hit|reached|made|making|past|over)$/.test(before) ||
      (tokens[i]?.opens === true && /^,/.test(after?.gap ?? '')))
  );
}

/** Something countable follows: no age. */
function counts({ tokens }: Reading, number: AgeNumber): boolean {
  const after = tokens[number.next];
  if (after === undefined || after.gap !== ' ' || after.newLine || !/^[a-z]+s$/.test(after.low)) return false;
  if (/^(?:was|is|has|years|yrs|shes|hes|its|yes|grower's|always|this|his)$/.test(after.low) || after.owns)
    return false;
  return !ACTS.has(after.low) && !SPEECH.has(after.low);
}

/** A spoken number as an age: nothing that could be counted or measured follows. */
function spokenAge({ tokens, known, casual }: Reading, number: AgeNumber): boolean {
  const after = tokens[number.next];
  if (after === undefined || after.gap !== ' ') return true;
  if (commonness(known[number.next] ?? 0) === 7)
    return !/^(?:to|of|or|years?|time|day|point|more|o'clock)$/.test(after.low);
  return casual && number.value > 10;
}

/** "lonnie forty four rodeo clown", "naughton seventy six from": said right after the name. */
function named({ tokens, known, casual }: Reading, i: number, number: AgeNumber): boolean {
  const bits = known[i - 1] ?? 0;
  return (
    casual &&
    !number.digits &&
    number.value >= 18 &&
    tokens[i]?.gap === ' ' &&
    tokens[i - 1]?.digit === false &&
    (tokens[i - 1]?.text.length ?? 0) > 2 &&
    (isFirstName(bits) || (isUnknown(bits) && isKeptName(bits)) || known[i - 1] === 0)
  );
}

/** "Hilde, 71, came"; "Is 66, CrCl 51" in a line of questions. */
function betweenCommas({ tokens }: Reading, i: number, number: AgeNumber): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[number.next]];
  if (token === undefined || number.value < 2) return false;
  const open = after === undefined || /^[,.;)]/.test(after.gap);
  if (!open) return false;
  // "66, CrCl 51, found on a watch", "84. Carcinoma of the prostate": a fragment that opens with it.
  if (token.opens && number.digits && number.value >= 16 && number.value < 112)
    return (
      after !== undefined &&
      (/^, $/.test(after.gap) || (!token.newLine && /^\. $/.test(after.gap) && after.caps !== 'lower'))
    );
  if (before === undefined || !/^, ?$/.test(token.gap)) return false;
  return (
    before.caps === 'title' || PERSON.test(before.low) || (number.digits && number.value >= 16 && before.owns)
  );
}

/** "(51)", "(71, the bell ringer)". */
function inBrackets({ text, tokens }: Reading, i: number, number: AgeNumber): boolean {
  const last = tokens[number.next - 1];
  return (
    last !== undefined &&
    number.value >= 2 &&
    /^\($/.test(tokens[i]?.gap.trim() ?? '') &&
    (number.value >= 12 ? /^[),;]/ : /^[,;]/).test(text.slice(last.end))
  );
}

function isSomeone(bits: number): boolean {
  return isFirstName(bits) || isUnknown(bits);
}
