/** Marks: what the physician selected because the scanner missed it, found in every text of the case. */

import type { Mark } from '../journal/case.ts';
import type { Source } from './decision.ts';
import type { Finding, Kind } from './finding.ts';
import { DIRECT_KINDS, SPECIFIC_KINDS } from './finding.ts';
import { wordsOf } from './spelling.ts';

/** What the physician marked by hand, found everywhere; a mark outranks whatever it overlaps. */
export function withMarks(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  marks: readonly Mark[],
): Record<Source, readonly Finding[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([source, text]) => {
      let found = [...(findings[source] ?? [])];
      for (const mark of marks) {
        for (const place of placesOf(text, mark.text)) {
          const inside = found.some((other) => other.start <= place.start && other.end >= place.end);
          if (inside) continue;
          found = found.filter((other) => other.end <= place.start || other.start >= place.end);
          found.push({
            ...place,
            kind: kindOf(mark.kind),
            detector: 'mark',
            reasons: [{ code: 'marked', weight: 10 }],
          });
        }
      }
      return [source, found.sort((a, b) => a.start - b.start)];
    }),
  );
}

function placesOf(text: string, form: string): { start: number; end: number }[] {
  const sought = wordsOf(form).map(({ word }) => word);
  const words = wordsOf(text);
  const places: { start: number; end: number }[] = [];
  for (let i = 0; sought.length > 0 && i + sought.length <= words.length; i++) {
    const start = words[i]?.start ?? 0;
    const end = words[i + sought.length - 1]?.end ?? 0;
    if (places.length > 0 && start < (places.at(-1)?.end ?? 0)) continue;
    if (sought.every((word, k) => words[i + k]?.word === word)) places.push({ start, end });
  }
  return places;
}

function kindOf(kind: string): Kind {
  return [...DIRECT_KINDS, ...SPECIFIC_KINDS].find((known) => known === kind) ?? 'Q:OTHER';
}
