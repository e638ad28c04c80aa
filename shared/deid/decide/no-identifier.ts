/**
 * What a finding is that identifies nobody: a disease named after someone, "the porter", what a thing is made of, a
 * panel that sits in judgment. Told by the words around it.
 */

import { fold } from '../fold.ts';
import type { Kind } from '../finding.ts';
import { EPONYMS } from '../lists/medical/eponyms.ts';
import { relationOf } from '../cast/relations.ts';
import { numberOf } from '../spelling.ts';
import { TITLED } from './in-place.ts';
import type { InPlace } from './in-place.ts';

export function isNothing(kind: Kind, place: InPlace): boolean {
  const { was, left, right } = place;
  if (
    kind === 'Q:WORK' &&
    /^(?:premier|president|prime minister|mayor|governor|pope|queen|king)$/iu.test(was)
  )
    return /\bthe\s+$/iu.test(left);
  if (/^(?:reg|cons|sho|f1|f2|hca|ha|ward clerk)$/u.test(was)) return DETERMINED.test(left);
  if (SPOKEN.test(was)) return true;
  // "an old woman with sugar": nobody is with a place.
  if (kind === 'LOCATION' && /^\p{Ll}+$/u.test(was) && /\bwith\s+$/u.test(left)) return true;
  if (kind === 'NAME') {
    if (was === 'bill' && OWED.test(left)) return true;
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
  if ((kind === 'LOCATION' || kind === 'ORG') && GENERIC.test(was) && DETERMINED.test(left)) return true;
  if (kind === 'LOCATION' || kind === 'ORG')
    return BODY.test(was) || /^(?:bed|room|ward|unit|bay|clinic|hospital|office|floor)$/u.test(was);
  if (kind === 'Q:HEALTH' && /^(?:tetanus|voice box)$/iu.test(was)) return true;
  if (kind === 'Q:HEALTH' && /^one \p{Ll}+$/u.test(was)) return /\breach of\s+$/u.test(left);
  // "scrolling it with one finger"
  if (kind === 'Q:HEALTH' && /^with one \p{Ll}+$/u.test(was))
    return /\b(?:\p{Ll}+ing|\p{Ll}+ed|it|them|him|her|found|held|took|done|did|up)\s+$/u.test(left);
  if (kind === 'Q:WHEN' && /\b(?:Father|Mother)\s+$/u.test(left) && /^Christmas$/u.test(was)) return true;
  // "De Winter described them"
  if (kind === 'Q:WHEN' && /^\p{Lu}\p{Ll}+$/u.test(was))
    return /\b(?:De|Van|Von|Dr|Mr|Mrs|Ms|Ann|St)\.?\s+$/u.test(left);
  if (kind === 'Q:WORK' && THING.test(was))
    return !/\b(?:is|was|as|been|be|became|worked|retired|former)\s+(?:an?\s+)?(?:\p{Ll}+\s+)?$/iu.test(left);
  return false;
}

/** What a dictation says to the machine. */
const SPOKEN =
  /^(?:(?:miss )?doctor )?(?:period|comma|colon|new paragraph|paragraph|new line|full stop)(?: new paragraph)?$/iu;

/** "at the mart": everybody has one. */
const GENERIC =
  /^(?:mart|market|pub|shop|store|surgery|estate|village|town|city|station|creek|river|lake|beach|mall|courthouse|statehouse|yard|common|green)$/u;

/** "the back of a feed bill" */
const OWED =
  /\b(?:feed|phone|water|gas|electric|electricity|power|hospital|grocery|bar|dollar|tax|medical|hotel)\s+$/u;

/** Words that are a calling only where someone is said to be one. */
const THING =
  /(?:^|\s)(?:dishwasher|model|washer|dryer|cleaner|conductor|printer|computer|cooker|trainer)$/iu;

/** "Refusals documented": a noun that opens the sentence. "that nite": the end of a day. */
function isNoun({ was, left, right }: InPlace): boolean {
  const opens = /(?:^|[.!?]["”’]?\s+|\n\s*)$/u.test(left) && !TITLED.test(left);
  if (opens && /(?:tions|sions|nesses|ities|ances|ences|fusals|rovals|errals|ittals)$/u.test(was)) {
    return /^\s+(?:were|are|have|\p{Ll}+ed)\b/u.test(right);
  }
  return !TITLED.test(left) && /^(?:nite|nites|nyt|mornin|arvo|wk|wks|yr|yrs)$/u.test(was);
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

/** What things are made of, in small letters: "a watch. steel, black face". */
const STUFF =
  /^(?:steel|brass|copper|iron|tin|glass|leather|wool|cotton|velvet|oak|plastic|rubber|denim|wood|marble|concrete)$/u;
/** "poppy seed cake": what grows. */
const SEED = /^\s+(?:seeds?|juice|cake|pie|bread|oil|petals?|leaf|leaves|bush|tree)\b/u;
const DETERMINED = /\b(?:the|an?|my|our|his|her|their|your|this|that)\s+$/iu;

/** Those who sit in judgment are spoken of by what they are. */
const BODY =
  /^the\s+(?:tribunal|panel|court|board|commission|committee|council|government|applicant|claimant|respondent|appellant|minister|member|chair|agent)$/iu;
