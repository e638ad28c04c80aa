/**
 * Marked texts made over: other people and places in them, all in small letters, without marks, typed in a hurry, and
 * names that are words put where only the word can stand. What is marked stays marked.
 */

import type { Gold } from '../bench/open-sets.ts';
import { overlaps } from '../../shared/base/span.ts';
import { FIRST_JOINT, roleOf } from '../../shared/deid/find/tagger/role.ts';
import { COMMON, FIRST } from '../../shared/deid/lists/lexicon.ts';
import { lists } from '../../shared/deid/lists/lists.ts';
import { type Token, tokenize } from '../../shared/deid/tokens.ts';
import type { Chance } from './chance.ts';
import { firstName, lastName, noun, town, wordyName } from './pools.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** @param edits in order, none over the edge of a mark */
export function edited(gold: Gold, edits: readonly Edit[]): Gold {
  let text = '';
  let at = 0;
  const moved = new Map<number, number>();
  const ends = [...new Set(gold.spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  const passTo = (until: number): void => {
    for (; (ends[next] ?? Infinity) <= until; next += 1)
      moved.set(ends[next] ?? 0, text.length + (ends[next] ?? 0) - at);
    text += gold.text.slice(at, until);
    at = until;
  };
  for (const { start, end, to } of edits) {
    passTo(start);
    text += to;
    at = end;
  }
  passTo(gold.text.length);
  return {
    id: gold.id,
    text,
    spans: gold.spans.map((span) => ({
      ...span,
      start: moved.get(span.start) ?? 0,
      end: moved.get(span.end) ?? 0,
    })),
  };
}

/** Every person and place becomes another one, the same throughout. */
export function renamed(gold: Gold, by: Chance): Gold {
  const given = new Map<string, string>();
  const edits: Edit[] = [];
  const spans = [...gold.spans].filter(({ mustFind }) => mustFind).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const token of tokenize(gold.text)) {
    while ((spans[at]?.end ?? Infinity) <= token.start) at += 1;
    const span = spans[at];
    if (span === undefined || span.start > token.start || token.end > span.end) continue;
    if (!['NAME', 'LOCATION', 'ORG', 'OTHER'].includes(span.type) || !isReplaced(token)) continue;
    const key = `${span.type === 'NAME' ? '' : 'place '}${token.low}`;
    let to = given.get(key);
    if (to === undefined) {
      const bits = lists().look(token.low);
      const alone = span.start === token.start && span.end === token.end;
      to =
        span.type === 'NAME'
          ? (bits & FIRST) !== 0
            ? firstName(by)
            : lastName(by)
          : alone || by.is(0.3)
            ? town(by)
            : by.is(0.5)
              ? noun(by)
              : lastName(by);
      given.set(key, to);
    }
    edits.push({ start: token.start, end: token.end, to: inCapitalsOf(token, to) });
  }
  return edited(gold, edits);
}

function isReplaced(token: Token): boolean {
  const role = roleOf(token.low);
  return !token.digit && token.text.length > 1 && role < FIRST_JOINT && (role === 0 || role > 13);
}

function inCapitalsOf(token: Token, to: string): string {
  if (token.caps === 'lower') return to;
  if (token.caps === 'upper') return to.toUpperCase();
  return titled(to);
}

export function titled(words: string): string {
  return words.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

export function lowered(gold: Gold): Gold {
  const text = gold.text.toLowerCase();
  return text.length === gold.text.length ? { ...gold, text } : gold;
}

/** As a dictation comes out: marks gone, some said as words. */
export function unpunctuated(gold: Gold, by: Chance): Gold {
  const said = by.is(0.3);
  const edits: Edit[] = [];
  for (const match of gold.text.matchAll(/ ?[,;:.!?"“”()–—]+(?=\s|$)|["“”(]/gu)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (gold.spans.some((span) => overlaps(span, at))) continue;
    const mark = match[0].trim();
    const word = said && mark === ',' ? ' comma' : said && mark === '.' ? ' period' : '';
    edits.push({ ...at, to: by.is(0.85) ? word : mark === '.' ? '.' : '' });
  }
  return edited(gold, edits);
}

/** As thumbs type: letters gone here and there, vowels above all; everyday words as nobody's dictionary has them. */
export function mistyped(gold: Gold, by: Chance): Gold {
  const edits: Edit[] = [];
  const share = by.is(0.5) ? 0.06 : 0.16;
  for (const token of tokenize(gold.text)) {
    const to = cutShort(token, by, share);
    if (to !== token.text) edits.push({ start: token.start, end: token.end, to });
  }
  return edited(gold, edits);
}

const SHORT: Readonly<Record<string, string>> = {
  you: 'u',
  your: 'ur',
  and: 'n',
  with: 'w',
  because: 'bc',
  before: 'b4',
  about: 'abt',
  what: 'wat',
  people: 'ppl',
  please: 'pls',
  thanks: 'thx',
  tomorrow: 'tmrw',
  tonight: 'tonite',
  night: 'nite',
  check: 'chk',
  week: 'wk',
  weeks: 'wks',
  patient: 'pt',
  message: 'msg',
  going: 'goin',
  doing: 'doin',
  "he's": 'hes',
  "she's": 'shes',
  "didn't": 'didnt',
  "don't": 'dont',
  "it's": 'its',
  something: 'smth',
  really: 'rly',
  right: 'rt',
  left: 'lt',
  history: 'hx',
};

function cutShort({ low, text, digit }: Token, by: Chance, share: number): string {
  const short = SHORT[low];
  if (short !== undefined) return by.is(share * 4) ? short : text;
  if (digit || text.length < 4 || !by.is(share)) return text;
  if (by.is(0.15)) return text.slice(0, 1) + text.slice(1).replace(/[aeiou]/g, '');
  if (by.is(0.15) && low.length > 6) return text.slice(0, 4);
  if (by.is(0.3) && low.endsWith('ing')) return text.slice(0, -1);
  const gone = 1 + Math.floor(by.next() * (text.length - 2));
  return text.slice(0, gone) + text.slice(gone + 1);
}

/** "the storm" becomes "the dawn": a name's word where no name can stand. */
export function disturbed(gold: Gold, by: Chance, share: number): Gold {
  const edits: Edit[] = [];
  const tokens = tokenize(gold.text);
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined || token.gap !== ' ' || token.caps !== 'lower' || !by.is(share)) return;
    const role = roleOf(before.low);
    if (role !== FIRST_JOINT && role !== FIRST_JOINT + 2) return;
    if ((lists().look(token.low) & COMMON) < 3 || roleOf(token.low) !== 0) return;
    const after = tokens[i + 1];
    if (after !== undefined && after.gap === ' ' && roleOf(after.low) < FIRST_JOINT) return;
    if (gold.spans.some((span) => overlaps(span, token))) return;
    edits.push({ start: token.start, end: token.end, to: wordyName(by) });
  });
  return edited(gold, edits);
}
