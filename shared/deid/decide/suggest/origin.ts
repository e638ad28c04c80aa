/** Where someone is from: "from overseas", "her own language"; a country or faith beside a thing goes. */

import { after, article, before, beginsSentence, capitalLike, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { fitLanguage, LANGUAGE } from './language.ts';
import { noun, pick } from './phrase.ts';
import type { Row } from './phrase.ts';

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
  const language = fitLanguage(spot);
  if (language) return language;
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
  if (one && !thing && /\ban?\s+(?:\p{Ll}+\s+)?$/iu.test(before(spot))) return noun(spot, 'believer');
  const adjective =
    /^\p{L}+$/u.test(words) &&
    /\b(?:is|was|am|are|were|['’](?:m|s|re)|be|been|raised|grew up|born)\s+$/iu.test(before(spot));
  const aside = /,\s+$/u.test(before(spot)) && /^[,.;]/u.test(after(spot));
  if (adjective || aside) return noun(spot, 'from a religious community');
  const the = widen(spot, /\bthe\s+/iu);
  if (!thing && the) return { words: capitalLike(spot.text, the.start, 'a religious community'), reach: the };
  return thing ? noun(spot, 'religious') : noun(spot, 'a religious community');
}

/** It goes; the word that now opens the sentence takes the capital. */
function dropped(spot: Spot, end: number): Fit {
  if (!beginsSentence(spot.text, spot.start) || end >= spot.to)
    return { words: '', reach: { start: spot.start, end } };
  return { words: spot.text.charAt(end).toUpperCase(), reach: { start: spot.start, end: end + 1 } };
}

const STATE =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|british columbia|queensland|victoria|tasmania|new south wales)$/iu;

const ORIGIN: readonly Row[] = [
  [
    /\b(?:witness(?:es)?|mormons?|amish|mennonites?|quakers?|muslims?|jews?|jewish|hindus?|sikhs?|buddhists?|catholics?|orthodox|hutterites?|pentecostals?)\b/iu,
    'a religious community',
  ],
  [/^(?:refugee|immigrant|migrant|exile)$/iu, 'newcomer'],
  [/\b(?:refugee|asylum|fled|walked|crossed|escaped|desert|border)\b/iu, 'came a long way'],
  [/^(?:came|come|comes|moved|emigrated|immigrated)\s+from\b/iu, 'came from elsewhere'],
];
