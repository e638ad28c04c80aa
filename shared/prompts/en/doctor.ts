/** The doctor's chair: what happened in you. Two of these belong to you alone. */

import type { PromptSet } from '../prompt.ts';

export const doctor: PromptSet = {
  name: 'doctor',
  language: 'en',
  place: 'doctor',
  prompts: [
    {
      id: 'doctor/before-the-door',
      text: 'What did you feel just before the door opened, and just after it closed?',
    },
    { id: 'doctor/body', text: 'What was your body doing?' },
    { id: 'doctor/rather-not-write', text: "Is there a feeling you'd rather not write?" },
    { id: 'doctor/pulled-to-do', text: 'What were you pulled to do, whether or not you did it?' },
    { id: 'doctor/which-doctor', text: 'Which doctor walked in? Which walked out?' },
    { id: 'doctor/words-still-heard', text: 'Which of your words do you still hear?' },
    { id: 'doctor/not-to-say', text: 'What did you decide not to say?' },
    { id: 'doctor/looser-stricter', text: 'Where were you looser or stricter than usual?' },
    { id: 'doctor/overhearing', text: 'What would you mind a colleague overhearing?' },
    { id: 'doctor/want', text: 'What do you want from this patient?' },
    { id: 'doctor/someone-else', text: 'Does anyone else come to mind?', onlyMine: true },
    { id: 'doctor/home', text: 'Does this touch home? You may leave it there.', onlyMine: true },
    { id: 'doctor/the-chart-says', text: 'What does your note say, and what does it keep quiet about?' },
    { id: 'doctor/first-sight', text: 'What did you think in the first second, before you were fair?' },
    { id: 'doctor/time', text: 'When did you look at the clock?' },
    { id: 'doctor/face', text: 'What was your face trying not to show?' },
    { id: 'doctor/glad', text: 'What were you glad of, even for a moment?' },
    { id: 'doctor/between-patients', text: 'What did you take with you into the next room?' },
  ],
};
