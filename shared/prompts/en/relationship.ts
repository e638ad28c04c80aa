/** The third chair: what happens between the two of you. */

import type { PromptSet } from '../prompt.ts';

export const relationship: PromptSet = {
  name: 'relationship',
  language: 'en',
  place: 'relationship',
  prompts: [
    {
      id: 'relationship/picture',
      text: 'If the two of you were in a picture, how far apart, and who faces whom?',
    },
    { id: 'relationship/weather', text: 'What was the weather in the room, and when did it change?' },
    { id: 'relationship/each-time', text: 'What happens each time?' },
    { id: 'relationship/unspoken-deal', text: 'If there were an unspoken deal, what is each keeping?' },
    { id: 'relationship/hope', text: 'Where is the hope just now?' },
    { id: 'relationship/quiet', text: 'Where does it go quiet?' },
    { id: 'relationship/who-else', text: 'Who else was in the room without being there?' },
    { id: 'relationship/both-there', text: 'Was there a second you were both there?' },
    { id: 'relationship/waiting', text: 'When were you the one waiting?' },
    { id: 'relationship/sound-off', text: 'What would an onlooker see with the sound off?' },
    { id: 'relationship/title', text: "Give this relationship a title, like a short story's." },
    { id: 'relationship/who-begins', text: 'Who begins, and who ends it?' },
    { id: 'relationship/never-spoken-of', text: 'What do you both know and never speak of?' },
    { id: 'relationship/first-time', text: 'How was it the first time, and what is left of that?' },
    { id: 'relationship/if-it-stopped', text: 'If you never met again, what would be unfinished?' },
    { id: 'relationship/joke', text: 'Is there a joke, a ritual, a phrase that is only the two of you?' },
  ],
};
