/** The author's own name: what others call them by. Told as "my first name", "me", "Doctor", or left out. */

import { after, ahead, before, capitalLike, inQuotes, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { vocative } from './vocative.ts';

/** @param spot the bare name. @param named the name with its honorific. */
export function fitMe(spot: Spot, named: Spot): Fit {
  return calledMe(spot, named) ?? spokenTo(spot, named) ?? asideOrAlone(named) ?? asItStands(spot, named);
}

function calledMe(spot: Spot, named: Spot): Fit | null {
  const titled = named.start < spot.start;
  const quoted = widen(named, /["“]/u, /["”]/u) ?? { start: named.start, end: named.end };
  const lead = spot.text.slice(Math.max(0, quoted.start - 40), quoted.start);
  // 'she said my first name, "Ana, he told you"': and then the rest.
  const lastly = /\bmy\s+(?:\p{L}+\s+)?name(,\s+["“])$/iu.exec(ahead(named))?.[1];
  const rest = /^,\s+(?=\p{L})/u.exec(after(named))?.[0].length ?? 0;
  if (lastly !== undefined && rest > 0 && named.start - lastly.length >= named.from) {
    const mark = lastly.slice(-1);
    return { words: ` and ${mark}`, reach: { start: named.start - lastly.length, end: named.end + rest } };
  }
  if (!/\bcall(?:s|ed|ing)?\s+me\s+$/iu.test(lead)) return null;
  return { words: `by my ${titled ? 'name' : 'first name'}`, reach: quoted };
}

function spokenTo(spot: Spot, named: Spot): Fit | null {
  const right = after(named);
  const doctor = named.start < spot.start && /^(?:Dr|Doctor)\b/iu.test(was(named));
  const addressed =
    inQuotes(named.text, named.start) &&
    /(?:^|[,"“.!?]\s*)$/u.test(ahead(named)) &&
    /^\s*[,.!?;"”]/u.test(right);
  // '"a lady doctor, Dr. Moss"': it was said just before.
  const said = /\ban?\s+(?:\p{Ll}+\s+)*doctor\b[^.!?"“]*,\s+$/iu.test(ahead(named));
  if (doctor && said && /^["”.;,]/u.test(right))
    return gone(named.start - (/,\s+$/u.exec(before(named))?.[0].length ?? 0), named.end);
  if (doctor && (addressed || /^\s*,?\s+you\b/iu.test(right))) {
    const lower = was(named).charAt(0) === was(named).charAt(0).toLowerCase();
    return { words: lower ? 'doctor' : 'Doctor', reach: { start: named.start, end: named.end } };
  }
  const loose =
    /^,\s/u.test(right) &&
    !/\b(?:it['’]?s|is|am|i['’]?m)\s+$/iu.test(ahead(named)) &&
    /\b(?:says?|said)\b[^.!?"“]{0,60}\s$/iu.test(ahead(named));
  if (loose) return gone(named.start - (/,?\s+$/u.exec(before(named))?.[0].length ?? 0), named.end);
  return vocative(named);
}

/** "heard me, Dr. X, say", "my own name, X,", "He had me spell mine. X." */
function asideOrAlone(named: Spot): Fit | null {
  const right = after(named);
  // "(it's Moss, he has gone over the s twice)": how a name is spelled goes with it.
  const open = /\s*\(\s*(?:it['’]?s|that['’]?s|i['’]?m)\s+$/iu.exec(before(named));
  const close = /^[^()\n]{0,120}\)/u.exec(right);
  if (open && close) return gone(named.start - open[0].length, named.end + close[0].length);
  if (/(?:\bme|\bname(?:\s+in\s+\p{L}+)?),\s+$/iu.test(ahead(named))) {
    const gap = /,\s+$/u.exec(before(named))?.[0].length ?? 0;
    return gone(named.start - gap, named.end + (right.startsWith(',') && !/^,\s+and\b/u.test(right) ? 1 : 0));
  }
  if (/[.!?]["”]?\s+$/u.test(ahead(named)) && /^[.!?](?=\s|$)/u.test(right)) {
    const gap = /[ \t]+$/u.exec(before(named))?.[0].length ?? 0;
    return gone(named.start - gap, named.end + 1);
  }
  return null;
}

function asItStands(spot: Spot, named: Spot): Fit {
  const reach = { start: named.start, end: named.end };
  const right = after(named);
  if (named.start < spot.start && /\b(?:be|been|am|was|['’]m)\s+$/iu.test(ahead(named))) {
    return { words: 'the doctor', reach };
  }
  if (/\bsigned\s+$/iu.test(ahead(named))) return { words: 'with my name', reach };
  if (/^(?:\p{Lu}\.?\s?){2,3}$/u.test(was(spot))) return { words: 'my initials', reach };
  if (/\bname(?:\s+is|\s+was|['’]s)\s+$/iu.test(ahead(named))) return { words: 'the one I go by', reach };
  if (/^['’]s\b/u.test(right)) {
    return {
      words: capitalLike(named.text, reach.start, 'my'),
      reach: { start: reach.start, end: reach.end + 2 },
    };
  }
  if (inQuotes(named.text, named.start) && /["“]\s*$/u.test(ahead(named)) && /^,["”]/u.test(right)) {
    return { words: 'Doctor', reach };
  }
  const acting = /^\s+(?:is|was|has|had|said|says|will|would)\b/iu.test(right);
  const words = !acting ? 'me' : inQuotes(named.text, named.start) ? 'the doctor' : 'I';
  return { words: capitalLike(named.text, reach.start, words), reach };
}

function gone(start: number, end: number): Fit {
  return { words: '', reach: { start, end } };
}
