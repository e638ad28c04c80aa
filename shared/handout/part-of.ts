/**
 * Proposes the part of the page a sentence arrives in, by a few words of the language and the text it comes from.
 * Only a proposal: the page is the physician's own text, and a sentence may be put anywhere by hand.
 */

import type { PartName, TextName } from '../journal/case.ts';

const HOME: Readonly<Record<TextName, PartName>> = {
  story: 'moment',
  doctor: 'me',
  patient: 'them',
  relationship: 'between',
};

const WONDERING = [
  /\bI(?:\s+(?:still|really|just|do))*\s+(?:wonder|do\s+not\s+know|don't\s+know|can't\s+tell|cannot\s+tell|keep\s+(?:wondering|asking))\b/u,
  /\bI(?:'m|\s+am)\s+(?:still\s+|left\s+)?(?:wondering|not\s+sure|unsure|not\s+certain)\b/u,
  /^(?:who|what|why|how|whether|when|where|was|is|did|does|do|am|are|could|would|should|have|has)\b[^"“]*\?$/iu,
];

const NEXT_TIME = [
  /\b(?:he|she|they)(?:'s|'ll|\s+is|\s+are|\s+will)(?:\s+be)?\s+(?:coming|back|due|here)\b/iu,
  /\b(?:he|she|they)\s+comes?\s+(?:back|again|in)\b/iu,
  /\b(?:next|another)\s+(?:appointment|visit|session|\p{L}+day\s+coming)\b/iu,
  /\bI\s+(?:will\s+)?(?:see|'ll\s+see|am\s+seeing)\s+(?:him|her|them)\s+(?:again|next|on|in|tomorrow)\b/iu,
  /\bwhen\s+(?:he|she|they)\s+(?:walks?|comes?)\s+(?:in|back)\b/iu,
];
const TOLD = /\b(?:asked|said|told|wanted|had|was|were)\b/iu;

const LEAD =
  /^(?!(?:but|and|so|then|it|it's|there)\b)(?:(?:he|she|they|mr|mrs|ms|dr|my\s+patient|the\s+patient)\b|an?\s+\p{L}+|(?:\p{Lu}[\p{L}'-]+\s+){0,2}\p{Lu}[\p{L}'-]+)/iu;
const STROKES = [
  /\b(?<!\b(?:pulse|pressure|rate|sodium|weight|temperature|score|sats?)\s)(?:is|was|'s|are|were|turned)\s+(?:an?\s+)?(?:\d{1,3}\b(?!\s*(?:cm|mm|mg|kg|lbs?|ml|minutes|hours|days|weeks|months|percent|%|\/))|in\s+(?:his|her|their)\s+\p{L}+ies\b)/iu,
  /\b(?:years?\s+old|-year-old|retired|widow(?:ed|er)?|married|divorced|unmarried|single\s+(?:mother|father|parent))\b/iu,
  /\b(?:lives?|lived|living)\s+(?:alone|with|by|in|on|out|at)\b/iu,
  /\b(?:works?|worked|working)\s+(?:as|at|in|for|full|part|nights)\b/iu,
  /\b(?:has|have)\s+been\s+(?:my|our|a)\s+patient\b/iu,
  /\b(?:is|was)\s+(?:an?|the)\s+(?:\p{L}+\s+){0,3}(?:teacher|nurse|farmer|driver|engineer|clerk|lawyer|paralegal|mechanic|cook|student|veteran|mother|father|grandmother|grandfather|man|woman)\b/iu,
  /^(?:he|she|they)\s+(?:\p{L}+\s+)?(?!(?:says|has|was|is|does)\b)\p{L}+s\b[^"“]*\b(?:every|always|never|usually|a\s+day|each)\b/iu,
];

/** A sentence of a word or two, which says nothing without the one before it: "Was." */
const FRAGMENT = /^\s*\p{L}+(?:\s\p{L}+)?[.!](?=\s|$)/u;

/** @param next what follows the sentence where it was written. */
export function partOf(from: TextName, sentence: string, next = ''): PartName {
  const plain = sentence.replace(/’/gu, "'").trim();
  if (WONDERING.some((sign) => sign.test(plain))) return 'wondering';
  if (NEXT_TIME.some((sign) => sign.test(plain)) && !(from === 'story' && TOLD.test(plain))) return 'why';
  const stroke = LEAD.test(plain) && !/["“]/u.test(plain) && STROKES.some((sign) => sign.test(plain));
  if (from === 'story' && stroke && !FRAGMENT.test(next)) return 'person';
  return HOME[from];
}
