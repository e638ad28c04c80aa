/** Dates, weekdays, holidays and seasons, blurred: "one day", "every few weeks", "around the turn of the year". */

import {
  after,
  ahead,
  before,
  behind,
  capitalLike,
  closingComma,
  sentenceEnd,
  sentenceStart,
  was,
  widen,
} from './around.ts';
import type { Fit, Spot } from './around.ts';

const PREP =
  /\b(on|in|by|since|until|till|before|after|around|at|during|of|for|from|over|this|last|next|that|with|every|each|another|one|a|the|dated|collected)\s+$/iu;

export function fitWhen(spot: Spot): Fit | null {
  const name = was(spot).toLowerCase();
  const season = holidaySeason(name);
  if (season) return fitHoliday(spot, season);
  if (
    /^(?:mon|tue|wed|weds|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?s?\b/iu.test(name) &&
    !/\d/u.test(name)
  ) {
    return fitWeekday(spot, /days$/u.test(name));
  }
  if (/^(?:spring|summer|autumn|fall|winter)s?$/u.test(name)) return fitSeason(spot);
  return fitDate(spot);
}

function fitWeekday(spot: Spot, plural: boolean): Fit {
  const every = widen(spot, /\b(?:every|each)\s+(?:(?:other|second|third|fourth|few)\s+)?/iu);
  if (every) {
    const words = /\b(?:other|second|third|fourth|few)\b/iu.test(spot.text.slice(every.start, spot.start));
    return put(spot, every, words ? 'every few weeks' : 'every week');
  }
  if (plural) return put(spot, widen(spot, /\bon\s+/iu) ?? spot, 'every week');
  const nth = widen(
    spot,
    /(?:(?:\bon\s+)?\bthe\s+(?:first|second|third|fourth|last)|\b(?:first|second|third|fourth))\s+/iu,
  );
  if (nth) {
    const on = /^on\b/iu.test(spot.text.slice(nth.start));
    return put(spot, nth, on ? 'once a month' : 'the next time');
  }
  const part = /^\s+(morning|afternoon|evening|night)\b/iu.exec(after(spot));
  if (part) {
    const led =
      widen(spot, /\b(?:on\s+(?:a\s+|the\s+)?|last\s+|this\s+|that\s+|next\s+|one\s+|a\s+)/iu) ?? spot;
    const determined = /\b(?:the|my|our|his|her|your)\s+$/iu.test(before(spot));
    const words = determined ? (part[1] ?? '') : `one ${part[1] ?? ''}`;
    return put(spot, { start: determined ? spot.start : led.start, end: spot.end + part[0].length }, words);
  }
  if (/\b(?:it['’]s|it is|it was|today is|is it|was it)\s+(?:a\s+)?$/iu.test(before(spot))) {
    return put(spot, widen(spot, /\ba\s+/iu) ?? spot, 'that day of the week');
  }
  return led(spot, {
    on: 'one day',
    'on a': 'one day',
    'on the': 'that day',
    by: 'a few days later',
    since: 'for some days',
    until: 'for a few days',
    till: 'for a few days',
    before: 'days before',
    after: 'days after',
    last: 'the other day',
    next: 'in a few days',
    this: 'the other day',
    that: 'that day',
    the: 'the day',
    another: /^\s+(?:coming|ahead|soon)\b/iu.test(behind(spot)) ? 'another visit' : 'another such day',
    a: 'a day',
    one: 'one day',
    from: /^\s+(?:to|until|till|through)\b/iu.test(behind(spot)) ? 'from one day' : 'in a few days',
    for: 'for a day',
    '': /^\s*[,.;]/u.test(behind(spot)) && /\p{L}\s+$/u.test(before(spot)) ? 'the other day' : 'one day',
  });
}

function fitDate(spot: Spot): Fit {
  const left = before(spot);
  const right = after(spot);
  const sentence = spot.text.slice(sentenceStart(spot.text, spot.start), sentenceEnd(spot.text, spot.end));
  const listed = /,\s+$/u.exec(left);
  if (listed && /^[,.;]/u.test(right) && !/^\s*(?:$|\n)/u.test(left)) {
    return {
      words: '',
      reach: { start: spot.start - listed[0].length, end: spot.end + closingComma(right) },
    };
  }
  const labeled = widen(
    spot,
    /[|,;(]?\s*\b(?:DOB|date of birth|born|dated|collected|d\.o\.b\.|dates?)\s*[:#]?\s*(?:on\s+)?/iu,
  );
  if (labeled) return { words: '', reach: labeled };
  if (/\bago\s+on\s+$/iu.test(left)) {
    const gap = /\s+on\s+$/iu.exec(left)?.[0].length ?? 0;
    return { words: '', reach: { start: spot.start - gap, end: spot.end } };
  }
  const pair = /\b(?:sat|sun|mon|tues?|wednes|wed|thur?s?|fri)(?:day|urday)?,?\s+(?:the\s+)?$/iu.test(
    ahead(spot, 20),
  );
  if (pair) {
    const gap = /,?\s+(?:the\s+)?$/iu.exec(left)?.[0].length ?? 0;
    return { words: '', reach: { start: spot.start - gap, end: spot.end } };
  }
  const month = /^\p{L}+\.?(?:\s+\d{4})?$/u.test(was(spot));
  const coming = /\b(?:will|going to|['’]ll|coming|next|scheduled|due|booked|back in)\b/iu.test(sentence);
  const vague = coming ? 'before long' : 'some time ago';
  const part = /^\s+(?=(?:morning|afternoon|evening|night|day)\b)/u.exec(right);
  if (part && month) return { words: '', reach: { start: spot.start, end: spot.end + part[0].length } };
  if (
    /^\s+(?!(?:that|which|when|and|or|is|was|with|at|for|but|because|as|to|in|on|he|she|they|we|it)\b)\p{Ll}{3,}/u.test(
      right,
    ) &&
    /\b(?:my|his|her|the|our|their)\s+$/iu.test(left) &&
    !/\bon\s+the\s+$/iu.test(left)
  ) {
    return { words: '', reach: { start: spot.start, end: spot.end + 1 } };
  }
  return led(spot, {
    on: 'one day',
    'on the': coming ? 'soon' : 'one day',
    in: vague,
    by: 'by then',
    since: /times\s+since\s+$/iu.test(left) ? 'over time' : 'for some time',
    until: 'for a while',
    till: 'for a while',
    before: 'before then',
    after: 'after that',
    around: vague,
    from: 'from one day on',
    for: 'for a while',
    of: 'of that time',
    last: vague,
    next: 'before long',
    this: vague,
    that: 'that time',
    the: /^\s+(?:that|when|i|we)\b/iu.test(right) ? 'the day' : 'that day',
    with: 'with before',
    '': month ? 'that time' : 'one day',
  });
}

function fitSeason(spot: Spot): Fit {
  const every = widen(spot, /\b(?:every|each)\s+/iu);
  if (every) return put(spot, every, 'every year');
  const whole = widen(spot, /\bfor\s+(?:an?|the)\s+(?:whole\s+|entire\s+)?/iu);
  if (whole) return put(spot, whole, 'for months');
  return led(spot, {
    in: 'for part of the year',
    'in the': 'some months ago',
    since: 'for some months',
    'since the': 'for some months',
    'after the': 'some months later',
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

function fitHoliday(spot: Spot, season: string): Fit {
  const led = widen(
    spot,
    /\b(?:on|at|around|over|during|for|in)\s+(?:the\s+)?(?:week\s+(?:before|after|of)\s+)?|\b(?:the\s+)?(?:week|day|night)\s+(?:before|after|of)\s+/iu,
  );
  if (/\b(?:before|after|by)\s+$/iu.test(before(spot))) return put(spot, spot, 'a holiday');
  if (/^(?:week|day|night)\b/iu.test(was(spot))) return put(spot, widen(spot, /\bthe\s+/iu) ?? spot, season);
  if (/\b(?:since|until|till)\s+(?:around\s+)?$/iu.test(before(spot))) {
    const around = widen(spot, /\baround\s+/iu) ?? spot;
    return put(
      spot,
      around,
      season.replace(/^(?:in|around)\s+/u, (lead) => (lead === 'around ' ? 'around ' : '')),
    );
  }
  const noun = /^\s+(?:week|weekend|day|morning|evening|season|time)\b/iu.exec(after(spot))?.[0].length ?? 0;
  if (led) return put(spot, { start: led.start, end: led.end + noun }, season);
  if (
    /^\s+(?:dinner|party|card|tree|morning|eve|lunch|day|service|week|present|gift)\b/iu.test(after(spot))
  ) {
    return put(spot, spot, /\b(?:the|a|my|our|his|her)\s+$/iu.test(before(spot)) ? 'holiday' : 'a holiday');
  }
  return put(spot, spot, 'a holiday');
}

/** The holiday's time of year, as it stands in a sentence; null where it is no holiday. */
function holidaySeason(name: string): string | null {
  return HOLIDAYS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Replaces by the words that lead to it; with no match by `''`. */
function led(spot: Spot, by: Readonly<Record<string, string>>): Fit {
  const left = before(spot);
  const two = /\b(on|in|since|after|over|a)\s+(a|the|whole)\s+$/iu.exec(left);
  const pairKey = two ? `${two[1] ?? ''} ${two[2] ?? ''}`.toLowerCase() : '';
  if (two && by[pairKey] !== undefined) {
    return put(spot, { start: spot.start - two[0].length, end: spot.end }, by[pairKey]);
  }
  const one = PREP.exec(left);
  const words = one ? by[(one[1] ?? '').toLowerCase()] : undefined;
  if (one && words !== undefined)
    return put(spot, { start: spot.start - one[0].length, end: spot.end }, words);
  return put(spot, spot, by[''] ?? 'one day');
}

function put(spot: Spot, reach: { readonly start: number; readonly end: number }, words: string): Fit {
  return {
    words: capitalLike(spot.text, reach.start, words),
    reach: { start: reach.start, end: reach.end },
  };
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
    /\b(?:memorial day|juneteenth|july fourth|fourth of july|july 4|independence day|father['’]?s day|canada day|jubilee|bank holiday|bastille)\b/iu,
    'in the summer',
  ],
  [
    /\b(?:labor day|labour day|halloween|all saints|thanksgiving|yom kippur|rosh hashanah|sukkot|diwali|veterans day|remembrance|guy fawkes|bonfire night|columbus day)\b/iu,
    'in the fall',
  ],
  [
    /\b(?:valentine|super bowl|lunar new year|chinese new year|mlk|martin luther king|presidents['’]? day|australia day|waitangi|burns night)\b/iu,
    'in the winter',
  ],
  [/\b(?:ramadan|eid|feast|holiday)\b/iu, 'around a holiday'],
];
