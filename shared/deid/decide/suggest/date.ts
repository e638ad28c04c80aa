/** Dates and months, blurred; left out where they only stand aside or behind a label. */

import { after, ahead, before, closingComma, sentenceEnd, sentenceStart, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { led } from './led.ts';

export function fitDate(spot: Spot): Fit {
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
  // "the next time is the 9th of July": the day of a day.
  if (/\b(?:is|was|['’]s)\s+(?:the\s+)?$/iu.test(left) && sameDay(spot)) {
    const gap = /\b(?:the\s+)$/iu.exec(left)?.[0].length ?? 0;
    return { words: 'not far off', reach: { start: spot.start - gap, end: spot.end } };
  }
  const coming =
    /\b(?:down for|will|could|going to|['’]ll|coming|next|scheduled|due|booked|back in)\b/iu.test(sentence);
  const vague = coming ? 'before long' : 'some time ago';
  const late = widen(spot, /\bin\s+(?:late|early|mid)[-\s]+/iu);
  if (late) return { words: vague, reach: late };
  const part = /^\s+(?=(?:morning|afternoon|evening|night|day)\b)/u.exec(right);
  if (part && month) return { words: '', reach: { start: spot.start, end: spot.end + part[0].length } };
  if (
    /^\s+(?!(?:that|which|when|and|or|is|was|with|at|for|but|because|as|to|in|on|he|she|they|we|it|not|no|now|then|after|before|until)\b)\p{Ll}{3,}/u.test(
      right,
    ) &&
    /\b(?:my|his|her|the|our|their)\s+$/iu.test(left) &&
    !/\bon\s+the\s+$/iu.test(left)
  ) {
    return { words: '', reach: { start: spot.start, end: spot.end + 1 } };
  }
  return led(spot, {
    on: /\bI (?:close|leave|retire|finish|stop|start|move|go)\b/u.test(sentence) ? 'soon' : 'one day',
    'for the': coming ? 'for another day' : 'for one day',
    'by the': coming ? 'before long' : 'by then',
    'until the': 'for a while',
    'on the': coming ? 'soon' : 'one day',
    in: vague,
    by: coming ? 'before long' : 'by then',
    since: COUNTED.test(ahead(spot, 60)) ? 'so far' : 'for some time',
    until: 'for a while',
    till: 'for a while',
    before: 'before then',
    after: 'after that',
    around: vague,
    from: 'from one day on',
    for: coming ? 'for another day' : 'for a while',
    of: 'of that time',
    last: vague,
    next: 'before long',
    this: vague,
    that: 'that time',
    the: /^\s+(?:that|when|i|we)\b/iu.test(right) ? 'the day' : 'that day',
    with: 'with before',
    '': month ? 'that month' : /\p{Ll}{2,}\s+$/u.test(left) && !HAPPENED.test(left) ? vague : 'one day',
  });
}

/** "nineteen times since", "3rd admission since". */
const COUNTED =
  /\b(?:times|\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth)\b[^.,;]{0,25}\bsince\s+(?:the\s+)?$/iu;
/** A verb just before: the date is when it happened. */
const HAPPENED =
  /\b(?:\p{Ll}+ed|came|comes|went|saw|seen|was|were|is|got|had|left|fell|began|met|sent|told|it|him|her|them|me|us|visit|back|here|in|out|home)\s+$/iu;

/** Right before "is the 9th" another day was named. */
function sameDay(spot: Spot): boolean {
  return (
    spot.from > 0 && spot.start - spot.from < 12 && /^\s*(?:is|was|['’]s)\s+(?:the\s+)?$/iu.test(before(spot))
  );
}
