/** Known names written a little otherwise: one letter off, by sound, cut short, with a bare s. */

import { MEDICAL } from '../../lists/lexicon.ts';
import { KIN } from '../../lists/people-words.ts';
import type { Reading } from '../reading.ts';
import { soundOf } from '../sound.ts';
import { commonness } from '../word-sense.ts';
import type { Known } from './gather.ts';

/** What is longer is pasted, and never misspelt. */
export const LONGEST_NAME = 40;

/** Every known name of six letters or more with one letter dropped, so that a slip is found by one look. */
export function deletions(known: ReadonlyMap<string, Known>): Set<string> {
  const set = new Set<string>();
  for (const name of known.keys()) {
    if (name.length < 5 || name.length > LONGEST_NAME) continue;
    for (let at = 0; at < name.length; at += 1) set.add(name.slice(0, at) + name.slice(at + 1));
    set.add(name);
    const sound = soundOf(name);
    if (sound.length > 2) set.add(`~${sound}`);
  }
  return set;
}

export function isNearly(reading: Reading, i: number, nearly: ReadonlySet<string>): boolean {
  const token = reading.tokens[i];
  if (token === undefined || token.low.length < 5 || token.low.length > LONGEST_NAME || token.digit)
    return false;
  const bits = reading.known[i] ?? 0;
  if (commonness(bits) > 1 || (bits & MEDICAL) !== 0) return false;
  if (nearly.has(token.low)) return true;
  if (commonness(bits) === 0 && nearly.has(`~${soundOf(token.low)}`)) return true;
  for (let at = 0; at < token.low.length; at += 1)
    if (nearly.has(token.low.slice(0, at) + token.low.slice(at + 1))) return true;
  return false;
}

/** "kels" for Kelsey, "faiths house" for Faith's: part of a known name, or one with a bare s. */
export function isShortened(
  reading: Reading,
  i: number,
  known: ReadonlyMap<string, Known>,
  beginnings: ReadonlySet<string>,
): boolean {
  const token = reading.tokens[i];
  if (token === undefined || token.low.length < 4 || token.low.length > LONGEST_NAME || token.digit)
    return false;
  const bits = reading.known[i] ?? 0;
  const kinFollows = KIN.has(reading.tokens[i + 1]?.low ?? '');
  if (commonness(bits) > (kinFollows ? 5 : 3) || (bits & MEDICAL) !== 0) return false;
  if (token.low.endsWith('s') && reading.casual && known.get(token.low.slice(0, -1))?.kind === 'NAME')
    return true;
  if (commonness(bits) > 0) return false;
  return beginnings.has(token.low);
}

/** How names may be cut short: from four letters on, by five at most. */
export function cutShort(known: ReadonlyMap<string, Known>): Set<string> {
  const set = new Set<string>();
  for (const [name, { kind }] of known)
    if (kind === 'NAME' && name.length <= LONGEST_NAME)
      for (let size = Math.max(4, name.length - 5); size < name.length; size += 1)
        set.add(name.slice(0, size));
  return set;
}
