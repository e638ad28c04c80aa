/**
 * Specifics put together as a person would say them: "a retired tugboat captain, widowed, from overseas, whose story was
 * in the news". One phrase for a whole handout; whoever else is told by work or age stands "close by".
 */

import { article } from './suggest/around.ts';
import type { Kind } from '../finding.ts';

/** One specific as a listener meets it: the words, and what leads to them in the text. */
export interface Shown {
  readonly kind: Kind;
  readonly words: string;
  readonly left: string;
}

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

function workOf({ words, left }: Shown): string | null {
  if (
    /^(?:someone|man|woman|person|that person|doctor|work|worked|works|for a living|have a job)?$/u.test(
      words,
    )
  )
    return null;
  if (/^(?:an?|the|people|someone)\s/u.test(words)) return words;
  if (words.startsWith('who ')) return `someone ${words}`;
  if (VERB.test(words)) return `someone who ${words.replace(/^work /u, 'works ')}`;
  if (/^(?:in|on|at|with|for)\s/u.test(words)) return `someone who works ${words}`;
  if (/[^s]s$/u.test(words)) return `people who are ${words}`;
  const noun = `${/\b(retired|former)\s+$/iu.exec(left)?.[1]?.toLowerCase() ?? ''} ${words}`.trim();
  return `${article(noun)} ${noun}`;
}

const VERB =
  /^(?:is|was|works?|worked|used to|once|has|had|owns?|owned|runs?|ran|drives?|drove|teaches|taught|raises?|raised|keeps?|kept|plays?|played|sings?|sang|builds?|built|makes?|made|sells?|sold|speaks?|spoke|came|comes|walked|walks|crossed|fled|moved|grew|lost|lives?|lived|wears?|won|survived)\b/u;

function ageOf({ words }: Shown): string | null {
  const years = /^(\d+)(?:[-\s]?(?:years?|yrs?|y).*)?$/u.exec(words)?.[1];
  if (years !== undefined) return years;
  if (/^as an?\s|^(?:later|early) in (?:life)|^in midlife$|^a little older$/u.test(words)) return null;
  const noun =
    /^(?:\p{Ll}+ )?(?:man|woman|person|patient|lady|gentleman|girl|boy|child|teenager|baby)\b/u.test(words);
  if (noun) return `${article(words)} ${words}`;
  if (/^(?:a )?great age$/u.test(words)) return 'very old';
  if (/^(?:older|elderly)$/u.test(words)) return 'no longer young';
  if (/\bmy\b/u.test(words)) return null;
  if (/^still (?:a child|a baby|small)$/u.test(words)) return words.endsWith('baby') ? 'a baby' : 'a child';
  return words.replace(/^into /u, 'in ');
}

function familyOf({ words }: Shown): string | null {
  if (/^(?:sibling|family|close|like family)$/u.test(words)) return null;
  if (
    /^(?:one of|not an only|widow|married|divorced|separated|single|adopted|estranged|orphan)/iu.test(words)
  )
    return lower(words);
  return VERB.test(words) ? `who ${words}` : withNoun(words);
}

function originOf({ words }: Shown): string | null {
  if (/^(?:from|of)\s/u.test(words)) return words;
  if (VERB.test(words)) return `who ${words}`;
  if (/^(?:overseas|away|elsewhere)$/u.test(words)) return 'from elsewhere';
  if (
    /^(?:home|that (?:country|place)|the state)$|^(?:to|in|for|through|across) (?:another|leave)/u.test(words)
  )
    return null;
  if (/^(?:an? )?(?:religious )?community$/u.test(words)) return `of a ${words.replace(/^an? /u, '')}`;
  if (/language$|^speaks?\b/u.test(words)) return `with ${words.replace(/^(?:in|speaks?) /u, '')}`;
  return /^\p{Lu}.*(?:ish|ese|an|ic|ch)$/u.test(words) && !/\s/u.test(words) ? words : `from ${words}`;
}

function healthOf({ words }: Shown): string | null {
  if (/^(?:lost part|illness|treatment|unwell)$/u.test(words)) return words === 'unwell' ? words : null;
  const subject = /^(?:\p{L}+ ){1,3}(?:is|are|was|were) /u.exec(words);
  if (subject) return `whose ${words.replace(/^(?:his|her|their|my) /iu, '').toLowerCase()}`;
  if (/^(?:hard of|short of|not |unwell|marked|deaf|blind|paraly\p{L}+|mute)/u.test(words)) return words;
  return VERB.test(words) ? `who ${words}` : withNoun(words);
}

function otherOf({ words }: Shown): string | null {
  if (/^the (?:only|first|last|one|youngest|oldest)\b/iu.test(words)) return lower(words);
  if (/^(?:only|first|last|youngest|oldest)\b/u.test(words)) return `the ${words}`;
  if (VERB.test(words) || /^(?:can|never|always|still)\b/u.test(words)) return `who ${words}`;
  return /[.!?“”"]/u.test(words) ? `who said “${words.replace(/[“”"]/gu, '')}”` : withNoun(words);
}

function eventOf({ words }: Shown): string | null {
  if (/^(?:event|something that happened|a hard time|in a hard time)$/u.test(words)) return null;
  if (/\b(?:paper|news|newspaper|television|tv|documentary|headlines?|radio|viral)\b/iu.test(words))
    return NEWS;
  if (VERB.test(words) || /^(?:was|were|got)\b/u.test(words)) return `who ${words}`;
  if (/^(?:legal matter|disaster|violent event|war|dispute at work)$/u.test(words)) return `a ${words}`;
  if (/\s(?:came|fell|went|was|were|had|broke|burned|burnt|died)\s/u.test(words)) return `“${words}”`;
  const noun = words.replace(/^in (?=an? )/u, '');
  return /^(?:an?|the|his|her|their|my)\s/u.test(noun) ? noun : `the ${noun}`;
}

/** Clauses stand for themselves; the rest are "in the story", all at once. */
function told(events: readonly string[]): string[] {
  const things = events.filter((words) => !/^who(?:se)?\s/u.test(words));
  const clauses = events.filter((words) => /^who(?:se)?\s/u.test(words));
  return things.length === 0 ? clauses : [...clauses, `with ${list(things)} in the story`];
}

const NEWS = 'whose story was in the news';

function whenOf({ words, left }: Shown): string | null {
  const led = /\b(on|at|in|since|around|during)\s+(?:the\s+)?$/iu.exec(left)?.[0].trim().toLowerCase();
  return `${led ?? 'around'} ${words}`;
}

function withNoun(words: string): string {
  const noun = lower(words);
  if (
    /^(?:an?|the|his|her|their|my|one|two|no|some|something|three|four|five)\s/u.test(noun) ||
    /s$/u.test(noun)
  )
    return `with ${noun}`;
  const head = noun.split(/\s(?:of|from|with|in|on)\s/u)[0] ?? noun;
  return /(?:s|children|hair|skin|sight|speech|pain|care|\d)$/u.test(head)
    ? `with ${noun}`
    : `with ${article(noun)} ${noun}`;
}

function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
