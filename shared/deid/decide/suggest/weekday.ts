/** Weekdays, by how the sentence uses them: "every third Tuesday", "by Friday", "Sunday morning"; left out elsewhere. */

import { after, ahead, before, behind, inQuotes, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { hourStands } from './clock.ts';
import { led, oneDay, put } from './led.ts';

/** @param said what earlier places of the page were told by. */
export function fitWeekday(spot: Spot, plural: boolean, said: ReadonlySet<string>): Fit {
  return recurring(spot, plural) ?? partOfDay(spot) ?? named(spot) ?? bySentence(spot, said);
}

function recurring(spot: Spot, plural: boolean): Fit | null {
  const every = widen(spot, /\b(?:every|each)\s+(?:(?:other|second|third|fourth|few)\s+)?/iu);
  if (every) {
    const which = /\b(other|second|third|fourth|few)\b/iu.exec(spot.text.slice(every.start, spot.start))?.[1];
    if (which === undefined) return put(spot, every, 'every week');
    return put(spot, every, /^(?:other|second)$/iu.test(which) ? 'every other week' : 'every few weeks');
  }
  // "second Wednesday of the month": once a month.
  const monthly = widen(
    spot,
    /\b(?:(?:on\s+)?the\s+)?(?:first|second|third|fourth|last)\s+/iu,
    /\s+of (?:the|each|every) month\b/iu,
  );
  if (monthly) return put(spot, monthly, 'once a month');
  if (plural) return put(spot, widen(spot, /\bon\s+/iu) ?? spot, 'every week');
  const nth = widen(
    spot,
    /(?:(?:\bon\s+)?\bthe\s+(?:first|second|third|fourth|last)|\b(?:first|second|third|fourth))\s+/iu,
  );
  if (!nth) return null;
  const on = /^on\b/iu.test(spot.text.slice(nth.start));
  return put(spot, nth, on ? 'once a month' : 'the next time');
}

function partOfDay(spot: Spot): Fit | null {
  const part = /^\s+(morning|afternoon|evening|night)\b/iu.exec(after(spot));
  if (!part) return null;
  const led =
    widen(spot, /\b(?:on\s+(?:a\s+|the\s+)?|last\s+|this\s+|that\s+|next\s+|one\s+|a\s+)/iu) ?? spot;
  const determined = /\b(?:the|my|our|his|her|your)\s+$/iu.test(before(spot));
  const words = determined ? (part[1] ?? '') : `one ${part[1] ?? ''}`;
  return put(spot, { start: determined ? spot.start : led.start, end: spot.end + part[0].length }, words);
}

/** "It's Tuesday", "it will be Wednesday again": the day is what is spoken of. */
function named(spot: Spot): Fit | null {
  // "I was on Sunday when they came": at work.
  if (
    /\b(?:was|am|is|were|['’](?:m|s|re))\s+on\s+$/iu.test(before(spot)) &&
    /^(?:\s+(?:when|and|with|for)\b|[.,;])/u.test(behind(spot))
  )
    return put(spot, spot, 'call');
  if (/\b(?:be|is|was)\s+$/iu.test(before(spot)) && /^\s+again\b/iu.test(behind(spot)))
    return put(spot, spot, 'that time');
  if (!/\b(?:it['’]s|it is|it was|today is|is it|was it)\s+(?:a\s+)?$/iu.test(before(spot))) return null;
  const day = inQuotes(spot.text, spot.start)
    ? 'that day of the week'
    : /^s/iu.test(was(spot))
      ? 'the weekend'
      : 'a weekday';
  return put(spot, widen(spot, /\ba\s+/iu) ?? spot, day);
}

function bySentence(spot: Spot, said: ReadonlySet<string>): Fit {
  const told = /\bwhat\s+(?:\p{L}+\s+){1,3}on\s+$/iu.test(before(spot));
  const hour = hourStands(spot);
  const day = hour ? '' : oneDay(spot, said);
  // "So Friday. In she comes": how a note begins; "the other day" is how one would say it.
  const opens = /(?:^|[.!?\n]\s*)(?:so|then|and|ok|okay)?[,:]?\s*$/iu.test(before(spot));
  const alone = /^\s*(?:[.,;:]|$|\p{L}{3,9}\s+\d)/u.test(behind(spot));
  return led(spot, {
    on: told ? 'that day' : day,
    'on a': day,
    'on the': day,
    by: 'a few days later',
    since: 'for some days',
    until: 'for a few days',
    till: 'for a few days',
    before: 'days before',
    after: 'days after',
    last: hour ? '' : 'the other day',
    next: 'in a few days',
    this: 'the other day',
    that: 'that day',
    the: 'the day',
    another: /^\s+(?:coming|ahead|soon)\b/iu.test(behind(spot)) ? 'another visit' : 'another such day',
    a: 'a day',
    one: 'one day',
    from: fromDay(spot),
    for: '',
    '':
      opens && alone && !hour
        ? 'the other day'
        : opens && said.has('one day') && FOLLOWS.test(ahead(spot, 60))
          ? 'then'
          : day,
  });
}

/** "Tues his counts dropped. Weds worse": one day after another. */
const FOLLOWS = /\b(?:mon|tues?|weds?|wednes|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b[^\n]*[.!?]\s*$/iu;

/** "I'm off from Friday": off then. "from Friday to Sunday": from one day. */
function fromDay(spot: Spot): string {
  if (/\boff\s+from\s+$/iu.test(before(spot))) return 'then';
  return /^\s+(?:to|until|till|through)\b/iu.test(behind(spot)) ? 'from one day' : 'in a few days';
}
