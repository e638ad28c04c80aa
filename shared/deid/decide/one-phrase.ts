/**
 * Specifics put together as a person would say them: "a retired tugboat captain, widowed, from overseas, whose story was
 * in the news". One phrase for a whole handout; whoever else is told by work or age stands "close by".
 */

import type { Kind } from '../finding.ts';
import { ageOf, eventOf, familyOf, healthOf, originOf, otherOf, whenOf, workOf } from './shown.ts';
import type { Shown } from './shown.ts';

/** The empty string where nothing shows. */
export function onePhrase(shown: readonly Shown[]): string {
  const of = (...kinds: Kind[]): Shown[] => shown.filter(({ kind }) => kinds.includes(kind));
  const works = distinct(of('Q:WORK').map(workOf));
  const ages = distinct(of('Q:AGE', 'AGE').map(ageOf));
  const people = works.filter((words) => words.startsWith('people '));
  const [first, ...otherWorks] = works.filter((words) => !words.startsWith('people '));
  const [age, ...otherAges] = ages;
  const rest = distinct([
    ...of('Q:FAMILY').map(familyOf),
    ...of('Q:ORIGIN').map(originOf),
    ...of('Q:HEALTH').map(healthOf),
    ...of('Q:OTHER').map(otherOf),
    ...of('Q:WHEN', 'DATE').map(whenOf),
  ]);
  const events = distinct(of('Q:EVENT').map(eventOf));
  const near = [...otherWorks, ...people, ...otherAges.map(someone)];
  const about = [
    ...(age === undefined || first === undefined ? [] : [age]),
    ...inOrder([...rest, ...told(events)]),
  ];
  const named = first ?? (age === undefined ? undefined : someone(age));
  if (named === undefined && about.length === 0 && near.length === 0) return '';
  const beside = near.length === 0 ? [] : [`with ${list(near)} close by`];
  const [opening, ...after] = about;
  const own = opening !== undefined && /^(?:the|one of)\s/u.test(opening) ? opening : undefined;
  const [lead, ...tail] =
    named !== undefined
      ? [named, ...about]
      : [own ?? (opening === undefined ? 'someone' : `someone ${opening}`), ...after];
  return [lead, ...tail, ...beside].join(', ');
}

/** What one is, then where from, then what one has, then clauses, then when. */
function inOrder(rest: readonly string[]): string[] {
  const rank = (words: string): number =>
    /^(?:who|whose)\b/u.test(words)
      ? 3
      : /^with\b/u.test(words)
        ? 2
        : /^(?:on|at|in|since|around|during)\b/u.test(words)
          ? 4
          : /^(?:from|of)\b/u.test(words)
            ? 1
            : 0;
  const sorted = [0, 1, 2, 3, 4].map((at) => rest.filter((words) => rank(words) === at));
  return [
    ...(sorted[0] ?? []),
    ...joined('from', sorted[1] ?? []),
    ...joined('with', sorted[2] ?? []),
    ...joined('who', sorted[3] ?? []),
    ...(sorted[4] ?? []),
  ];
}

/** "with a scar", "with a pump": "with a scar and a pump". */
function joined(word: string, phrases: readonly string[]): string[] {
  const isAlike = (words: string): boolean =>
    words.startsWith(`${word} `) && !words.endsWith(' in the story');
  const alike = phrases.filter(isAlike);
  const others = phrases.filter((words) => !isAlike(words));
  const bare = alike.map((words) => words.slice(word.length + 1));
  return [...(bare.length === 0 ? [] : [`${word} ${list(bare)}`]), ...others];
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function distinct(words: readonly (string | null)[]): string[] {
  return [...new Set(words.filter((one) => one !== null))];
}

function someone(age: string): string {
  if (/^(?:an?|the)\s/u.test(age)) return age;
  return /^\d/u.test(age) ? `someone of ${age}` : `someone ${age}`;
}

/** Clauses stand for themselves; the rest are "in the story", all at once. */
function told(events: readonly string[]): string[] {
  const things = events.filter((words) => !/^who(?:se)?\s/u.test(words));
  const clauses = events.filter((words) => /^who(?:se)?\s/u.test(words));
  return things.length === 0 ? clauses : [...clauses, `with ${list(things)} in the story`];
}
