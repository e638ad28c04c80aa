/**
 * Ages: a decade ("in his seventies"), a stage for the young. Past eighty-nine there is one class, "past ninety", as
 * 45 CFR 164.514(b)(2)(i)(C) allows; "very old" where that word would be the age itself.
 */

import type { Gender } from '../../../journal/case.ts';
import { spellNumbers } from '../../spelling.ts';
import { after, ahead, before, behind, capitalLike, genderBefore, was } from './around.ts';
import type { Fit, Spot } from './around.ts';

const DECADES = ['', '', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** @param gender of the person spoken about, where it is known. @param said what earlier places were told by. */
export function fitAge(spot: Spot, gender: Gender | null, said: ReadonlySet<string>): Fit | null {
  const numbers = spellNumbers(was(spot)).match(/\d+/gu);
  const age = /\bhundred\b/iu.test(was(spot)) ? 100 : Number(numbers?.[0] ?? NaN);
  if (!Number.isFinite(age)) return null;
  const months =
    /month|\bmo\b|week|\bwk/iu.test(was(spot)) || /^[-\s]?(?:months?|weeks?|mo)\b/iu.test(after(spot));
  const stage = stageOf(months ? 1 : age, whose(spot, gender));
  const compound = /^[-\s]?(?:years?|yrs?|months?|weeks?|days?|y)(?:[-\s/]?(?:olds?|o))\b/iu.exec(
    after(spot),
  );
  const joined = compound ?? (/old$|y\/?o$/iu.test(was(spot)) ? [''] : null);
  if (joined) return fitCompound(spot, stage, joined[0]);
  const units =
    /^\s+(?:(?:years?|yrs?|months?|weeks?)(?:\s+(?:old|of age))?|old)\b/iu.exec(after(spot))?.[0] ?? '';
  const end = spot.end + units.length + (/^M\b|^F\b/u.test(after(spot)) ? 1 : 0);
  const left = before(spot);
  const put = (words: string, gap: RegExp | null): Fit => {
    const back = gap ? (new RegExp(`(?:${gap.source})$`, gap.flags).exec(left)?.[0].length ?? 0) : 0;
    return {
      words: capitalLike(spot.text, spot.start - back, words),
      reach: { start: spot.start - back, end },
    };
  };
  // "looked about a hundred", "part of me is about six"
  const vague =
    /\b(?:about|around|nearly|almost|over|barely|just|maybe|well past|past)\s+(?:a\s+)?$|\ba\s+$/iu;
  if (/\babout\s+(?:a\s+)?$/iu.test(left) || /\bhundred\b/iu.test(was(spot)))
    return put(age > 89 ? 'very old' : stage.is, vague);
  const turned = /\b(turns|turned|turning)\s+$/iu.exec(left)?.[1]?.toLowerCase();
  if (turned !== undefined && age > 89) {
    const verb = turned === 'turned' ? 'was ' : turned === 'turns' ? 'is ' : '';
    return put(`${verb}${stage.is}`, /\bturn(?:s|ed|ing)\s+/iu);
  }
  if (/\b(?:turn(?:s|ed|ing)?)\s+$/iu.test(left))
    return put(stage.grown ? `into ${stage.in.replace(/^in /u, '')}` : 'a little older', null);
  if (/\b(?:at|at age|at the age of|by|since|from)\s+$/iu.test(left)) {
    if (age > 89 && /\bat\b[^.]*$/iu.test(left))
      return put(stage.is, /\bat\s+(?:the\s+)?(?:age\s+)?(?:of\s+)?/iu);
    return put(
      age > 19 ? stage.in : `as ${stage.as}`,
      /\b(?:at|by|since|from)\s+(?:the\s+)?(?:age\s+)?(?:of\s+)?/iu,
    );
  }
  if (/\b(?:aged?|age)\s+$/iu.test(left)) return put(stage.is, /\b(?:aged?|age)\s+/iu);
  if (/\bof\s+$/iu.test(left)) return put(stage.in, /\bof\s+/iu);
  if (/\b(?:a|an|the|with)\s+$/iu.test(left)) return put(stage.adjective, null);
  // "and he's in his teens" a second time is a list of data.
  const again = /teens$/u.test(stage.is) && said.has(stage.is) && /(?:\bis|\bwas|['’]s)\s+$/iu.test(left);
  return put(again ? `a ${stage.noun}` : stage.is, null);
}

interface Stage {
  /** "He is ...". */
  readonly is: string;
  readonly in: string;
  /** "as a ...". */
  readonly as: string;
  readonly adjective: string;
  readonly noun: string;
  readonly grown: boolean;
}

function stageOf(age: number, their: string): Stage {
  const decade = DECADES[Math.floor(age / 10)] ?? '';
  if (age > 89) {
    const is = age === 90 ? 'very old' : 'past ninety';
    return {
      is,
      in: is,
      as: 'a very old person',
      adjective: 'very old',
      noun: 'very old person',
      grown: true,
    };
  }
  if (age < 2)
    return {
      is: 'still a baby',
      in: 'very small',
      as: 'a baby',
      adjective: 'baby',
      noun: 'baby',
      grown: false,
    };
  if (age < 6)
    return {
      is: 'still small',
      in: 'still small',
      as: 'a small child',
      adjective: 'small',
      noun: 'small child',
      grown: false,
    };
  if (age < 13)
    return {
      is: 'still a child',
      in: 'still a child',
      as: 'a child',
      adjective: 'young',
      noun: 'child',
      grown: false,
    };
  if (age < 20)
    return {
      is: `in ${their} teens`,
      in: `in ${their} teens`,
      as: 'a teenager',
      adjective: 'teenage',
      noun: 'teenager',
      grown: true,
    };
  const within = `in ${their} ${decade}`;
  const adjective = age < 36 ? 'young' : age < 65 ? 'middle-aged' : age < 80 ? 'older' : 'elderly';
  const person = `${adjective} person`;
  return {
    is: within,
    in: within,
    as: `${age < 36 ? 'a young' : age < 65 ? 'a middle-aged' : 'an older'} adult`,
    adjective,
    noun: person,
    grown: true,
  };
}

/** "a 61-year-old woman": "a woman in her sixties" where one noun follows, else an adjective in its place. */
function fitCompound(spot: Spot, stage: Stage, suffix: string): Fit {
  const end = spot.end + suffix.length;
  const rest = spot.text.slice(end, spot.to);
  const noun =
    /^\s+(woman|man|lady|gentleman|patient|person|female|male|girl|boy)\b(?=\s*(?:[,.;]|$|(?:with|who|and|from|in|is|was|has|had|at|on|to|came|said|\p{Ll}{2,}ed|\p{Ll}{2,}s)\b))/iu.exec(
      rest,
    );
  if (noun && /^(?:in|past) /u.test(stage.is)) {
    const word = (noun[1] ?? '').toLowerCase();
    const told = word === 'female' ? 'woman' : word === 'male' ? 'man' : word;
    const their = /^(?:woman|lady|female|girl)$/u.test(word)
      ? 'her'
      : /^(?:man|gentleman|male|boy)$/u.test(word)
        ? 'his'
        : 'their';
    const words = `${told} ${stage.is.replace(/\b(?:my|his|her|their)\b/u, their)}`;
    return {
      words: capitalLike(spot.text, spot.start, words),
      reach: { start: spot.start, end: end + noun[0].length },
    };
  }
  // "for Mrs. Kowal, 84yo, 47 kg"
  if (/[,;:]\s+$/u.test(before(spot)) && !/^\s+\p{L}/u.test(rest)) {
    return { words: stage.is, reach: { start: spot.start, end } };
  }
  const isNoun = !/^\s+\p{L}/u.test(rest) || /^\s+(?:is|was|who|has|had|with|and|in|came)\b/iu.test(rest);
  return {
    words: capitalLike(spot.text, spot.start, isNoun ? stage.noun : stage.adjective),
    reach: { start: spot.start, end },
  };
}

function whose(spot: Spot, gender: Gender | null): string {
  if (/\b(?:I['’]?m|I am|I was|I turned|I)\s+(?:\p{Ll}+\s+)?$/iu.test(ahead(spot, 30))) return 'my';
  const near = genderBefore(spot) ?? gender;
  if (near === 'he') return 'his';
  if (near === 'she') return 'her';
  const later =
    near === null ? /\b(he|his|she|her)\b/iu.exec(behind(spot, 60))?.[1]?.toLowerCase() : undefined;
  return later === undefined ? 'their' : later.startsWith('s') || later === 'her' ? 'her' : 'his';
}
