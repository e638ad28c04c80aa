/** Organizations, told by what they are: "the hospital", "at church", "a school"; or gone with the role that stands there. */

import { after, ahead, article, before, behind, capitalLike, was } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { organizationNamed, organizationNoun, placeNoun } from './place-nouns.ts';
import { dropped, fitted, isLeftOut } from './placing.ts';
import { fitTown } from './town.ts';

/** @param forms how it is written elsewhere, the fullest first. */
export function fitOrganization(place: Spot, forms: readonly string[]): Fit {
  const bag = ofAThing(place);
  if (bag) return bag;
  const spot = named(owning(place));
  // "the Larkfield flats fire": what happened there.
  if (/\b(?:fire|flood|crash|explosion|shooting|bombing|disaster)$/iu.test(was(spot))) {
    const the = /\bthe\s+$/iu.exec(before(spot))?.[0].length ?? 0;
    return { words: 'an accident', reach: { start: spot.start - the, end: spot.end } };
  }
  const around = `${ahead(spot, 160)} ${behind(spot, 160)}`;
  const fullest = organizationNamed(was(spot)) ?? organizationNamed(forms[0] ?? '');
  // "some guy from Fox Chapel": people come from towns.
  if (fullest === 'church' && /\bfrom\s+$/iu.test(before(spot))) return fitTown(spot);
  const told = fullest ?? placeNoun(was(spot), COUNTY) ?? organizationNoun(was(spot), around);
  // A church elsewhere in the sentence makes no church of a shop.
  const far = fullest === null && told === 'church';
  const near = `${ahead(spot, 40)} ${behind(spot, 40)}`;
  return fitNoun(spot, far ? organizationNoun(was(spot), near) : told);
}

/** "the [Cedar High bus]": the bus is not of the name. */
function named(spot: Spot): Spot {
  const thing = /(?<=\p{Lu}\S*)\s+(?:bus|choir|gym|gymnasium|team|band|van|bag|card|parking lot)$/u.exec(
    was(spot),
  );
  return thing ? { ...spot, end: spot.end - thing[0].length } : spot;
}

/** Of a region's name only the region is told. */
const COUNTY = /\b(?:county|parish|borough|township|province|district)\b/iu;

/** "a Brandt's bag": whose it is goes, the bag stays. */
export function ofAThing(place: Spot): Fit | null {
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

/** "at St. Ansgar's": the 's is part of the name. */
export function owning(spot: Spot): Spot {
  const owned =
    /^['’]s\b(?!\s+\p{Ll})|^['’]s\b(?=\s+(?:and|or|but|for|with|where|when|till|until|to|in|on|at|from)\b)/u.test(
      after(spot),
    );
  const hospital = /^children$/iu.test(was(spot)) && /^['’]s\b/u.test(after(spot));
  return owned || hospital ? { ...spot, end: spot.end + 2 } : spot;
}

function fitNoun(spot: Spot, noun: string): Fit {
  const left = before(spot);
  const plain = noun.replace(/^(?:a|an|the)\s+/u, '');
  if (/\b(?:the|our|my|his|her|their|this|that|your|a|an|one)\s+(?:\p{Ll}+\s+)?$/iu.test(left))
    return {
      words: plain === 'services' ? 'congregation' : plain === 'place nearby' ? 'place' : plain,
      reach: { start: spot.start, end: spot.end },
    };
  if (ITS_OWN.test(behind(spot)))
    return {
      words: capitalLike(spot.text, spot.start, `the ${plain}`),
      reach: { start: spot.start, end: spot.end },
    };
  // "a dinner lady at Hall Primary", "ground crew with 12 Squadron", "to the ED at St. Ansgar's".
  if (/\bat\s+$/iu.test(left) && COLLEAGUE.test(left)) return dropped(spot);
  if (/\b(?:at|with|of|in)\s+$/iu.test(left) && ROLE_SAYS[plain]?.test(left.replace(/\s+\S+\s+$/u, '')))
    return dropped(spot);
  if (plain === 'place nearby' && isLeftOut(spot)) return dropped(spot);
  if (plain === 'church' || plain === 'services') return worship(spot, plain);
  if (
    plain === 'school' &&
    /\b(?:at|to|from)\s+$/iu.test(left) &&
    !/\b(?:teach\p{L}*|taught|work\p{L}*)\s+at\s+$/iu.test(left)
  )
    return fitted(spot, plain);
  return fitted(spot, noun);
}

const ITS_OWN =
  /^\s+(?:fire|card|office|gym|gymnasium|ward|staff|nurses?|doctors?|team|parking|lot|shift|choir|chart|note|letter|form|band|hall|pharmacy|emergency|ER|bus)\b/iu;

/** "my old boss at Russells Hall": my old boss. */
const COLLEAGUE =
  /\b(?:my|our|his|her|their|the|an?)\s+(?:\p{Ll}+\s+)?(?:boss|chief|supervisor|mentor|coach|professor|tutor|consultant|registrar|attending|colleague|partner|friend)\s+at\s+$/iu;

/** Words after which the place is plain. */
const ROLE_SAYS: Readonly<Partial<Record<string, RegExp>>> = {
  school:
    /\b(?:dinner lady|lunch lady|teacher|principal|headmaster|headmistress|crossing guard|janitor|pupils?)$/iu,
  hospital: /\b(?:ED|ER|A&E|ICU|ITU|MICU|NICU|the ward|the unit|the emergency room|labor and delivery)$/u,
  unit: /\b(?:crew|gunner|pilot|navigator|mechanic|medic|soldier|cook|served|officer|driver)$/iu,
};

/** One goes to church, and is at church; to services, where it is no church. */
function worship(spot: Spot, plain: string): Fit {
  // A baptism is at church; nobody says so.
  if (
    /\b(?:baptism|christening|funeral|wedding|mass|service|services|bris|procession)\s+(?:at|in)\s+$/iu.test(
      before(spot),
    )
  )
    return dropped(spot);
  if (/\b(?:at|to|from|in)\s+$/iu.test(before(spot))) {
    const into = /\bin\s+$/iu.test(before(spot)) && plain === 'services';
    return fitted(spot, into ? 'the congregation' : plain);
  }
  return fitted(spot, plain === 'church' ? 'the church' : 'the congregation');
}
