/**
 * In a close room specifics are told one step broader than the suggestion ("in his seventies": "no longer young"; "a man
 * who had worked on the water": "a retired man"). It changes only words that are the suggestion's own, so it never shows
 * more of what was written; where no broader words are known the suggestion stands.
 */

import type { Kind } from '../../finding.ts';
import { capitalLike } from './around.ts';
import type { Fit, Spot } from './around.ts';

export function broader(kind: Kind, spot: Spot, fit: Fit | null): Fit | null {
  if (fit === null || fit.words === '') return fit;
  const place: InPlace = {
    left: spot.text.slice(Math.max(0, fit.reach.start - 40), fit.reach.start),
    led: spot.text.slice(fit.reach.start, spot.start),
    right: spot.text.slice(fit.reach.end, fit.reach.end + 40),
  };
  const pad = /^ /u.test(fit.words) ? ' ' : '';
  const bare = fit.words.trim();
  const plain = /^\p{Lu}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  const told = ROWS[kind]?.(plain, place) ?? plain;
  if (told === plain) return fit;
  const cased = bare === plain ? told : told.charAt(0).toUpperCase() + told.slice(1);
  return { words: pad + (pad ? cased : capitalLike(spot.text, fit.reach.start, cased)), reach: fit.reach };
}

interface InPlace {
  /** Before the reach; what the reach takes along before the place; after the reach. */
  readonly left: string;
  readonly led: string;
  readonly right: string;
}

type Broaden = (words: string, place: InPlace) => string | null;

const DETERMINED = /\b(?:the|his|her|my|their|our|this|that)\s+(?:\p{Ll}+\s+)?$/iu;

function age(words: string, { left, led }: InPlace): string | null {
  const decade =
    /^(?:into |(\p{Ll}+) )?in (?:my|his|her|their) (teens|twenties|thirties|forties|fifties|\p{Ll}+)$/u.exec(
      words,
    ) ?? /^into() (?:my|his|her|their) (\p{Ll}+)$/u.exec(words);
  if (decade) {
    const stage = STAGES[decade[2] ?? ''] ?? OLDER;
    if (decade[1]) return `${stage.adjective} ${decade[1]}`;
    if (words.startsWith('into ')) return 'a little older';
    if (/\b(?:at|by|since|from|of)\b/iu.test(led)) return stage.when;
    const noun = / in his /u.test(` ${words}`) ? 'man' : / in her /u.test(` ${words}`) ? 'woman' : null;
    const said = /\b(?:is|was|['’]s)\s+$/iu.test(left);
    return noun && said ? `${stage.adjective === 'older' ? 'an' : 'a'} ${stage.adjective} ${noun}` : stage.is;
  }
  return words
    .replace(/\belderly\b/u, 'older')
    .replace(/^still (?:a baby|small)$/u, 'still a child')
    .replace(/\b(?:small child|baby)$/u, 'child')
    .replace(/\bsmall\b/u, 'young')
    .replace(/\bteenager\b/u, 'young person')
    .replace(/\bteenage\b/u, 'young')
    .replace(/\bvery old\b/u, 'old');
}

interface Stage {
  readonly is: string;
  readonly when: string;
  readonly adjective: string;
}

const YOUNG: Stage = { is: 'still young', when: 'early in life', adjective: 'young' };
const MIDDLE: Stage = { is: 'in middle age', when: 'in midlife', adjective: 'middle-aged' };
const OLDER: Stage = { is: 'no longer young', when: 'later in life', adjective: 'older' };
const STAGES: Readonly<Record<string, Stage>> = {
  teens: YOUNG,
  twenties: YOUNG,
  thirties: YOUNG,
  forties: MIDDLE,
  fifties: MIDDLE,
};

const WHERE =
  '(?:on the (?:water|road)|on a farm|in (?:a school|uniform|music|sport|the arts|a shop|an office|health care)|with (?:languages|animals|food)|for a (?:living|congregation)|at a trade)';

function work(words: string): string | null {
  const match = new RegExp(`^(.*?)\\s*\\b${WHERE}$`, 'u').exec(words);
  if (!match) return null;
  const lead = match[1] ?? '';
  const someone = /^an? (man|woman|person) who (had worked|worked|works)$/u.exec(lead);
  if (someone) return `a ${someone[2] === 'works' ? 'working' : 'retired'} ${someone[1] ?? 'person'}`;
  switch (lead) {
    case '':
      return 'for a living';
    case 'works':
      return 'has a job';
    case 'work':
      return 'have a job';
    case 'worked':
      return 'had a job';
    case 'used to work':
      return 'is retired';
    case 'once worked':
      return 'used to work';
    case 'who worked':
      return 'who used to work';
    case 'people who work':
      return 'people at work';
    default:
      return /\b(?:work|works|worked)$/u.test(lead) ? lead : null;
  }
}

function origin(words: string): string | null {
  if (/ (?:another (?:country|state))$/u.test(words))
    return words.startsWith('from ') ? 'from elsewhere' : /^for /u.test(words) ? 'to leave' : 'elsewhere';
  return ORIGINS[words] ?? null;
}

const ORIGINS: Readonly<Record<string, string>> = {
  'from overseas': 'from elsewhere',
  overseas: 'away',
  'the state': 'that place',
  'that country': 'that place',
  'a religious community': 'a community',
  'from a religious community': 'from elsewhere',
  'member of a religious community': 'person of faith',
  religious: 'local',
  'religious community': 'community',
  'came a long way': 'came from elsewhere',
  'in another language': 'elsewhere',
};

function event(words: string, { left }: InPlace): string | null {
  if (/^(?:an? )?(?:legal matter|disaster|violent event|war|dispute at work)$/u.test(words))
    return DETERMINED.test(left) ? 'event' : 'a hard time';
  if (/^in an? (?:legal matter|disaster|violent event|war)$/u.test(words)) return 'in a hard time';
  return words === 'something that was in the news' ? 'something that happened' : null;
}

function health(words: string, { left }: InPlace): string | null {
  const owned = DETERMINED.test(left);
  switch (words.replace(/^an? /u, '')) {
    case 'implanted device':
      if (owned || /\ban?\s+$/iu.test(left)) return 'device';
      return /\b(?:with|of|from|for|had|has|have)\s+$/iu.test(left) ? 'a long illness' : 'something medical';
    case 'cancer':
    case 'rare condition':
      return owned ? 'illness' : /\ban?\s+$/iu.test(left) ? 'long illness' : 'a long illness';
    case 'operation':
    case 'major operation':
      return /\ban?\s+$/iu.test(left) ? null : 'treatment';
    case 'old injury':
      return words.startsWith('a') ? 'an injury' : 'injury';
    case 'scar':
      return words.startsWith('a') ? 'a mark' : 'mark';
    default:
      return ADJECTIVE.test(words) ? 'unwell' : null;
  }
}

const ADJECTIVE = /^(?:hard of hearing|short of sight|not speaking|not able to move much|unwell for life)$/u;

function family(words: string, { left, right }: InPlace): string | null {
  switch (words) {
    case 'young children':
      return 'children';
    case 'one of many children':
      return /\b(?:is|was|['’]s)\s+$/iu.test(left) ? 'not an only child' : 'one of several';
    case 'married for decades':
      return 'married';
    case 'a family occasion':
      return 'an occasion';
    case 'like family':
      return 'close';
    case 'children':
      return /^\s+\p{Ll}/u.test(right) || /\b(?:\d+|\p{Ll}+)\s+$/u.test(left) ? null : 'family';
    default:
      return null;
  }
}

function when(words: string, { left, right }: InPlace): string | null {
  const bound = /\b(?:since|until|till|before|after|by)\s+$/iu.test(left);
  if (
    /^(?:in the (?:spring|summer|fall|winter)|(?:around|over|on) a holiday|around the turn of the year)$/u.test(
      words,
    )
  )
    return bound ? null : 'at some point';
  if (words === 'a holiday' && bound && /^\s*[.,;!?)]/u.test(right)) return 'that';
  if (/^(?:for part of the year|for some months|for months|over some months)$/u.test(words))
    return 'for a while';
  if (/^(?:some months ago|later on)$/u.test(words)) return 'some time ago';
  if (words === 'in some months') return 'before long';
  if (/^every few weeks|once a month$/u.test(words)) return 'now and then';
  if (/^one (?:morning|afternoon|evening|night)$/u.test(words)) return 'one day';
  return null;
}

const ROWS: Readonly<Partial<Record<Kind, Broaden>>> = {
  AGE: age,
  'Q:AGE': age,
  'Q:WHEN': when,
  DATE: when,
  'Q:WORK': work,
  'Q:HEALTH': health,
  'Q:FAMILY': family,
  'Q:ORIGIN': origin,
  'Q:EVENT': event,
};
