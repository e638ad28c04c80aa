/**
 * Where "she" or "his" may stand for a person: they were told by role just before, in this paragraph, and nobody else of
 * that gender has come between. Never twice in a row: the writer used a name there for a reason.
 */

import type { CastMember } from '../../../journal/case.ts';
import { relationOf, relationPattern } from '../../cast/relations.ts';
import { beginsSentence, behind, inQuotes } from './around.ts';
import type { Spot } from './around.ts';

/** What has been told in this text so far. */
export interface Telling {
  /** Ids of people already told by role. */
  readonly mentioned: ReadonlySet<string>;
  /** Ids of those this or an earlier text of the page has told. */
  readonly known: ReadonlySet<string>;
  /** The person named last, where their words ended, and whether a pronoun was used. */
  /** Whom "his" and "her" in what others are called stand for. */
  readonly patient: CastMember | null;
  /** By what they are called: ids of those this text has told so, in order. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  readonly last: { readonly id: string; readonly end: number; readonly pronoun: boolean } | null;
}

const PEOPLE = new RegExp(
  `\\b(?:man|woman|boy|girl|lady|guy|people|patient|nobody|someone|everyone|${relationPattern()})\\b`,
  'giu',
);
const VERB =
  /^\s+(?:(?:never|always|still|just|only|also|then|once|\p{Ll}+ly)\s+)?(?:is|was|has|had|does|did|can|could|will|would|should|may|might|must|said|says|told|came|comes|went|goes|sat|sits|stood|took|takes|knew|knows|got|gets|put|puts|gave|gives|made|makes|ran|saw|sees|felt|thought|thinks|kept|keeps|left|looked|\p{Ll}{2,}ed|\p{Ll}{2,}s)\b/u;

export function pronounFor(
  spot: Spot,
  member: CastMember,
  told: Telling,
  possessive: boolean,
): string | null {
  const { gender } = member;
  if (gender !== 'she' && gender !== 'he') return null;
  const last = lastTold(spot, member, told);
  if (!last) return null;
  const between = spot.text.slice(last.end, spot.start);
  const sameSentence = between.length < 160 && !/[.!?\n]/u.test(between);
  if (last.pronoun && !sameSentence) return null;
  if (between.length > 220 || between.includes('\n')) return null;
  if (inQuotes(spot.text, spot.start) !== inQuotes(spot.text, last.end)) return null;
  if (othersStand(between, gender)) return null;
  if (possessive) return gender === 'she' ? 'her' : 'his';
  const clause =
    beginsSentence(spot.text, spot.start) ||
    /\b(?:and|but|when|because|that|if|after|since|so|while|until|before|then|though)\s+$/u.test(between);
  if (clause && VERB.test(behind(spot))) return gender;
  const object =
    sameSentence &&
    OBJECT.test(between) &&
    /^\s*(?:[.,;:!?)]|$|(?:and|but|about|that|to|in|at|on|for|with|when|because|again|altogether|anymore|either|too|then|now|today|the|a|my)\b)/u.test(
      behind(spot),
    );
  return object ? (gender === 'she' ? 'her' : 'him') : null;
}

/** Where they were told last: by these words, or in words of the author's own ("the daughter"). */
function lastTold(
  spot: Spot,
  { id, called }: CastMember,
  { last }: Telling,
): { end: number; pronoun: boolean } | null {
  const own = last?.id === id ? last : null;
  const from = Math.max(0, spot.start - 220, own?.end ?? 0);
  const whole = /^the \p{L}+$/u.test(called) ? new RegExp(`\\b${called}\\b`, 'giu') : null;
  const at = whole ? [...spot.text.slice(from, spot.start).matchAll(whole)].at(-1)?.index : undefined;
  return at === undefined ? own : { end: from + at + called.length, pronoun: false };
}

/**
 * In what someone says, people are not told by what they are to the patient: "because the daughter took me off the list"
 * is not how a granddaughter speaks.
 */
export function pronounInSpeech(
  spot: Spot,
  { gender, role }: CastMember,
  possessive: boolean,
): string | null {
  if ((gender !== 'she' && gender !== 'he') || !KIN.has(role)) return null;
  const lead = spot.text.slice(Math.max(0, spot.start - 120), spot.start);
  if (!inQuotes(spot.text, spot.start) && !REPORTED.test(lead)) return null;
  if (possessive) return gender === 'she' ? 'her' : 'his';
  if (VERB.test(behind(spot))) return gender;
  return gender === 'she' ? 'her' : 'him';
}

const KIN: ReadonlySet<string> = new Set(['patient', 'partner', 'parent', 'child', 'sibling', 'relative']);
/** "she says im in the parking lot and they wont let me up because": dictated, without marks. */
const REPORTED =
  /\b(?:he|she|they)\s+(?:says?|said)\s+(?:that\s+)?(?:i|im|i['’]m|my|me)\b[^.!?"“\n]*\b(?:because|that|when|if|until|since|and)\s+$/iu;

/** After these a person is spoken of, not speaking. */
const OBJECT =
  /\b(?:to|with|for|about|from|at|on|told|tell|asked|ask|saw|see|called|call|gave|give|helped|let|made|watched|heard|knew|know|thanked|hugged|visited|left|loved|missed|of)\s+$/iu;

function othersStand(between: string, gender: 'she' | 'he'): boolean {
  const opposite = gender === 'she' ? /\b(?:man|boy|guy)\b/iu : /\b(?:woman|girl|lady)\b/iu;
  return [...between.matchAll(PEOPLE)].some(([noun]) => {
    const known = relationOf(noun)?.gender ?? null;
    return known ? known === gender : !opposite.test(noun);
  });
}
