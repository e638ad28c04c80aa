/**
 * Lines of a record: letterheads, labels, bars and numbers, with hardly a word of their own. Disguised word by word they
 * would be a row of "a number"; nobody would say them aloud, so the whole line goes.
 */

import type { Span } from '../../../base/span.ts';
import type { Finding } from '../../finding.ts';
import { isDirect } from '../../finding.ts';

/** The lines that go, with their line break; sorted. */
export function recordLines(text: string, found: readonly Pick<Finding, 'start' | 'end' | 'kind'>[]): Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const begin = beginnings(text, at, end).find((start) => isRecord(text, { start, end }, found));
    if (begin !== undefined) {
      // The last line takes the break before it along.
      const start = stop < 0 && begin === at && at > 0 && lines.at(-1)?.end !== at ? at - 1 : begin;
      lines.push({ start, end: stop < 0 ? end : end + (begin === at ? 1 : 0) });
    }
    at = end + 1;
  }
  return lines;
}

/** "Risk management (Ana in Elmira, claim 12) said": brackets that hold nothing else go. Sorted. */
export function bareBrackets(
  text: string,
  found: readonly Pick<Finding, 'start' | 'end' | 'kind'>[],
): Span[] {
  return [...text.matchAll(/[^\S\n]?\(([^()\n]{1,120})\)/gu)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const inside = found.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (!inside.some(({ kind }) => isDirect(kind))) return [];
    return /\p{L}{2}/u.test(leftOf(text, span, inside).replace(LEADING, ' ')) ? [] : [span];
  });
}

const LEADING = /\b(?:in|at|on|near|for|with|aged?|called|the)\b/giu;

/** What is neither found nor a label. */
function leftOf(text: string, span: Span, inside: readonly Span[]): string {
  let rest = '';
  let from = span.start;
  for (const { start, end } of inside) {
    rest += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return (rest + text.slice(from, span.end)).replace(LABELS, ' ');
}

/** No line of a record is longer; keeps the work of a long line bounded. */
const LONGEST = 300;

/** A record may begin in the middle of a line, after a sentence of its author's. */
function beginnings(text: string, start: number, end: number): number[] {
  const from = Math.max(start, end - LONGEST);
  const ends = [...text.slice(from, end).matchAll(/[.!?]["”’]?\s+(?=\p{Lu})/gu)];
  const inside = ends.map((match) => from + match.index + match[0].length);
  return from === start ? [start, ...inside] : inside;
}

function isRecord(
  text: string,
  line: Span,
  found: readonly Pick<Finding, 'start' | 'end' | 'kind'>[],
): boolean {
  const inside = found.filter(({ start, end }) => start >= line.start && end <= line.end);
  const direct = inside.filter(({ kind }) => isDirect(kind));
  const numbers = direct.filter(({ kind }) => kind === 'ID' || kind === 'CONTACT' || kind === 'DATE');
  if (direct.length < 2 || numbers.length === 0) return false;
  const whole = text.slice(line.start, line.end);
  if (/[.!?]["”']?\s*$/u.test(whole) && !/\p{N}\.?\s*$/u.test(whole)) return false;
  return !/\p{L}{2}/u.test(leftOf(text, line, inside));
}

const LABELS =
  /\b(?:pt|patient|name|mrn|dob|d\.o\.b|date|of|birth|acct|account|ins|insurance|insurer|medicare|medicaid|secondary|primary|policy|plan|member|group|subscriber|id|no|number|npi|dea|license|ordering|ordered|by|provider|physician|referring|attending|tel|telephone|phone|cell|mobile|fax|email|e-mail|address|addr|ssn|nhs|hosp|hospital|record|chart|ref|reference|re|case|claim|incident|docket|accession|specimen|collected|received|reported|signed|unit|ward|room|bed|sex|male|female|dr|mr|mrs|ms|md|and|to|from|cc|attn|attention)\b\.?/giu;
