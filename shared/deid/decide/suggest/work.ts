/**
 * Work, told by its broad class, the way its sentence goes: "works on the water", "a musician", "office workers". Where
 * it was done goes with it.
 */

import type { Gender } from '../../../journal/case.ts';
import { after, ahead, article, before, capitalLike, genderBefore, sentenceStart, was } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { classOf, NIGHTS, OTHER_WORK } from './work-classes.ts';
import type { WorkClass } from './work-classes.ts';

/**
 * @param gender of the person spoken about, where it is known.
 * @param patient gender of the patient: whom a case speaks of where it names nobody.
 */
export function fitWork(found: Spot, gender: Gender | null, patient: Gender | null = null): Fit | null {
  const at = workAt(found, gender, patient);
  // '"Taxi," I said': only the physician can say.
  if (/["“]$/u.test(at.lead) && /^[,.!?]?["”]/u.test(after(at.spot))) return null;
  return (
    owned(at) ??
    many(at) ??
    asVerb(at) ??
    asOne(at) ??
    asPerson(at) ?? {
      words: capitalLike(at.spot.text, at.spot.start, aPerson(at)),
      reach: reachOf(at, null),
    }
  );
}

/** The words of a class at no place in particular. */
export function typicalWork(work: string): string {
  return `someone who ${classOf(work).now}`;
}

interface WorkAt {
  readonly spot: Spot;
  readonly told: WorkClass;
  readonly left: string;
  readonly lead: string;
  /** How much of what follows says where: "at the theater wardrobe". */
  readonly further: number;
  readonly past: boolean;
  readonly person: 'man' | 'woman' | 'person';
}

function workAt(found: Spot, gender: Gender | null, patient: Gender | null): WorkAt {
  // "stained-[glass restorer]": the whole of a hyphenated word.
  const cut = /\p{L}+-$/u.exec(before(found))?.[0].length ?? 0;
  const spot = { ...found, start: found.start - cut };
  const where = FURTHER.exec(after(spot))?.[0] ?? '';
  const lead = ahead(spot, 80);
  const noted = NOTED.test(lead);
  // "she thought so, and I'd said Doyle was a deacon": he who was named right before.
  const named = spot.from > 0 && spot.start - spot.from < 8 ? gender : null;
  const near = named ?? (noted ? null : genderBefore(spot)) ?? gender ?? (noted ? patient : null);
  const own = /(?:\bnun|women?|waitress|seamstress|actress|midwife|sister)$/iu.test(was(spot))
    ? 'woman'
    : /(?:\bmonk|priest|[^o]man|fireman|husbandman)$/iu.test(was(spot))
      ? 'man'
      : null;
  const person = own ?? (near === 'he' ? 'man' : near === 'she' ? 'woman' : 'person');
  const known = /^night\b/iu.test(was(spot)) ? NIGHTS : classOf(was(spot) + where);
  return {
    spot,
    told: asOf(known, person),
    left: before(spot),
    lead,
    further: where.length,
    past: /\b(?:retired|former|ex|late|once|was|been)[-\s]+(?:an?\s+)?(?:retired\s+)?$/iu.test(lead),
    person,
  };
}

/** "the case report of a singer", "hiding from a baker". */
const NOTED = /\b(?:of|like|about|than|from|in|to)\s+an?\s+$/iu;
const FURTHER =
  /^\s+(?:on|at|for|in|of)\s+(?:the|a|an|our)\s+(?!(?:end|morning|afternoon|evening|night|same|time|way|day|room|door|phone)\b)\p{Ll}+(?:\s(?!(?:for|since|and|until|till|who|but|when|before|after|then|with|because|or|is|was|has|had)\b)\p{Ll}+)?(?=[,.;:!?)]|\s+(?:for|since|and|until|till|who|but|when|before|after|then|with|because|or)\b|\s*$)/u;

/** The class, said of him or of her. */
function asOf(told: WorkClass, person: WorkAt['person']): WorkClass {
  const their = person === 'man' ? 'his' : person === 'woman' ? 'her' : 'their';
  const fit = (words: string): string => words.replace(/\btheir\b/gu, their).replace(/\bperson\b/gu, person);
  return { ...told, now: fit(told.now), then: fit(told.then), plain: fit(told.plain), one: fit(told.one) };
}

function reachOf({ spot, left, further }: WorkAt, gap: RegExp | null): { start: number; end: number } {
  return { start: spot.start - (gap ? (gap.exec(left)?.[0].length ?? 0) : 0), end: spot.end + further };
}

function put(at: WorkAt, words: string, gap: RegExp | null): Fit {
  const reach = reachOf(at, gap);
  return { words: capitalLike(at.spot.text, reach.start, words), reach };
}

/** "a sheriff's car", "the baker's hands". */
function owned(at: WorkAt): Fit | null {
  const { spot, left } = at;
  const right = after(spot);
  const official = /^['’]s(?=\s+(?:car|cruiser|van|office|department|station)\b)/u.exec(right);
  if (official && /sheriff|police|trooper|constable|\bcop\b/iu.test(was(spot)))
    return { words: 'police', reach: { start: spot.start, end: spot.end + official[0].length } };
  if (!/^['’]s\s+\p{Ll}/u.test(right)) return null;
  const gap = /\b(?:an?|the)\s+$/iu;
  const words = /\bthe\s+$/iu.test(left) ? 'that person' : 'someone';
  return put({ ...at, further: 0 }, words, gap.test(left) ? gap : null);
}

function many(at: WorkAt): Fit | null {
  const plural = /(?:ers|ors|ists|ians|men|women|nurses|clerks|cooks|guards|pilots|monks|priests|deacons)$/iu;
  if (!plural.test(was(at.spot))) return null;
  const gap = /\b(?:the|other|some)\s+$/iu;
  return put(at, at.told.many, gap.test(at.left) ? gap : null);
}

/** Where the sentence says what someone does: "works as a", "is a retired", "owns", "taught". */
function asVerb(at: WorkAt): Fit | null {
  const { spot, told, left } = at;
  const as = /\b(work|works|worked|working)\s+as\s+(?:a|an|the)\s+(?:\p{Ll}+\s+)?$/iu.exec(left);
  if (as) {
    const verb = (as[1] ?? '').toLowerCase();
    const words =
      verb === 'works'
        ? told.now
        : verb === 'worked'
          ? told.then
          : verb === 'work'
            ? told.plain
            : doing(told);
    return put(at, words, /\b(?:work|works|worked|working)\s+as\s+(?:a|an|the)\s+(?:\p{Ll}+\s+)?$/iu);
  }
  const be = /(?:\b(is|was|am)|(['’][sm]))\s+an?\s+(?:(retired|former)\s+)?$/iu.exec(left);
  if (be) {
    const gap = /(?:\b(?:is|was|am)|['’][sm])\s+an?\s+(?:(?:retired|former)\s+)?$/iu;
    const first = /m$/iu.test(be[1] ?? be[2] ?? '');
    // "was a firefighter who died": a clause needs its noun.
    if (/^\s+(?:who|that|with)\b/u.test(after(spot).slice(at.further)))
      return put(at, `${be[1] ?? be[2] ?? 'is'} ${withArticle(told.one)}`, gap);
    const retired = be[3] !== undefined && !/ of faith$/u.test(told.now);
    const words = retired
      ? `used to ${told.plain}`
      : be[1]?.toLowerCase() === 'was'
        ? told.then
        : first
          ? told.plain.replace(/^be\b/u, 'am')
          : told.now;
    if (be[2] === undefined) return put(at, words, gap);
    // "he's a deacon": he's a man of faith.
    return put(at, /^(?:is|am)\b/u.test(words) ? words.replace(/^\w+/u, be[2]) : ` ${words}`, gap);
  }
  // "she works in a bank": where is what was found.
  const where = /\bwork(?:s|ed|ing)?\s+(?:in|at|for|on)\s+(?:an?|the)\s+$/iu.test(left);
  if (where) {
    const words = /^work /u.test(told.plain) ? told.plain.slice(5) : 'for a living';
    return put(at, words, /\b(?:in|at|for|on)\s+(?:an?|the)\s+$/iu);
  }
  const verb =
    /^(?:(owns?|runs?|drives?|teaches|raises?|keeps?|plays?|works?)|owned|ran|drove|taught|raised|kept|played|worked)\b/iu.exec(
      was(spot),
    );
  if (verb) return put(at, verb[1] === undefined ? told.then : told.now, null);
  // "drove a cane truck"
  if (/\b(?:drove|drives?|driving)\s+$/iu.test(left) && /^(?:an?|the)\s/u.test(was(spot)))
    return put(at, 'for a living', null);
  // "she taught second grade": she taught.
  const taught = /\b(?:taught|teaches|teach|teaching)(\s+)$/iu.exec(left);
  return taught
    ? { words: '', reach: { start: spot.start - (taught[1]?.length ?? 0), end: spot.end } }
    : null;
}

function doing({ plain }: WorkClass): string {
  return plain
    .replace(/^work\b/u, 'working')
    .replace(/^drive\b/u, 'driving')
    .replace(/^be\b/u, 'being');
}

/** "a night baker", "a retired judge", "an ex-cop": one of them. */
function asOne(at: WorkAt): Fit | null {
  const { spot, told, left } = at;
  if (/\bex[-\s]+$/iu.test(left))
    return /military$/u.test(told.now)
      ? put(at, 'military', null)
      : put(at, `once ${told.then}`, /\bex[-\s]+$/iu);
  // A clause would take what follows: "a glazier with a crushed pelvis".
  const bare = NOTED.test(at.lead) || /^\s+(?:with|in|from|whose)\b/u.test(after(spot).slice(at.further));
  const an = /\ban?\s+$/iu;
  if (bare && /^an?\s/u.test(was(spot)) !== an.test(left)) return put(at, withArticle(told.one), an);
  const described = /\ban?\s+(?:\p{Ll}+[-\s]+)?$/iu;
  return described.test(left) ? put(at, aPerson(at), described) : null;
}

/** "an artist", "a man who works on the water"; of the past as the sentence stands. */
function aPerson(at: WorkAt): string {
  const { told, past, person } = at;
  if (told.now === OTHER_WORK.now) return withArticle(told.one);
  const noun = !/^(?:working|person|man|woman|night)\b/u.test(told.one) || / of faith$/u.test(told.one);
  if (noun) return withArticle(`${/\bretired\s+$/iu.test(at.lead) ? 'retired ' : ''}${told.one}`);
  const who = person === 'person' ? 'someone' : `a ${person}`;
  // "a shearer till his back went": no longer.
  if (/^\s+(?:till|until|before)\b/u.test(after(at.spot))) return `${who} who ${told.then}`;
  if (!past) return `${who} who ${told.now}`;
  return `${who} who ${isPresent(at.spot) ? `used to ${told.plain}` : `had ${told.then}`}`;
}

/** The sentence so far speaks of now. */
function isPresent({ text, start }: Spot): boolean {
  const earlier = text.slice(sentenceStart(text, start), start);
  return (
    /\b(?:is|am|are|has|have|lives|comes|keeps)\b|['’](?:s|m|re|ve)\b/iu.test(earlier) &&
    !/\b(?:was|were|had|met|came|saw|\p{Ll}{3,}ed)\b/u.test(
      earlier.replace(/\b(?:retired|married|widowed)\b/giu, ''),
    )
  );
}

/** "the baker", ", baker,", "been a": spoken of by what they do. */
function asPerson(at: WorkAt): Fit | null {
  const { spot, told, left } = at;
  const attribute =
    /\bthe\s+$/iu.test(left) &&
    /^\s+(?:line|rank|stand|shop|job|shift|union|license|business)\b/iu.exec(after(spot));
  if (attribute) {
    const gap = /^\s+/u.exec(attribute[0])?.[0].length ?? 0;
    return { words: '', reach: { start: spot.start, end: spot.end + gap } };
  }
  if (/\b(?:the|his|her|their|my|our|that|this)\s+$/iu.test(left))
    return put(at, /\b(?:doctor|surgeon|surgery|physician)\b/iu.test(was(spot)) ? 'doctor' : at.person, null);
  // "past ninety, retired judge, and lives": retired.
  const retired = /(?:^|[,.;:(]\s*)retired(\s+)$/iu.exec(left);
  if (retired)
    return { words: '', reach: { start: at.spot.start - (retired[1]?.length ?? 0), end: at.spot.end } };
  if (/\b(?:been|as|former|retired)\s+$/iu.test(left)) return put(at, `someone who ${told.then}`, null);
  if (/,\s*$/u.test(left) && /^\s*[,.;]/u.test(after(spot)))
    return put(at, `who ${at.past ? told.then : told.now}`, null);
  return /\bin\s+$/iu.test(left) ? put(at, 'work', null) : null;
}

function withArticle(words: string): string {
  return `${article(words)} ${words}`;
}
