/**
 * The recall-first heart: every word that is no ordinary English or medical word, or stands with a capital where none
 * is due, is taken for a name until enough speaks against it. Small-lettered and sentence-opening names that are words
 * too need grounds beside them: a title, kin, "named", a verb of saying.
 */

import type { Context } from '../context.ts';
import type { Candidate, Detector } from '../detector.ts';
import { type Code, THRESHOLD, weigh } from '../evidence.ts';
import { ANY_PLACE, FIRST, MOSTLY, PEOPLE, SEEN } from '../../lists/lexicon.ts';
import { nearGrounds } from '../person/beside.ts';
import { formGrounds } from '../person/form.ts';
import type { Reading } from '../reading.ts';

export const names: Detector = {
  name: 'names',
  find(reading, context) {
    const found: Candidate[] = [];
    reading.tokens.forEach((token, i) => {
      if (token.digit) return;
      const because = groundsForName(reading, i, context);
      if (because.length > 0 && weigh(because) >= THRESHOLD)
        found.push({ start: token.start, end: token.end, kind: kindHere(reading, i), because });
    });
    return found;
  },
  examples: [
    { text: 'I sat with Marisela and we said nothing.', finds: [['Marisela', 'NAME']] },
    {
      text: 'Thaddeus hung his coat. Grace said he was early.',
      finds: [
        ['Thaddeus', 'NAME'],
        ['Grace', 'NAME'],
      ],
    },
    {
      text: 'so the daughter rowena calls and dr young picks up',
      finds: [
        ['rowena', 'NAME'],
        ['young', 'NAME'],
      ],
    },
    {
      text: 'mister best was in the chair and doctor worth at the clinic rang but the doctor said my sister best of all',
      finds: [
        ['best', 'NAME'],
        ['worth', 'NAME'],
      ],
    },
    {
      text: 'Young is the surgeon. Hope is eighty. He came from Nice.',
      finds: [
        ['Young', 'NAME'],
        ['Hope', 'NAME'],
        ['Nice', 'LOCATION'],
      ],
    },
    { text: 'Young men wept. Hope is a poor breakfast. That was nice. I was at the hospital.', finds: [] },
    { text: 'His Parkinson tremor was worse. Hope is what I had left.', finds: [] },
    { text: 'Blood pressure was fine and the Foley was out. I went home.', finds: [] },
  ],
};

/** All grounds for and against token i being a name; empty where nothing speaks for it. */
export function groundsForName(reading: Reading, i: number, context: Context): Code[] {
  const token = reading.tokens[i];
  const bits = reading.known[i] ?? 0;
  if (token === undefined || token.digit) return [];
  const form = formGrounds(reading, i, context);
  if (form === undefined) return [];
  const near = nearGrounds(reading, i);
  const all = [...form, ...near];
  if (all.length === 0) return [];
  if ((bits & MOSTLY) !== 0 && token.caps === 'title') all.push('mostly-a-name');
  if ((bits & FIRST) !== 0) all.push('first-name');
  else if ((bits & PEOPLE) !== 0) all.push('known-name');
  else if ((bits & SEEN) !== 0) all.push('seen-as-name');
  else if ((bits & ANY_PLACE) !== 0) all.push('known-place');
  return all;
}
function kindHere(reading: Reading, i: number): 'NAME' | 'LOCATION' {
  const bits = reading.known[i] ?? 0;
  const before = reading.tokens[i - 1]?.low;
  const placed =
    before === 'in' ||
    before === 'from' ||
    before === 'near' ||
    before === 'to' ||
    before === 'outside' ||
    before === 'at';
  if ((bits & ANY_PLACE) !== 0 && placed) return 'LOCATION';
  return placed && before !== 'to' && before !== 'from' && (bits & (FIRST | PEOPLE)) === 0
    ? 'LOCATION'
    : 'NAME';
}
