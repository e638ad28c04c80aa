/** The patient's chair: the one people skip, so it gets the most help. A guess is enough, and it may be wrong. */

import type { PromptSet } from '../prompt.ts';

export const patient: PromptSet = {
  name: 'patient',
  language: 'en',
  place: 'patient',
  prompts: [
    { id: 'patient/begin-i', text: 'Begin "I", as your patient just before you met.' },
    { id: 'patient/rehearsed', text: 'What might they have rehearsed and not said?' },
    { id: 'patient/your-face', text: 'What might your face have told them?' },
    { id: 'patient/too-much', text: 'What might have mattered too much to say?' },
    { id: 'patient/put-into-words', text: 'Put what they did into words: "I ..."' },
    { id: 'patient/needing-you', text: 'What might it be like to need something from you?' },
    { id: 'patient/already-think', text: 'What might they fear you already think of them?' },
    { id: 'patient/hand-moved', text: 'Your hand moved: keyboard, prescription, door. What did they see?' },
    { id: 'patient/at-home', text: 'What would they tell someone at home about you tonight?' },
    { id: 'patient/never-enters', text: 'What of their life never enters your room?' },
    { id: 'patient/doing-for-you', text: 'What might they be doing for you?' },
    { id: 'patient/one-guess', text: 'Take one guess. What if not?' },
    { id: 'patient/getting-ready', text: 'How might they have got ready to come?' },
    { id: 'patient/waiting-room', text: 'What might the waiting have been like?' },
    { id: 'patient/on-the-way-out', text: '"On the way out I thought ..."' },
    { id: 'patient/proud-of', text: 'What might they be proud of that you have never asked about?' },
    { id: 'patient/three-words', text: 'Three words they might use for the visit.' },
    { id: 'patient/not-saying-no', text: 'What might they have said yes to because it was you who asked?' },
    { id: 'patient/someone-like-you', text: 'Who might you remind them of?' },
    { id: 'patient/after-the-door', text: 'The door is closed behind them. What do they do first?' },
  ],
};
