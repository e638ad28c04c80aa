/** After seeing them again. */

import type { PromptSet } from '../prompt.ts';

export const nextVisit: PromptSet = {
  name: 'next-visit',
  language: 'en',
  place: 'next-visit',
  prompts: [
    { id: 'next-visit/before-this-door', text: 'What did you feel before the door this time?' },
    { id: 'next-visit/smallest', text: 'What is the smallest thing that had moved?' },
    { id: 'next-visit/expected', text: 'Whom had you expected to meet?' },
    { id: 'next-visit/room', text: 'How did the room feel, with the two of you in it?' },
    { id: 'next-visit/forgot', text: 'Was there a moment you forgot all about it?' },
    { id: 'next-visit/same', text: 'What was just the same, and how was that?' },
  ],
};
