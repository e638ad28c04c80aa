/** Floors and wings: "the nicu on five", "9 West", "six east", "on 6W". */

import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, numberRun } from '../spoken-numbers.ts';

const FLOORED =
  /^(?:elevator|elevators|lift|lifts|icu|micu|sicu|ccu|nicu|picu|ward|unit|desk|station|nurses|up|upstairs|downstairs|room|clinic|pharmacy|lab|cafeteria)$/;

/** "the nicu on five", "to the elevator on two": a floor by its number. */
export function* floors(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 2; i < tokens.length; i += 1) {
    const [where, on, number] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (on?.low !== 'on' || number?.gap !== ' ' || !FLOORED.test(where?.low ?? '')) continue;
    const run = isNumberWord(number.low) ? numberRun(reading, i) : undefined;
    const last = /^\d{1,2}$/.test(number.text)
      ? number
      : run && run.words < 3
        ? tokens[run.next - 1]
        : undefined;
    const after = tokens[run ? run.next : i + 1];
    if (
      last === undefined ||
      (after?.gap === ' ' &&
        !/^(?:on|and|at|to|with|for|he|she|they|i|we|when|where|but|so|in|before|after|is|was)$/.test(
          after.low,
        ))
    )
      continue;
    yield { start: number.start, end: last.end, kind: 'LOCATION', because: ['number-context'] };
  }
}

/** "9 West", "six east": a ward by number and side of the house. */
export function* wings(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [number, side] = [tokens[i - 1], tokens[i]];
    // "on 6W", "from 4N"
    if (
      side !== undefined &&
      (/^\d{1,2}(?:[ABCENRSTW]|NE|NW|SE|SW)$/.test(side.text) ||
        (reading.casual && /^\d{1,2}[nsew]$/.test(side.text))) &&
      /^(?:on|to|from|in|off|at|of|and)$/.test(number?.low ?? '')
    ) {
      yield { start: side.start, end: side.end, kind: 'LOCATION', because: ['place-word'] };
      continue;
    }
    if (
      number === undefined ||
      side === undefined ||
      side.gap !== ' ' ||
      !/^(?:north|south|east|west|northeast|northwest|southeast|southwest|tower|center)$/.test(side.low)
    )
      continue;
    const before = tokens[i - 2]?.low ?? '';
    const spoken = isNumberWord(number.low);
    if (!(
      /^\d{1,2}$/.test(number.text) ||
      (spoken && /^(?:on|to|in|from|up|over|at|of|and|by)$/.test(before))
    ))
      continue;
    if (/^(?:miles|degrees)$/.test(before)) continue;
    yield { start: number.start, end: side.end, kind: 'LOCATION', because: ['place-word'] };
  }
}
