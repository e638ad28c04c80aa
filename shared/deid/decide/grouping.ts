/**
 * Grouping: which findings speak of the same person, place or thing. Every finding ends in exactly one group; groups
 * span all texts of the case. A group's id is its folded head form, so it outlives edits elsewhere.
 */

import type { CastMember } from '../../journal/case.ts';
import type { Source } from './decision.ts';
import type { Finding, Kind } from '../finding.ts';
import { isDirect } from '../finding.ts';
import { spell, spellNumbers } from '../spelling.ts';
import { gatherPeople } from '../cast/people.ts';
import type { Mention } from '../cast/people.ts';

export interface Group {
  /** What its choice is remembered under. */
  readonly key: string;
  readonly kind: Kind;
  readonly member: CastMember | null;
  /** As written, the fullest first. */
  readonly forms: readonly string[];
  readonly mentions: readonly Mention[];
  /** The code of the weightiest reason. */
  readonly why: string;
}

export function groupFindings(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
  cast: readonly CastMember[],
  taken: readonly string[],
): Group[] {
  const all = mentionsOf(texts, findings);
  const people = gatherPeople(
    all.filter(({ finding }) => finding.kind === 'NAME'),
    cast,
  );
  const groups = people.map((person) =>
    toGroup(`name:${person.id}`, person.member, person.mentions, [
      ...(person.member?.forms ?? []),
      ...person.mentions.map(({ was }) => was),
    ]),
  );
  const things = new Map<string, Mention[]>();
  for (const mention of all) {
    if (mention.finding.kind === 'NAME') continue;
    const key = `${family(mention.finding.kind)}:${headOf(mention)}`;
    const same = things.get(key);
    if (same) same.push(mention);
    else things.set(key, [mention]);
  }
  for (const [key, mentions] of joinShorter(things)) groups.push(toGroup(key, null, mentions, []));
  const known = new Set(taken);
  return groups.map((group) => ({ ...group, key: adopt(group, known) }));
}

/** Findings with the characters that stand there; a possessive at the end is left outside. */
export function mentionsOf(
  texts: Readonly<Record<Source, string>>,
  findings: Readonly<Record<Source, readonly Finding[]>>,
): Mention[] {
  return Object.entries(texts).flatMap(([source, text]) =>
    (findings[source] ?? []).map((finding) => {
      const whole = text.slice(finding.start, finding.end);
      const was = /\p{L}\p{L}['’]s$/u.test(whole) && finding.kind === 'NAME' ? whole.slice(0, -2) : whole;
      return { source, start: finding.start, end: finding.start + was.length, was, finding };
    }),
  );
}

function family(kind: Kind): string {
  switch (kind) {
    case 'LOCATION':
    case 'ORG':
      return 'place';
    case 'DATE':
    case 'Q:WHEN':
      return 'when';
    case 'AGE':
    case 'Q:AGE':
      return 'age';
    default:
      return kind.replace('Q:', '').toLowerCase();
  }
}

function headOf({ was, finding }: Mention): string {
  if (finding.kind === 'CONTACT' || finding.kind === 'ID') {
    const digits = spellNumbers(was).replace(/\D/gu, '');
    return digits.length >= 4 ? digits : spell(was);
  }
  const folded = spellNumbers(was)
    .replace(/^(?:the|a|an|in|on|at) /u, '')
    .replace(/^(?:room|bed|rm|ward) (?=\d+$)/u, '');
  return WEEKDAYS.find(([pattern]) => pattern.test(folded))?.[1] ?? folded;
}

/** "Stockton" joins "Stockton, CA" where only one longer form begins with it. */
function joinShorter(things: ReadonlyMap<string, Mention[]>): Map<string, Mention[]> {
  const joined = new Map<string, Mention[]>();
  const keys = [...things.keys()];
  for (const [key, mentions] of things) {
    const longer = keys.filter((other) => key.length > 9 && other.startsWith(`${key} `));
    const home = /^(?:place|work|event):\D/u.test(key) && longer.length === 1 ? (longer[0] ?? key) : key;
    joined.set(home, [...(joined.get(home) ?? []), ...mentions]);
  }
  return joined;
}

function toGroup(
  key: string,
  member: CastMember | null,
  mentions: readonly Mention[],
  more: readonly string[],
): Group {
  const kinds = mentions.map(({ finding }) => finding.kind);
  const reasons = mentions.flatMap(({ finding }) => finding.reasons);
  const best = reasons.reduce<(typeof reasons)[number] | null>(
    (top, reason) => (top === null || reason.weight > top.weight ? reason : top),
    null,
  );
  return {
    key,
    kind: kinds.find(isDirect) ?? kinds[0] ?? 'NAME',
    member,
    forms: distinct([...more, ...mentions.map(({ was }) => was)]),
    mentions,
    why: best?.code ?? mentions[0]?.finding.detector ?? 'found',
  };
}

function distinct(forms: readonly string[]): string[] {
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}

/** A choice made under a shorter or longer form of the same thing stays with it. */
function adopt(group: Group, taken: ReadonlySet<string>): string {
  if (taken.has(group.key)) return group.key;
  const [prefix = ''] = group.key.split(':', 1);
  for (const form of group.forms) {
    for (const candidate of [spell(form), spellNumbers(form)]) {
      if (taken.has(`${prefix}:${candidate}`)) return `${prefix}:${candidate}`;
    }
  }
  return group.key;
}

const WEEKDAYS: readonly (readonly [RegExp, string])[] = [
  [/^mon(?:day)?s?$/u, 'monday'],
  [/^tue(?:s|sday|sdays)?$/u, 'tuesday'],
  [/^(?:wed|weds|wednesday|wednesdays)$/u, 'wednesday'],
  [/^thu(?:r|rs|rsday|rsdays)?$/u, 'thursday'],
  [/^fri(?:day)?s?$/u, 'friday'],
  [/^sat(?:urday)?s?$/u, 'saturday'],
  [/^sun(?:day)?s?$/u, 'sunday'],
];
