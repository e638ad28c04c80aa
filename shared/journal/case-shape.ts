/**
 * The shape a Case has inside its record. Every text and list has a limit; what a person can exceed by typing or
 * pasting is told by `holdsTooMuch`, so that it is refused with a sentence before anything is written.
 */

import { isId, type Id } from '../base/ids.ts';
import {
  dictionary,
  flag,
  list,
  object,
  oneOf,
  orNull,
  tagged,
  text,
  whole,
  type Shape,
} from '../base/shapes.ts';
import { LONGEST_TEXT, type Case, type Reading, type Writing } from './case.ts';

const MANY = 100_000;
const SHORT = 10_000;

const id: Shape<Id> = {
  misfit: (value, path) => (typeof value === 'string' && isId(value) ? null : path || 'value'),
};
const millis = whole(0, Number.MAX_SAFE_INTEGER);
const long = text(LONGEST_TEXT);
const short = text(SHORT);
const spans = list(
  object({ start: whole(0, Number.MAX_SAFE_INTEGER), end: whole(0, Number.MAX_SAFE_INTEGER) }),
  MANY,
);
const writing: Shape<Writing> = object({ text: long, onlyMine: spans });
const answered = <const T extends string>(...answers: readonly T[]) =>
  orNull(object({ answer: oneOf(...answers), of: text(10 * LONGEST_TEXT) }));

const reading: Shape<Reading> = object({
  read: list(long, MANY),
  confirmed: list(object({ sentence: long, word: short }), MANY),
  known: answered('no', 'yes'),
  heard: answered('cared-for', 'exposed'),
});

const choice = tagged('how', {
  suggested: object({ how: oneOf('suggested') }),
  omit: object({ how: oneOf('omit') }),
  instead: object({ how: oneOf('instead'), words: short }),
  keep: object({ how: oneOf('keep'), reason: short }),
  'not-an-identifier': object({ how: oneOf('not-an-identifier') }),
});

const ROLES = [
  'patient',
  'partner',
  'parent',
  'child',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'trainee',
  'nurse',
  'staff',
  'me',
  'other',
] as const;

export const caseShape: Shape<Case> = object({
  id,
  created: millis,
  touched: millis,
  written: millis,
  name: short,
  texts: object({ story: writing, doctor: writing, patient: writing, relationship: writing }),
  cast: list(
    object({
      id: short,
      forms: list(short, SHORT),
      role: oneOf(...ROLES),
      gender: orNull(oneOf('she', 'he', 'they')),
      called: short,
    }),
    SHORT,
  ),
  marks: list(object({ text: short, kind: short }), MANY),
  choices: dictionary(choice, MANY, SHORT),
  card: object({
    cues: list(long, SHORT),
    mayAsk: object({ age: long, home: long, work: long, 'how-long': long }),
    reading,
  }),
  page: object({
    travels: object({ story: spans, doctor: spans, patient: spans, relationship: spans }),
    parts: object({
      moment: long,
      person: long,
      me: long,
      why: long,
      wondering: long,
      them: long,
      between: long,
    }),
    on: object({
      moment: flag,
      person: flag,
      me: flag,
      why: flag,
      wondering: flag,
      them: flag,
      between: flag,
    }),
    reading,
  }),
  groups: list(id, SHORT),
  named: list(object({ at: millis, whom: oneOf('me', 'patient'), what: short }), MANY),
  after: list(
    object({ at: millis, how: oneOf('told', 'another', 'listened'), group: orNull(id), text: writing }),
    SHORT,
  ),
  lines: object({ kept: list(long, SHORT), reading }),
  seeingAgain: orNull(millis),
  visits: list(object({ at: millis, them: long, me: long, neither: long }), SHORT),
  departures: list(
    object({
      at: millis,
      what: oneOf('card', 'page', 'lines'),
      format: oneOf('markdown', 'text', 'word', 'pdf', 'print', 'copy', 'screen'),
    }),
    MANY,
  ),
});

/** Whatever a person can type or paste too much of. Everything else has room to spare. */
export function holdsTooMuch(chosen: Case): boolean {
  const { texts, card, page, after, lines, visits } = chosen;
  const long = [
    ...Object.values(texts).map((written) => written.text),
    ...card.cues,
    ...Object.values(card.mayAsk),
    ...Object.values(page.parts),
    ...after.map((reflection) => reflection.text.text),
    ...lines.kept,
    ...visits.flatMap(({ them, me, neither }) => [them, me, neither]),
  ];
  const short = [
    chosen.name,
    ...chosen.cast.flatMap((member) => [member.called, ...member.forms]),
    ...chosen.marks.map((mark) => mark.text),
    ...Object.keys(chosen.choices),
    ...Object.values(chosen.choices).flatMap((made) =>
      made.how === 'instead' ? [made.words] : made.how === 'keep' ? [made.reason] : [],
    ),
  ];
  return long.some((words) => words.length > LONGEST_TEXT) || short.some((words) => words.length > SHORT);
}
