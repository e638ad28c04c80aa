/**
 * In a close room specifics are told one step broader than the suggestion ("in his seventies": "no longer young"; "a man
 * who had worked on the water": "a retired man"). It changes only words that are the suggestion's own, so it never shows
 * more of what was written; where no broader words are known the suggestion stands.
 */

import type { Kind } from '../../finding.ts';
import { capitalLike } from './around.ts';
import { broaderAge } from './broader-age.ts';
import { broaderHealth } from './broader-health.ts';
import { DETERMINED } from './broader-in-place.ts';
import type { InPlace } from './broader-in-place.ts';
import { broaderWork } from './broader-work.ts';
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

type Broaden = (words: string, place: InPlace) => string | null;

function origin(words: string): string | null {
  if (/ (?:another (?:country|state))$/u.test(words))
    return words.startsWith('from ') ? 'from elsewhere' : /^for /u.test(words) ? 'to leave' : 'elsewhere';
  return ORIGINS[words] ?? null;
}

const ORIGINS: Readonly<Record<string, string>> = {
  'from overseas': 'from elsewhere',
  overseas: 'away',
  'that country': 'that place',
  'a religious community': 'a community',
  'from a religious community': 'from elsewhere',
  religious: 'local',
  'religious community': 'community',
  'came a long way': 'came from elsewhere',
  'in another language': 'elsewhere',
};

function event(words: string, { left }: InPlace): string | null {
  if (/^(?:an? )?(?:legal matter|disaster|accident|violent event|war|dispute at work)$/u.test(words))
    return DETERMINED.test(left) ? 'event' : /legal/u.test(words) ? 'some trouble' : 'a hard time';
  if (/^in an? (?:legal matter|disaster|accident|violent event|war)$/u.test(words)) return 'in a hard time';
  return words === 'something that was in the news' ? 'something that happened' : null;
}

function family(words: string, { left, right }: InPlace): string | null {
  switch (words) {
    case 'young children':
      return 'children';
    case 'one of many children':
      return /\b(?:is|was|['’]s)\s+$/iu.test(left) ? 'not an only child' : 'one of several';
    case 'married for decades':
      return 'married';
    case 'a celebration in the family':
    case 'a funeral in the family':
      return 'an occasion';
    case 'celebration in the family':
      return 'occasion';
    case 'children':
      return /^\s+\p{Ll}/u.test(right) || /\b(?:\d+|\p{Ll}+)\s+$/u.test(left) ? null : 'family';
    default:
      return null;
  }
}

function when(words: string, { left, right }: InPlace): string | null {
  const bound = /\b(?:since|until|till|before|after|by)\s+$/iu.test(left);
  if (
    /^(?:in the (?:spring|summer|fall|winter)|(?:around|over|on) (?:a holiday|a holy day|the holidays)|around the turn of the year)$/u.test(
      words,
    )
  )
    return bound ? null : 'at some point';
  if (/^(?:a holiday|a holy day|the holidays)$/u.test(words) && bound && /^\s*[.,;!?)]/u.test(right))
    return 'that';
  if (/^(?:for part of the year|for some months|for months|over some months)$/u.test(words))
    return 'for a while';
  if (/^(?:some months ago|later on)$/u.test(words)) return 'some time ago';
  if (words === 'in some months') return 'before long';
  if (/^every few weeks|every other week|once a month$/u.test(words)) return 'now and then';
  if (/^one (?:morning|afternoon|evening|night)$/u.test(words)) return 'one day';
  return null;
}

const ROWS: Readonly<Partial<Record<Kind, Broaden>>> = {
  AGE: broaderAge,
  'Q:AGE': broaderAge,
  'Q:WHEN': when,
  DATE: when,
  'Q:WORK': broaderWork,
  'Q:HEALTH': broaderHealth,
  'Q:FAMILY': family,
  'Q:ORIGIN': origin,
  'Q:EVENT': event,
};
