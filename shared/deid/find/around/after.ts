/**
 * What belongs to a finding and stands right after it: the rest of a hyphenated word, an initial after the comma, a
 * house number, state letters and post codes, "fire brigade" after the town that has it.
 */

import { STATE_LETTERS } from '../../lists/capitals.ts';
import { MEDICAL } from '../../lists/lexicon.ts';
import { PEOPLE_BODIES, STREET_TAILS } from '../../lists/place-words.ts';
import type { Reading } from '../reading.ts';
import type { Proposed } from '../resolve.ts';
import { endsAddressLine, houseNumber } from './address-lines.ts';
import { type Grow, strange } from './grow.ts';

/** Letters after a doctor's name that are a state's too. */
const DEGREES = /^(?:MD|PA|MA|DO|MS|NP|DC|ME|IN|OR|HI|OK|OH|ID)$/;
const WORD_LIKE =
  /^(?:like|year|type|style|based|old|born|speaking|educated|trained|level|positive|negative|time|free|related)$/;

export function growRight(
  reading: Reading,
  owner: Int32Array,
  i: number,
  proposed: Proposed | undefined,
  grow: Grow,
): void {
  const { tokens, text } = reading;
  const [token, after, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token === undefined || after === undefined || owner[i + 1] !== -1) return;
  const shaped = token.caps !== 'lower' || strange(reading, i) || token.digit;
  if (after.gap === '-' && !WORD_LIKE.test(after.low)) grow(i + 1, i);
  else if (
    after.gap === ', ' &&
    after.text.length === 1 &&
    after.caps === 'title' &&
    (after.low !== 'i' || text[after.end] === '.') &&
    /^(?:\.|\s|)$/.test(text.slice(after.end, after.end + 1))
  )
    grow(i + 1, i);
  else if (!shaped) return;
  else if (/^[ ,]{1,2}$/.test(after.gap) && houseNumber(reading, i + 1)) grow(i + 1, i);
  else if (
    /^ ?,\s{1,3}$/.test(after.gap) &&
    after.caps === 'upper' &&
    after.text.length === 2 &&
    (STATE_LETTERS.has(after.text) || ((reading.known[i + 1] ?? 0) & MEDICAL) === 0) &&
    (second === undefined ||
      second.newLine ||
      second.digit ||
      (STATE_LETTERS.has(after.text) && (proposed?.kind === 'LOCATION' || !DEGREES.test(after.text))))
  )
    grow(i + 1, i);
  else if (
    after.gap === ' ' &&
    PEOPLE_BODIES.has(after.low) &&
    (token.caps !== 'lower' || (reading.casual && strange(reading, i) && !token.digit))
  ) {
    grow(i + 1, i);
    if (second && second.gap === ' ' && PEOPLE_BODIES.has(second.low)) grow(i + 2, i);
  } else if (
    /^['’]s $/.test(after.gap) &&
    token.caps !== 'lower' &&
    PEOPLE_BODIES.has(after.low) &&
    second?.gap === ' ' &&
    PEOPLE_BODIES.has(second.low)
  ) {
    // "Daly's funeral home".
    grow(i + 1, i);
    grow(i + 2, i);
  } else if (
    /^ ?,? ?\n? ?$/.test(after.gap) &&
    after.text.length <= 3 &&
    second !== undefined &&
    /^\d{4,6}$/.test(second.text) &&
    /^\s{1,3}$/.test(second.gap) &&
    !/^(?:in|on|of|at|by|and|the|to|for|was|is|no|id|mrn|dob)$/.test(after.low)
  ) {
    // "Lyss, BE 50662": a region in short before the post code.
    grow(i + 1, i);
    grow(i + 2, i);
  } else if (
    after.gap === ' ' &&
    second &&
    (second.gap === ' ' || second.gap === '. ') &&
    after.caps === 'lower' &&
    after.text.length <= 10 &&
    (after.text.length <= 2 ||
      STREET_TAILS.has(after.low) ||
      strange(reading, i + 1) ||
      endsAddressLine(reading, i + 2)) &&
    houseNumber(reading, i + 2) &&
    !/^(?:at|on|by|in|to|is|of|or|as|if|am|it)$/.test(after.low)
  ) {
    grow(i + 1, i);
    grow(i + 2, i);
  }
}
