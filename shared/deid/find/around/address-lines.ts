/** House numbers, and the short lines of an address block: what stands around a street or a town and belongs to it. */

import type { Reading } from '../reading.ts';
import type { Grow } from './grow.ts';

const COUNTED =
  /^(?:mg|ml|mcg|g|kg|mm|cm|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times?|percent|people|patients?|units?|doses?|miles?|pounds?|points?|or|of|more|other|things|words|seconds|blocks|kids|children|tablets|pills|calls|am|pm)$/;

/** After this number the line ends, or a flat is named. */
export function endsAddressLine(reading: Reading, i: number): boolean {
  const after = reading.tokens[i + 1];
  return after !== undefined && (after.newLine || /^(?:apt|suite|ste|flat)$/.test(after.low));
}

/** A bare number that counts nothing and is no year, hour or age. */
export function houseNumber(reading: Reading, i: number): boolean {
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
export function addressLines(reading: Reading, owner: Int32Array, grow: Grow): void {
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
