/** Before grouping: the same words are the same kind of thing in all texts of a case. */

import type { CastMember } from '../../journal/case.ts';
import type { Source } from './decision.ts';
import type { Finding, Kind } from '../finding.ts';
import { reconsider } from './reconsider.ts';
import { spell } from '../spelling.ts';

/**
 * One spelling, one kind: where the same words were taken for a person here and a place there, the more frequent wins,
 * a person where they are even, and always one who is in the cast. A place made of two people's names is a person.
 */
export function agreeOnKinds(
  texts: Readonly<Record<Source, string>>,
  first: Readonly<Record<Source, readonly Finding[]>>,
  cast: readonly CastMember[],
): Record<Source, readonly Finding[]> {
  const findings = reconsider(texts, first, cast);
  const votes = new Map<string, Map<Kind, number>>();
  const nameable = (kind: Kind): boolean => kind === 'NAME' || kind === 'LOCATION' || kind === 'ORG';
  const formOf = (source: Source, { start, end }: Finding): string =>
    spell((texts[source] ?? '').slice(start, end));
  for (const member of cast)
    for (const form of member.forms) votes.set(spell(form), new Map([['NAME', Infinity]]));
  for (const [source, found] of Object.entries(findings)) {
    for (const finding of found) {
      if (!nameable(finding.kind)) continue;
      const counts = votes.get(formOf(source, finding)) ?? new Map<Kind, number>();
      const weight = finding.detector === 'mark' ? 1000 : 1;
      counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + weight);
      votes.set(formOf(source, finding), counts);
    }
  }
  const wholeName = (form: string): boolean => {
    const words = form.split(' ');
    const known = (word: string): boolean => (votes.get(word)?.get('NAME') ?? 0) > 0;
    return words.length > 1 && words.every(known);
  };
  const winner = (counts: ReadonlyMap<Kind, number>): Kind | undefined =>
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] === 'NAME' ? -1 : b[0] === 'NAME' ? 1 : 0))[0]?.[0];
  return Object.fromEntries(
    Object.entries(findings).map(([source, found]) => [
      source,
      found.map((finding): Finding => {
        const counts = nameable(finding.kind) ? votes.get(formOf(source, finding)) : undefined;
        const name = finding.kind === 'LOCATION' && wholeName(formOf(source, finding));
        const kind = name ? 'NAME' : counts && counts.size > 1 ? winner(counts) : undefined;
        return kind && kind !== finding.kind ? { ...finding, kind } : finding;
      }),
    ]),
  );
}
