/**
 * What belongs to a finding and stands right beside it: particles ("de la Cruz"), the rest of a hyphenated word
 * ("Co-op"), an initial after the comma ("OLSEN, K."), house numbers and post codes around a street or town.
 */

import type { Reading } from './reading.ts';
import type { Proposed } from './resolve.ts';

const PARTICLES =
  /^(?:de|la|del|da|dos|das|van|von|der|den|di|du|le|los|las|bin|ibn|al|el|abu|ter|ten|zu|zum|zur|ul|via|rua|rue|calle)$/;
const COUNTED =
  /^(?:mg|ml|mcg|g|kg|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times?|percent|people|patients?|units?|doses?|miles?|pounds?|points?|or|of|more|other|things|words|seconds|blocks|kids|children|tablets|pills|calls|am|pm)$/;

export function expand(reading: Reading, proposed: readonly Proposed[]): Proposed[] {
  const { tokens, text } = reading;
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
      start: Math.min(token.start, tokens[from]?.start ?? token.start),
      end: Math.max(token.end, tokens[from]?.end ?? token.end),
      kind: token.digit ? 'LOCATION' : source.kind,
      because: ['beside-a-name', 'beside-an-address'],
      detector: source.detector,
    });
  };
  for (let i = tokens.length - 1; i > 0; i -= 1) {
    if (owner[i] === -1 || tokens[i]?.caps === 'lower') continue;
    // To the left: particles and house numbers.
    for (let left = i - 1; left >= 0; left -= 1) {
      const token = tokens[left];
      if (token === undefined || owner[left] !== -1 || tokens[left + 1]?.gap !== ' ') break;
      if (!(PARTICLES.test(token.low) && token.caps === 'lower') && !houseNumber(reading, left)) break;
      grow(left, left + 1);
    }
  }
  for (let i = 0; i < tokens.length - 1; i += 1) {
    if (owner[i] === -1) continue;
    const token = tokens[i];
    const after = tokens[i + 1];
    if (token === undefined || after === undefined || owner[i + 1] !== -1) continue;
    if (
      after.gap === '-' &&
      !/^(?:like|year|type|style|based|old|born|speaking|educated|trained|level|positive|negative|time)$/.test(
        after.low,
      )
    )
      grow(i + 1, i);
    else if (
      after.gap === ', ' &&
      after.text.length === 1 &&
      after.caps === 'title' &&
      /^\.|^\s*$/.test(text.slice(after.end, after.end + 1))
    )
      grow(i + 1, i);
    else if (
      token.caps !== 'lower' &&
      /^[ \n,]{1,3}$/.test(after.gap) &&
      !after.newLine &&
      houseNumber(reading, i + 1)
    )
      grow(i + 1, i);
  }
  return grown;
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
    !/[\d$£€#<>=~±:/.]$/.test(reading.text.slice(Math.max(0, token.start - 1), token.start))
  );
}
