/**
 * Decides one place: does the sentence end between `before` and `after`? Both are of one line; `before` starts where
 * the sentence started and ends with the white space. In doubt two sentences stay one: marking takes a word too many
 * and the page is edited anyway, while half a sentence reads as broken.
 */

import type { Abbreviations } from './abbreviations.ts';

export function endsSentence(before: string, after: string, known: Abbreviations, lower: boolean): boolean {
  const said = before.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(after)) return false;
  if (!/[\p{L}\p{N}]/u.test(said) || isBullet(said)) return false;
  const bare = said.replace(/["'”’)\]»]+$/u, '');
  const quoted = /["'”’»]$/u.test(said);
  const next = firstWord(after);
  if (quoted && /[?!…—-]$/u.test(bare) && known.saidBy.test(after)) return false;
  if (startsLower(after))
    return lower && !quoted && /[\p{L}\p{N}]{2}[.?!]$/u.test(bare) && !isShort(bare, known);
  if (/(?:\.\.+|…)$/u.test(bare)) return quoted || !stutters(bare, next);
  if (!bare.endsWith('.')) return true;
  return endsAtPeriod(bare, after, next, known);
}

/** Typed as on a phone: most sentences go on without a capital. */
export function withoutCapitals(text: string): boolean {
  const small = text.match(/[\p{L}\p{N}]{2}[.?!]\s+\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/[\p{L}\p{N}]{2}[.?!]\s+\p{Lu}/gu)?.length ?? 0;
  return small > 0 && small >= large;
}

function endsAtPeriod(bare: string, after: string, next: string, known: Abbreviations): boolean {
  const [previous, last] = lastTwo(bare);
  const word = last.replace(/\.$/u, '');
  const small = word.toLowerCase();
  const starts = known.starters.has(next.toLowerCase());
  if (/^\p{Lu}$/u.test(word)) {
    if (known.labels.has(previous.toLowerCase())) return true;
    return word === 'I' && /^\p{Ll}/u.test(previous);
  }
  if (known.leads.has(small)) return false;
  if (known.counts.has(small) && /^\p{N}/u.test(after)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || known.inside.has(small)) {
    if (/^\p{N}/u.test(after)) return false;
    if (known.days.has(next.toLowerCase())) return false;
    return starts || /^(?:a\.?m|p\.?m)$/u.test(small);
  }
  // "She has MS. Karin knows.": written large it is no title.
  if (known.titles.has(small) && !/^\p{Lu}{2,}$/u.test(word))
    return starts && /^\p{Lu}\p{Ll}/u.test(previous);
  return true;
}

/** "I... I don't know": the sentence has not found its way yet. */
function stutters(bare: string, next: string): boolean {
  const words = bare
    .replace(/[.…]+$/u, '')
    .trim()
    .split(/\s+/u);
  return words.length <= 2 || words.at(-1)?.toLowerCase() === next.toLowerCase();
}

/** A list mark alone: "1." or "-" or "b)". */
function isBullet(said: string): boolean {
  return /^\(?(?:\p{N}{1,3}|\p{L})[.)]$/u.test(said);
}

function isShort(bare: string, known: Abbreviations): boolean {
  const word = lastTwo(bare)[1]
    .replace(/[.?!]+$/u, '')
    .toLowerCase();
  return (
    bare.endsWith('.') &&
    (known.titles.has(word) || known.leads.has(word) || known.inside.has(word) || /\.{2,}$/u.test(bare))
  );
}

function startsLower(after: string): boolean {
  return /^["'“‘(«[]*\p{Ll}/u.test(after);
}

function firstWord(after: string): string {
  return /[\p{L}\p{N}][\p{L}\p{N}'’]*/u.exec(after)?.[0].replace(/’/gu, "'") ?? '';
}

/** The last two words, the last with its period. */
function lastTwo(bare: string): readonly [string, string] {
  const words = bare.split(/[\s("“‘[—–/]+/u).filter((word) => word !== '');
  return [words.at(-2) ?? '', words.at(-1) ?? ''];
}
