/**
 * A person, told by role: "my patient", "his wife", "the resident"; now and then "she" where nobody else could be meant.
 * The honorific goes with the name; a name someone is spoken to by goes with its comma; "his daughter Britta" is told
 * as "his daughter". Names are never invented.
 */

import type { CastMember } from '../../journal/case.ts';
import type { Span } from '../../base/span.ts';
import { relationPattern } from '../relations.ts';
import { ahead, after, before, behind, capitalLike, inQuotes, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { fitMe } from './me.ts';
import { pronounFor } from './pronoun.ts';
import type { Told } from './pronoun.ts';

export const TITLE =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|Deacon|Pastor|Father|Fr|Brother|Sister|Nurse|Sir|Mister|Uncle|Aunt|Auntie|Aunty)\.?\s+)+/iu;

const REL = relationPattern();
const KIN_BEFORE = new RegExp(`\\b(?:patient|driver|man|woman|boy|girl|lady|${REL})(,?)\\s+$`, 'iu');
const KIN_AFTER = new RegExp(
  `^\\s*,\\s+(?:that['’]s\\s+)?(?=(?:my|his|her|their|our|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:patient|${REL})\\b)`,
  'iu',
);
const IS_KIN = new RegExp(
  `^\\s+(?:is|was|has been|had been|became)\\s+(?:my|his|her|their|our|the|a|an)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:patient|${REL})\\b`,
  'iu',
);

export function fitPerson(spot: Spot, member: CastMember, told: Told): Fit {
  const titled = widen(spot, TITLE) ?? { start: spot.start, end: spot.end };
  const named: Spot = { ...spot, ...titled };
  if (member.role === 'me') return fitMe(spot, named);
  const gone = goesAltogether(named, member);
  if (gone) return gone;
  const reach = withAdjectives(named);
  if (/^\s*(?:family|household)\b/iu.test(after(named)) && !/['’]s?$/u.test(was(named))) {
    return { words: capitalLike(spot.text, reach.start, 'the'), reach };
  }
  if (/\bthe\s+$/iu.test(before(named)) && /s$/u.test(was(spot)) && titled.start === spot.start) {
    return { words: 'family', reach: titled };
  }
  const pronoun = IS_KIN.test(behind(named)) && member.gender ? subject(member.gender) : null;
  const possessive = /^['’]s\b/u.test(after(named));
  const varied = pronoun ?? pronounFor({ ...spot, ...reach }, member, told, possessive);
  const words =
    varied ?? (told.mentioned.has(member.id) ? again(member.called) : firstWords(spot, member, told));
  const end = varied && possessive ? reach.end + 2 : reach.end;
  return { words: capitalLike(spot.text, reach.start, words), reach: { start: reach.start, end } };
}

export function subject(gender: 'she' | 'he' | 'they'): string {
  return gender;
}

/** "his daughter", where nothing yet stands for "his": "my patient's daughter". */
function firstWords(spot: Spot, member: CastMember, told: Told): string {
  const kin = /^(his|her)\s+/u.exec(member.called);
  const { patient } = told;
  if (!kin || !patient || patient.id === member.id || told.mentioned.has(patient.id)) return member.called;
  const earlier = spot.text.slice(0, spot.start);
  if ((kin[1] === 'his' ? /\b(?:he|his|him)\b/iu : /\b(?:she|her)\b/iu).test(earlier)) return member.called;
  return `${patient.called}'s ${member.called.slice(kin[0].length)}`;
}

/** "a colleague" the first time, then "the colleague". */
export function again(called: string): string {
  if (called === 'someone') return 'that person';
  if (called === 'someone else') return 'the other person';
  return called.replace(/^(?:an?|another)\s+/u, (word) =>
    word.startsWith('another') ? 'the other ' : 'the ',
  );
}

/** A name someone is spoken to by: bounded by commas or the ends of what is said. Its reach takes the comma. */
export function vocative(named: Spot): Fit | null {
  const left = before(named);
  const right = after(named);
  if (!inQuotes(named.text, named.start)) return null;
  if (/,\s*$/u.test(left) && /^\s*(?:[.!?;—]|,?["”])/u.test(right)) {
    return {
      words: '',
      reach: { start: named.start - (/,\s*$/u.exec(left)?.[0].length ?? 0), end: named.end },
    };
  }
  if (/,\s*$/u.test(left) && /^,/u.test(right)) {
    return {
      words: '',
      reach: { start: named.start - (/,\s*$/u.exec(left)?.[0].length ?? 0), end: named.end },
    };
  }
  const opening = /(?:["“]|[.!?]\s)$/u.test(left) && /^,\s+/u.exec(right);
  if (!opening) return null;
  const end = named.end + opening[0].length;
  const next = named.text.slice(end, end + 1);
  if (end >= named.to && next !== '') return { words: '', reach: { start: named.start, end } };
  return { words: next.toUpperCase(), reach: { start: named.start, end: end + next.length } };
}

/** Where the role already stands beside the name, or the name only answers "what is her name", it just goes. */
function goesAltogether(named: Spot, member: CastMember): Fit | null {
  const spoken = vocative(named);
  if (spoken) return spoken;
  const left = before(named);
  const right = after(named);
  const kin = KIN_BEFORE.exec(left);
  if (kin && !(kin[1] === ',' && member.role === 'patient')) {
    const gap = /,?\s+$/u.exec(left)?.[0].length ?? 0;
    const closing = kin[1] === ',' ? /^,/u.exec(right) : null;
    if (kin[1] !== ',' || closing || /^[.;!?]/u.test(right)) {
      return gone(named.start - gap, named.end + (closing?.[0].length ?? 0));
    }
  }
  const afterwards = KIN_AFTER.exec(right);
  if (afterwards && !/^['’]s/u.test(right)) {
    const end = named.end + afterwards[0].length;
    const next = named.text.charAt(end);
    const words = capitalLike(named.text, named.start, next);
    return { words, reach: { start: named.start, end: end + 1 } };
  }
  const name = /,?(?:\s+and)?\s+(?:his|her|their|whose)\s+name(?:\s+is|\s+was|['’]s)\s+$/iu.exec(left);
  if (name) return gone(named.start - name[0].length, named.end);
  const called = /\s+(?:named|called)\s+$/iu.exec(left);
  if (called) return gone(named.start - called[0].length, named.end);
  const nickname = /\b(?:call|calls|called|calling)\s+(?:him|her|them|it)\s+["“]?$/iu.exec(left);
  if (nickname) {
    const quoted = widen(named, /["“]/u, /["”]/u);
    return { words: 'by name', reach: quoted ?? { start: named.start, end: named.end } };
  }
  if (/(?:^|[.!?]\s+|\n)$/u.test(ahead(named)) && /^[.!?]\s*(?:$|\n)/u.test(behind(named))) {
    return {
      words: capitalLike(named.text, named.start, member.called),
      reach: { start: named.start, end: named.end },
    };
  }
  return null;
}

function gone(start: number, end: number): Fit {
  return { words: '', reach: { start, end } };
}

function withAdjectives(named: Spot): Span {
  const pattern =
    /(?:\b(?:the|my|our|this|that)\s+)?(?:\b(?:poor|dear|old|young|little|sweet|late|big)\s+)+|\b(?:my|our)\s+/iu;
  return widen(named, pattern) ?? { start: named.start, end: named.end };
}
