/** Doors, highways, corners and bus lines said aloud: "forty one larch close", "route forty one", "corner of fifth and main". */

import { PLAIN_MODIFIERS } from '../../lists/house-words.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { isNumberWord, numberRun } from '../spoken-numbers.ts';
import { isModifier } from './modifier.ts';

/** "highway nine", "route forty one". */
export function* roadsSaid(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i += 1) {
    const [road, number] = [tokens[i - 1], tokens[i]];
    if (
      road === undefined ||
      number?.gap !== ' ' ||
      !(
        /^(?:highway|route|interstate|exit|junction)$/.test(road.low) ||
        (road.low === 'road' && /^(?:county|state|farm|old|rural)$/.test(tokens[i - 2]?.low ?? ''))
      )
    )
      continue;
    const run = isNumberWord(number.low) ? numberRun(reading, i) : undefined;
    const last = run && tokens[run.next - 1];
    if (last) yield { start: road.start, end: last.end, kind: 'LOCATION', because: ['spelled-out'] };
  }
}

const LOOSE_TAILS =
  /^(?:close|way|place|row|court|hill|rise|mews|walk|vale|green|street|road|lane|avenue|drive|gardens|crescent)$/;

/** "forty one larch close": a house number said, a word, and what streets end in. */
export function* doorsSaid(reading: Reading): Generator<Candidate> {
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const run = isNumberWord(tokens[i]?.low ?? '') ? numberRun(reading, i) : undefined;
    if (run === undefined) continue;
    const [first, name, tail] = [tokens[i], tokens[run.next], tokens[run.next + 1]];
    if (
      first &&
      name?.gap === ' ' &&
      tail?.gap === ' ' &&
      LOOSE_TAILS.test(tail.low) &&
      isModifier(reading, run.next) &&
      !PLAIN_MODIFIERS.has(name.low)
    )
      yield { start: first.start, end: tail.end, kind: 'LOCATION', because: ['place-word', 'spelled-out'] };
    i = run.next - 1;
  }
}
