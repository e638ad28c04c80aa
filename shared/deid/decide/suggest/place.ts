/**
 * Places, told by what they are: "the bridge", "the hospital", "in town". Where a sentence does without, the whole phrase
 * goes: "a GP in Elmira sixteen years" is a GP sixteen years.
 */

import { after, before, behind, closingComma, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { ofAThing, fitOrganization, owning } from './organization.ts';
import { organizationNamed, placeNoun } from './place-nouns.ts';
import { fitNumbered } from './room.ts';
import { dropped, fitted, isLeftOut } from './placing.ts';
import { fitTown } from './town.ts';

/** @param forms how the same place is written elsewhere, the fullest first. */
export function fitPlace(place: Spot, forms: readonly string[]): Fit {
  const spot = owning(place);
  const words = was(place);
  const bag = ofAThing(place);
  if (bag) return bag;
  if (/^(?:st\.?|saint|our lady|mount|mt\.?)\s/iu.test(words) && spot.end > place.end)
    return fitOrganization(place, forms);
  const numbered = listed(spot) ?? postcode(spot) ?? fitNumbered(spot) ?? address(spot);
  if (numbered) return numbered;
  const noun = placeNoun(words);
  if (/^(?:mount|mt\.?)\s/iu.test(words) && /\bat\s+$/iu.test(before(spot)))
    return fitOrganization(place, forms);
  // "in Pacific Heights", "in Bay Ridge": one lives in a town, not in a hill.
  const lived = /\bin\s+$/iu.test(before(spot)) && /\s/u.test(words) && IN_TOWN.has(noun ?? '');
  if (noun && !lived) return setAside(spot) ?? fitNamed(spot, noun);
  if (
    (/\s/u.test(words) || /^children$/iu.test(words)) &&
    organizationNamed(words) &&
    !/\bin\s+$/iu.test(before(spot))
  )
    return fitOrganization(place, forms);
  return fitTown(spot);
}

const IN_TOWN: ReadonlySet<string> = new Set([
  'a hill',
  'the harbor',
  'the lake',
  'the river',
  'the shore',
  'a creek',
  'the bridge',
  'a building',
]);

/** "..., Springfield, Ohio": the rest of a list. */
function listed(spot: Spot): Fit | null {
  const comma = /,\s*$/u.exec(before(spot));
  if (!comma || !/^,\s+\p{Lu}/u.test(after(spot))) return null;
  return {
    words: '',
    reach: { start: spot.start - comma[0].length, end: spot.end + closingComma(after(spot)) },
  };
}

function postcode(spot: Spot): Fit | null {
  const code = /^[\d\s-]{5,10}$|^\p{Lu}{1,2}\d[\p{L}\d]?\s?\d\p{Lu}{2}$|^\p{Lu}\d\p{Lu}\s?\d\p{Lu}\d$/u.test(
    was(spot),
  );
  if (!code || LED.test(before(spot)) || !/^\d{5}|\p{L}/u.test(was(spot))) return null;
  return { words: '', reach: widen(spot, /,?\s*/u) ?? { start: spot.start, end: spot.end } };
}

const LED =
  /\b(?:in|at|to|into|from|near|outside|on|of|by|around|off|towards?|through|for|inside|past|room|bed|bay|ward|suite|unit|floor|apartment|apt|cubicle|resus|rm|theatre|station)\.?\s*(?:number|no\.?|#)?\s*$/iu;

/** "home visit, Gull Street, third floor": between commas nobody misses it. */
function setAside(spot: Spot): Fit | null {
  const comma = /,\s+$/u.exec(before(spot));
  if (!comma || !/^,\s+\p{Ll}/u.test(after(spot))) return null;
  return {
    words: '',
    reach: { start: spot.start - comma[0].length, end: spot.end + closingComma(after(spot)) },
  };
}

function address(spot: Spot): Fit | null {
  if (!/^\d+[A-Za-z]?,?\s+\p{L}/u.test(was(spot))) return null;
  const comma = /,\s*(?:(?:to|at|in)\s+)?$/iu.exec(before(spot));
  const of = /\s+of\s+$/iu.exec(before(spot));
  if (of) return { words: '', reach: { start: spot.start - of[0].length, end: spot.end } };
  if (comma && /^[,.;]/u.test(after(spot))) {
    const end = spot.end + closingComma(after(spot));
    return { words: '', reach: { start: spot.start - comma[0].length, end } };
  }
  return fitted(spot, 'the house');
}

/** A place whose name says what it is: the street, the bridge. */
function fitNamed(spot: Spot, noun: string): Fit {
  const left = before(spot);
  const plain = noun.replace(/^(?:a|an|the)\s+/u, '');
  if (/\b(?:the|our|my|his|her|their|this|that|your|a|an|one)\s+(?:\p{Ll}+\s+)?$/iu.test(left))
    return { words: plain, reach: { start: spot.start, end: spot.end } };
  if (ITS_OWN.test(behind(spot))) return fitted(spot, `the ${plain}`);
  // "half the houses over off Gull Street": what is counted needs its where.
  const off = /(?:\s+(?:over|out|down|up))?\s+(?:on|off)\s+$/iu.exec(left);
  const lead = left.slice(0, off ? off.index : undefined);
  if (off && COUNTED.test(lead)) {
    const start = spot.start - off[0].length;
    return { words: ' around here', reach: { start, end: spot.end } };
  }
  if (isLeftOut(spot) && STANDS_ON.has(plain)) return dropped(spot);
  // A parcel goes to someone; nobody misses the street.
  const sent = /\b(?:delivery|mail|post|letter|card|parcel|package|sent|it|them)\s+to\s+$/iu.test(left);
  if (sent && plain === 'street') return dropped(spot);
  return fitted(spot, plain === 'street' && /\bto\s+$/iu.test(left) ? 'the house' : noun);
}

const ITS_OWN =
  /^\s+(?:fire|card|office|gym|gymnasium|ward|staff|nurses?|doctors?|team|parking|lot|shift|choir|chart|note|letter|form|band|hall|pharmacy|emergency|ER|bus)\b/iu;
const COUNTED =
  /\b(?:half|all|most|both|every|each|any|only|best|worst|oldest|first|last|biggest|several|many)\s+(?:of\s+)?(?:the\s+|a\s+)?(?:\p{Ll}+\s+){0,3}\p{Ll}+$/iu;
/** What things and people stand on, told by it: "the club on the hill". */
const STANDS_ON: ReadonlySet<string> = new Set(['street', 'hill', 'highway', 'place in town', 'area']);
