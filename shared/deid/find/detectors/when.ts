/** Weekdays, holidays and seasons: no date by themselves, but they tell a story's time to those who were there. */

import type { Candidate, Detector } from '../detector.ts';
import { DOUBTFUL_WEEKDAYS, HOLIDAYS, LONG_HOLIDAYS, SEASONS, WEEKDAYS } from '../../lists/calendar.ts';
import { findPhrases, phraseTable } from '../phrases.ts';
import type { Reading } from '../reading.ts';

const LONG = phraseTable(LONG_HOLIDAYS);
const DOUBTFUL_HOLIDAYS = new Set([
  'lent',
  'advent',
  'tet',
  'ascension',
  'eid',
  'epiphany',
  'solstice',
  'equinox',
  'easter',
]);

export const when: Detector = {
  name: 'when',
  find(reading) {
    const found: Candidate[] = findPhrases(reading, LONG).map((span) => ({
      ...span,
      kind: 'Q:WHEN',
      because: ['specific-words'],
    }));
    reading.tokens.forEach((token, i) => {
      const { low } = token;
      const told =
        (WEEKDAYS.has(low) && weekday(reading, i)) ||
        (HOLIDAYS.has(low) && (!DOUBTFUL_HOLIDAYS.has(low) || token.caps === 'title')) ||
        (SEASONS.has(low) && season(reading, i));
      if (told)
        found.push({ start: token.start, end: token.end, kind: 'Q:WHEN', because: ['specific-words'] });
    });
    return found;
  },
  examples: [
    {
      text: 'She came on Wednesday, two days before Diwali.',
      finds: [
        ['Wednesday', 'Q:WHEN'],
        ['Diwali', 'Q:WHEN'],
      ],
    },
    {
      text: "It was New Year's Eve and he had not slept since the summer.",
      finds: [
        ["New Year's Eve", 'Q:WHEN'],
        ['summer', 'Q:WHEN'],
      ],
    },
    { text: 'He sat down. I wed my work. A fall in the bath. It will spring back.', finds: [] },
  ],
};

function weekday(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  if (!DOUBTFUL_WEEKDAYS.has(token.low)) return true;
  const before = reading.tokens[i - 1]?.low ?? '';
  const cue = /^(?:on|last|next|this|every|since|til|till|until|by|called|each|comfort)$/.test(before);
  const after = reading.tokens[i + 1]?.low ?? '';
  if (
    reading.casual &&
    token.low === 'sat' &&
    (/^(?:night|nite|morning|is|am|pm)$/.test(after) || before === 'on')
  )
    return true;
  if (token.low === 'sun' || token.low === 'sat')
    return token.caps === 'title' && !token.opens
      ? true
      : /^(?:last|next|this|every|called|each)$/.test(before);
  return cue || (token.caps === 'title' && !token.opens);
}

/** Fall and spring are verbs and things too: only after "last", "this", "every", "since the", "in the". */
function season(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  const before = reading.tokens[i - 1]?.low ?? '';
  const earlier = reading.tokens[i - 2]?.low ?? '';
  if (token === undefined) return false;
  if (token.low !== 'fall' && token.low !== 'spring') return true;
  if (/^(?:last|next|early|late|every|each)$/.test(before)) return true;
  return (
    /^(?:the|this|in|by)$/.test(before) &&
    (token.low === 'spring' || before !== 'in') &&
    /^(?:in|since|by|until|till|of|during|before|after|through|all)$/.test(before === 'in' ? before : earlier)
  );
}
