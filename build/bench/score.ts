/**
 * The scorer: how well found spans cover marked ones, and what they cost a reader. An identifier is covered when every
 * word of it that counts is touched by a finding of any type; a text is free of leaks when all its identifiers are.
 * A false flag touches nothing that is marked, neither an identifier nor a specific.
 */

import { overlaps, type Span } from '../../shared/base/span.ts';
import { type Figures, figuresOf, newSum, type Sum } from './figures.ts';
import { covers, flagsOf } from './flags.ts';
import type { Gold, Marked } from './open-sets.ts';
import { type Word, wordsOf } from './what-counts.ts';

export interface Found {
  readonly spans: readonly Span[];
  /** How long it took, where it was measured. */
  readonly ms?: number;
}

/** What was not covered, and what was flagged for nothing: for whoever improves the scanner. */
export interface Slip {
  readonly id: string;
  readonly type: string;
  readonly words: string;
  readonly around: string;
}

export interface Scored {
  readonly figures: Figures;
  readonly missed: readonly Slip[];
  readonly falseFlags: readonly Slip[];
  readonly missedSpecifics: readonly Slip[];
}

/** @param found what was found in each text, in their order */
export function score(golds: readonly Gold[], found: readonly Found[]): Scored {
  const sum = newSum();
  const slips = { missed: [] as Slip[], falseFlags: [] as Slip[], missedSpecifics: [] as Slip[] };
  golds.forEach((gold, i) => {
    const { spans, ms } = found[i] ?? { spans: [] };
    const words = wordsOf(gold);
    const flags = flagsOf(gold.text, spans);
    sum.texts += 1;
    const length = gold.text.match(/\S+/g)?.length ?? 0;
    sum.words += length;
    if (ms !== undefined) {
      sum.ms += ms;
      sum.timed += length;
    }
    sumWords(sum, words, flags);
    const missed = sumIdentifiers(sum, gold, words, flags);
    slips.missed.push(...missed.map((span) => slip(gold, span.type, span)));
    slips.falseFlags.push(...sumFlags(sum, gold, flags).map((flag) => slip(gold, 'false', flag)));
    const specifics = gold.spans.filter(({ specific }) => specific);
    const untouched = specifics.filter((span) => !covers(flags, span));
    sum.specifics += specifics.length;
    sum.specificsTouched += specifics.length - untouched.length;
    slips.missedSpecifics.push(...untouched.map((span) => slip(gold, `Q:${span.type}`, span)));
  });
  return { figures: figuresOf(sum), ...slips };
}

function sumWords(sum: Sum, words: readonly Word[], flags: readonly Span[]): void {
  for (const word of words) {
    const hit = covers(flags, word);
    if (word.must) sum.must += 1;
    if (word.must && hit) sum.mustHit += 1;
    if (hit && !word.neutral) sum.flagged += 1;
    if (hit && word.must) sum.flaggedRightly += 1;
  }
}

/** @returns the identifiers that are not fully covered */
function sumIdentifiers(sum: Sum, gold: Gold, words: readonly Word[], flags: readonly Span[]): Marked[] {
  const identifiers = gold.spans.filter(({ mustFind }) => mustFind);
  const missed: Marked[] = [];
  for (const span of identifiers) {
    const within = words.filter((word) => overlaps(word, span));
    const core = within.filter(({ spared }) => !spared);
    const counted = core.length > 0 ? core : within;
    if (counted.length === 0) continue;
    const hit = counted.filter((word) => covers(flags, word)).length;
    const type = sum.types.get(span.type) ?? { words: 0, wordsHit: 0, n: 0, touched: 0, full: 0 };
    sum.types.set(span.type, type);
    type.words += counted.length;
    type.wordsHit += hit;
    type.n += 1;
    if (hit > 0) type.touched += 1;
    if (hit === counted.length) type.full += 1;
    else missed.push(span);
  }
  if (identifiers.length > 0) sum.withIdentifiers += 1;
  if (identifiers.length > 0 && missed.length === 0) sum.leakFree += 1;
  return missed;
}

/** @returns the false ones */
function sumFlags(sum: Sum, gold: Gold, flags: readonly Span[]): Span[] {
  const wrong = flags.filter((flag) => !gold.spans.some((span) => overlaps(span, flag)));
  const right = flags.filter((flag) => gold.spans.some((span) => span.mustFind && overlaps(span, flag)));
  sum.flags += flags.length;
  sum.rightFlags += right.length;
  sum.falseFlags += wrong.length;
  return wrong;
}

function slip({ id, text }: Gold, type: string, { start, end }: Span): Slip {
  const flat = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return { id, type, words: flat(start, end), around: flat(start - 30, end + 30) };
}
