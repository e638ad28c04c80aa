/**
 * Remarks upon a name: "I mean the feeling, not the girl", "no relation", "with a K". Without the name they are
 * nonsense, and with it gone they still tell it; each is found beside the names of its case, to be left out.
 */

import type { Source } from './decision.ts';
import type { Finding } from '../finding.ts';
import { fold } from '../fold.ts';
import { wordsOf } from '../spelling.ts';

/** The detector of such a finding. */
export const REMARK = 'remark';

export function withRemarks(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
): Record<Source, readonly Finding[]> {
  const names = new Set<string>();
  for (const [source, found] of Object.entries(findings))
    for (const { kind, start, end } of found)
      if (kind === 'NAME')
        for (const { word } of wordsOf((texts[source] ?? '').slice(start, end))) names.add(word);
  return Object.fromEntries(
    Object.entries(texts).map(([source, text]) => {
      const found = findings[source] ?? [];
      const more = [...puns(text, names), ...asides(text, found)].filter(
        (one) => !found.some((other) => one.start < other.end && other.start < one.end),
      );
      return [source, more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start)];
    }),
  );
}

/** "no joy in it, and I mean the feeling, not the girl", where someone in the case is called Joy. */
function puns(text: string, names: ReadonlySet<string>): Finding[] {
  return [...text.matchAll(PUN)].flatMap((match) => {
    const earlier = text.slice(Math.max(0, match.index - 120), match.index);
    const said = wordsOf(earlier).some(({ word }) => names.has(fold(word)));
    return said ? [remark(match.index, match.index + match[0].length)] : [];
  });
}

const PUN =
  /(?:,?\s+and|[,;]|\s[-–—]+)?\s+I mean the \p{Ll}+,?\s+(?:and\s+)?not the (?:girl|boy|woman|man|lady|nurse|patient|person|name|month|flower|doctor|aide)\b/giu;

function asides(text: string, found: readonly Finding[]): Finding[] {
  return found.flatMap(({ kind, end }) => {
    const aside = kind === 'NAME' ? ASIDE.exec(text.slice(end, end + 60)) : null;
    return aside ? [remark(end, end + aside[0].length)] : [];
  });
}

const ASIDE =
  /^,?\s+(?:no relation|like the (?:river|flower|month|saint|city|town|singer|actor|poet|president|color)|as in the \p{Ll}+|(?:spelled\s+)?with (?:an? |one |two )\p{Lu}s?)(?:,(?=\s\p{Ll})|(?=\s*[,.;:!?)]))/u;

function remark(start: number, end: number): Finding {
  return { start, end, kind: 'Q:OTHER', detector: REMARK, reasons: [{ code: REMARK, weight: 3 }] };
}
