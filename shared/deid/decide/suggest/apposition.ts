/**
 * Where the role already stands beside the name: "his daughter Britta", "The driver, Abel, has", "Femi, that's the
 * husband, is". The name goes and the role stays. Also names that only answer what someone is called.
 */

import type { CastMember } from '../../../journal/case.ts';
import { relationPattern } from '../../cast/relations.ts';
import { after, ahead, before, behind, capitalLike, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';

const NOUNS = `patient|pt|driver|man|woman|boy|girl|lady|guy|${relationPattern()}`;
const LEADING = new RegExp(`\\b(?:${NOUNS})(,?)[^\\S\\n]+$`, 'iu');
const NAMED_ROLE = /\b(?:the|my|our|his|her|their)\s+(?:\p{Ll}+[-\s])?\p{Ll}+,\s+$/u;
const FOLLOWING = new RegExp(
  `^(?:\\s*,\\s+(?:(?:that['’]s|(?:which|who|that) was)\\s+)?|\\s+(?=my\\s+(?:co|fellow|senior|old)[-\\s])|\\s+(?=the\\s))((?:my|his|her|their|our|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${NOUNS})\\b)`,
  'iu',
);
/** What follows a name that is told by a pronoun, because its role comes right after. */
export const IS_KIN = new RegExp(
  `^\\s+(?:is|was|has been|had been|became)\\s+(?:my|his|her|their|our|the|a|an)\\s+(?:[\\p{L}-]+\\s+){0,2}(${NOUNS})\\b`,
  'iu',
);

/** @param named the name with its honorific. */
export function fitApposition(named: Spot, member: CastMember): Fit | null {
  return roleBefore(named, member) ?? roleAfter(named) ?? onlyAName(named);
}

function roleBefore(named: Spot, member: CastMember): Fit | null {
  const left = before(named);
  const right = after(named);
  const lead = LEADING.exec(ahead(named));
  const held = lead?.[1] === ',' || (!lead && NAMED_ROLE.test(ahead(named)) && right.startsWith(','));
  if (!lead && !held) return null;
  const gap = (held ? /,\s+$/u : /\s+$/u).exec(left)?.[0].length ?? 0;
  if (gap === 0 || (held && member.role === 'patient')) return null;
  const closing = held && right.startsWith(',');
  if (held && !closing && !/^[.;!?)]/u.test(right)) return null;
  const clause = /^,\s+(?:and|but|who|which|so|with)\b/u.test(right);
  return gone(named.start - gap, named.end + (closing && !clause ? 1 : 0));
}

function roleAfter(named: Spot): Fit | null {
  const right = after(named);
  const role = FOLLOWING.exec(right);
  const noun = role?.[1];
  if (!role || noun === undefined) return null;
  const closing = /^,(?!\s+(?:and|but|who|which|so|with)\b)/u.test(right.slice(role[0].length));
  const end = named.end + role[0].length;
  if (closing) {
    return { words: capitalLike(named.text, named.start, noun), reach: { start: named.start, end: end + 1 } };
  }
  // Only the first letter changes; the role itself stays as it was written.
  const first = end - noun.length;
  const words = capitalLike(named.text, named.start, named.text.charAt(first));
  return { words, reach: { start: named.start, end: first + 1 } };
}

function onlyAName(named: Spot): Fit | null {
  const left = before(named);
  const asked = /,?(?:\s+and)?\s+(?:his|her|their|whose)\s+name(?:\s+is|\s+was|['’]s)\s+$/iu.exec(left);
  if (asked) return gone(named.start - asked[0].length, named.end);
  // "mom is Yesenia she's nineteen": mom.
  const is = new RegExp(`\\b(?:${relationPattern()})(\\s+is\\s+)$`, 'iu').exec(left);
  if (is && /^(?:,|\s+s?he['’]?s?\b)/u.test(after(named)))
    return gone(named.start - (is[1]?.length ?? 0), named.end);
  const salutation = /\bdear\s+$/iu.exec(ahead(named));
  if (salutation) return gone(named.start - (/\s+$/u.exec(left)?.[0].length ?? 0), named.end);
  // "I was called Frances until I came": something else.
  if (/\b(?:be|being|been|was|were|is|am|are|get|got|gets)\s+called\s+$/iu.test(left))
    return { words: 'something else', reach: { start: named.start, end: named.end } };
  const called =
    /(?<!\b(?:I|we|he|she|they|you|who|and|then|had|have|has|also|just|never|to))(?:,?\s+called)\s+$|,?\s+(?:named|born|née|aka|formerly)\s+$/iu.exec(
      left,
    );
  if (called) return gone(named.start - called[0].length, named.end);
  if (
    /\b(?:sur|first\s|last\s)?name\b[^.!?]{0,60},\s+$/iu.test(ahead(named)) &&
    after(named).startsWith(',')
  ) {
    return gone(named.start - (/,\s+$/u.exec(left)?.[0].length ?? 0), named.end);
  }
  if (/\b(?:call|calls|called|calling)\s+(?:him|her|them|it)\s+["“]?$/iu.test(left)) {
    const him = /\b(him|her|them|it)\s+["“]?$/iu.exec(left)?.[1]?.toLowerCase();
    const whose = him === 'him' ? 'his' : him === 'her' ? 'her' : 'their';
    const plain = him !== 'it' && /^\p{L}+$/u.test(named.text.slice(named.start, named.end));
    return {
      words: plain ? `by ${whose} first name` : 'by name',
      reach: widen(named, /["“]/u, /["”]/u) ?? named,
    };
  }
  const letters = /^(?:\p{Lu}\.?\s?){2,3}$/u.test(named.text.slice(named.start, named.end));
  if (letters && /^\s+(?:embroidered|stitched|engraved|carved|printed|written)\b/iu.test(behind(named))) {
    return { words: 'initials', reach: { start: named.start, end: named.end } };
  }
  if (/["“](?:it['’]?s|this is|i['’]?m|i am|my name is)\s+$/iu.test(ahead(named))) {
    return { words: 'me', reach: { start: named.start, end: named.end } };
  }
  return null;
}

function gone(start: number, end: number): Fit {
  return { words: '', reach: { start, end } };
}
