/** Events that others heard of: "an accident", "a legal matter"; null where only the physician can say. */

import { before, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { noun, pick } from './phrase.ts';
import type { Row } from './phrase.ts';

export function fitEvent(spot: Spot): Fit | null {
  const words = was(spot);
  if (
    words.split(/\s+/u).length > 3 &&
    !/^(?:\p{Ll}+\s+)?(?:fire|flood|crash|war|settlement|shooting|trial|storm|explosion|strike|sale)\b/u.test(
      words,
    )
  ) {
    return null;
  }
  const broad = pick(EVENT, words);
  if (broad === null) return null;
  const owned = broad.startsWith('something') ? widen(spot, /\b(?:the|a|an)\s+/iu) : null;
  // "He buried a son, the mill fire.": in a disaster.
  const aside = /,\s+the\s+$/iu.test(before(spot)) ? widen(spot, /\bthe\s+/iu) : null;
  if (aside && /^an? /u.test(broad)) return { words: `in ${broad}`, reach: aside };
  return owned ? { words: broad, reach: owned } : noun(spot, broad);
}

const EVENT: readonly Row[] = [
  [/\b(?:settlement|lawsuit|suit|trial|verdict|court|sued|inquest|case|hearing)\b/iu, 'a legal matter'],
  [/\b(?:fire|crash|explosion|collapse|derailment|spill|accident|wreck)\b/iu, 'an accident'],
  [/\b(?:flood|storm|tornado|hurricane|earthquake)\b/iu, 'a disaster'],
  [/\b(?:shooting|murder|stabbing|attack|robbery|bombing)\b/iu, 'a violent event'],
  [/\bwar\b/iu, 'a war'],
  [/\bstrike\b/iu, 'a dispute at work'],
  [
    /\b(?:paper|news|newspaper|television|tv|documentary|headline|photograph|viral)\b/iu,
    'something that was in the news',
  ],
];
