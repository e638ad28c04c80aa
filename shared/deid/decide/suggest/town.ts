/** A town, a region, a place of which the name says nothing: left out, or told by how the sentence speaks of it. */

import { after, ahead, before, behind, capitalLike, closingComma, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { dropped, fitted, isLeftOut, PLACE_PREP } from './placing.ts';

export function fitTown(spot: Spot): Fit {
  const left = before(spot);
  const lead = ahead(spot, 60);
  const led = PLACE_PREP.exec(left);
  if (!led) return withoutPreposition(spot);
  const prep = (led[1] ?? '').toLowerCase();
  const reach = { start: spot.start - led[0].length, end: spot.end };
  const put = (words: string): Fit => ({ words: capitalLike(spot.text, reach.start, words), reach });
  if (/\bget(?:s|ting)?\s+to\s+$/iu.test(lead)) return put('here');
  if (KIN.test(lead)) return put('in another city');
  if (/\b(?:born|raised|grew up|growing up|grown up)\b[^.!?]*$/iu.test(lead))
    return put(prep === 'from' ? 'from somewhere else' : 'somewhere else');
  const away = widen(spot, /\b(?:out|over|up|down)\s+(?:in|on|at|to|by)\s+/iu);
  if (away && (prep === 'in' || prep === 'on' || prep === 'at'))
    return { words: capitalLike(spot.text, away.start, 'outside town'), reach: away };
  if (prep === 'to' || prep === 'into') return toTown(spot, put);
  if (prep === 'from')
    return /\b(?:is|was|are|were|am|come|comes|came|['’](?:s|m|re))\s+from\s+$/iu.test(lead)
      ? put('from elsewhere')
      : dropped(spot);
  if (prep === 'toward' || prep === 'towards') return put('down the street');
  if (isLeftOut(spot)) return dropped(spot);
  return put(
    WHERE[prep] ??
      (IS.test(lead) && !/\b(?:I|we)(?:\s+(?:am|are|was|were)|['’](?:m|re))\s+(?:in|at)\s+$/iu.test(lead)
        ? 'elsewhere'
        : prep === 'on'
          ? onIt(spot)
          : 'in town'),
  );
}

const KIN =
  /\b(?:daughter|son|sister|brother|mother|father|cousin|aunt|uncle|niece|nephew|friend|family|children|kids|parents)\s+(?:\p{Ll}+\s+)?(?:in|at|near|outside)\s+$/iu;
const IS = /(?:\b(?:is|was|are|were)|['’](?:s|m|re))\s+(?:in|at)\s+$/iu;
const WHERE: Readonly<Record<string, string>> = {
  near: 'nearby',
  by: 'nearby',
  around: 'nearby',
  outside: 'outside town',
  of: 'of a town',
  for: 'for a town',
  through: 'through a town',
  past: 'past a town',
  off: 'off the street',
};

function onIt(spot: Spot): string {
  return /\s/u.test(was(spot)) ? 'at the edge of town' : 'on the street';
}

function toTown(spot: Spot, put: (words: string) => Fit): Fit {
  const lead = ahead(spot, 60);
  if (/\bback\s+(?:in)?to\s+$/iu.test(lead)) return put('home');
  if (/\bmov(?:e|es|ed|ing)\s+(?:in)?to\s+$/iu.test(lead)) return put('away');
  if (
    /\b(?:went|go|goes|going|gone|drove|drives?|driven|driving|fl(?:y|ies|ew|own)|travel\p{L}*)\s+(?:in)?to\s+$/iu.test(
      lead,
    )
  )
    return put('out of town');
  if (/\b(?:trip|flight|road|bus|train|way|drive)\s+(?:in)?to\s+$/iu.test(lead)) return put('out of town');
  return dropped(spot);
}

function withoutPreposition(spot: Spot): Fit {
  const left = before(spot);
  if (/\bsince\s+$/iu.test(left)) return fitted(spot, 'the last stop');
  const tail = /^,\s+(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|\p{Lu}{2})(?=[\s,.;])/u.test(after(spot));
  const comma = /,\s*$/u.exec(left)?.[0].length ?? 0;
  if (comma > 0 && (/^[,.;]/u.test(after(spot)) || tail))
    return { words: '', reach: { start: spot.start - comma, end: spot.end + closingComma(after(spot)) } };
  // "a Springfield accent": the accent.
  if (/\b(?:an?|the|his|her|my|our|their|some)\s+$/iu.test(left) && NOUN_NEXT.test(behind(spot)))
    return describing(spot);
  return fitted(spot, 'the town');
}

const NOUN_NEXT =
  /^\s+(?!(?:and|but|with|who|that|which|was|has|had|for|from|when|because|where|while|once|again|last|this|one|the)\b)\p{Ll}{3}/u;

function describing(spot: Spot): Fit {
  const gap = /^\s+/u.exec(after(spot))?.[0].length ?? 0;
  return { words: '', reach: { start: spot.start, end: spot.end + gap } };
}
