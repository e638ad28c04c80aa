/**
 * People: which mentions of names are one person. "Walter Lindqvist", "Walter", "Mr. Lindqvist", "Walt", "W.L." and
 * "DZIEDZIC, WALTER J" join where only one person fits; where two would, a form stays on its own.
 */

import type { CastMember } from '../../journal/case.ts';
import type { Source } from '../decide/decision.ts';
import { nicknamesOf } from '../find/cast-forms.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../../base/span.ts';
import { spell, nearlySame } from '../spelling.ts';

export interface Mention extends Span {
  readonly source: Source;
  readonly was: string;
  readonly finding: Finding;
}

export interface Person {
  readonly id: string;
  readonly member: CastMember | null;
  readonly mentions: readonly Mention[];
}

interface Draft {
  readonly member: CastMember | null;
  /** Folded forms, each a list of words, given name first. */
  readonly names: string[][];
  readonly mentions: Mention[];
}

export function gatherPeople(mentions: readonly Mention[], cast: readonly CastMember[]): Person[] {
  const drafts: Draft[] = cast.map((member) => ({
    member,
    names: member.forms.map(nameWords).filter((name) => name.length > 0),
    mentions: [],
  }));
  const byForm = new Map<string, { name: string[]; mentions: Mention[] }>();
  for (const mention of mentions) {
    const name = nameWords(mention.was);
    const entry = byForm.get(name.join(' ')) ?? { name, mentions: [] };
    entry.mentions.push(mention);
    byForm.set(name.join(' '), entry);
  }
  // Fuller names first: they are what the shorter ones join. Among equals the more frequent.
  const entries = [...byForm.values()].sort(
    (a, b) => weight(b.name) - weight(a.name) || b.mentions.length - a.mentions.length,
  );
  for (const { name, mentions: found } of entries) {
    const home = homeOf(name, drafts);
    if (home) {
      home.mentions.push(...found);
      if (!home.names.some((known) => known.join(' ') === name.join(' '))) home.names.push(name);
    } else drafts.push({ member: null, names: [name], mentions: [...found] });
  }
  return drafts
    .filter((draft) => draft.mentions.length > 0)
    .map(({ member, names, mentions: found }) => ({
      id: member?.id ?? (names[0] ?? []).join(' '),
      member,
      mentions: found,
    }));
}

/** How much of a name says who: "DK" joins Dr. K, where K is known, and not the other way round. */
function weight(name: readonly string[]): number {
  const short = name.length === 1 && (name[0]?.length ?? 9) <= 2;
  return short ? ((name[0]?.length ?? 0) > 1 ? -1 : 0) : name.filter(isWhole).length;
}

/** Folded words of a name, given name first, honorifics and suffixes dropped: "DZIEDZIC, WALTER J" is walter j dziedzic. */
export function nameWords(form: string): string[] {
  const spelled = /^(?:\p{L}[-.]){3,}\p{L}\.?$/u.test(form) ? form.replace(/[-.]/gu, '') : form;
  const [last = '', given] = spelled.split(/,\s*/u, 2);
  const turned =
    given !== undefined && !/^(?:Jr|Sr|MD|RN|DO|PhD)\b/iu.test(given) ? `${given} ${last}` : last;
  return spell(turned)
    .split(/[ ]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
}

function homeOf(name: readonly string[], drafts: readonly Draft[]): Draft | null {
  for (const fits of [same, contained, extended, shortened, misspelt, initialed]) {
    const homes = drafts.filter((draft) => draft.names.some((known) => fits(name, known)));
    if (homes.length === 1) return homes[0] ?? null;
    if (homes.length > 1) return fits === same ? (homes[0] ?? null) : null;
  }
  return null;
}

type Fits = (name: readonly string[], known: readonly string[]) => boolean;

const same: Fits = (name, known) => name.join(' ') === known.join(' ');

/** Every whole word of the shorter is in the longer; loose initials must agree. */
const contained: Fits = (name, known) => {
  const whole = name.filter(isWhole);
  if (whole.length === 0 || known.length < 2) return false;
  return (
    whole.every((word) => known.includes(word) || known.includes(word.replace(/s$/u, ''))) &&
    name.filter((word) => !isWhole(word)).every((letter) => known.some((word) => word.startsWith(letter)))
  );
};

/** "Walter Lindqvist", where so far there is only a Walter. */
const extended: Fits = (name, known) => {
  const [only = ''] = known;
  return known.length === 1 && name.length > 1 && isWhole(only) && name[0] === only;
};

/** Given names: one is the short of the other (Walt, Manny by the list of nicknames); surnames, where both have one, agree. */
const shortened: Fits = (name, known) => {
  const [a = '', ...surname] = name;
  const [b = '', ...other] = known;
  if (!isWhole(a) || !isWhole(b)) return false;
  const pair = a.length < b.length ? ([a, b] as const) : ([b, a] as const);
  const short = pair[0].replace(/(?:ie|y)$/u, '');
  const stem = pair[0].length >= 3 && short.length >= 3 && pair[1].startsWith(short) && pair[0] !== pair[1];
  if (!stem && !oneName(a, b)) return false;
  return surname.length === 0 || other.length === 0 || surname.at(-1) === other.at(-1);
};

/** "Will" and "William", "Bill" and "Will": one is made of the other, or both of the same. */
function oneName(a: string, b: string): boolean {
  const others = nicknamesOf(b);
  return others.has(a) || [...nicknamesOf(a)].some((long) => others.has(long));
}

const misspelt: Fits = (name, known) => {
  if (name.length === 1) return known.some((word) => near(name[0] ?? '', word));
  const initials = name[0]?.charAt(0) === known[0]?.charAt(0);
  return known.length > 1 && initials && near(name.at(-1) ?? '', known.at(-1) ?? '');
};

/** "L.M.", "JT", "K": the initials of one person, or the first letter of one word of theirs. */
const initialed: Fits = (name, known) => {
  const letters = name.every((word) => !isWhole(word)) ? name.join('') : '';
  const joined = letters || (name.length === 1 && (name[0]?.length ?? 9) <= 3 ? (name[0] ?? '') : '');
  if (joined === '') return false;
  const initials = known.map((word) => word.charAt(0)).join('');
  // "DK" for Dr. K, where they are called so.
  if (joined.length === 2 && joined.startsWith('d') && known.length === 1 && known[0] === joined.charAt(1))
    return true;
  return joined.length > 1 ? initials === joined && known.length > 1 : initials.includes(joined);
};

function near(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && a.charAt(0) === b.charAt(0) && nearlySame(a, b);
}

function isWhole(word: string): boolean {
  return word.length > 1;
}

const TITLES = new Set(
  'mr mrs ms mx miss dr doctor prof professor sir dame lady lord rev reverend father brother sister nurse big old jr sr md rn do phd'.split(
    ' ',
  ),
);
