/** Words the physician chose, or none, fitted to a place: honorific and label go with it, article and capital agree. */

import type { Span } from '../../../base/span.ts';
import type { Kind } from '../../finding.ts';
import { after, capitalLike, widen } from './around.ts';
import type { Spot } from './around.ts';
import { fitContact, fitId } from './numbers.ts';
import { TITLE } from './title.ts';
import { vocative } from './vocative.ts';

interface Replaced {
  readonly from: Span;
  readonly words: string;
}

export function insteadAt(spot: Spot, kind: Kind, words: string): Replaced {
  const titled = kind === 'NAME' ? widen(spot, TITLE) : null;
  const base = titled ?? { start: spot.start, end: spot.end };
  const determined = /^(?:a|an|the|my|his|her|their|our|some|one|another|in|on|at|to|from)\s/iu.test(words);
  const owned = determined ? widen({ ...spot, ...base }, /\b(?:a|an|the|my|his|her|their|our)\s+/iu) : null;
  const prep = /^(in|on|at|to|from)\s/iu.test(words)
    ? widen({ ...spot, ...base }, /\b(?:in|on|at|to|from)\s+/iu)
    : null;
  const from = owned ?? prep ?? base;
  return { from, words: capitalLike(spot.text, from.start, words) };
}

export function omitAt(spot: Spot, kind: Kind): Replaced {
  if (kind === 'CONTACT' || kind === 'ID') {
    const fit = kind === 'ID' ? fitId(spot) : fitContact(spot);
    if (fit.words.length <= 1) return { from: fit.reach, words: fit.words };
    return gone(spot, fit.reach);
  }
  const titled = (kind === 'NAME' ? widen(spot, TITLE) : null) ?? { start: spot.start, end: spot.end };
  const named: Spot = { ...spot, ...titled };
  const spoken = kind === 'NAME' ? vocative(named) : null;
  if (spoken) return { from: spoken.reach, words: spoken.words };
  const led = widen(
    named,
    /\b(?:in|on|at|to|from|near|by|since|until|around|outside|of|for)\s+(?:(?:the|a|an)\s+)?|\b(?:the|a|an)\s+/iu,
  );
  const possessive = /^['’]s\b/u.exec(after(named));
  const reach = (kind === 'NAME' ? null : led) ?? titled;
  return gone(spot, { start: reach.start, end: reach.end + (possessive ? 2 : 0) });
}

/** Nothing stands there: one of two commas goes too. */
function gone(spot: Spot, reach: Span): Replaced {
  const left = spot.text.slice(spot.from, reach.start);
  const right = spot.text.slice(reach.end, spot.to);
  const commas = /,\s*$/u.test(left) && /^\s*[,.;:!?)]/u.test(right);
  if (commas) {
    const lead = /,\s*$/u.exec(left)?.[0].length ?? 0;
    return { from: { start: reach.start - lead, end: reach.end }, words: '' };
  }
  return { from: reach, words: '' };
}
