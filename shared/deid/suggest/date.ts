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
