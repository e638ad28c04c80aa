/**
 * Addressed: whether a name is what others call the author. A name in someone else's mouth, "called me", "signed",
 * "me, Dr. X", "I said, it's X". The answer is a weight; 0 says nothing.
 */

import type { Span } from '../../base/span.ts';
import { inQuotes } from '../decide/suggest/around.ts';

const OWN =
  /\b(?:call(?:ed|s)? me|my (?:first |last |own )?name(?:,| is| was)?|(?:heard|saw|told|asked|watched) me,|mine[.,:]|signed(?: by)?|signature|\bI said,? (?:it['’]s|this is)|\bI(?:['’]ll be|['’]m| am| was|['’]ve been| have been)(?= (?:Dr|Doctor)))\s+(?:["“]?(?:Dr|Doctor|Doc|Mr|Mrs|Ms|Miss)\.?\s+)?["“]?(?:\p{L}\.\s*)?$/iu;
const NEAR_OWN = /(?:my (?:first|frst|last|own|sur)?\s*name|spell mine|my own name)[^.!?\n]{0,40}$/iu;
const I_SPEAK = /\b(?:I|i) (?:said|asked|told|answered|whispered|say|can still hear)\b[^.!?"“]*[,:]?\s*$/u;

export function addressing(text: string, at: Span): number {
  const left = text.slice(Math.max(0, at.start - 90), at.start);
  const right = text.slice(at.end, at.end + 90);
  const doctor = /\b(?:Dr|Doctor|Prof|Professor)\.?\s+$/iu.test(left);
  if (OWN.test(left)) return 4;
  if (NEAR_OWN.test(left)) return 3;
  if (!inQuotes(text, at.start)) return unquoted(left, right, doctor);
  const opens =
    /["“]\s*(?:(?:Dr|Doctor)\.?\s+)?$/iu.test(left) || /[,.!?]\s*(?:(?:Dr|Doctor)\.?\s+)?$/iu.test(left);
  const closes = /^(?:[,.!?;]|\s*["”])/u.test(right);
  // '"will hart", it said': a name in quotation marks is no one spoken to.
  if (!doctor && /["“]$/u.test(left) && /^["”]/u.test(right)) return 0;
  if (opens && doctor && /^\s+you\b/iu.test(right)) return 3;
  if (!opens || !closes) return 0;
  // Who speaks: the nearest tag before the quotation, or the one after it.
  const near = text.slice(Math.max(0, at.start - 600), at.start);
  const quote = Math.max(near.lastIndexOf('"'), near.lastIndexOf('“'));
  const tag = near.slice(Math.max(0, quote - 90), Math.max(0, quote));
  const later = /^[^"”]{0,200}["”]\s+I\s+(?:said|asked|told|answered)\b/u.test(
    text.slice(at.end, at.end + 240),
  );
  if (I_SPEAK.test(tag) || later) return 0;
  return doctor ? 3 : 2;
}

/** Dictated without quotation marks: "doctor lindqvist you tell her", "she says that's not a plan David, that's". */
function unquoted(left: string, right: string, doctor: boolean): number {
  if (doctor && /^\s*,?\s*you\b/iu.test(right)) return 4;
  // "I like being the last light on. Dr. Moss, still here."
  const alone = doctor && /(?:^|[.!?]\s+)(?:Dr|Doctor)\.?\s+$/iu.test(left) && /\bI\b/iu.test(left);
  if (
    alone &&
    /^,\s+(?:still|always|ever|never|as usual|at your|the (?:hero|good|great|last))\b[^.!?]{0,30}[.!?]/iu.test(
      right,
    )
  )
    return 3;
  const said =
    /\b(?:he|she|they|mother|father|daughter|son|wife|husband)\s+(?:says?|said)\b[^.!?"“]{0,60}$/iu.test(
      left,
    );
  const bound = !/\b(?:and|or|with|to|told|asked|of|by|for|from|saw|is|was|the|my|his|her|a)\s+$/iu.test(
    left,
  );
  return said && bound && /^,\s/u.test(right) ? 2 : 0;
}
