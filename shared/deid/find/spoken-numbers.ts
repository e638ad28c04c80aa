/**
 * Numbers in words: "four twelve", "ninety-four", "five five five oh one nine two", "nineteen fifty one". Says how far
 * a spoken number reaches from token i and what it is worth; who it belongs to is for the detectors.
 */

import type { Reading } from './reading.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);

/** A digit said alone: "oh" and "double five" count. */
export function spokenDigit(low: string): number | undefined {
  if (low === 'oh' || low === 'o' || low === 'nought' || low === 'naught') return 0;
  const value = UNITS.get(low);
  return value !== undefined && value < 10 ? value : undefined;
}

export function isNumberWord(low: string): boolean {
  return UNITS.has(low) || TENS.has(low) || low === 'oh' || low === 'hundred' || low === 'thousand';
}

export interface Spoken {
  /** Index after the last token. */
  readonly next: number;
  /** Below a hundred; undefined where the words do not make one number of that size. */
  readonly value: number | undefined;
  readonly words: number;
}

/** "ninety four", "ninety-four", "twelve": one number below a hundred. */
export function belowHundred(reading: Reading, i: number): Spoken | undefined {
  const token = reading.tokens[i];
  if (token === undefined) return undefined;
  const tens = TENS.get(token.low);
  if (tens === undefined) {
    const unit = UNITS.get(token.low);
    return unit === undefined ? undefined : { next: i + 1, value: unit, words: 1 };
  }
  const after = reading.tokens[i + 1];
  const unit =
    after && (after.gap === ' ' || after.gap === '-' || after.gap === '‑') ? UNITS.get(after.low) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { next: i + 2, value: tens + unit, words: 2 }
    : { next: i + 1, value: tens, words: 1 };
}

/** The longest run of number words from i: "six one four five five five", "four twelve". */
export function numberRun(reading: Reading, i: number): Spoken | undefined {
  let next = i;
  while (next < reading.tokens.length) {
    const token = reading.tokens[next];
    if (
      token === undefined ||
      (next > i && token.gap !== ' ' && token.gap !== '-' && token.gap !== ', ' && token.gap !== '‑')
    )
      break;
    if (
      !isNumberWord(token.low) &&
      !(
        (token.low === 'double' || token.low === 'triple') &&
        spokenDigit(reading.tokens[next + 1]?.low ?? '') !== undefined
      )
    )
      break;
    next += 1;
  }
  if (next === i) return undefined;
  const one = belowHundred(reading, i);
  return { next, value: one?.next === next ? one.value : undefined, words: next - i };
}
