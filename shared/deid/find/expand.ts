/**
 * What belongs to a finding and stands right beside it: particles ("de la Cruz"), the rest of a hyphenated word
 * ("Co-op"), an initial after the comma ("OLSEN, K."), house numbers, state letters and post codes around a street or
 * town, the short lines of an address block.
 */

import { STATE_LETTERS } from '../lists/capitals.ts';
import { MEDICAL } from '../lists/lexicon.ts';
import { PEOPLE_BODIES, STREET_TAILS } from '../lists/place-words.ts';
import type { Reading } from './reading.ts';
import type { Proposed } from './resolve.ts';
import { isUnknown } from './word-sense.ts';

const PARTICLES =
  /^(?:nad|dei|delle|della|degli|mac|ní|ó|na|san|la|del|da|dos|das|van|von|der|den|di|du|le|los|las|bin|ibn|al|el|abu|ter|ten|zu|zum|zur|ul|via|rua|rue|calle|av|st)$/;
const TITLED = /^(?:dr|doctor|prof|professor|sir|lady|lord|st|saint|king|queen|prince|princess|president)$/;
/** Letters after a doctor's name that are a state's too. */
const DEGREES = /^(?:MD|PA|MA|DO|MS|NP|DC|ME|IN|OR|HI|OK|OH|ID)$/;
const COUNTED =
  /^(?:mg|ml|mcg|g|kg|mm|cm|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times?|percent|people|patients?|units?|doses?|miles?|pounds?|points?|or|of|more|other|things|words|seconds|blocks|kids|children|tablets|pills|calls|am|pm)$/;
const WORD_LIKE =
  /^(?:like|year|type|style|based|old|born|speaking|educated|trained|level|positive|negative|time|free|related)$/;

export function expand(reading: Reading, proposed: readonly Proposed[]): Proposed[] {
  const { tokens } = reading;
  const owner = new Int32Array(tokens.length).fill(-1);
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  proposed.forEach((one, index) => {
    if (one.kind !== 'NAME' && one.kind !== 'LOCATION' && one.kind !== 'ORG') return;
    for (let i = at.get(one.start) ?? tokens.length; (tokens[i]?.start ?? one.end) < one.end; i += 1)
      owner[i] = index;
  });
  const grown: Proposed[] = [];
  const grow = (i: number, from: number): void => {
    const token = tokens[i];
    const source = proposed[owner[from] ?? -1];
    if (token === undefined || source === undefined || owner[i] !== -1) return;
    owner[i] = owner[from] ?? -1;
    grown.push({
      start: token.start,
      end: token.end,
      kind: token.digit ? 'LOCATION' : source.kind,
      because: ['beside-a-name', 'beside-an-address'],
      detector: source.detector,
    });
  };
  for (let i = tokens.length - 1; i > 0; i -= 1)
    if (owner[i] !== -1 && (tokens[i]?.caps !== 'lower' || strange(reading, i)))
      leftward(reading, owner, i, proposed[owner[i] ?? -1], grow);
  for (let i = 0; i < tokens.length - 1; i += 1)
    if (owner[i] !== -1) rightward(reading, owner, i, proposed[owner[i] ?? -1], grow);
  blocks(reading, owner, grow);
  return grown;
}

type Grow = (i: number, from: number) => void;

/** A small-lettered word no English list has: a street abroad, a name in dictation. */
function strange(reading: Reading, i: number): boolean {
  return isUnknown(reading.known[i] ?? 0);
}

/** Particles and house numbers before. */
function leftward(
  reading: Reading,
  owner: Int32Array,
  from: number,
  owned: Proposed | undefined,
  grow: Grow,
): void {
  for (let left = from - 1; left >= 0 && from - left < 5; left -= 1) {
    const token = reading.tokens[left];
    const gap = reading.tokens[left + 1]?.gap;
    if (token === undefined || owner[left] !== -1) return;
    // "Dr Laza Lazarević Psychiatric Hospital": a title inside the name of a house.
    const titled =
      owned?.kind === 'ORG' && left === from - 1 && TITLED.test(token.low) && /^(?: |\. )$/.test(gap ?? '');
    if (titled) {
      grow(left, left + 1);
      return;
    }
    const particle =
      PARTICLES.test(token.low) && token.caps === 'lower' && (gap === ' ' || gap === '. ' || gap === '-');
    if (!particle && !(gap === ' ' && houseNumber(reading, left))) return;
    grow(left, left + 1);
  }
}

function rightward(
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
  else if (after.gap === ' ' && PEOPLE_BODIES.has(after.low) && token.caps !== 'lower') {
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

/** After this number the line ends, or a flat is named. */
function endsAddressLine(reading: Reading, i: number): boolean {
  const after = reading.tokens[i + 1];
  return after !== undefined && (after.newLine || /^(?:apt|suite|ste|flat)$/.test(after.low));
}

/** A bare number that counts nothing and is no year, hour or age. */
function houseNumber(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined || !/^\d{1,6}[a-z]?$/i.test(token.text)) return false;
  if (
    /^(?:19|20)\d\d$/.test(token.text) &&
    /^(?:in|since|until|by|from|of|to|and|the)$/.test(reading.tokens[i - 1]?.low ?? '')
  )
    return false;
  const after = reading.tokens[i + 1];
  if (after && /^[ -]$/.test(after.gap) && COUNTED.test(after.low)) return false;
  return (
    !/^[%:/.]\d|^%/.test(reading.text.slice(token.end, token.end + 2)) &&
    !/[\d$£€#=~±:/.]$/.test(reading.text.slice(Math.max(0, token.start - 1), token.start))
  );
}

/** Lines of one or two words between or after lines that hold a place: the rest of an address block. */
function blocks(reading: Reading, owner: Int32Array, grow: Grow): void {
  const { tokens, text } = reading;
  const lines: number[] = [];
  tokens.forEach((token, i) => {
    if (token.newLine) lines.push(i);
  });
  for (let at = 1; at < lines.length; at += 1) {
    const first = lines[at] ?? 0;
    const next = lines[at + 1] ?? tokens.length;
    const last = tokens[next - 1];
    if (next - first > 2 || last === undefined || /^[.!?]/.test(text.slice(last.end, last.end + 1))) continue;
    const before = lines[at - 1] ?? 0;
    let from = -1;
    for (let i = Math.max(before, first - 6); i < first; i += 1) if (owner[i] !== -1) from = i;
    if (from === -1 || (tokens[first]?.gap.match(/\n/g) ?? []).length > 2) continue;
    for (let i = first; i < next; i += 1)
      if (
        (tokens[first]?.caps !== 'lower' && last.digit) ||
        (tokens[i]?.digit ?? false) ||
        (tokens[i]?.text.length ?? 9) <= 3 ||
        next - first === 1
      )
        grow(i, from);
  }
}
