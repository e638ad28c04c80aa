/** Health, family, origin, events: a broader word where one fits; null where only the physician can say. */

import { after, article, before, beginsSentence, behind, capitalLike, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';

export function fitHealth(spot: Spot): Fit | null {
  // "His left eye is glass", "One eye is glass": the eye stays the subject.
  const told = /^((?:\p{L}+\s+){0,3})(is|was|are|were)\s/u.exec(was(spot));
  const injured = pick(HEALTH, was(spot)) === 'an old injury';
  if (told && injured) {
    const words = `${told[1] ?? ''}${told[2] ?? ''} ${/^(?:are|were)$/u.test(told[2] ?? '') ? 'not what they were' : 'not what it was'}`;
    return { words, reach: { start: spot.start, end: spot.end } };
  }
  // "lost two feet" of bowel: no injury of old.
  if (injured && /^lost\b/iu.test(was(spot)) && /^\s+of\b/u.test(after(spot))) return noun(spot, 'lost part');
  const bare =
    /\b(?:am|['’]m|is|was|are|were|be|been|not|went|gone|born|being)\s+(?:not\s+|stone\s+|completely\s+|almost\s+)?$/iu;
  const adjective = ADJECTIVES.find(([pattern]) => pattern.test(was(spot)))?.[1];
  if (adjective !== undefined && bare.test(before(spot))) return noun(spot, adjective);
  // "the wheelchair ramp": the ramp.
  const thing =
    /^\s+(?=\p{Ll}{3})(?!(?:and|but|with|who|that|which|was|had|has|for|from|when|because|since|after|his|her|on|in)\b)/u.exec(
      after(spot),
    );
  if (
    pick(HEALTH, was(spot)) === null &&
    /^\p{Ll}+$/u.test(was(spot)) &&
    thing &&
    /\b(?:the|his|her|my|their)\s+$/iu.test(before(spot))
  )
    return { words: '', reach: { start: spot.start, end: spot.end + thing[0].length } };
  const words = pick(HEALTH, was(spot)) ?? 'a rare condition';
  const marked = words === 'an old injury' && /\b(?:is|was|are|were)\s+$/iu.test(before(spot));
  return noun(spot, marked ? MARKED[/\b(?:are|were)\s+$/iu.test(before(spot)) ? 1 : 0] : words);
}

/** Of a part of the body; "are" is of two. */
const MARKED = ['not what it was', 'not what they were'] as const;

export function fitFamily(spot: Spot): Fit | null {
  const words = sibling(spot) ?? pick(FAMILY, was(spot));
  if (words === null) return null;
  const owned =
    words.startsWith('one of') || words.startsWith('a family occasion')
      ? widen(spot, /\b(?:the|his|her|their|my|an?)\s+/iu)
      : null;
  return owned ? { words: capitalLike(spot.text, owned.start, words), reach: owned } : noun(spot, words);
}

/** A twin of whom the next words tell a brother or a sister. */
function sibling(spot: Spot): string | null {
  if (pick(FAMILY, was(spot)) !== 'sibling') return null;
  const told = /\b(himself|herself|monk|nun|brother|sister)\b/iu.exec(
    `${was(spot)} ${behind(spot, 40)}`,
  )?.[1];
  if (told === undefined) return null;
  return /^(?:himself|monk|brother)$/iu.test(told) ? 'brother' : 'sister';
}

export function fitOrigin(spot: Spot): Fit | null {
  const words = was(spot);
  const broad = pick(ORIGIN, words);
  if (broad === 'a religious community') return fitFaith(spot, words);
  if (broad !== null) {
    const the = broad.startsWith('a ') ? widen(spot, /\bthe\s+/iu) : null;
    return the ? { words: capitalLike(spot.text, the.start, broad), reach: the } : noun(spot, broad);
  }
  if (/\s\p{L}+\s/u.test(words)) return null;
  const interpreted = /^(\s+)interpret/iu.exec(after(spot));
  if (interpreted) {
    return { words: '', reach: { start: spot.start, end: spot.end + (interpreted[1]?.length ?? 0) } };
  }
  if (/\bgrew up\s+$/iu.test(before(spot))) return noun(spot, 'in another language');
  if (LANGUAGE.test(words) && /\b(?:speaks?|spoke|speaking|in|into|say)\s+$/iu.test(before(spot))) {
    return noun(spot, 'another language');
  }
  // "the Welsh for rehearsal", "my Welsh is from an app"
  const tongue = LANGUAGE.test(words) ? /\b(the|my|his|her|their)\s+$/iu.exec(before(spot))?.[1] : undefined;
  if (tongue !== undefined && /^\s+(?:is|was|for|and)\b/u.test(after(spot)))
    return noun(
      spot,
      tongue.toLowerCase() === 'the' ? 'word in another language' : 'grasp of another language',
    );
  const state = STATE.test(words);
  if (
    /^\p{Lu}/u.test(words) &&
    !LANGUAGE.test(words) &&
    /^\s+\p{Ll}+s\b/u.test(after(spot)) &&
    !/\b(?:from|in|to|of|for|toward|towards|through|across|around|left)\s+(?:the\s+)?$/iu.test(before(spot))
  ) {
    return noun(spot, state ? 'the state' : 'that country');
  }
  const from = widen(spot, /\b(?:from|in|to|for|across|through)\s+(?:the\s+)?/iu);
  if (from) {
    const prep = spot.text.slice(from.start).split(/\s/u, 1)[0]?.toLowerCase() ?? '';
    const told = state
      ? `${prep} another state`
      : /^(?:from|for|across|through)$/u.test(prep)
        ? prep === 'from'
          ? 'from overseas'
          : `${prep} another country`
        : /\bback\s+$/iu.test(spot.text.slice(spot.from, from.start))
          ? 'home'
          : 'overseas';
    return { words: capitalLike(spot.text, from.start, told), reach: from };
  }

  // "the Polish club": the club.
  const thing =
    /^\s+(?=\p{Ll}{3})(?!(?:and|but|with|who|that|which|was|has|had|for|from|when|because)\b)/u.exec(
      after(spot),
    );
  if (thing) {
    const end = spot.end + thing[0].length;
    const owned = widen(spot, /\ban?\s+/iu);
    if (!owned) return dropped(spot, end);
    const told = `${article(spot.text.slice(end, end + 12))} `;
    return { words: capitalLike(spot.text, owned.start, told), reach: { start: owned.start, end } };
  }
  return noun(spot, 'from elsewhere');
}

/** "a lapsed Catholic": one of them. "She is Jewish": of them. "a Mennonite school", "the Amish": as they stand. */
function fitFaith(spot: Spot, words: string): Fit {
  const one = /^\p{L}+$/u.test(words) && !/(?:s|ish|amish|orthodox)$/iu.test(words);
  const thing =
    /^\s+(?:church|school|family|home|house|wedding|funeral|hospital|community|people|women|men|boy|girl|man|woman)\b/u.test(
      after(spot),
    );
  if (one && !thing && /\ban?\s+(?:\p{Ll}+\s+)?$/iu.test(before(spot)))
    return noun(spot, 'member of a religious community');
  const adjective =
    /^\p{L}+$/u.test(words) &&
    /\b(?:is|was|am|are|were|['’](?:m|s|re)|be|been|raised|grew up|born)\s+$/iu.test(before(spot));
  if (adjective) return noun(spot, 'from a religious community');
  const the = widen(spot, /\bthe\s+/iu);
  if (!thing && the) return { words: capitalLike(spot.text, the.start, 'a religious community'), reach: the };
  return thing ? noun(spot, 'religious') : noun(spot, 'a religious community');
}

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
  if (aside && broad.startsWith('a ')) return { words: `in ${broad}`, reach: aside };
  return owned ? { words: broad, reach: owned } : noun(spot, broad);
}

function pick(rows: readonly (readonly [RegExp, string])[], words: string): string | null {
  return rows.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** It goes; the word that now opens the sentence takes the capital. */
function dropped(spot: Spot, end: number): Fit {
  if (!beginsSentence(spot.text, spot.start) || end >= spot.to)
    return { words: '', reach: { start: spot.start, end } };
  return { words: spot.text.charAt(end).toUpperCase(), reach: { start: spot.start, end: end + 1 } };
}

/** Without its own article where one already stands there. */
function noun(spot: Spot, words: string): Fit {
  const stripped = /\b(?:a|an|the|his|her|my|their|our|this|that|no)\s+(?:\p{Ll}+\s+)?$/iu.test(before(spot))
    ? words.replace(/^an?\s+/u, '')
    : words;
  return { words: capitalLike(spot.text, spot.start, stripped), reach: { start: spot.start, end: spot.end } };
}

const LANGUAGE =
  /(?:ish|ese|[iea]an|ic|ench|eek|utch|hai|rdu|ndi|ali|abi|ili|alog|ebrew|adino|inya|zech|orse|atin|elsh|asque|farsi|igbo|yoruba|hmong|twi|cree|pashto|dari|zulu|navajo|samoan|patois|creole|maori)$/iu;

const STATE =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|british columbia|queensland|victoria|tasmania|new south wales)$/iu;

const HEALTH: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:pump|pacemaker|implant\w*|stimulator|defibrillator|shunt|device|valve|LVAD|port)\b/iu,
    'an implanted device',
  ],
  [/\b(?:missing|lost|amputat\w*|fingers|glass|prosthe\w*|wooden|stump)\b/iu, 'an old injury'],
  [/\b(?:transplant\w*|graft)\b/iu, 'a major operation'],
  [/\b(?:\w+ectomy|\w+ostomy|\w+plasty|operation|surgery|resection|bypass)\b/iu, 'an operation'],
  [/\b(?:cancer|sarcoma|lymphoma|leukemia|leukaemia|carcinoma|melanoma|tumou?r|myeloma)\b/iu, 'a cancer'],
  [
    /\b(?:birth defect|cleft|congenital|chromosom\w*|genetic|syndrome|disease|disorder)\b/iu,
    'a rare condition',
  ],
  [/\b(?:burn\w*|scar\w*)\b/iu, 'a scar'],
];

/** After "is", "not", "was born": a word that can stand alone. */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/^deaf\b/iu, 'hard of hearing'],
  [/^(?:blind|sightless)\b/iu, 'short of sight'],
  [/^(?:mute|dumb)\b/iu, 'not speaking'],
  [/^(?:paraly[sz]ed|quadriplegic|paraplegic|tetraplegic|hemiplegic)\b/iu, 'not able to move much'],
  [/^\p{Ll}+(?:ic|al|ous|ed|less)$/u, 'unwell for life'],
];

const FAMILY: readonly (readonly [RegExp, string])[] = [
  [/\b(?:triplets|quadruplets|quintuplets|twins)\b/iu, 'young children'],
  [/\btwin\b/iu, 'sibling'],
  [
    /\b(?:\w+th|\w+st|\w+nd|\w+rd)\s+of\s+\w+|\b(?:one of|youngest of|oldest of|eldest of)\b/iu,
    'one of many children',
  ],
  [/\b(?:married|wed)\b/iu, 'Married for decades'],
  [/\bgod(?:mother|father|parent|daughter|son|child)\b/iu, 'like family'],
  [/\b(?:adopt\w*|foster\w*)\b/iu, 'family'],
  [
    /\b(?:bris|christening|baptism|bar mitzvah|bat mitzvah|wedding|quinceañera|funeral)\b/iu,
    'a family occasion',
  ],
  [/\b(?:children|sons|daughters|kids|grandchildren|brothers|sisters|boys|girls)\b/iu, 'children'],
];

const ORIGIN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:witness(?:es)?|mormons?|amish|mennonites?|quakers?|muslims?|jews?|jewish|hindus?|sikhs?|buddhists?|catholics?|orthodox|hutterites?|pentecostals?)\b/iu,
    'a religious community',
  ],
  [/^(?:refugee|immigrant|migrant|exile)$/iu, 'newcomer'],
  [/\b(?:refugee|asylum|fled|walked|crossed|escaped|desert|border)\b/iu, 'came a long way'],
  [/^(?:came|come|comes|moved|emigrated|immigrated)\s+from\b/iu, 'came from elsewhere'],
];

const EVENT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:settlement|lawsuit|suit|trial|verdict|court|sued|inquest|case|hearing)\b/iu, 'a legal matter'],
  [
    /\b(?:fire|flood|crash|explosion|storm|tornado|hurricane|earthquake|collapse|derailment|spill|accident|wreck)\b/iu,
    'a disaster',
  ],
  [/\b(?:shooting|murder|stabbing|attack|robbery|bombing)\b/iu, 'a violent event'],
  [/\bwar\b/iu, 'a war'],
  [/\bstrike\b/iu, 'a dispute at work'],
  [
    /\b(?:paper|news|newspaper|television|tv|documentary|headline|photograph|viral)\b/iu,
    'something that was in the news',
  ],
];
