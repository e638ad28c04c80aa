/** Clues: what the language around a person's names says about who they are. Counts and words, no verdicts. */

import type { Gender } from '../../journal/case.ts';
import { genderOfName } from '../lists/given-names.ts';
import type { Source } from '../decide/decision.ts';
import type { Mention, Person } from './people.ts';
import { readMention } from './read-mention.ts';
import type { Read } from './read-mention.ts';
import type { Relation } from './relations.ts';

export interface Clues {
  readonly mentions: number;
  /** In how many of the texts. */
  readonly texts: number;
  /** The relation noun beside the name, and whose: "his", "my", "the" or ''. */
  readonly relation: Relation | null;
  readonly whose: string;
  readonly gender: Gender | null;
  /** "has been my patient", "pt JT". */
  readonly patient: number;
  readonly aged: number;
  readonly clinical: number;
  readonly titled: number;
  readonly doctor: number;
  /** Where the story first names them. */
  readonly first: number;
  /** How often the name is what others call the author. */
  readonly addressed: number;
  /** How often they come or came, and how many pronouns follow before anyone else is named. */
  readonly comes: number;
  readonly dwelt: number;
  /** How often it is someone spoken about. */
  readonly third: number;
  /** Where "her mother, NAME" begins: whoever was named before it is whose mother she is. */
  readonly possessor: { readonly source: Source; readonly before: number } | null;
  /** "since NAME died": someone whose death the case speaks of; alone since: a partner. */
  readonly died: boolean;
  readonly leftAlone: boolean;
  /** Brought a child of theirs, or is told by it: "Mr. Moss carried his daughter in". */
  readonly brings: boolean;
}

/** @param others where others are named, by source, sorted. */
export function readPerson(
  person: Person,
  texts: Readonly<Record<Source, string>>,
  others: Readonly<Record<Source, readonly number[]>> = {},
): Clues {
  const found = person.mentions.map((mention) => readMention(mention, texts[mention.source] ?? ''));
  const count = (pick: (one: Read) => boolean) => found.filter(pick).length;
  const related = found.filter(({ relation }) => relation !== null);
  const closest = related.find(({ whose }) => whose !== '') ?? related[0];
  const she = found.reduce((sum, one) => sum + one.she, 0);
  const he = found.reduce((sum, one) => sum + one.he, 0);
  const byPronoun = she > he * 2 ? 'she' : he > she * 2 ? 'he' : null;
  const byName = genderOfName(person.mentions.map(({ was }) => was));
  const gender = byName !== null && Math.max(she, he) < 3 ? byName : byPronoun;
  return {
    mentions: found.length,
    texts: new Set(person.mentions.map(({ source }) => source)).size,
    relation: closest?.relation ?? null,
    whose: closest?.whose ?? '',
    gender,
    patient: count((one) => one.patient),
    aged: count((one) => one.aged),
    clinical: count((one) => one.clinical),
    titled: Math.min(
      3,
      count((one) => one.titled),
    ),
    doctor: count((one) => one.doctor),
    first: Math.min(...person.mentions.map(({ source, start }) => (source === 'story' ? start : Infinity))),
    addressed: found.reduce((sum, one) => sum + one.addressed, 0),
    comes: count((one) => one.comes),
    dwelt: person.mentions.reduce(
      (sum, mention) =>
        sum + dwelling(texts[mention.source] ?? '', mention, others[mention.source] ?? [], gender),
      0,
    ),
    third: count((one) => one.third),
    possessor: related.find(({ possessor }) => possessor !== null)?.possessor ?? null,
    died: found.some((one) => one.died),
    leftAlone: found.some((one) => one.leftAlone),
    brings: found.some((one) => one.brings),
  };
}

/** How many pronouns of theirs follow before anyone else is named, at most a paragraph or so on. */
function dwelling(text: string, { end }: Mention, others: readonly number[], gender: Gender | null): number {
  const next = others.find((start) => start >= end) ?? text.length;
  const told = text.slice(end, Math.min(next, end + 600));
  const she = (told.match(/\b(?:she|her|hers)\b/giu) ?? []).length;
  const he = (told.match(/\b(?:he|him|his)\b/giu) ?? []).length;
  return gender === 'she' ? she : gender === 'he' ? he : Math.max(she, he);
}
