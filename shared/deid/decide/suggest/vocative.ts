/** A name someone is spoken to by: "..., Walter?", "Walter, listen". It goes, with the comma that held it. */

import { after, ahead, before, inQuotes } from './around.ts';
import type { Fit, Spot } from './around.ts';

/** @param named the name with its honorific. */
export function vocative(named: Spot): Fit | null {
  const left = before(named);
  const right = after(named);
  const quoted = inQuotes(named.text, named.start);
  const comma = /,\s*$/u.exec(left);
  if (quoted && comma && /^\s*(?:[.!?;—,]|["”])/u.test(right)) {
    return { words: '', reach: { start: named.start - comma[0].length, end: named.end } };
  }
  // Typed in a hurry: "i said i cant mrs wojcik. she said"
  const hurried =
    /\b(?:can['’]?t|cannot|no|yes|thank you|thanks|sorry|okay|ok|please|hello|hi|goodbye|bye)(\s+)$/iu.exec(
      left,
    );
  if (hurried && /^\s*(?:[.!?,;]|$)/u.test(right)) {
    return { words: '', reach: { start: named.start - (hurried[1]?.length ?? 0), end: named.end } };
  }
  // "I have to think about it Mr. Moss": a title at the end, after words that end there.
  const titled = named.text.slice(named.start, named.end);
  const ended = /\b(?:it|you|that|this|now|here|me|then|know|so|too|today|time|ready|right|us)(\s+)$/iu.exec(
    left,
  );
  if (ended && /^(?:mr|mrs|ms|miss|dr|doctor)\b/iu.test(titled) && /^\s*[.!?]/u.test(right)) {
    return { words: '', reach: { start: named.start - (ended[1]?.length ?? 0), end: named.end } };
  }
  const told =
    /\b[Ii] (?:said|say)\s+$/u.test(ahead(named)) &&
    /^,?\s+(?=\p{Ll})(?!(?:is|was|has|had|will|would|could|did|\p{Ll}+ed|\p{Ll}+s)\b)/u.exec(right);
  if (!quoted && told) return { words: '', reach: { start: named.start, end: named.end + told[0].length } };
  const alone = /^[.!?]\s+/u.exec(right);
  if (quoted && alone && /(?:["“]|[.!?]["”]?\s)$/u.test(ahead(named))) {
    return { words: '', reach: { start: named.start, end: named.end + alone[0].length } };
  }
  const opening = (quoted && /(?:["“]|[.!?]\s)$/u.test(ahead(named)) && /^,\s+/u.exec(right)) || null;
  return opening && named.end + opening[0].length < named.to
    ? withNextCapital(named, named.end + opening[0].length)
    : null;
}

/** The word that now comes first takes the capital. */
export function withNextCapital(named: Spot, end: number): Fit {
  const next = end < named.to ? named.text.charAt(end) : '';
  // A capital of its own stays where it is: it may open the next name's title.
  if (next === next.toUpperCase()) return { words: '', reach: { start: named.start, end } };
  return { words: next.toUpperCase(), reach: { start: named.start, end: end + next.length } };
}
