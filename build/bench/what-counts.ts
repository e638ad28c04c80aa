/**
 * Which words of a marked text count. A word is a longest run of letters and digits. Inside an identifier some carry no
 * identity and need not be covered: function words, titles beside a name, generic nouns of a facility or an address,
 * and the year of a date, which 45 CFR 164.514(b)(2)(i)(C) lets stand.
 */

import { overlaps, type Span } from '../../shared/base/span.ts';
import type { Gold } from './open-sets.ts';

export interface Word extends Span {
  /** Inside an identifier, but without identity. */
  readonly spared: boolean;
  /** Must be covered. */
  readonly must: boolean;
  /** Covering it is neither right nor wrong. */
  readonly neutral: boolean;
}

export function wordsOf({ text, spans }: Gold): Word[] {
  const must = spans.filter(({ mustFind }) => mustFind);
  const others = spans.filter(({ mustFind }) => !mustFind);
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const [word] = match;
    const at = { start: match.index, end: match.index + word.length };
    const within = must.filter((span) => overlaps(span, at));
    const types = within.map(({ type }) => type);
    const spared = isSpared(word, types);
    const counts = !spared && within.length > 0;
    const neutral = !counts && (others.some((span) => overlaps(span, at)) || (spared && within.length > 0));
    return { ...at, spared, must: counts, neutral };
  });
}

const FUNCTION_WORD = /^(?:the|of|a|an|on|in|at|and|no|near|by|to|for|from|s|th|st|nd|rd|day)$/i;
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sister|father|nurse|coach|sir|señora|senora|lord|judge|madam|md|phd|rn|jr|sr|baby|boy|girl|s)$/i;
/** In lower case only: "clinic", but not the Clinic. */
const GENERIC =
  /^(?:clinic|hospital|court|prison|police|station|ward|bed|bay|room|corner|between|last|next|late|early|mid|type|special|army|plot|sheet|plan|pm|am|school|university|center|centre)$/;
const ADDRESS_LABEL = /^(?:apt|suite|unit|box|po|p|o)$/i;
const YEAR = /^(?:1[89]|20)\d\d$/;
const WITH_GENERICS: ReadonlySet<string> = new Set(['ORG', 'LOCATION', 'DATE', 'OTHER']);

/** @param types of the identifiers it stands in */
function isSpared(word: string, types: readonly string[]): boolean {
  return (
    FUNCTION_WORD.test(word) ||
    (YEAR.test(word) && types.includes('DATE')) ||
    (TITLE.test(word) && types.includes('NAME')) ||
    ((GENERIC.test(word) || ADDRESS_LABEL.test(word)) && types.some((type) => WITH_GENERICS.has(type)))
  );
}
