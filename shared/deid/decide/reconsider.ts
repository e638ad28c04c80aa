/**
 * Second thoughts about what was found, by the words around it, before anything is grouped: a month or a feast taken
 * for a person is a time, a hospital taken for a person is an organization, a disease named after someone is nobody,
 * "the porter" is a role. What the physician marked, or put into the cast, is never touched.
 */

import type { CastMember } from '../../journal/case.ts';
import type { Source } from './decision.ts';
import type { Finding, Kind } from '../finding.ts';
import { EPONYMS } from '../lists/medical/eponyms.ts';
import { fold } from '../fold.ts';
import { relationOf, relationPattern } from '../cast/relations.ts';
import { numberOf, spell, spellNumbers } from '../spelling.ts';
import { holidaySeason } from './suggest/holiday.ts';
import { organizationNamed } from './suggest/place-nouns.ts';
import { classOf, OTHER_WORK } from './suggest/work-classes.ts';

export function reconsider(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  cast: readonly CastMember[],
): Record<Source, readonly Finding[]> {
  const known = new Set(cast.flatMap(({ forms }) => forms.map(spell)));
  return Object.fromEntries(
    Object.entries(findings).map(([source, found]) => {
      const text = texts[source] ?? '';
      return [
        source,
        bedsOf(text, found).flatMap((first) => {
          const finding = trimmed(text, first);
          const was = text.slice(finding.start, finding.end);
          if (finding.detector === 'mark' || known.has(spell(was))) return [finding];
          const place: InPlace = {
            was,
            left: text.slice(Math.max(0, finding.start - 60), finding.start),
            right: text.slice(finding.end, finding.end + 60),
          };
          if (isNothing(finding.kind, place)) return [];
          const kind =
            finding.kind === 'NAME'
              ? (workNotName(finding, place) ?? otherThanName(place))
              : (dateNotPlace(finding.kind, place) ?? ageNotPlace(finding.kind, place));
          return [kind ? { ...finding, kind } : finding];
        }),
      ];
    }),
  );
}

/** "9 West bed 22" is one place. */
function bedsOf(text: string, found: readonly Finding[]): Finding[] {
  return found.reduce<Finding[]>((joined, next) => {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.end, next.start) : '';
    if (last?.kind === 'LOCATION' && next.kind === 'LOCATION' && /^,?\s+(?:bed|room|bay|rm)\s+$/iu.test(gap))
      joined[joined.length - 1] = { ...last, end: next.end };
    else joined.push(next);
    return joined;
  }, []);
}

/** "w Hollis": the short for "with" is not of the name; neither is what a dictation says to the machine. */
function trimmed(text: string, found: Finding): Finding {
  const spoken = /\s+new$/iu.exec(text.slice(found.start, found.end));
  const machine = spoken && /^\s+(?:paragraph|line)\b/iu.test(text.slice(found.end, found.end + 12));
  const finding = machine ? { ...found, end: found.end - spoken[0].length } : found;
  if (finding.kind !== 'NAME' || finding.detector === 'mark') return finding;
  const lead = /^(?:w|w\/|with|and|for)\s+(?=\p{Lu})/u.exec(text.slice(finding.start, finding.end));
  return lead ? { ...finding, start: finding.start + lead[0].length } : finding;
}

interface InPlace {
  readonly was: string;
  readonly left: string;
  readonly right: string;
}

/** What things are made of, in small letters: "a watch. steel, black face". */
const STUFF =
  /^(?:steel|brass|copper|iron|tin|glass|leather|wool|cotton|velvet|oak|plastic|rubber|denim|wood|marble|concrete)$/u;
/** "poppy seed cake": what grows. */
const SEED = /^\s+(?:seeds?|juice|cake|pie|bread|oil|petals?|leaf|leaves|bush|tree)\b/u;
const DETERMINED = /\b(?:the|an?|my|our|his|her|their|your|this|that)\s+$/iu;
const TITLED = /\b(?:mr|mrs|ms|mx|miss|dr|doctor|prof|nurse)\.?\s+$/iu;

function isNothing(kind: Kind, place: InPlace): boolean {
  const { was, left, right } = place;
  if (kind === 'NAME') {
    if (was === 'I') return /^(?:\s+\p{Ll}|['’])/u.test(right);
    if (/^(?:may|will|can|might)$/u.test(was)) return /^\s+(?:i|we|you|he|she|they|it)\b/iu.test(right);
    if (/^(?:that|this|an?|my)\s+\p{Ll}/u.test(was) || BODY.test(was)) return true;
    if (/^(?:guy|man|lady|woman|kid|boy|girl|bloke|fella)$/u.test(was))
      return !/\b(?:named|called)\s+$/u.test(left);
    if (STUFF.test(was) && !TITLED.test(left)) return /^(?:[.,;]|\s+\p{Ll})/u.test(right);
    if (SEED.test(right) && was === was.toLowerCase()) return true;
    if (was === was.toLowerCase() && relationOf(was)) return DETERMINED.test(left);
    return isEponym(place) || isNoun(place) || /^\p{Lu}{4,}\d?-\p{Lu}+\p{Ll}+\p{Lu}*$/u.test(was);
  }
  // "a hemoglobin of six point one"
  if (
    kind === 'LOCATION' &&
    /\bpoint$/iu.test(was) &&
    numberOf(was.split(/\s/u)[0]?.toLowerCase() ?? '') !== null
  ) {
    return numberOf(/^\s+(\p{Ll}+)/u.exec(right)?.[1] ?? '') !== null || /^\s+\d/u.test(right);
  }
  if (kind === 'LOCATION' && /^(?:19|20)\d\d$/u.test(was)) return true;
  if (kind === 'LOCATION' || kind === 'ORG')
    return BODY.test(was) || /^(?:bed|room|ward|unit|bay|clinic|hospital|office|floor)$/u.test(was);
  if (kind === 'Q:HEALTH' && /^(?:tetanus|voice box)$/iu.test(was)) return true;
  if (kind === 'Q:HEALTH' && /^one \p{Ll}+$/u.test(was)) return /\breach of\s+$/u.test(left);
  // "scrolling it with one finger"
  if (kind === 'Q:HEALTH' && /^with one \p{Ll}+$/u.test(was))
    return /\b(?:\p{Ll}+ing|\p{Ll}+ed|it|them|him|her|found|held|took|done|did|up)\s+$/u.test(left);
  // "De Winter described them"
  if (kind === 'Q:WHEN' && /^\p{Lu}\p{Ll}+$/u.test(was))
    return /\b(?:De|Van|Von|Dr|Mr|Mrs|Ms|Ann|St)\.?\s+$/u.test(left);
  if (kind === 'Q:WORK' && THING.test(was))
    return !/\b(?:is|was|as|been|be|became|worked|retired|former)\s+(?:an?\s+)?(?:\p{Ll}+\s+)?$/iu.test(left);
  return false;
}

/** Words that are a calling only where someone is said to be one. */
const THING =
  /(?:^|\s)(?:dishwasher|model|washer|dryer|cleaner|conductor|printer|computer|cooker|trainer)$/iu;

/** "Refusals documented": a noun that opens the sentence. "that nite": the end of a day. */
function isNoun({ was, left, right }: InPlace): boolean {
  const opens = /(?:^|[.!?]["”’]?\s+|\n\s*)$/u.test(left) && !TITLED.test(left);
  if (opens && /(?:tions|sions|nesses|ities|ances|ences|fusals|rovals|errals|ittals)$/u.test(was)) {
    return /^\s+(?:were|are|have|\p{Ll}+ed)\b/u.test(right);
  }
  return (
    /\b(?:that|this|every|last|all)\s+$/iu.test(left) &&
    /^(?:nite|nites|nyt|mornin|arvo|wk|wks|yr|yrs)$/u.test(was)
  );
}

/** "Cheyne-Stokes", "worked up for Addison's". */
function isEponym({ was, left, right }: InPlace): boolean {
  if (TITLED.test(left)) return false;
  if (/^(?:\s\p{Ll}+)?\s(?:syndrome|disease|palsy|phenomenon|maneuver|manoeuvre|criteria)\b/u.test(right))
    return true;
  const parts = was.split('-').map(fold);
  if (parts.length > 1)
    return parts.some((part) => EPONYMS.has(part)) && /^[\p{Lu}]\p{Ll}+-\p{Lu}/u.test(was);
  const owned = /^['’]s\b/u.test(right);
  return (
    owned &&
    EPONYMS.has(`${parts[0] ?? ''}s`) &&
    /\b(?:for|with|of|had|has|have|like|classic)\s+$/iu.test(left)
  );
}

/** "night baker", found as work too: what someone does, in small letters. */
function workNotName({ reasons }: Finding, { was }: InPlace): Kind | null {
  const specific = reasons.some(({ code }) => code === 'specific-words');
  return specific && was === was.toLowerCase() && classOf(was) !== OTHER_WORK ? 'Q:WORK' : null;
}

/** "on 3 March": no house number. */
function dateNotPlace(kind: Kind, { was }: InPlace): Kind | null {
  if (kind !== 'LOCATION' && kind !== 'ID') return null;
  return DAY.test(was) ? 'DATE' : null;
}

const DAY =
  /^(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.?(?:,?\s+\d{4})?$/iu;

/** Those who sit in judgment are spoken of by what they are. */
const BODY =
  /^the\s+(?:tribunal|panel|court|board|commission|committee|council|government|applicant|claimant|respondent|appellant|minister|member|chair|agent)$/iu;

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
  if (the && !/^(?:['’]s)?\s+\p{Ll}{3}/u.test(right) && !/^(?:the\s+)?\S+s$/iu.test(was)) return 'ORG';
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

/** "came out of Lyallpur", "the only one from Palakkad", "the whole of Schull": nobody comes out of a person. */
const CAME =
  /\b(?:(?:come|comes|came|gone|moved|drove|flown|flew|home|back)\s+(?:out\s+of|over\s+from|from|home\s+to|over\s+to)|(?:only one|unmarried|married|['’]m|I am|s?he is|born and raised)\s+from|bring (?:him|her|them) home to|the whole of|people of|streets of)\s+$/iu;

/** "Deborah (dtr, Springfield)". */
const NOTED = new RegExp(`\\p{Lu}\\p{L}+\\s+\\((?:${relationPattern()}),\\s+$`, 'u');
/** Done at someone, or on someone. */
const AIMED =
  /^(?:look|glanc|star|smil|laugh|shout|yell|snap|wav|point|swear|swor|nod|glar|aim|wink|bark|scream|grin|mad|angry|furious|annoyed|irritated|peek|gaz|scowl|frown|jab|poke)\p{L}*$/iu;
const RELIED =
  /^(?:call|rel|depend|check|wait|focus|spy|operat|work|lean|dot|gang|dump|cheat|based|hard|soft|easy|cold|sold|up|in|look|walk|pick|bet|count|turn)\p{L}*$/iu;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const FEAST =
  /^(?:new year|yom|rosh|sukkot|passover|pesach|purim|hanukkah|chanukah|shavuot|ramadan|eid|diwali|vaisakhi|nowruz|easter|pentecost|epiphany|advent|lent|ash wednesday|palm sunday|hallowe['’]?en|whitsun|may day|good friday|thanksgiving|boxing day|labou?r (?:day|weekend)|st\.? (?:patrick|david|george|andrew)['’]?s day|waitangi day|anzac day|australia day|canada day|burns night|guy fawkes|bonfire night|lei day|onam|pongal|holi|dussehra)\b/iu;
const FAITH =
  /^(?:the\s+)?(?:jehovah['’]?s?\s+witness(?:es)?|mormons?|amish|mennonites?|quakers?|hutterites?|benedictines?|franciscans?|dominicans?|jesuits?|carmelites?|trappists?|augustinians?|pentecostals?|lutherans?|methodists?|baptists?|adventists?)$/iu;
