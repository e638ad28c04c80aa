/** Dates and months: left out wherever the sentence does without, else blurred to what it needs. */

import { after, ahead, before, closingComma, sentenceEnd, sentenceStart, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { hourStands } from './clock.ts';
import { led, oneDay } from './led.ts';

/** @param said what earlier places of the page were told by. */
export function fitDate(spot: Spot, said: ReadonlySet<string>): Fit {
  return standingAside(spot) ?? toldByNeighbor(spot) ?? bySentence(spot, said);
}

/** Between commas, or behind a label. */
function standingAside(spot: Spot): Fit | null {
  const left = before(spot);
  const right = after(spot);
  const listed = /,\s+$/u.exec(left);
  if (listed && /^[,.;]/u.test(right) && !/^\s*(?:$|\n)/u.test(left)) {
    return gone(spot, listed[0].length, closingComma(right));
  }
  const labeled = widen(
    spot,
    /[|,;(]?\s*\b(?:DOB|date of birth|born|dated|collected|d\.o\.b\.|dates?)\s*[:#]?\s*(?:on\s+)?/iu,
  );
  if (labeled) return { words: '', reach: labeled };
  // "when he is listed again: the 24th.", "two years ago on May 2", "the chart from May 2": it goes.
  const colon = /:\s+(?:the\s+)?$/iu.exec(left);
  if (colon && /^[.;!?]/u.test(right)) return gone(spot, colon[0].length);
  const held = /\bago(\s+on\s+)$/iu.exec(left) ?? NOTED.exec(left);
  return held ? gone(spot, held[1]?.length ?? 0) : null;
}

const NOTED =
  /\b(?:chart|note|notes|letter|scan|report|email|message|records?|file|results?|labs?|bloods|image|images|photo|visit|appointment)(\s+(?:from|of|on|for)\s+(?:the\s+)?)$/iu;

/** "Friday, November 8", "On May 2, two days after": another word of time says it. */
function toldByNeighbor(spot: Spot): Fit | null {
  const left = before(spot);
  const right = after(spot);
  if (/\b(?:sat|sun|mon|tues?|wednes|wed|thur?s?|fri)(?:day|urday)?,?\s+(?:the\s+)?$/iu.test(ahead(spot, 20)))
    return gone(spot, /,?\s+(?:the\s+)?$/iu.exec(left)?.[0].length ?? 0);
  const relative =
    /^,\s+(?=(?:\p{L}+|\d+)\s+(?:days?|nights?|weeks?|months?)\s+(?:after|before|later)\b)/iu.exec(right);
  if (relative) return gone(spot, /\b(?:on|in)\s+$/iu.exec(left)?.[0].length ?? 0, relative[0].length);
  // "the next time is the 9th of July": the day of a day.
  if (/\b(?:is|was|['’]s)\s+(?:the\s+)?$/iu.test(left) && sameDay(spot)) {
    const gap = /\b(?:the\s+)$/iu.exec(left)?.[0].length ?? 0;
    return { words: 'not far off', reach: { start: spot.start - gap, end: spot.end } };
  }
  const compared = /\b(?:compared|comparison)\s+(?:with|to)\s+$/iu.test(left);
  if (compared) return { words: 'prior', reach: { start: spot.start, end: spot.end } };
  const part = /^\s+(?=(?:morning|afternoon|evening|night|day)\b)/u.exec(right);
  if (part && isMonth(spot)) return gone(spot, 0, part[0].length);
  const owned = /\b(?:my|his|her|the|our|their)\s+$/iu.test(left) && !/\bon\s+the\s+$/iu.test(left);
  return owned && NOUN_NEXT.test(right) ? gone(spot, 0, 1) : null;
}

const NOUN_NEXT =
  /^\s+(?!(?:that|which|when|and|or|is|was|with|at|for|but|because|as|to|in|on|he|she|they|we|it|not|no|now|then|after|before|until)\b)\p{Ll}{3,}/u;

function bySentence(spot: Spot, said: ReadonlySet<string>): Fit {
  const right = after(spot);
  const sentence = spot.text.slice(sentenceStart(spot.text, spot.start), sentenceEnd(spot.text, spot.end));
  // What someone says in it is of another time.
  const own = sentence.replace(/["“][^"”]*["”]?/gu, '');
  const coming = COMING.test(own) && !HAPPENED.test(own);
  const copula = /\b(is|was|were|are|['’]s|be|been)\s+(?:on\s+|in\s+)?(?:the\s+)?$/iu.exec(before(spot));
  if (copula && /^\s*(?:[.,;!?)]|$)/u.test(right)) {
    const past = /^(?:was|were)$/iu.test(copula[1] ?? '');
    const gap = copula[0].length - (copula[1]?.length ?? 0);
    return { words: past ? ' a while ago' : ' soon', reach: { start: spot.start - gap, end: spot.end } };
  }
  const late = widen(spot, /\bin\s+(?:late|early|mid)[-\s]+/iu);
  const soon = coming ? 'soon' : '';
  if (late) return { words: soon, reach: late };
  const day = hourStands(spot) ? '' : oneDay(spot, said);
  const leaving = /\bI (?:close|leave|retire|finish|stop|start|move|go)\b/u.test(sentence);
  return led(spot, {
    on: leaving ? 'soon' : coming ? soon : day,
    'on the': coming ? 'soon' : day,
    // "booked the clinic for the 19th": booked it.
    'for the': /\b(?:down|in|on|is|was)\s+for\s+the\s+$/iu.test(before(spot)) ? 'for another day' : '',
    for: '',
    'by the': HAPPENED.test(own) ? 'by then' : 'before long',
    by: HAPPENED.test(own) ? 'by then' : 'before long',
    'until the': 'for a while',
    'till the': 'for a while',
    until: 'for a while',
    till: 'for a while',
    in: soon,
    at: soon,
    around: soon,
    during: soon,
    since: COUNTED.test(ahead(spot, 60)) ? '' : 'for some time',
    before: 'before then',
    after: 'after that',
    from: 'from then on',
    of: 'of that time',
    last: 'a while ago',
    next: 'before long',
    this: soon,
    that: 'that time',
    the: /^\s+(?:that|when|i|we)\b/iu.test(right) ? 'the day' : 'that day',
    every: 'every year',
    each: 'each year',
    with: 'with before',
    '': isMonth(spot) && /\b(?:is|was|as|like|than)\s+$/iu.test(before(spot)) ? 'that month' : soon,
  });
}

const COMING =
  /\b(?:down for|will|going to|['’]ll|coming|next|scheduled|due|booked|back in|he['’]s in|she['’]s in)\b/iu;

const HAPPENED =
  /\b(?:came|went|was|were|had|did|took|said|told|saw|got|gave|made|left|rang|heard|thought|knew|asked|called|looked|died|started|stopped|turned|brought|sent)\b/iu;

/** "nineteen times since", "3rd admission since". */
const COUNTED =
  /\b(?:times|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth)\b[^.,;]{0,25}\bsince\s+(?:the\s+)?$/iu;

function isMonth(spot: Spot): boolean {
  return /^\p{L}+\.?(?:\s+\d{4})?$/u.test(was(spot));
}

/** Right before "is the 9th" another day was named. */
function sameDay(spot: Spot): boolean {
  return (
    spot.from > 0 && spot.start - spot.from < 12 && /^\s*(?:is|was|['’]s)\s+(?:the\s+)?$/iu.test(before(spot))
  );
}

function gone(spot: Spot, back: number, forth = 0): Fit {
  return { words: '', reach: { start: spot.start - back, end: spot.end + forth } };
}
