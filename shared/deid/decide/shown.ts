/**
 * One specific as it is named among the others: what one is ("a musician"), where from, what one has ("with a scar"),
 * what one did ("who ..."). Null where the words say nothing of anyone.
 */

import { article } from './suggest/around.ts';
import type { Kind } from '../finding.ts';

/** One specific as a listener meets it: the words, and what leads to them in the text. */
export interface Shown {
  readonly kind: Kind;
  readonly words: string;
  readonly left: string;
}

export function workOf({ words, left }: Shown): string | null {
  if (
    /^(?:someone|man|woman|person|that person|doctor|police|work|worked|works|for a living|have a job)?$/u.test(
      words,
    )
  )
    return null;
  if (/^(?:an?|the|people|someone)\s/u.test(words)) return words;
  if (words === 'military') return 'someone once in the military';
  if (/^(?:is|was) an? /u.test(words)) return words.replace(/^\S+ /u, '');
  if (words.startsWith('who ')) return `someone ${words}`;
  if (VERB.test(words)) return `someone who ${words.replace(/^work /u, 'works ')}`;
  if (/^(?:in|on|at|with|for)\s/u.test(words)) return `someone who works ${words}`;
  if (/[^s]s$/u.test(words)) return `people who are ${words}`;
  const noun = `${/\b(retired|former)\s+$/iu.exec(left)?.[1]?.toLowerCase() ?? ''} ${words}`.trim();
  return `${article(noun)} ${noun}`;
}

const VERB =
  /^(?:is|was|works?|worked|used to|once|has|had|owns?|owned|runs?|ran|drives?|drove|teaches|taught|raises?|raised|keeps?|kept|plays?|played|sings?|sang|builds?|built|makes?|made|sells?|sold|speaks?|spoke|came|comes|walked|walks|crossed|fled|moved|grew|lost|lives?|lived|wears?|won|survived)\b/u;

export function ageOf({ words }: Shown): string | null {
  const years = /^(\d+)(?:[-\s]?(?:years?|yrs?|y).*)?$/u.exec(words)?.[1];
  if (years !== undefined) return years;
  if (/^as an?\s|^(?:later|early) in (?:life)|^in midlife$|^a little older$/u.test(words)) return null;
  const noun =
    /^(?:\p{Ll}+ )?(?:man|woman|person|patient|lady|gentleman|girl|boy|child|teenager|baby)\b/u.test(words);
  if (noun) return `${article(words)} ${words}`;
  if (words === 'about the same') return null;
  if (/^(?:older|elderly)$/u.test(words)) return 'no longer young';
  if (/\bmy\b/u.test(words)) return null;
  if (/^still (?:a child|a baby|small)$/u.test(words)) return words.endsWith('baby') ? 'a baby' : 'a child';
  return words.replace(/^into /u, 'in ');
}

export function familyOf({ words }: Shown): string | null {
  if (/^(?:sibling|family|close|family friend|young relative)$/u.test(words)) return null;
  if (
    /^(?:one of|not an only|widow|married|divorced|separated|single|adopted|estranged|orphan)/iu.test(words)
  )
    return lower(words);
  return VERB.test(words) ? `who ${words}` : withNoun(words);
}

export function originOf({ words }: Shown): string | null {
  if (/^(?:from|of)\s/u.test(words)) return words;
  if (VERB.test(words)) return `who ${words}`;
  if (/^(?:overseas|away|elsewhere)$/u.test(words)) return 'from elsewhere';
  if (
    /^(?:home|that (?:country|place)|the state)$|^(?:to|in|for|through|across) (?:another|leave)/u.test(words)
  )
    return null;
  if (/^(?:an? )?(?:religious )?community$/u.test(words)) return `of a ${words.replace(/^an? /u, '')}`;
  if (/\blanguage\b/u.test(words) && /^(?:an?other|his|her|their|the)\b/u.test(words)) return null;
  if (words === 'believer') return 'religious';
  if (/language$|^speaks?\b/u.test(words)) return `with ${words.replace(/^(?:in|speaks?) /u, '')}`;
  return /^\p{Lu}.*(?:ish|ese|an|ic|ch)$/u.test(words) && !/\s/u.test(words) ? words : `from ${words}`;
}

export function healthOf({ words, left }: Shown): string | null {
  const part = words === 'false' ? /(\p{L}+)\s+(?:is|are|was|were)\s+$/u.exec(left)?.[1] : undefined;
  if (words === 'false') return part === undefined ? null : `with a false ${part}`;
  if (/^(?:lost some|badly hurt|illness|treatment|unwell)$/u.test(words))
    return words === 'unwell' ? words : null;
  const subject = /^(?:\p{L}+ ){1,3}(?:is|are|was|were) /u.exec(words);
  if (subject) return `whose ${words.replace(/^(?:his|her|their|my) /iu, '').toLowerCase()}`;
  if (/^(?:hard of|visually|chronically|not |unwell|marked|deaf|blind|paraly\p{L}+|mute)/u.test(words))
    return words;
  return VERB.test(words) ? `who ${words}` : withNoun(words);
}

export function otherOf({ words }: Shown): string | null {
  if (/^the (?:only|first|last|one|youngest|oldest)\b/iu.test(words)) return lower(words);
  if (/^(?:only|first|last|youngest|oldest)\b/u.test(words)) return `the ${words}`;
  if (VERB.test(words) || /^(?:can|never|always|still)\b/u.test(words)) return `who ${words}`;
  return /[.!?“”"]/u.test(words) ? `who said “${words.replace(/[“”"]/gu, '')}”` : withNoun(words);
}

export function eventOf({ words }: Shown): string | null {
  if (/^(?:event|something that happened|a hard time|in a hard time)$/u.test(words)) return null;
  if (/\b(?:paper|news|newspaper|television|tv|documentary|headlines?|radio|viral)\b/iu.test(words))
    return NEWS;
  if (VERB.test(words) || /^(?:was|were|got)\b/u.test(words)) return `who ${words}`;
  if (/^(?:legal matter|accident|disaster|violent event|war|dispute at work)$/u.test(words))
    return `${article(words)} ${words}`;
  if (/\s(?:came|fell|went|was|were|had|broke|burned|burnt|died)\s/u.test(words)) return `“${words}”`;
  const noun = words.replace(/^in (?=an? )/u, '');
  return /^(?:an?|the|his|her|their|my)\s/u.test(noun) ? noun : `the ${noun}`;
}

const NEWS = 'whose story was in the news';

export function whenOf({ words, left }: Shown): string | null {
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
