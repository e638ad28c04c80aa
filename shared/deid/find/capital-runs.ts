/**
 * Runs of capitalized words: "Three Rivers General", "Our Lady of Lourdes", "Bishop's Corner". A word that opens a
 * sentence belongs to the run only if it is no everyday word. Titles are left outside.
 */

import { TITLES } from '../lists/people-words.ts';
import { FIRST } from '../lists/lexicon.ts';
import type { Reading } from './reading.ts';
import { capital, commonness } from './word-sense.ts';

export interface CapitalRun {
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
}

const LINK =
  /^(?:of|the|de|la|del|da|do|dos|van|von|der|den|di|du|le|las|los|bin|ibn|al|el|y|e|for|at|on|and|und|af|av|ter|ten|zu|st)$/;
const PERSON_LINK = /^(?:de|la|del|da|do|dos|van|von|der|den|di|du|le|bin|ibn|al|el|y|e|af|av|ter|ten|zu)$/;
const MAX = 9;

export function capitalRuns(reading: Reading): CapitalRun[] {
  const { tokens } = reading;
  const runs: CapitalRun[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!starts(reading, i)) continue;
    let next = i + 1;
    while (next < tokens.length && next - i < MAX) {
      const step = follows(reading, next);
      if (step === 0) break;
      next += step;
    }
    runs.push({ first: i, next });
    i = next - 1;
  }
  return runs;
}

function starts(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || !capital(token) || token.digit) return false;
  if (TITLES.has(token.low) && token.low !== 'st' && token.low !== 'saint') return false;
  if (!token.opens) return true;
  if (token.caps === 'upper' && token.text.length > 3 && reading.tokens[i + 1]?.caps === 'upper') return true;
  const bits = reading.known[i] ?? 0;
  return commonness(bits) < 6 || ((bits & FIRST) !== 0 && capital(reading.tokens[i + 1]));
}

/** How many tokens from i carry the run on: 0 ends it. */
function follows(reading: Reading, i: number): number {
  const { tokens } = reading;
  const token = tokens[i];
  if (token === undefined || token.newLine || (token.opens && token.gap !== ' ')) return 0;
  const tight = /^(?: |-|‑|\u00a0| & |\. |'s |’s |' |’ )$/.test(token.gap);
  if (!tight) return 0;
  if (token.gap === '. ' && !/^(?:st|mt|ft|dr|[a-z])$/.test(tokens[i - 1]?.low ?? '')) return 0;
  if ((token.gap === "'s " || token.gap === '’s ') && !ownerOfPlace(reading, i)) return 0;
  if (
    capital(token) ||
    (token.digit &&
      /^\d{1,4}$/.test(token.text) &&
      token.gap === ' ' &&
      capital(tokens[i + 1]) &&
      tokens[i + 1]?.gap === ' ')
  )
    return 1;
  if (!LINK.test(token.low) || token.gap !== ' ') return 0;
  const second = tokens[i + 1];
  if (second && capital(second) && second.gap === ' ' && !second.opens) {
    if (
      token.low === 'and' ||
      token.low === 'at' ||
      token.low === 'on' ||
      token.low === 'for' ||
      token.low === 'e' ||
      token.low === 'y'
    )
      return 0;
    return 2;
  }
  const third = tokens[i + 2];
  const linked =
    second && LINK.test(second.low) && third && capital(third) && second.gap === ' ' && third.gap === ' ';
  return linked && (PERSON_LINK.test(token.low) || (token.low === 'of' && second.low === 'the')) ? 3 : 0;
}

/** "Bishop's Corner" goes on over the 's; "Maria's Tuesday" does not. */
function ownerOfPlace(reading: Reading, i: number): boolean {
  return capital(reading.tokens[i]) && !reading.tokens[i]?.opens;
}
