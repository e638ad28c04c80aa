/** A time of day beside a date. "One day, 11:48 pm" is heard as a stand-in: the hour stays, and the day goes. */

import { sentenceEnd, sentenceStart } from './around.ts';
import type { Spot } from './around.ts';

/** True where the sentence tells the hour close to this place. */
export function hourStands(spot: Spot): boolean {
  const start = Math.max(sentenceStart(spot.text, spot.start), spot.start - NEAR);
  const end = Math.min(sentenceEnd(spot.text, spot.end), spot.end + NEAR);
  return HOUR.test(spot.text.slice(start, spot.start)) || HOUR.test(spot.text.slice(spot.end, end));
}

const NEAR = 40;
const HOUR =
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b|\b(?:1[0-2]|[1-9])\s?(?:am|pm|a\.m|p\.m)\b|\b(?:around|at|about|by|till|until|past)\s+(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s+(?:of|days?|weeks?|months?|years?|percent|mg|people|patients|\p{Ll}+s)\b)|\b(?:midnight|noon|o['’]clock|quarter (?:to|past)|half past)\b/iu;
