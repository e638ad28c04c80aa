/** The author's own name: what others call them by. Told as "my first name", "me", "Doctor", or left out. */

import { after, before, capitalLike, inQuotes, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { vocative } from './person.ts';

/** @param spot the bare name. @param named the name with its honorific. */
export function fitMe(spot: Spot, named: Spot): Fit {
  const left = before(named);
  const right = after(named);
  const titled = named.start < spot.start;
  const reach = { start: named.start, end: named.end };
  const quoted = widen(named, /["“]/u, /["”]/u) ?? reach;
  const bare = named.text.slice(named.from, quoted.start);
  if (/\bcall(?:s|ed|ing)?\s+me\s+$/iu.test(bare)) {
    return { words: `by my ${titled ? 'name' : 'first name'}`, reach: quoted };
  }
  const doctor = /^(?:Dr|Doctor)\b/iu.test(was(named)) && titled;
  const addressed =
    inQuotes(named.text, named.start) &&
    (/[,"“.!?]\s*$/u.test(left) || left === '') &&
    /^\s*[,.!?;"”]/u.test(right);
  if (doctor && (addressed || /^\s*,?\s+you\b/iu.test(right))) {
    return { words: capitalKept(was(named), 'doctor'), reach };
  }
  const spoken = vocative(named);
  if (spoken) return spoken;
  const appositive = /(?:\bme|\bname(?:\s+in\s+\p{L}+)?),\s+$/iu.test(left);
  if (appositive) {
    const gap = /,\s+$/u.exec(left)?.[0].length ?? 0;
    return {
      words: '',
      reach: { start: named.start - gap, end: named.end + (right.startsWith(',') ? 1 : 0) },
    };
  }
  if (/(?:[.!?]\s+)$/u.test(left) && /^[.!?]\s*(?:$|\n|(?=\s))/u.test(right)) {
    const gap = /\s+$/u.exec(left)?.[0].length ?? 0;
    return { words: '', reach: { start: named.start - gap, end: named.end + 1 } };
  }
  if (/\bsigned\s+$/iu.test(left)) return { words: 'with my name', reach };
  if (/^(?:\p{Lu}\.?\s?){2,3}$/u.test(was(spot))) return { words: 'my initials', reach };
  if (/^['’]s\b/u.test(right)) {
    return {
      words: capitalLike(named.text, reach.start, 'my'),
      reach: { start: reach.start, end: reach.end + 2 },
    };
  }
  if (/\bname(?:\s+is|\s+was|['’]s)\s+$/iu.test(left)) return { words: 'the one I go by', reach };
  const words = /^\s+(?:is|was|has|had|said|says|will|would)\b/iu.test(right)
    ? inQuotes(named.text, named.start)
      ? 'the doctor'
      : 'I'
    : 'me';
  return { words: capitalLike(named.text, reach.start, words), reach };
}

function capitalKept(old: string, words: string): string {
  const first = old.charAt(0);
  return first === first.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
