/**
 * From candidates to findings: of those that overlap the direct one wins, then the heavier, then the longer; neighbors
 * of one kind with nothing but a space or a hyphen between become one. The result is sorted and never overlaps.
 */

import type { Candidate } from './detector.ts';
import { reasons, weigh } from './evidence.ts';
import { type Finding, isDirect } from '../finding.ts';
import { wholeGraphemes } from '../grapheme.ts';

export interface Proposed extends Candidate {
  readonly detector: string;
}

export function resolve(text: string, proposed: readonly Proposed[]): Finding[] {
  const ordered = proposed
    .map((one) => ({ ...one, ...wholeGraphemes(text, one) }))
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        Number(isDirect(b.kind)) - Number(isDirect(a.kind)) ||
        weigh(b.because) - weigh(a.because),
    );
  const kept: Proposed[] = [];
  for (const candidate of ordered) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else kept[kept.length - 1] = united(last, candidate);
  }
  return kept
    .reduce<Proposed[]>((joined, next) => {
      const last = joined.at(-1);
      if (last && joins(text, last, next)) joined[joined.length - 1] = united(last, next);
      else joined.push(next);
      return joined;
    }, [])
    .map(({ start, end, kind, detector, because }) => ({
      start,
      end,
      kind,
      detector,
      reasons: reasons(because),
    }));
}

/** Two that overlap become one that covers both: nothing found is ever uncovered again. */
function united(a: Proposed, b: Proposed): Proposed {
  const lead = leads(a, b) ? a : b;
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    kind: lead.kind,
    detector: lead.detector,
    because: [...new Set([...a.because, ...b.because])],
  };
}

function leads(a: Proposed, b: Proposed): boolean {
  if (isDirect(a.kind) !== isDirect(b.kind)) return isDirect(a.kind);
  const length = a.end - a.start - (b.end - b.start);
  if (length === 0 && (a.detector === 'propagation') !== (b.detector === 'propagation'))
    return b.detector === 'propagation';
  return length > 0 || (length === 0 && weigh(a.because) >= weigh(b.because));
}

const JOINS = new Set(['NAME', 'LOCATION', 'ORG', 'CONTACT', 'ID', 'DATE']);

function joins(text: string, a: Proposed, b: Proposed): boolean {
  if (a.kind !== b.kind || !JOINS.has(a.kind)) return false;
  const gap = text.slice(a.end, b.start);
  return (
    gap === ' ' ||
    gap === '-' ||
    gap === '. ' ||
    gap === '.-' ||
    gap === ' & ' ||
    gap === '\u00a0' ||
    gap === '’' ||
    gap === "'"
  );
}
