/**
 * What belongs to a finding and stands right beside it: particles ("de la Cruz"), the rest of a hyphenated word
 * ("Co-op"), an initial after the comma ("OLSEN, K."), house numbers, state letters and post codes around a street or
 * town, the short lines of an address block. What goes before, after and below stands in around/.
 */

import { addressLines } from './around/address-lines.ts';
import { growRight } from './around/after.ts';
import { growLeft } from './around/before.ts';
import type { Grow } from './around/grow.ts';
import type { Reading } from './reading.ts';
import type { Proposed } from './resolve.ts';

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
  const grow: Grow = (i, from) => {
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
    if (owner[i] !== -1) growLeft(reading, owner, i, proposed[owner[i] ?? -1], grow);
  for (let i = 0; i < tokens.length - 1; i += 1)
    if (owner[i] !== -1) growRight(reading, owner, i, proposed[owner[i] ?? -1], grow);
  addressLines(reading, owner, grow);
  return grown;
}
