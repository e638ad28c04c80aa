/** After the group: your own movement only, never who said what. */

import type { PromptSet } from '../prompt.ts';

export const after: PromptSet = {
  name: 'after',
  language: 'en',
  place: 'after',
  prompts: [
    { id: 'after/stayed', text: 'What stayed?' },
    { id: 'after/argue', text: 'What did you want to argue with?' },
    { id: 'after/new-feeling', text: 'Did a new feeling reach you?' },
    { id: 'after/told-it', text: 'What did you notice about having told it, and what did you leave out?' },
    { id: 'after/patient-now', text: 'How does the patient look now?' },
    { id: 'after/door-again', text: "Picturing that door again, what's there?" },
    { id: 'after/too-much-alone', text: 'Is anything too much to carry alone tonight?' },
    { id: 'after/silent', text: 'Where did you go quiet while you listened?' },
    { id: 'after/surprised', text: 'What surprised you in yourself?' },
    { id: 'after/body-listening', text: 'What was your body doing while you listened?' },
    { id: 'after/whose-chair', text: 'Which chair did you find yourself in?' },
    { id: 'after/eased', text: 'Did anything ease? Did anything tighten?' },
    { id: 'after/tell-again', text: 'Telling it again tomorrow, where would you begin?' },
    { id: 'after/three-lines', text: 'If you kept three lines, which?' },
  ],
};
