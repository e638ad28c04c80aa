/** Places and organizations, told by what they are: "a town", "far away", "the bridge", "the hospital", "a room". */

import { after, ahead, article, before, behind, capitalLike, closingComma, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { organizationNamed, organizationNoun, placeNoun } from './place-nouns.ts';

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
/** Of a region's name only the region is told. */
const COUNTY = /\b(?:county|parish|borough|township|province|district)\b/iu;
const NUMBER =
  '(?:\\d+[A-Za-z]?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:hundred|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty))*)';
const ONLY_NUMBER = new RegExp(`^#?${NUMBER}$`, 'iu');
const LABEL =
  /\b(room|bed|bay|ward|suite|unit|floor|apartment|apt|cubicle|resus|rm|theatre|station)\.?\s*(?:number|no\.?|#)?\s*/iu;
const PREP =
  /\b(in|at|to|into|from|near|outside|on|of|by|around|off|toward|towards|through|for|inside|past)\s+$/iu;

/** @param forms how the same place is written elsewhere, the fullest first. */
export function fitPlace(place: Spot, forms: readonly string[]): Fit {
  const spot = owning(place);
  const words = was(place);
  const bag = ofAThing(place);
  if (bag) return bag;
  if (/^(?:st\.?|saint|our lady|mount|mt\.?)\s/iu.test(words) && spot.end > place.end)
    return fitOrganization(place, forms);
  const listed = /,\s*$/u.exec(before(spot));
  if (listed && /^,\s+\p{Lu}/u.test(after(spot))) {
    return {
      words: '',
      reach: { start: spot.start - listed[0].length, end: spot.end + closingComma(after(spot)) },
    };
  }
  if (
    /^[\d\s-]{5,10}$|^\p{Lu}{1,2}\d[\p{L}\d]?\s?\d\p{Lu}{2}$|^\p{Lu}\d\p{Lu}\s?\d\p{Lu}\d$/u.test(words) &&
    !LABEL.test(before(spot))
  ) {
    const listed = widen(spot, /,?\s*/u);
    if (!PREP.test(before(spot)) && /^\d{5}|\p{L}/u.test(words))
      return { words: '', reach: listed ?? bare(spot) };
  }
  if (ONLY_NUMBER.test(words)) return fitNumber(spot);
  const room = /\b(room|bed|bay|suite|apt|apartment|cubicle)\b/iu.exec(words)?.[1];
  if (
    room &&
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine)\b/iu.test(words) &&
    !/street|road|row|lane|terrace|avenue/iu.test(words)
  ) {
    return fitted(
      spot,
      `a ${/^ap/iu.test(room) ? 'home' : room.toLowerCase() === 'suite' ? 'room' : room.toLowerCase()}`,
    );
  }
  if (
    new RegExp(`^${NUMBER}\\s+(?:north|south|east|west|center)\\b|^(?:ward|unit|resus|icu)\\b`, 'iu').test(
      words,
    )
  ) {
    // "she's in 9 West bed 22": she is in bed.
    const bed = /^\s+(?=(?:bed|bay)\b)/iu.exec(after(spot));
    return bed
      ? { words: '', reach: { start: spot.start, end: spot.end + bed[0].length } }
      : fitted(spot, 'the ward');
  }
  if (/^\d+[A-Za-z]?,?\s+\p{L}/u.test(words)) return fitAddress(spot);
  const noun = placeNoun(words);
  if (/^(?:mount|mt\.?)\s/iu.test(words) && /\bat\s+$/iu.test(before(spot)))
    return fitOrganization(place, forms);
  // "in Pacific Heights", "in Bay Ridge": one lives in a town, not in a hill.
  const lived = /\bin\s+$/iu.test(before(spot)) && /\s/u.test(words) && IN_TOWN.has(noun ?? '');
  if (noun && !lived) return setAside(spot) ?? fitNoun(spot, noun);
  if (
    (/\s/u.test(words) || /^children$/iu.test(words)) &&
    organizationNamed(words) &&
    !/\bin\s+$/iu.test(before(spot))
  )
    return fitOrganization(place, forms);
  return fitTown(spot);
}

export function fitOrganization(place: Spot, forms: readonly string[]): Fit {
  const bag = ofAThing(place);
  if (bag) return bag;
  const spot = owning(place);
  const around = `${ahead(spot, 160)} ${behind(spot, 160)}`;
  const fullest = organizationNamed(was(spot)) ?? organizationNamed(forms[0] ?? '');
  // "some guy from Fox Chapel": people come from towns.
  if (fullest === 'a house of worship' && /\bfrom\s+$/iu.test(before(spot))) return fitTown(spot);
  const told = fullest ?? placeNoun(was(spot), COUNTY) ?? organizationNoun(was(spot), around);
  // A church elsewhere in the sentence makes no church of a shop.
  const far = fullest === null && told === 'a house of worship';
  const near = `${ahead(spot, 40)} ${behind(spot, 40)}`;
  return fitNoun(spot, far ? organizationNoun(was(spot), near) : told);
}

/** "a Brandt's bag": whose it is goes, the bag stays. */
function ofAThing(place: Spot): Fit | null {
  const owned =
    /^['’]s\s+(?=\p{Ll})(?!(?:and|or|but|for|with|where|when|till|until|to|in|on|at|from|is|was)\b)/u.exec(
      after(place),
    );
  const lead = /\b(an?|the)\s+$/iu.exec(before(place));
  if (!owned || !lead) return null;
  const end = place.end + owned[0].length;
  const start = place.start - lead[0].length;
  const word = (lead[1] ?? '').toLowerCase() === 'the' ? 'the' : article(place.text.slice(end, end + 12));
  return { words: capitalLike(place.text, start, `${word} `), reach: { start, end } };
}

/** "home visit, Gull Street, third floor": between commas nobody misses it. */
function setAside(spot: Spot): Fit | null {
  const comma = /,\s+$/u.exec(before(spot));
  if (!comma || !/^,\s+\p{Ll}/u.test(after(spot))) return null;
  return {
    words: '',
    reach: { start: spot.start - comma[0].length, end: spot.end + closingComma(after(spot)) },
  };
}

/** "at St. Ansgar's": the 's is part of the name. */
function owning(spot: Spot): Spot {
  const owned =
    /^['’]s\b(?!\s+\p{Ll})|^['’]s\b(?=\s+(?:and|or|but|for|with|where|when|till|until|to|in|on|at|from)\b)/u.test(
      after(spot),
    );
  const hospital = /^children$/iu.test(was(spot)) && /^['’]s\b/u.test(after(spot));
  return owned || hospital ? { ...spot, end: spot.end + 2 } : spot;
}

/** "bed 9", "outside 14", "back to four twelve". */
function fitNumber(spot: Spot): Fit {
  const labeled = widen(spot, LABEL);
  if (labeled) {
    const label = (LABEL.exec(spot.text.slice(labeled.start, spot.start))?.[1] ?? 'room').toLowerCase();
    const noun = label === 'rm' ? 'room' : label.startsWith('ap') ? 'home' : label;
    const lead = spot.text.slice(spot.from, labeled.start);
    if (/(?:^|[.!?,;:(]\s*|\b(?:in|at|to|from|outside|of|into|near)\s+)$/iu.test(lead)) {
      return {
        words: capitalLike(spot.text, labeled.start, noun === 'resus' ? 'resus' : `a ${noun}`),
        reach: labeled,
      };
    }
    const gap = /[\s#.]+(?:number|no\.?|#)?\s*$/iu.exec(before(spot))?.[0].length ?? 0;
    return { words: '', reach: { start: spot.start - gap, end: spot.end } };
  }
  const aside = /,\s*$/u.exec(before(spot));
  if (aside && after(spot).startsWith(',')) {
    return { words: '', reach: { start: spot.start - aside[0].length, end: spot.end } };
  }
  const another = /\b(?:bleeder|patient|pt|guy|lady|man|woman|one|case|code)\s+in\s+$/iu.test(before(spot));
  return fitted(spot, another ? 'another room' : 'the room');
}

function fitAddress(spot: Spot): Fit {
  const listed = /,\s*(?:(?:to|at|in)\s+)?$/iu.exec(before(spot));
  const of = /\s+of\s+$/iu.exec(before(spot));
  if (of) return { words: '', reach: { start: spot.start - of[0].length, end: spot.end } };
  if (listed && /^[,.;]/u.test(after(spot))) {
    return {
      words: '',
      reach: { start: spot.start - listed[0].length, end: spot.end + closingComma(after(spot)) },
    };
  }
  return fitted(spot, 'the house');
}

function fitNoun(spot: Spot, noun: string): Fit {
  const left = before(spot);
  const plain = noun.replace(/^(?:a|an|the)\s+/u, '');
  if (/\b(?:the|our|my|his|her|their|this|that|your|a|an|one)\s+(?:\p{Ll}+\s+)?$/iu.test(left)) {
    return { words: plain, reach: bare(spot) };
  }
  if (
    /^\s+(?:fire|card|office|gym|gymnasium|ward|staff|nurses?|doctors?|team|parking|lot|shift|choir|chart|note|letter|form|band|hall|pharmacy|emergency|ER|bus)\b/iu.test(
      behind(spot),
    )
  ) {
    return { words: capitalLike(spot.text, spot.start, `the ${plain}`), reach: bare(spot) };
  }
  // "the store on Gull Street", "the houses over off Gull Street": the store, the houses.
  const street =
    /\b(?:houses?|stores?|shops?|office|clinic|building|church|school|home|flats?|apartments?|bakery|bar|diner)\s+(?:(?:over|out|down|up)\s+)?(?:on|off)\s+$/iu;
  if (street.test(left) && plain === 'street') {
    const gap = /(?:\s+(?:over|out|down|up))?\s+(?:on|off)\s+$/iu.exec(left)?.[0].length ?? 0;
    return { words: '', reach: { start: spot.start - gap, end: spot.end } };
  }
  return fitted(spot, noun);
}

/** Nothing in the name says what it is: a town, told by how the sentence speaks of it. */
function fitTown(spot: Spot): Fit {
  const left = before(spot);
  const lead = ahead(spot, 60);
  const tail = widen(spot, null, /,\s+(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|\p{Lu}{2})(?=[\s,.;])/u);
  const prep = PREP.exec(left)?.[1]?.toLowerCase();
  const gap = PREP.exec(left)?.[0].length ?? 0;
  const reach = { start: spot.start - gap, end: spot.end };
  if (/\bget(?:s|ting)?\s+to\s+$/iu.test(lead)) return { words: 'here', reach };
  const put = (words: string): Fit => ({ words: capitalLike(spot.text, reach.start, words), reach });
  const away = widen(spot, /\b(?:out|over|up|down)\s+(?:in|on|at|to|from|by)\s+/iu);
  if (prep === undefined) {
    if (/\bsince\s+$/iu.test(left)) return fitted(spot, 'the last stop');
    if (/,\s*$/u.test(left) && (/^[,.;]/u.test(after(spot)) || tail)) {
      const comma = /,\s*$/u.exec(left)?.[0].length ?? 0;
      return { words: '', reach: { start: spot.start - comma, end: spot.end + closingComma(after(spot)) } };
    }
    return fitted(spot, 'a town');
  }
  if (
    /\b(?:daughter|son|sister|brother|mother|father|cousin|aunt|uncle|niece|nephew|friend|family|children|kids|parents)\s+(?:\p{Ll}+\s+)?(?:in|at|near|outside)\s+$/iu.test(
      lead,
    )
  ) {
    return put('in another city');
  }
  if (/\b(?:born|raised|grew up|growing up|grown up)\b[^.!?]*$/iu.test(lead))
    return put(prep === 'from' ? 'from somewhere else' : 'somewhere else');
  if (away && (prep === 'in' || prep === 'on' || prep === 'at')) {
    return { words: capitalLike(spot.text, away.start, 'outside town'), reach: away };
  }
  if (prep === 'in' || prep === 'at') return put('in town');
  if (prep === 'on') return put(/\s/u.test(was(spot)) ? 'at the edge of town' : 'on a street');
  if (prep === 'from') return put('from another town');
  if (prep === 'near' || prep === 'outside' || prep === 'by' || prep === 'around')
    return put(prep === 'outside' ? 'outside town' : 'nearby');
  if (prep === 'toward' || prep === 'towards') return put('down the street');
  if (prep === 'to' || prep === 'into') return put(`${prep} another town`);
  return fitted(spot, 'a town');
}

function fitted(spot: Spot, words: string): Fit {
  const left = before(spot);
  const owned = /\b(?:the|a|an|our|my|his|her|their|this|that)\s+$/iu.test(left);
  const told = owned ? words.replace(/^(?:a|an|the)\s+/u, '') : words;
  return { words: capitalLike(spot.text, spot.start, told), reach: bare(spot) };
}

function bare(spot: Spot): { start: number; end: number } {
  return { start: spot.start, end: spot.end };
}
