/**
 * People about whom nothing is known but a name: told as "someone", or not at all where the sentence does without.
 * Also names that only describe a thing ("the Lindqvist boy", "a Brandt bag") and names set beside a pronoun.
 */

import type { CastMember } from '../../../journal/case.ts';
import { ELSEWHERE } from '../../cast/beside.ts';
import { after, ahead, article, before, behind, capitalLike, was } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { withNextCapital } from './vocative.ts';

/** @param named the name with its honorific. */
export function fitDescribing(named: Spot): Fit | null {
  const own = /^(?:the|an?)\s+/iu.exec(was(named))?.[0].length ?? 0;
  const lead = own > 0 ? null : /\b(the|an?)\s+$/iu.exec(before(named));
  if (own === 0 && !lead) return null;
  const right = after(named);
  const thing = /^(?:['’]s)?\s+(?=\p{Ll}{3})/u.exec(right);
  if (!thing || NO_THING.test(right.slice(thing[0].length))) return null;
  const end = named.end + thing[0].length;
  const next = named.text.slice(end, end + 12);
  const word = (own > 0 ? was(named).slice(0, own) : (lead?.[1] ?? '')).trim().toLowerCase();
  const start = own > 0 ? named.start : named.start - (lead?.[0].length ?? 0);
  const told = `${word === 'the' ? 'the' : article(next)} `;
  return { words: capitalLike(named.text, start, told), reach: { start, end } };
}

const NO_THING =
  /^(?:is|was|has|had|did|does|said|says|who|that|which|and|or|but|in|on|at|to|of|for|from|with|as|came|comes|went|will|would|could|can|told|asked|\p{Ll}+ed)\b/u;

/** "signed by him, Otto, they": the pronoun says it. "my patient again. Mrs. Moss, widow": it was just said. */
export function fitAgain(named: Spot, told: { readonly end: number } | null): Fit | null {
  const left = before(named);
  const right = after(named);
  const aside = /,\s+$/u.exec(left);
  if (aside && /\b(?:him|her|he|she|them)\s*,\s+$/iu.test(ahead(named)) && /^[,.;]/u.test(right)) {
    return gone(named.start - aside[0].length, named.end);
  }
  if (!told) return null;
  const between = named.text.slice(told.end, named.start);
  const asked = /^\?\s+$/u.exec(between);
  if (asked && right.startsWith('?')) return gone(told.end, named.end);
  const comma = /^,\s+/u.exec(right);
  if (/^(?:\s+again)?[.,]\s+$/u.test(between) && comma && named.end + comma[0].length < named.to) {
    return withNextCapital(named, named.end + comma[0].length);
  }
  // What comes next was found too ("Mrs. Moss, 78, widow"): its comma goes with it.
  if (/^(?:\s+again)?[.,]\s+$/u.test(between) && /^,\s*$/u.test(right) && left.trim() === '') {
    return gone(named.start, named.end);
  }
  return null;
}

/** "The breathing, Amsel, the pauses": nobody misses it. */
export function fitUnknown(named: Spot, member: CastMember): Fit | null {
  const noted = /,?\s+(?:attention|attn)\.?:?\s+$/iu.exec(before(named));
  if (noted && member.role === 'other') return gone(named.start - noted[0].length, named.end);
  // "the new doctor's number, Dr. Moss.": the role was just said.
  const aside = /,\s+$/u.exec(before(named));
  const doctor = /^(?:Dr|Doctor)\b/iu.test(was(named)) && /\bdoctor\b[^.!?]*,\s+$/iu.test(ahead(named));
  if (aside && doctor && /^[.;!?)]/u.test(after(named)))
    return gone(named.start - aside[0].length, named.end);
  // "I rang Ana, who is a partner": a partner. "Then Ana, who runs it, said": the woman who runs it.
  const who = /^,\s+who(?:['’]s|\s+is|\s+was)\s+(?=(?:an?|my|our|the|his|her)\s)/u.exec(after(named));
  if (who && /^(?:someone|an? (?:man|woman))$/u.test(member.called))
    return { words: '', reach: { start: named.start, end: named.end + who[0].length } };
  const clause = /^,(?=\s+who\s+\p{Ll}+)/u.test(after(named));
  if (clause && /^an? (?:man|woman)$/u.test(member.called)) {
    const words = capitalLike(named.text, named.start, member.called.replace(/^an?/u, 'the'));
    return { words, reach: { start: named.start, end: named.end + 1 } };
  }
  if (member.called !== 'someone') return null;
  const left = /,\s+$/u.exec(before(named));
  const right = after(named);
  const verb = /^,\s+(?:is|was|has|had|said|says|told|asked|came|will|would|\p{Ll}+ed)\b/u.test(right);
  if (left && /^[,)]/u.test(right) && !verb && !/\band\s*$/iu.test(ahead(named))) {
    return gone(named.start - left[0].length, named.end);
  }
  return null;
}

/** "the bank calls Ana's husband", where nobody has said who Ana is: his daughter's, where there is a son-in-law. */
export function fitKinOf(named: Spot, member: CastMember, patient: CastMember | null): Fit | null {
  const kin = KIN_OF.exec(after(named))?.[1]?.toLowerCase();
  if (kin === undefined || member.called !== 'someone') return null;
  const law = { husband: 'son-in-law', wife: 'daughter-in-law' }[kin];
  const child = kin === 'husband' ? 'daughter' : 'son';
  const whose = patient?.gender === 'she' ? 'her' : patient?.gender === 'he' ? 'his' : null;
  if (law !== undefined && whose !== null && named.text.includes(law)) {
    const words = capitalLike(named.text, named.start, `${whose} ${child}`);
    return { words, reach: { start: named.start, end: named.end } };
  }
  const end = named.end + (KIN_OF.exec(after(named))?.[0].length ?? 0);
  return { words: capitalLike(named.text, named.start, 'a relative'), reach: { start: named.start, end } };
}

const KIN_OF =
  /^['’]s\s+(husband|wife|son|daughter|mother|father|brother|sister|uncle|aunt|nephew|niece|cousin|parents|children)\b/iu;

/** "Denise at the desk" is someone at the desk; whoever was not told is "anyone". */
export function someoneHere(named: Spot, called: string, again: boolean): string | null {
  const here =
    /^,?\s+at (?:the|our) (?:front )?desk\b/iu.test(behind(named)) || ELSEWHERE.test(behind(named));
  const words = !again && here ? 'someone' : called;
  if (!words.startsWith('someone')) return words === called ? null : words;
  const clause = /[^.!?,;:"“]*$/u.exec(ahead(named))?.[0] ?? '';
  return /n['’]t\b|\b(?:never|not|without|nobody|hardly)\b/iu.test(clause)
    ? words.replace('someone', 'anyone')
    : words;
}

function gone(start: number, end: number): Fit {
  return { words: '', reach: { start, end } };
}
