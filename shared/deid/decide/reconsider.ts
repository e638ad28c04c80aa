/**
 * Second thoughts about what was found, by the words around it, before anything is grouped: a month or a feast taken
 * for a person is a time, a hospital taken for a person is an organization, a disease named after someone is nobody,
 * "the porter" is a role. What the physician marked, or put into the cast, is never touched.
 */

import type { CastMember } from '../../journal/case.ts';
import type { Source } from './decision.ts';
import type { Finding } from '../finding.ts';
import { spell } from '../spelling.ts';
import type { InPlace } from './in-place.ts';
import { isNothing } from './no-identifier.ts';
import { otherKind } from './other-kind.ts';

export function reconsider(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  cast: readonly CastMember[],
): Record<Source, readonly Finding[]> {
  const known = new Set(cast.flatMap(({ forms }) => forms.map(spell)));
  return Object.fromEntries(
    Object.entries(findings).map(([source, found]) => {
      const text = texts[source] ?? '';
      return [
        source,
        bedsOf(text, found).flatMap((first) => {
          const finding = trimmed(text, first);
          const was = text.slice(finding.start, finding.end);
          if (finding.detector === 'mark' || known.has(spell(was))) return [finding];
          const place: InPlace = {
            was,
            left: text.slice(Math.max(0, finding.start - 60), finding.start),
            right: text.slice(finding.end, finding.end + 60),
          };
          if (isNothing(finding.kind, place)) return [];
          const kind = otherKind(finding, place);
          return [kind ? { ...finding, kind } : finding];
        }),
      ];
    }),
  );
}

/** "9 West bed 22" is one place. */
function bedsOf(text: string, found: readonly Finding[]): Finding[] {
  return found.reduce<Finding[]>((joined, next) => {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.end, next.start) : '';
    if (last?.kind === 'LOCATION' && next.kind === 'LOCATION' && /^,?\s+(?:bed|room|bay|rm)\s+$/iu.test(gap))
      joined[joined.length - 1] = { ...last, end: next.end };
    else joined.push(next);
    return joined;
  }, []);
}

/** "w Hollis": the short for "with" is not of the name; neither is what a dictation says to the machine. */
function trimmed(text: string, found: Finding): Finding {
  const spoken = /\s+(?:new(?:\s+(?:paragraph|line))?|period|comma|full stop)$/iu.exec(
    text.slice(found.start, found.end),
  );
  const machine =
    spoken &&
    (/\s\S/u.test(spoken[0].trim()) ||
      !/new$/iu.test(spoken[0]) ||
      /^\s+(?:paragraph|line)\b/iu.test(text.slice(found.end, found.end + 12)));
  // "the only one since old Dr. [Moss]": the title is of the name.
  const title =
    /[,\s]+(?:(?:old|poor|dear|late)\s+)?(?:Dr|Mr|Mrs|Ms|Miss|Doctor|Sister|Father|Nurse)\.?$/u.exec(
      text.slice(found.start, found.end),
    );
  if (title && found.kind !== 'NAME' && found.end - title[0].length > found.start)
    return { ...found, end: found.end - title[0].length };
  const finding = machine ? { ...found, end: found.end - spoken[0].length } : found;
  if (finding.kind !== 'NAME' || finding.detector === 'mark') return finding;
  const lead = /^(?:w|w\/|with|and|for)\s+(?=\p{Lu})/u.exec(text.slice(finding.start, finding.end));
  return lead ? { ...finding, start: finding.start + lead[0].length } : finding;
}
