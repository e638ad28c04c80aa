/** Someone of the cast in a form of their own: a family's name, a name written as two words, a single letter. */

import { LETTERED } from '../lettered.ts';
import type { Reading } from '../reading.ts';
import { capital } from '../word-sense.ts';
import type { Known } from './gather.ts';
import { LONGEST_NAME } from './nearly.ts';

/** "the Okafors", "the Joneses": a family by the name of someone in the cast. */
export function severalOf(
  { tokens }: Reading,
  i: number,
  known: ReadonlyMap<string, Known>,
): Known | undefined {
  const token = tokens[i];
  if (token === undefined || token.low.length < 4 || !token.low.endsWith('s')) return undefined;
  if (!capital(token) && tokens[i - 1]?.low !== 'the') return undefined;
  const one =
    known.get(token.low.slice(0, -1)) ??
    (token.low.endsWith('es') ? known.get(token.low.slice(0, -2)) : undefined);
  return one?.code === 'in-cast' ? one : undefined;
}

/** "lind qvist", "Mc Allister": a name of the cast written as two words. Says where it ends. */
export function splitName(
  { tokens }: Reading,
  i: number,
  known: ReadonlyMap<string, Known>,
): number | undefined {
  const [token, after] = [tokens[i], tokens[i + 1]];
  if (token === undefined || after === undefined || !/^[ -]$/.test(after.gap)) return undefined;
  const length = token.low.length + after.low.length;
  if (length < 6 || length > LONGEST_NAME || token.digit || after.digit) return undefined;
  return known.get(token.low + after.low)?.code === 'in-cast' ? after.end : undefined;
}

/** "K": a capital that someone of the cast goes by. */
export function isLetter({ tokens }: Reading, i: number, letters: ReadonlySet<string>): boolean {
  const token = tokens[i];
  return token !== undefined && letters.has(token.text) && !LETTERED.test(tokens[i - 1]?.low ?? '');
}
