/**
 * What a finding is that was taken for something else: a month or a feast taken for a person, an age for a house
 * number, a hospital for a person. Null where it may well be what it was taken for.
 */

import type { Finding, Kind } from '../finding.ts';
import { relationPattern } from '../cast/relations.ts';
import { spellNumbers } from '../spelling.ts';
import { TITLED } from './in-place.ts';
import type { InPlace } from './in-place.ts';
import { holidaySeason } from './suggest/holiday.ts';
import { organizationNamed } from './suggest/place-nouns.ts';
import { classOf, OTHER_WORK } from './suggest/work-classes.ts';

export function otherKind(finding: Finding, place: InPlace): Kind | null {
  return finding.kind === 'NAME'
    ? (workNotName(finding, place) ?? otherThanName(place))
    : (dateNotPlace(finding.kind, place) ?? ageNotPlace(finding.kind, place));
}

/** "night baker", found as work too: what someone does, in small letters. */
function workNotName({ reasons }: Finding, { was }: InPlace): Kind | null {
  const specific = reasons.some(({ code }) => code === 'specific-words');
  return specific && was === was.toLowerCase() && classOf(was) !== OTHER_WORK ? 'Q:WORK' : null;
}

/** "on 3 March": no house number. */
function dateNotPlace(kind: Kind, { was }: InPlace): Kind | null {
  if (kind !== 'LOCATION' && kind !== 'ID') return null;
  // "his identical twin"
  if (/^(?:\p{Ll}+\s+)?(?:twin|twins|triplets)$/u.test(was)) return 'Q:FAMILY';
  return DAY.test(was) ? 'DATE' : null;
}

const DAY =
  /^(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.?(?:,?\s+\d{4})?$/iu;

/** "Otto Brandt, 68, retired": no house number. */
function ageNotPlace(kind: Kind, { was, left, right }: InPlace): Kind | null {
  if (kind !== 'LOCATION' && kind !== 'ID') return null;
  if (/^[1-9]\d[MF]$/u.test(was)) return 'Q:AGE';
  const spoken = /^\p{Ll}+(?:[-\s]\p{Ll}+)?$/u.test(was) ? Number(spellNumbers(was)) : NaN;
  if (spoken > 17 && spoken < 120 && /\b(?:s?he['’]?s|s?he is|who is|whos|who['’]s|is)\s+$/iu.test(left))
    return spoken > 89 ? 'AGE' : 'Q:AGE';
  const age = /^([1-9]\d|1[01]\d)(?:[MF]|\s?yo)?$/u.exec(was)?.[1];
  if (age === undefined || !/\p{L}\p{L},\s+$/u.test(left) || !/^\s*[,.;]/u.test(right)) return null;
  if (/\b(?:room|bed|ward|bay|unit|apt|suite|street|road|at|to|in),\s+$/iu.test(left)) return null;
  return Number(age) > 89 ? 'AGE' : 'Q:AGE';
}

/** What a "name" is that is none; null where it may well be a person. */
function otherThanName(place: InPlace): Kind | null {
  const { was, left, right } = place;
  if (TITLED.test(left) || TITLED.test(was)) return null;
  if (/^(?:St\.?|Saint)\s+\p{Lu}/u.test(was) && !/\bDay$/u.test(was)) return 'ORG';
  if (MONTH.test(was)) {
    const led = /\b(?:since|in|until|till|through|during|last|next|every|early|late|mid)\s+$/iu.test(left);
    if (led || /^\s+(?:morning|afternoon|evening|night)\b/u.test(right)) return 'DATE';
  }
  if (FEAST.test(was) && holidaySeason(was.toLowerCase())) return 'Q:WHEN';
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu.test(was)) return 'Q:WHEN';
  if (FAITH.test(was)) return 'Q:ORIGIN';
  if (/\d{3}/u.test(was)) return 'ID';
  if (/\s(?:syndrome|disease|palsy)$/iu.test(was)) return 'Q:HEALTH';
  const the = /^the\s/iu.test(was) || /\bthe\s+$/iu.test(left);
  if (
    the &&
    !HONOURED.test(left + was) &&
    !/^(?:['’]s)?\s+\p{Ll}{3}/u.test(right) &&
    !/^(?:the\s+)?\S+s$/iu.test(was)
  )
    return 'ORG';
  // "the colonoscopy at Faulkner", not "I looked at Faulkner"
  const at = /\b(\p{L}+)\s+at\s+$/u.exec(left)?.[1];
  if (at !== undefined && !AIMED.test(at) && !/^(?:['’]s\s+\p{Ll})/u.test(right))
    return /\s/u.test(was) ? 'ORG' : 'LOCATION';
  const on = /\b(\p{L}+)\s+on\s+$/u.exec(left)?.[1];
  if (
    on !== undefined &&
    !RELIED.test(on) &&
    !/\s/u.test(was) &&
    /^(?:\s+(?:where|near|by|and)\b|[.,;])/u.test(right)
  )
    return 'LOCATION';
  const led = /\b(?:at|to|from|in|into|of|outside|near|the|our|through)\s+$/iu.test(left);
  if (/\s/u.test(was) && (led || /^the\s/iu.test(was)) && organizationNamed(was)) return 'ORG';
  if (/\ban?\s+$/iu.test(left) && /^['’]s\s+\p{Ll}/u.test(right) && !/\s/u.test(was)) return 'ORG';
  if (/\btowards?\s+(?:the\s+)?$/iu.test(left) || CAME.test(left)) return 'LOCATION';
  // "her aunt in Matamoros", "a farm past Millersburg at two"
  const inside = /\b(\p{L}+)\s+in\s+$/u.exec(left)?.[1];
  if (inside !== undefined && !TRUSTED.test(inside) && !/^['’]s/u.test(right) && !/\s/u.test(was))
    return 'LOCATION';
  if (/\p{Ll}\s+past\s+$/u.test(left) && /^(?:[.,;]|\s+(?:at|in|on|with|to)\b)/u.test(right))
    return 'LOCATION';
  if (/\bsince\s+$/iu.test(left) && /^[.,;]/u.test(right) && !/\s/u.test(was)) return 'LOCATION';
  if (NOTED.test(left) && right.startsWith(')')) return 'LOCATION';
  if (
    /\bat\s+$/iu.test(left) &&
    /^['’]s(?=[\s]*[,.;:!?)]|\s+(?:and|or|for|with|till|until)\b)/u.test(right)
  ) {
    return 'ORG';
  }
  return null;
}

const HONOURED = /\bHono(?:u)rable\b/u;

/** "came out of Lyallpur", "the only one from Palakkad", "the whole of Schull": nobody comes out of a person. */
const CAME =
  /\b(?:(?:come|comes|came|gone|moved|drove|flown|flew|home|back)\s+(?:out\s+of|over\s+from|from|home\s+to|over\s+to)|(?:only one|unmarried|married|['’]m|I am|s?he is|was|were|['’]s|out|in|up|over|down|born and raised)\s+from|bring (?:him|her|them) home to|the whole of|people of|streets of)\s+$/iu;

/** "Deborah (dtr, Springfield)". */
const NOTED = new RegExp(`\\p{Lu}\\p{L}+\\s+\\((?:${relationPattern()}),\\s+$`, 'u');
const TRUSTED =
  /^(?:confid|believ|trust|faith|interest|disappoint|something|someone|anything|nothing|that|what|change|hope|find|found|see|saw|let|came|call|called|brought|come|turn|went|letting|calling|bringing)\p{L}*$/iu;
/** Done at someone, or on someone. */
const AIMED =
  /^(?:not|look|glanc|star|smil|laugh|shout|yell|snap|wav|point|swear|swor|nod|glar|aim|wink|bark|scream|grin|mad|angry|furious|annoyed|irritated|peek|gaz|scowl|frown|jab|poke)\p{L}*$/iu;
const RELIED =
  /^(?:call|rel|depend|check|wait|focus|spy|operat|work|lean|dot|gang|dump|cheat|based|hard|soft|easy|cold|sold|up|in|look|walk|pick|bet|count|turn)\p{L}*$/iu;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const FEAST =
  /^(?:new year|yom|rosh|sukkot|passover|pesach|purim|hanukkah|chanukah|shavuot|ramadan|eid|diwali|vaisakhi|nowruz|easter|pentecost|epiphany|advent|lent|ash wednesday|palm sunday|hallowe['’]?en|whitsun|may day|good friday|thanksgiving|boxing day|labou?r (?:day|weekend)|st\.? (?:patrick|david|george|andrew)['’]?s day|waitangi day|anzac day|australia day|canada day|burns night|guy fawkes|bonfire night|lei day|onam|pongal|holi|dussehra)\b/iu;
const FAITH =
  /^(?:the\s+)?(?:jehovah['’]?s?\s+witness(?:es)?|mormons?|amish|mennonites?|quakers?|hutterites?|benedictines?|franciscans?|dominicans?|jesuits?|carmelites?|trappists?|augustinians?|pentecostals?|lutherans?|methodists?|baptists?|adventists?)$/iu;
