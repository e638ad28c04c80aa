/** Holidays and seasons: a time of year, or only how long. */

import { after, before, sentenceEnd, sentenceStart, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { led, put } from './led.ts';

export function fitHoliday(spot: Spot, season: string): Fit {
  const day = dayOf(was(spot));
  const led = widen(
    spot,
    /\b(?:on|at|around|over|during|for|in)\s+(?:the\s+)?(?:week\s+(?:before|after|of)\s+)?|\b(?:the\s+)?(?:week|day|night)\s+(?:before|after|of)\s+/iu,
  );
  const near = /^(?:the )?(?:week|day|night)\b/iu;
  // "the week before Christmas", wherever of it was found.
  const aside = led && near.test(spot.text.slice(led.start, spot.end)) ? led : null;
  if (aside || near.test(was(spot))) {
    const words = day === HOLIDAYS_OF_WINTER ? `around ${day}` : season;
    return put(spot, aside ?? widen(spot, /\bthe\s+/iu) ?? spot, words);
  }
  if (led && /^,\s+(?:theirs|ours|his|hers|mine|which)\b/iu.test(after(spot)))
    return put(spot, led, `${/^in|^during|^over/iu.test(spot.text.slice(led.start)) ? 'over' : 'on'} ${day}`);
  if (/\b(?:before|after|by)\s+$/iu.test(before(spot))) return put(spot, spot, day);
  // "the list so far since Christmas": so far.
  const soFar = /\bso far(\s+since\s+)$/iu.exec(before(spot));
  if (soFar) return { words: '', reach: { start: spot.start - (soFar[1]?.length ?? 0), end: spot.end } };
  if (/\b(?:since|until|till)\s+(?:around\s+)?$/iu.test(before(spot))) {
    const around = widen(spot, /\baround\s+/iu) ?? spot;
    return put(spot, around, season.replace(/^in\s+/u, '').replace(/^around (?=a )/u, ''));
  }
  const hours = /^\s+(morning|afternoon|evening|night)\b/iu.exec(after(spot));
  if (hours && led)
    return put(spot, { start: led.start, end: spot.end + hours[0].length }, `one ${hours[1] ?? ''}`);
  const noun = /^\s+(?:week|weekend|day|morning|evening|season|time)\b/iu.exec(after(spot))?.[0].length ?? 0;
  if (led) return put(spot, { start: led.start, end: led.end + noun }, season);
  const thing = /^\s+(?:dinner|party|card|tree|morning|eve|lunch|day|service|week|present|gift)\b/iu.test(
    after(spot),
  );
  const owned = /\b(?:the|a|my|our|his|her)\s+$/iu.test(before(spot));
  return put(
    spot,
    spot,
    thing ? (owned ? 'holiday' : 'a holiday') : owned ? day.replace(/^\S+\s/u, '') : day,
  );
}

const HOLIDAYS_OF_WINTER = 'the holidays';

/** What such a day is called where no season will do. */
function dayOf(name: string): string {
  if (/christmas|xmas|hanukkah|chanukah|kwanzaa|new year|nochebuena|boxing day|thanksgiving/iu.test(name))
    return HOLIDAYS_OF_WINTER;
  return /easter|passover|pesach|good friday|palm sunday|ash wednesday|yom|rosh|sukkot|eid\b|ramadan|diwali|all saints|epiphany|lent\b|vaisakhi|holi\b|pentecost/iu.test(
    name,
  )
    ? 'a holy day'
    : 'a holiday';
}

/** The holiday's time of year, as it stands in a sentence; null where it is no holiday. */
export function holidaySeason(name: string): string | null {
  return HOLIDAYS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

export function fitSeason(spot: Spot): Fit {
  const every = widen(spot, /\b(?:every|each)\s+/iu);
  if (every) return put(spot, every, 'every year');
  const whole = widen(spot, /\bfor\s+(?:an?|the)\s+(?:whole\s+|entire\s+)?/iu);
  if (whole) return put(spot, whole, 'for months');
  return led(spot, {
    in: 'for part of the year',
    'in the': isPast(spot) ? 'some months ago' : 'later on',
    since: 'for some months',
    'since the': 'for some months',
    'after the': 'later on',
    last: 'some months ago',
    next: 'in some months',
    this: 'these past months',
    that: 'that time',
    the: 'the time',
    a: 'a time',
    'a whole': 'for months',
    all: 'for months',
    over: 'over some months',
    'over the': 'over some months',
    '': 'a time of year',
  });
}

function isPast(spot: Spot): boolean {
  const sentence = spot.text.slice(sentenceStart(spot.text, spot.start), sentenceEnd(spot.text, spot.end));
  return /\b(?:was|were|had|did|came|went|died|got|saw|took|said|told|left|began|\p{L}{2,}ed)\b/iu.test(
    sentence,
  );
}

const HOLIDAYS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:christmas|xmas|hanukkah|chanukah|kwanzaa|new year|epiphany|advent|boxing day|nochebuena|solstice)/iu,
    'around the turn of the year',
  ],
  [
    /\b(?:easter|passover|pesach|good friday|palm sunday|ash wednesday|mother['’]?s day|st\.? patrick|lent|nowruz|vaisakhi|holi)\b/iu,
    'in the spring',
  ],
  [
    /\b(?:memorial day|juneteenth|july fourth|fourth of july|july 4|may day|whitsun|lei day|independence day|father['’]?s day|canada day|jubilee|bank holiday|bastille)\b/iu,
    'in the summer',
  ],
  [
    /\b(?:labor day|labou?r (?:day|weekend)|hallowe['’]?en|all saints|thanksgiving|yom kippur|rosh hashanah|sukkot|diwali|veterans day|remembrance|guy fawkes|bonfire night|columbus day)\b/iu,
    'in the fall',
  ],
  [
    /\b(?:valentine|super bowl|lunar new year|chinese new year|mlk|martin luther king|presidents['’]? day|australia day|waitangi|burns night|st\.? david)\b/iu,
    'in the winter',
  ],
  [
    /\b(?:ramadan|eid|feast|holiday|st\.? (?:george|andrew)|anzac|onam|pongal|dussehra)\b/iu,
    'around a holiday',
  ],
];
