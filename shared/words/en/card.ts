/** Words of the card: five cues, what to say instead, what they may ask. */

import type { MayAsk } from '../../journal/case.ts';

export const card = {
  head: 'The card',
  say: 'Up to five cues. Start at the moment. Press a sentence to lift it, or type.',
  next: 'Not yet disguised.',
  cue: (number: number) => `Cue ${String(number)}`,
  first: 'The moment it began',
  texts: 'What you wrote',
  text: { story: 'Story', doctor: 'Doctor', patient: 'Patient', relationship: 'Between us' },
  jump: 'Go to',
  nothingYet: 'Nothing is set down yet. You can still type a cue.',
  onlyMine: 'Only mine',
  words: (count: number, most: number) => `${String(count)} of ${String(most)} words`,
  over: (count: number, most: number) => `${String(count)} words. A card holds ${String(most)}.`,
  full: 'Five are enough. Clear one first.',
  staysMine: 'That is only mine, so it stays here.',
  question: 'The group won’t answer this. You can still say it.',
  sayInstead: 'Say instead',
  sayInsteadNone: 'Nothing here needs another word yet.',
  leaveOut: 'better left out',
  more: (count: number) => `${String(count)} more`,
  fewer: 'Fewer',
  looking: 'Looking through your words.',
  mayAsk: 'They may ask',
  asks: {
    age: 'How old?',
    home: 'Who is at home?',
    work: 'What work?',
    'how-long': 'How long have you known them?',
  } satisfies Record<MayAsk, string>,
  answer: 'you will say',
  screenOnly: 'These two stay on the screen. Only the cues leave.',
  disguise: 'Disguise',
  take: 'Take along',
  noCues: 'One cue is enough to go on.',
} as const;
