/**
 * A person, told by role: "my patient", "his wife", "the resident"; now and then "she" where nobody else could be meant.
 * The honorific goes with the name; a name someone is spoken to by goes with its comma; "his daughter Britta" is told
 * as "his daughter". Names are never invented.
 */

import type { CastMember } from '../../../journal/case.ts';
import type { Span } from '../../../base/span.ts';
import { ONE_OF } from '../../cast/beside.ts';
import { fitApposition, IS_KIN } from './apposition.ts';
import { after, ahead, article, before, beginsSentence, behind, capitalLike, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';
import { relationPattern } from '../../cast/relations.ts';
import { fitMe } from './me.ts';
import { pronounFor, pronounInSpeech } from './pronoun.ts';
import type { Telling } from './pronoun.ts';
import { TITLE } from './title.ts';
import { fitAgain, fitDescribing, fitKinOf, fitUnknown, someoneHere } from './unnamed.ts';
import { vocative } from './vocative.ts';

export function fitPerson(spot: Spot, member: CastMember, told: Telling): Fit {
  const titled = widen(spot, TITLE) ?? { start: spot.start, end: spot.end };
  // "I didn't tell B. either": the stop belongs to the initial.
  const initial = /^\p{Lu}$/u.test(was(spot)) && /^\.\s+\p{Ll}/u.test(behind(spot)) && spot.end < spot.to;
  const named: Spot = { ...spot, ...titled, end: titled.end + (initial ? 1 : 0) };
  if (member.role === 'me') return fitMe(spot, named);
  const apart =
    nothingButTheName(named, member) ??
    vocative(named) ??
    fitAgain(named, told.last?.id === member.id ? told.last : null) ??
    introducing(named, member, told) ??
    fitUnknown(named, member) ??
    fitKinOf(named, member, told.patient) ??
    (member.role === 'patient' ? null : fitDescribing(named)) ??
    fitApposition(named, member) ??
    family(spot, named);
  if (apart) return apart;
  const said = introduced(named, member);
  if (said) return said;
  const reach = withAdjectives(named);
  const possessive = /^['’]s\b/u.test(after(named));
  const at = { ...spot, ...reach };
  const varied =
    pronounBeside(named, member) ??
    pronounInSpeech(at, member, possessive) ??
    pronounFor(at, member, told, possessive);
  const words = varied ?? wordsFor({ ...spot, ...reach }, member, told);
  const noted =
    new RegExp(`^\\s+\\((?:${relationPattern()})(?:\\)|(?=,))`, 'iu').exec(after(named))?.[0].length ?? 0;
  const end = (varied && possessive ? reach.end + 2 : reach.end) + noted;
  const determined = /^(?:my|his|her|our|their|the|an?|another|someone|that)\b/u.test(words)
    ? widen({ ...spot, ...reach }, /\b(?:the|an?|this|that)\s+/iu)
    : null;
  const start = determined?.start ?? reach.start;
  return { words: capitalLike(spot.text, start, words), reach: { start, end } };
}

/** "He came late. Mr. Moss, 58, a baker, lives": who it is was said; the age opens the sentence. */
function introducing(named: Spot, member: CastMember, { mentioned }: Telling): Fit | null {
  const again = mentioned.has(member.id) && member.role === 'patient';
  const opens =
    beginsSentence(named.text, named.start) && /^,\s+$/u.test(after(named)) && named.to < named.text.length;
  const aged = /^\s*(?:\d{2,3}\b|\p{L}+ty(?:-\p{L}+)?\b)/u.test(named.text.slice(named.to, named.to + 16));
  return again && opens && aged ? { words: '', reach: { start: named.start, end: named.to } } : null;
}

/** "The patient is Yonas": "He is the patient". "Patient is Penny Horn she is 68": the patient is. "Her mother, Mrs. Moss, is": "My patient is". */
function introduced(named: Spot, { role, gender, called }: CastMember): Fit | null {
  if (role !== 'patient') return null;
  const lead = /(?:\bname of (?:the\s+)?)?\b((?:the\s+)?patient) (is|was)\s+$/iu.exec(before(named));
  const who = (lead?.[1] ?? '').toLowerCase();
  if (lead && /^\s+(?:s?he|s?he['’]?s)\b/u.test(after(named))) {
    const start = named.start - lead[0].length;
    return { words: capitalLike(named.text, start, who), reach: { start, end: named.end } };
  }
  if (
    lead &&
    (gender === 'she' || gender === 'he') &&
    beginsSentence(named.text, named.start - lead[0].length)
  ) {
    const start = named.start - lead[0].length;
    return {
      words: capitalLike(named.text, start, `${gender} ${lead[2] ?? 'is'} ${who}`),
      reach: { start, end: named.end },
    };
  }
  const kin = KIN_FIRST.exec(before(named));
  const opens = kin && /^\s*$/u.test(named.text.slice(0, named.start - kin[0].length));
  if (!kin || !opens || !after(named).startsWith(',')) return null;
  const start = named.start - kin[0].length;
  return { words: capitalLike(named.text, start, called), reach: { start, end: named.end + 1 } };
}

const KIN_FIRST = new RegExp(`\\b(?:his|her|their)\\s+(?:${relationPattern()}),\\s+$`, 'iu');

/** "Walter has been my patient": the role already stands there. */
function pronounBeside(named: Spot, { gender, called }: CastMember): string | null {
  if (gender !== 'she' && gender !== 'he') return null;
  const said = IS_KIN.exec(behind(named))?.[1]?.toLowerCase();
  if (said !== undefined && called.toLowerCase().endsWith(said.split(/[-\s]/u).at(-1) ?? said)) return gender;
  return null;
}

function wordsFor(spot: Spot, member: CastMember, told: Telling): string {
  // Only those this text has told: "another man" points to one the listener has just met.
  const alike = (told.alike.get(member.called) ?? []).filter(
    (id) => id === member.id || told.mentioned.has(id),
  );
  const place = Math.max(0, alike.includes(member.id) ? alike.indexOf(member.id) : alike.length);
  const before = told.known.has(member.id);
  if (/^(?:his|her)\s/u.test(member.called))
    return told.mentioned.has(member.id) ? member.called : firstOfKin(spot, member, told);
  const first =
    PROFESSIONAL.has(member.role) &&
    IS_PLAIN.test(member.called) &&
    !before &&
    place === 0 &&
    !saidBefore(spot, member.called);
  const called =
    before || place > 0
      ? numbered(member.called, place, before)
      : first
        ? member.called.replace(/^the (?=(\p{L}))/u, (_, letter: string) => `${article(letter)} `)
        : member.called;
  // Words of the author's own outrank where someone stands.
  const proposed = member.called === 'someone' || IS_PLAIN.test(member.called);
  return (proposed ? someoneHere(spot, called, before) : null) ?? called;
}

/** Whom a listener has not met is "a nurse", not "the nurse". */
const PROFESSIONAL: ReadonlySet<string> = new Set(['nurse', 'colleague', 'staff', 'trainee']);

function saidBefore({ text, start }: Spot, called: string): boolean {
  const noun = called.split(' ').at(-1) ?? called;
  return text
    .slice(Math.max(0, start - 2000), start)
    .toLowerCase()
    .includes(noun);
}

/** Words such as are proposed: a plain relation with its article. */
const IS_PLAIN = new RegExp(`^(?:an?|the) (?:${relationPattern()})$`, 'iu');

/** "a colleague", then "the colleague"; of a second one "another colleague", then "the other colleague". */
function numbered(called: string, place: number, again: boolean): string {
  if (called === 'someone') {
    const [first, then] = [
      ['someone', 'someone'],
      ['someone else', 'someone else'],
      ['another person', 'that other person'],
    ][Math.min(place, 2)] ?? ['someone', 'someone'];
    return (again ? then : first) ?? called;
  }
  if (called.startsWith('someone')) return place === 0 ? called : called.replace('someone', 'someone else');
  if (called.startsWith(ONE_OF)) {
    const one = called.slice(ONE_OF.length).replace(/s$/u, '');
    return place === 0 ? called : `the other ${one}`;
  }
  const noun = /^(?:an?|the)\s+(.*)$/u.exec(called)?.[1];
  if (noun === undefined) return called;
  const the = noun === 'colleague' ? 'my' : 'the';
  if (place === 0) return again ? `${the} ${noun}` : called;
  if (place === 1) return again ? `${the} other ${noun}` : `another ${noun}`;
  return again ? `the third ${noun}` : `a third ${noun}`;
}

/** "his daughter", where nothing yet stands for "his": "my patient's daughter". */
function firstOfKin(spot: Spot, member: CastMember, { patient, mentioned }: Telling): string {
  const his = member.called.startsWith('his ');
  if (!patient || patient.id === member.id || mentioned.has(patient.id)) return member.called;
  const earlier = spot.text.slice(Math.max(0, spot.start - 2000), spot.start);
  if ((his ? /\b(?:he|his|him)\b/iu : /\b(?:she|her)\b/iu).test(earlier)) return member.called;
  return `${patient.called}'s ${member.called.replace(/^\S+\s+/u, '')}`;
}

/** 'I said, "Walter."' is told as 'I said his name.' */
function nothingButTheName(named: Spot, { gender }: CastMember): Fit | null {
  const lead = /,\s+["“]$/u.exec(before(named));
  const close = /^([.!?])["”]/u.exec(after(named));
  if (!lead || !close || !/\b(?:said|say|says|whispered|repeated),\s+["“]$/iu.test(ahead(named))) return null;
  const their = gender === 'she' ? 'her' : gender === 'he' ? 'his' : 'the';
  return {
    words: ` ${their} name${close[1] ?? '.'}`,
    reach: { start: named.start - lead[0].length, end: named.end + close[0].length },
  };
}

/** "the Lindqvists", "the Lindqvist family". */
function family(spot: Spot, named: Spot): Fit | null {
  if (/^\s+(?:family|household)\b/iu.test(after(named))) {
    const article = widen(named, /\bthe\s+/iu, /\s+/u) ?? widen(named, null, /\s+/u);
    if (!article) return null;
    return { words: capitalLike(spot.text, article.start, 'the '), reach: article };
  }
  const plural = /\bthe\s+$/iu.test(before(named)) && /^\S*\p{L}{3}s$/u.test(was(spot));
  return plural ? { words: 'family', reach: { start: spot.start, end: spot.end } } : null;
}

function withAdjectives(named: Spot): Span {
  const pattern =
    /(?:\b(?:the|my|our|this|that)\s+)?(?:\b(?:poor|dear|old|young|little|sweet|late|big)\s+)+|\b(?:my|our)\s+/iu;
  return widen(named, pattern) ?? { start: named.start, end: named.end };
}
