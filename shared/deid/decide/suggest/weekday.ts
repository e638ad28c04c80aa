/** Weekdays, blurred by how the sentence uses them: "every third Tuesday", "by Friday", "Sunday morning". */

import { after, before, behind, inQuotes, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { led, put } from './led.ts';

export function fitWeekday(spot: Spot, plural: boolean): Fit {
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
  if (/^\s+again\b/iu.test(behind(spot))) return put(spot, spot, 'that day');
  const part = /^\s+(morning|afternoon|evening|night)\b/iu.exec(after(spot));
  if (part) {
    const led =
      widen(spot, /\b(?:on\s+(?:a\s+|the\s+)?|last\s+|this\s+|that\s+|next\s+|one\s+|a\s+)/iu) ?? spot;
    const determined = /\b(?:the|my|our|his|her|your)\s+$/iu.test(before(spot));
    const words = determined ? (part[1] ?? '') : `one ${part[1] ?? ''}`;
    return put(spot, { start: determined ? spot.start : led.start, end: spot.end + part[0].length }, words);
  }
  if (/\b(?:it['’]s|it is|it was|today is|is it|was it)\s+(?:a\s+)?$/iu.test(before(spot))) {
    const day = inQuotes(spot.text, spot.start)
      ? 'that day of the week'
      : /^s/iu.test(was(spot))
        ? 'the weekend'
        : 'a weekday';
    return put(spot, widen(spot, /\ba\s+/iu) ?? spot, day);
  }
  const told = /\bwhat\s+(?:\p{L}+\s+){1,3}on\s+$/iu.test(before(spot));
  return led(spot, {
    on: told ? 'that day' : 'one day',
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
