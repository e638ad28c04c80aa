/** Words of the disguise: each finding, its ladder in order of repair, and what still singles out. */

import type { Kind } from '../../deid/finding.ts';

export type Rungs = 'omit' | 'generalize' | 'blur' | 'alter' | 'own' | 'keep';

export const disguise = {
  head: 'Disguise',
  decisions: 'Decisions',
  text: { card: 'The card, disguised', page: 'The page, disguised' },
  left: (count: number) => (count === 0 ? 'All decided' : `${String(count)} left`),
  takeAll: 'Take all suggestions',
  takeAllKey: 'Shift+A',
  undo: 'Undo',
  none: 'Nothing in these words points to anyone we know of. Read it once all the same.',
  looking: 'Looking through your words.',
  kind: {
    NAME: 'a name',
    LOCATION: 'a place',
    ORG: 'an organization',
    DATE: 'a date',
    AGE: 'an age over 89',
    CONTACT: 'a way to reach someone',
    ID: 'a number',
    'Q:AGE': 'age',
    'Q:WHEN': 'when',
    'Q:WORK': 'work',
    'Q:HEALTH': 'health',
    'Q:FAMILY': 'family',
    'Q:ORIGIN': 'origin',
    'Q:EVENT': 'something that happened',
    'Q:OTHER': 'a detail',
  } satisfies Record<Kind, string>,
  places: (count: number) => (count === 1 ? '1 place' : `${String(count)} places`),
  kindAndPlaces: (kind: string, count: number) => (count === 1 ? kind : `${kind}, ${String(count)} places`),
  ladder: 'What to do',
  way: {
    omit: 'Omit',
    generalize: 'Generalize',
    blur: 'Blur the time',
    alter: 'Alter, if it carries no feeling',
    own: 'In your own words',
    keep: 'Keep, and say why',
  } satisfies Record<Rungs, string>,
  goes: 'it just goes',
  ownWords: 'Your own words',
  ownHint: 'what stands there instead',
  why: 'Your reason',
  whyHint: 'a reason in your own words',
  needsReason: 'Keeping it takes a reason.',
  needsWords: 'Write the words that stand there instead.',
  cannotKeep: 'This points straight at someone, so it cannot be kept.',
  pick: 'There is no suggestion for this one. It needs a choice.',
  notAnIdentifier: 'Not an identifier',
  notOne: 'not an identifier',
  kept: 'kept',
  omitted: 'omitted',
  nothing: 'no suggestion',
  decide: 'Decide',
  previous: 'Previous',
  next: 'Next',
  undecided: 'not decided',
  together: 'Still singles them out, taken together',
  togetherNamed: (named: readonly string[]) => `${capital(named.join(', '))}.`,
  togetherNone: 'Nothing left that singles anyone out, as far as we can see.',
  cannot: 'This one cannot be disguised',
  cannotSay: 'Then ask their consent, or choose another case. Both are honest ways out.',
  missed: 'Missed something?',
  missedSay: 'Select it in the text, or type it here.',
  identifies: 'This identifies someone',
  marking: (words: string) => `“${words}” will be found everywhere.`,
  missedField: 'Words that identify someone',
  markKind: { NAME: 'A name', LOCATION: 'A place', 'Q:OTHER': 'Something else' },
  markKinds: 'What is it?',
  add: 'Add',
  close: 'Close',
  keys: 'Arrows move, numbers choose, Enter decides.',
  read: 'Read it once',
  readWaits: (count: number) =>
    count === 1
      ? 'One has no suggestion. It needs a choice.'
      : `${String(count)} have no suggestion. They need a choice.`,
  back: { card: 'Back to the cues', page: 'Back to the sentences' },
  empty: { card: 'There is no cue yet.', page: 'No sentence travels yet.' },
} as const;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
