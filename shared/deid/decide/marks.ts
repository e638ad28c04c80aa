/**
 * Marks: what the physician selected because the scanner missed it, found in every text of the case; a mark outranks
 * whatever it overlaps. And repeats: a room number or an address found once is found wherever it stands.
 */

import type { Mark } from '../../journal/case.ts';
import type { Span } from '../../base/span.ts';
import type { Source } from './decision.ts';
import type { Finding, Kind } from '../finding.ts';
import { DIRECT_KINDS, SPECIFIC_KINDS, isDirect } from '../finding.ts';
import { wordsOf } from '../spelling.ts';

type Texts = Readonly<Record<Source, string>>;
type Findings = Readonly<Record<Source, readonly Finding[]>>;

interface Sought {
  readonly words: readonly string[];
  readonly kind: Kind;
}

export function withMarks(texts: Texts, findings: Findings, marks: readonly Mark[]): Findings {
  const sought = marks.map(({ text, kind }): Sought => ({ words: spelled(text), kind: kindOf(kind) }));
  return eachPlace(texts, findings, sought, (found, place, kind) => {
    if (found.some((other) => other.start <= place.start && other.end >= place.end)) return found;
    const apart = found.filter((other) => other.end <= place.start || other.start >= place.end);
    return [...apart, { ...place, kind, detector: 'mark', reasons: [{ code: 'marked', weight: 10 }] }];
  });
}

/**
 * Direct identifiers of several words, or with a number of three digits or more, wherever nothing else was found; of a
 * room or bed also its short number, where it stands like a place ("outside 14 till they came").
 */
export function withRepeats(texts: Texts, findings: Findings): Findings {
  const sought = new Map<string, Sought>();
  for (const [source, found] of Object.entries(findings)) {
    for (const { start, end, kind } of found) {
      const words = isDirect(kind) && kind !== 'NAME' ? spelled((texts[source] ?? '').slice(start, end)) : [];
      const room = kind === 'LOCATION' && /^\d{1,2}$/u.test(words.at(-1) ?? '') ? words.slice(-1) : [];
      if (room.length > 0) sought.set(room.join(' '), { words: room, kind });
      if (words.length > 1 || /\d{3}/u.test(words[0] ?? '')) sought.set(words.join(' '), { words, kind });
    }
  }
  return eachPlace(texts, findings, [...sought.values()], (found, place, kind, text) =>
    found.some((other) => other.start < place.end && place.start < other.end) || !isRoom(text, place)
      ? found
      : [...found, { ...place, kind, detector: 'propagation', reasons: [{ code: 'repeated', weight: 1 }] }],
  );
}

/** A short number alone is a room only where one goes in or stands outside, and nothing is counted by it. */
function isRoom(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,2}$/u.test(text.slice(start, end))) return true;
  return (
    /\b(?:outside|inside|into|in|from|to|of|room|bed)\s+$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
    /^(?:[.,;!?)]|$|\s+(?:till|until|when|where|and|while|because|again|was|is|had|with)\b)/u.test(
      text.slice(end, end + 12),
    ) &&
    !/\b\d+\s+(?:out\s+)?of\s+$/iu.test(text.slice(Math.max(0, start - 12), start))
  );
}

type Adding = (found: Finding[], place: Span, kind: Kind, text: string) => Finding[];

function eachPlace(texts: Texts, findings: Findings, sought: readonly Sought[], add: Adding): Findings {
  const byFirst = new Map<string, Sought[]>();
  for (const one of sought) {
    const [first] = one.words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  if (byFirst.size === 0) return findings;
  return Object.fromEntries(
    Object.entries(texts).map(([source, text]) => {
      let found = [...(findings[source] ?? [])];
      const words = wordsOf(text);
      words.forEach((word, i) => {
        for (const { words: rest, kind } of byFirst.get(word.word) ?? []) {
          const last = words[i + rest.length - 1];
          if (!last || !rest.every((other, k) => words[i + k]?.word === other)) continue;
          found = add(found, { start: word.start, end: last.end }, kind, text);
        }
      });
      return [source, found.sort((a, b) => a.start - b.start)];
    }),
  );
}

function spelled(form: string): string[] {
  return wordsOf(form).map(({ word }) => word);
}

function kindOf(kind: string): Kind {
  return [...DIRECT_KINDS, ...SPECIFIC_KINDS].find((known) => known === kind) ?? 'Q:OTHER';
}
