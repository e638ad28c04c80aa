/** Words of the one read: sentence by sentence, two questions, ready. */

import type { NotReady } from '../../handout/handout.ts';

export const read = {
  head: 'As the group will hear it',
  say: 'Read all of it, slowly, as someone who knows them.',
  keys: 'Space: read, next.',
  text: 'The text to read',
  next: 'Read, next',
  again: 'Read from the top',
  sentence: (number: number, of: number) => `Sentence ${String(number)} of ${String(of)}`,
  isRead: 'read',
  allRead: 'All of it is read.',
  change: 'Change these words',
  questions: 'Two questions',
  known: 'Would family, a colleague at my clinic or a neighbor who reads the local news know who this is?',
  heard: 'If the patient heard this, would they feel',
  no: 'No',
  yes: 'Yes',
  caredFor: 'cared for',
  exposed: 'exposed',
  stillNamed: 'Still singles them out, taken together',
  together: (named: string) => `${capital(named)}.`,
  stillNamedNone: 'Nothing more singles anyone out, as far as we can see.',
  knownYes: 'Then change one of the things that single them out.',
  exposedSay: 'Then ask their consent, or choose another case.',
  stands: (word: string) => `“${word}” still stands here.`,
  mayBe: (word: string) => `“${word}”: a name, or only the word?`,
  isWord: 'It is the word, not the name',
  onlyMine: 'This is Only mine, word for word. Say it in other words, or take it out of Only mine.',
  wasConfirmed: (word: string) => `“${word}”: the word, not the name.`,
  back: 'Back to disguise',
  kept: (reason: string) => `Kept: ${reason}`,
  notChecked:
    'De-identified. Not checked: what the group may already know, and turns of phrase only the patient would use.',
  ready: 'Ready',
  why: {
    empty: 'There is nothing to read yet.',
    unread: 'Some of it is still unread.',
    'certain-residue': 'Something that identifies them still stands in it.',
    'unconfirmed-residue': 'A word in it may be a name. Look at it once.',
    'only-mine': 'Some of it is Only mine, and stays here.',
    'known-unanswered': 'The first question is still open.',
    'known-yes': 'Someone would know who this is.',
    'heard-unanswered': 'The second question is still open.',
    exposed: 'They would feel exposed.',
    'too-long': 'A card holds five cues and 35 words.',
  } satisfies Record<NotReady, string>,
  undecided: (count: number) =>
    count === 1
      ? 'One decision is still open, so these are not yet the final words.'
      : `${String(count)} decisions are still open, so these are not yet the final words.`,
  looking: 'Looking through your words.',
} as const;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
