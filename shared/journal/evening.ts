/**
 * Evenings: a case is written over several sittings, and each can be read back as it was when it ended. Here is when one
 * ends, and what counts as writing: pure, with every moment handed in.
 */

import type { Millis } from '../base/ids.ts';
import type { Case } from './case.ts';

/**
 * A sitting ends after so long without writing. Longer than a supper, a call from the ward or a child to be put to bed in
 * between; shorter than a night's sleep and the day after it, so that no two evenings become one. An evening that goes on
 * past midnight stays one.
 */
export const SITTING_ENDS = 4 * 3_600_000;

/** False too where the clock was set back. */
export function isAnotherEvening(last: Millis, now: Millis): boolean {
  return now - last >= SITTING_ENDS;
}

/** What was written, of all that a case holds. What was chosen, decided, read, taken along or called so is not. */
export function writingOf({ texts, card, page, lines, named, after, visits }: Case) {
  return {
    texts,
    cues: card.cues,
    mayAsk: card.mayAsk,
    parts: page.parts,
    lines: lines.kept,
    ...{ named, after, visits },
  };
}

export function isSameWriting(one: Case, other: Case): boolean {
  return isSame(writingOf(one), writingOf(other));
}

/** A case in which nothing was written yet is no evening. */
export function holdsWriting(chosen: Case): boolean {
  const { texts, cues, mayAsk, parts, lines, named, after, visits } = writingOf(chosen);
  const words = [
    ...Object.values(texts).map(({ text }) => text),
    ...cues,
    ...Object.values(mayAsk),
    ...Object.values(parts),
    ...lines,
    ...after.map(({ text }) => text.text),
    ...visits.flatMap(({ them, me, neither }) => [them, me, neither]),
  ];
  return named.length > 0 || words.some((text) => text.trim() !== '');
}

/** How many sittings these moments of writing belong to. */
export function countEvenings(moments: readonly Millis[]): number {
  const inTime = [...moments].sort((a, b) => a - b);
  return inTime.filter((at, k) => isAnotherEvening(inTime[k - 1] ?? -Infinity, at)).length;
}

/** Whatever order the parts of a value were written in. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [ours, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    ours.length === theirs.size &&
    ours.every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  );
}
