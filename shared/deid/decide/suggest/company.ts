/**
 * Places that stand in company: "Nick and Manny", "the 17th and the 18th", "Locust Street, Springfield, Ohio", a name
 * signed above an address. Told one by one they would be a list of nothing; the first is told for all, the rest go.
 */

import type { CastMember } from '../../../journal/case.ts';
import { ONE_OF } from '../../cast/beside.ts';
import { capitalLike } from './around.ts';
import type { Fit } from './around.ts';
import { TITLE } from './title.ts';
import type { Placed } from './suggest.ts';

const BESIDE = new RegExp(`^\\s+(?:and|&)\\s+(?:${TITLE.source})?$`, 'u');

/** Words for two at once: `first` where the first stands, `second` from there to `end`. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly end: number;
}

/** Null where they are better told apart. */
export function pairOf(text: string, first: Placed, second: Placed): Pair | null {
  const words = pairWords(text, first, second);
  const { end } = second.mention;
  if (words === null) return null;
  // "The sons came. Nick and Manny, large men": they were just spoken of.
  const said = /^the two (\p{L}+)$/iu.exec(words)?.[1];
  const aside = /^,\s+(?=\p{Ll})/u.exec(text.slice(end))?.[0].length ?? 0;
  const earlier = text.slice(Math.max(0, first.mention.start - 90), first.mention.start);
  if (said !== undefined && aside > 0 && new RegExp(`\\b${said}\\b[^\n]*[.!?]\\s+$`, 'iu').test(earlier)) {
    return { first: '', second: text.charAt(end + aside).toUpperCase(), end: end + aside + 1 };
  }
  return { first: words, second: '', end };
}

function pairWords(text: string, first: Placed, second: Placed): string | null {
  if (!BESIDE.test(text.slice(first.mention.end, second.mention.start))) return null;
  if (/^['’]s\b/u.test(text.slice(second.mention.end))) return null;
  const [a, b] = [first.group, second.group];
  if (a.kind === 'Q:WHEN' && b.kind === 'Q:WHEN') return twoDays(text, first, second);
  if (a.kind === 'ID' && b.kind === 'ID' && a.key !== b.key) {
    return capitalLike(text, first.mention.start, 'two numbers');
  }
  const words = a.member && b.member ? couple(a.member, b.member) : null;
  return words === null ? null : capitalLike(text, first.mention.start, words);
}

/** "my Tuesday and Friday", "every Monday and Thursday": how often, not when. */
function twoDays(text: string, first: Placed, second: Placed): string | null {
  if (![first, second].every(({ mention }) => WEEKDAY.test(mention.was))) return null;
  const left = text.slice(Math.max(0, first.mention.start - 12), first.mention.start);
  if (/\b(?:my|our|his|her|your|the)\s+$/iu.test(left)) return 'regular';
  if (/\bevery\s+$/iu.test(left)) return 'few days';
  return /\bon\s+$/iu.test(left) ? 'two days' : /s$/iu.test(first.mention.was) ? 'twice a week' : null;
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}*$/iu;

function couple(a: CastMember, b: CastMember): string | null {
  if (a.id === b.id) return null;
  if (a.called.startsWith(ONE_OF) && a.called === b.called) return `the two ${a.called.slice(ONE_OF.length)}`;
  const [patient, other] = a.role === 'patient' ? [a, b] : [b, a];
  if (patient.role !== 'patient' || other.role === 'me') return null;
  return /^(?:his|her|their)\s/u.test(other.called) ? `${patient.called} and ${other.called}` : null;
}

/** "..., Springfield", "Ohio 45501" after a place that has been told: how much goes with it, or null. */
export function trailing(text: string, before: Placed, told: Fit, place: Placed): Fit | null {
  const where = (placed: Placed): boolean =>
    placed.group.kind === 'LOCATION' ||
    placed.group.kind === 'ORG' ||
    (placed.group.kind === 'Q:ORIGIN' && /^\p{Lu}/u.test(placed.mention.was)) ||
    (placed.group.kind === 'ID' && /^\d{4,6}$/u.test(placed.mention.was));
  const gap = text.slice(before.mention.end, place.mention.start);
  const signed = before.group.member !== null && told.words === '' && /^,\s+$/u.test(gap);
  // "drove a school bus for the county", "deacon at Mt. Gilead": the work is enough.
  const worked =
    before.group.kind === 'Q:WORK' &&
    (place.group.kind === 'LOCATION' || place.group.kind === 'ORG') &&
    told.words.trim() !== '' &&
    told.reach.end === before.mention.end &&
    /^\s+(?:for|at|in|of|with|on)(?:\s+the)?\s+$/u.test(gap);
  const own = /^['’]s\b(?!\s+\p{Ll})/u.test(text.slice(place.mention.end)) ? 2 : 0;
  if (worked) return { words: '', reach: { start: told.reach.end, end: place.mention.end + own } };
  if (!where(place) || (!where(before) && !signed) || told.reach.end > place.mention.start) return null;
  if (!/^(?:,\s*|\s{1,2})$/u.test(gap)) return null;
  if (!gap.includes(',') && !/\d/u.test(place.mention.was)) return null;
  return { words: '', reach: { start: told.reach.end, end: place.mention.end } };
}

/** 'Desmond "Dez" Cole': told once. */
export function nicknamed(text: string, before: Placed, told: Fit, place: Placed): Fit | null {
  if (!before.group.member || !place.group.member || told.reach.end > place.mention.start) return null;
  const gap = text.slice(told.reach.end, place.mention.start);
  const close = /^["”]/u.exec(text.slice(place.mention.end))?.[0].length ?? 0;
  const opens = /^\s+["“]$/u.test(gap) && close > 0;
  const inner = text.slice(before.mention.start - 1, told.reach.end);
  const after = /^\s$/u.test(gap) && /^["“].*["”]$/u.test(inner);
  return opens || after
    ? { words: '', reach: { start: told.reach.end, end: place.mention.end + (opens ? close : 0) } }
    : null;
}

/** A letter's end: a sentence that is a name, with an address after it or nothing at all. */
export function signature(text: string, name: Placed, next: Placed | undefined, from: number): Fit | null {
  const { start, end } = name.mention;
  const lead = /[.!?](\s+)$/u.exec(text.slice(Math.max(from, start - 6), start));
  if (!lead || !next) return null;
  const address =
    /^,\s+$/u.test(text.slice(end, next.mention.start)) &&
    next.group.kind === 'LOCATION' &&
    /\d.*\p{L}{3}/u.test(next.mention.was);
  return address ? { words: '', reach: { start: start - lead[0].length, end } } : null;
}

/** "He's 94, she's 91": told the same twice would be heard as data. */
export function alikeAge(
  text: string,
  before: Placed,
  told: Fit,
  place: Placed,
  words: () => string,
): Fit | null {
  const { kind } = place.group;
  const ages = (kind === 'AGE' || kind === 'Q:AGE') && /AGE$/u.test(before.group.kind);
  if (!ages) return null;
  const gap = text.slice(told.reach.end, place.mention.start);
  const said = /^\s*,?\s*(?:and\s+|but\s+)?(?:s?he|the other)(?:['’]?s|\s+is|\s+was)\s+$/iu.test(gap);
  return said && told.words.toLowerCase() === words().toLowerCase()
    ? { words: 'about the same', reach: { start: place.mention.start, end: place.mention.end } }
    : null;
}
