/** For the card: ways to begin a cue that asks nothing of the group. */

import type { PromptSet } from '../prompt.ts';

export const card: PromptSet = {
  name: 'card',
  language: 'en',
  place: 'card',
  prompts: [
    { id: 'card/wondering-what-like', text: 'I am left wondering what it is like to be ...' },
    { id: 'card/cannot-picture', text: 'What I cannot picture is ...' },
    { id: 'card/under-my-skin', text: "Something here gets under my skin, and I don't know what it is." },
    { id: 'card/glad-to-listen', text: "I'd be glad just to listen." },
    { id: 'card/keeps-coming-back', text: 'What keeps coming back is ...' },
    { id: 'card/have-not-said', text: 'I have not said this to anyone: ...' },
  ],
};
