/**
 * A Case: what the physician wrote about one patient, from four sides, and what was made of it.
 * Pure data. It is sealed whole as one record; nothing in it is derived from anything else in it.
 * Texts are plain text, as typed; offsets are UTF-16.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Span } from '../base/span.ts';

export type Angle = 'doctor' | 'patient' | 'relationship';
export type TextName = 'story' | Angle;

export const ANGLES: readonly Angle[] = ['doctor', 'relationship', 'patient'];
export const TEXT_NAMES: readonly TextName[] = ['story', 'doctor', 'patient', 'relationship'];

/** The longest one text may be, in UTF-16 units. More is refused with a sentence; nothing is cut. */
export const LONGEST_TEXT = 400_000;

export interface Writing {
  readonly text: string;
  /** What never travels and is never proposed: sorted, never overlapping. */
  readonly onlyMine: readonly Span[];
}

export type Role =
  | 'patient'
  | 'partner'
  | 'parent'
  | 'child'
  | 'sibling'
  | 'relative'
  | 'friend'
  | 'colleague'
  | 'trainee'
  | 'nurse'
  | 'staff'
  | 'me'
  | 'other';

/** Which pronouns a disguise may use for someone; null where nothing says. */
export type Gender = 'she' | 'he' | 'they';

/** One person of the case: every form found or typed, and what they are called instead. */
export interface CastMember {
  readonly id: string;
  /** The fullest form first. */
  readonly forms: readonly string[];
  readonly role: Role;
  readonly gender: Gender | null;
  /** What a reader is told instead of the name ("my patient", "his wife"). */
  readonly called: string;
}

/** What the physician decided about one finding; absent: the suggestion stands, untaken. */
export type Choice =
  | { readonly how: 'suggested' }
  | { readonly how: 'omit' }
  | { readonly how: 'instead'; readonly words: string }
  | { readonly how: 'keep'; readonly reason: string }
  | { readonly how: 'not-an-identifier' };

/** Something the scanner missed and the physician selected: found everywhere from then on. */
export interface Mark {
  readonly text: string;
  readonly kind: string;
}

export interface Case {
  readonly id: Id;
  readonly created: Millis;
  readonly touched: Millis;
  /** When something was last written: `touched`, but for what was only chosen, read or taken along since. */
  readonly written: Millis;
  /** Empty until the user gives one; shown instead: the first words of the story. Never leaves. */
  readonly name: string;
  readonly texts: Readonly<Record<TextName, Writing>>;
  readonly cast: readonly CastMember[];
  readonly marks: readonly Mark[];
  /** By `Decision.key`. */
  readonly choices: Readonly<Record<string, Choice>>;
  readonly card: Card;
  readonly page: Page;
  /** The groups it goes to, by id; a group that is gone counts as none. */
  readonly groups: readonly Id[];
  readonly named: readonly Naming[];
  readonly after: readonly Reflection[];
  readonly lines: Lines;
  /** "When you next see them": asked for since then; null: not. */
  readonly seeingAgain: Millis | null;
  readonly visits: readonly NextVisit[];
  readonly departures: readonly Departure[];
}

/** At most five cues and 35 words; as typed, before disguise. */
export interface Card {
  readonly cues: readonly string[];
  /** "They may ask": what the physician will say. On screen only. */
  readonly mayAsk: Readonly<Record<MayAsk, string>>;
  readonly reading: Reading;
}

export type MayAsk = 'age' | 'home' | 'work' | 'how-long';

export type PartName = 'moment' | 'person' | 'me' | 'why' | 'wondering' | 'them' | 'between';

export const PART_NAMES: readonly PartName[] = [
  'moment',
  'person',
  'me',
  'why',
  'wondering',
  'them',
  'between',
];

/** The physician's own text, assembled from their sentences, theirs to edit; before disguise. */
export interface Page {
  /** Which sentences travel, by the text they stand in. */
  readonly travels: Readonly<Record<TextName, readonly Span[]>>;
  readonly parts: Readonly<Record<PartName, string>>;
  /** Them and Between us are off by default: that is the group's work. */
  readonly on: Readonly<Record<PartName, boolean>>;
  readonly reading: Reading;
}

export type Answer = 'no' | 'yes' | 'cared-for' | 'exposed';

/** How far a card or page has been read, by the very words of each final sentence. */
export interface Reading {
  readonly read: readonly string[];
  /** Ambiguous residue confirmed per place: the sentence it stands in and the word. */
  readonly confirmed: readonly { readonly sentence: string; readonly word: string }[];
  /** Would family, a colleague or a neighbor know who this is? Answered for exactly the text `of`. */
  readonly known: { readonly answer: 'no' | 'yes'; readonly of: string } | null;
  /** If the patient heard this: cared for, or exposed? Answered for exactly the text `of`. */
  readonly heard: { readonly answer: 'cared-for' | 'exposed'; readonly of: string } | null;
}

/** What can be made of a case: the two ways in, and what is kept of an evening in the group. */
export type Made = 'card' | 'page' | 'lines';

export type Format = 'markdown' | 'text' | 'word' | 'pdf' | 'print' | 'copy';

export type Whom = 'me' | 'patient';

/** A feeling or a pull named on an evening, for oneself or, imagined, for the patient. */
export interface Naming {
  readonly at: Millis;
  readonly whom: Whom;
  /** The id of a feeling or pull in shared/prompts. */
  readonly what: string;
}

/** I told this one; I brought one and another was told; I only listened. */
export type InGroup = 'told' | 'another' | 'listened';

/** After the group: one's own movement only. */
export interface Reflection {
  /** When it was begun: no two of a case are alike. */
  readonly at: Millis;
  readonly how: InGroup;
  /** A group of the settings, or none said. One that is gone counts as none. */
  readonly group: Id | null;
  readonly text: Writing;
}

/** What was different when the two met again. */
export interface NextVisit {
  /** When it was begun: no two of a case are alike. */
  readonly at: Millis;
  readonly them: string;
  readonly me: string;
  readonly neither: string;
}

/** In them, in me, in neither: in this order. */
export const VISITED = ['them', 'me', 'neither'] as const;

/** Three lines to keep, as typed, before disguise. */
export interface Lines {
  readonly kept: readonly string[];
  readonly reading: Reading;
}

export const LINES = 3;

/** What left, when, in which form: sealed before the bytes leave. */
export interface Departure {
  readonly at: Millis;
  readonly what: Made;
  /** `screen`: shown on a shared screen. */
  readonly format: Format | 'screen';
}

const unread: Reading = { read: [], confirmed: [], known: null, heard: null };
const blank: Writing = { text: '', onlyMine: [] };

/** What surrounds a case, before anything of it is there: also for those written before it could be. */
export const around: Pick<Case, 'groups' | 'named' | 'after' | 'lines' | 'seeingAgain' | 'visits'> = {
  groups: [],
  named: [],
  after: [],
  lines: { kept: [], reading: unread },
  seeingAgain: null,
  visits: [],
};

export function newCase(id: Id, now: Millis): Case {
  return {
    id,
    created: now,
    touched: now,
    written: now,
    name: '',
    texts: { story: blank, doctor: blank, patient: blank, relationship: blank },
    cast: [],
    marks: [],
    choices: {},
    card: { cues: [], mayAsk: { age: '', home: '', work: '', 'how-long': '' }, reading: unread },
    page: {
      travels: { story: [], doctor: [], patient: [], relationship: [] },
      parts: { moment: '', person: '', me: '', why: '', wondering: '', them: '', between: '' },
      on: { moment: true, person: true, me: true, why: true, wondering: true, them: false, between: false },
      reading: unread,
    },
    ...around,
    departures: [],
  };
}
