/** Opening: what to ask someone who sits down with one patient still on the mind. */

import type { PromptSet } from '../prompt.ts';

export const opening: PromptSet = {
  name: 'opening',
  language: 'en',
  place: 'opening',
  prompts: [
    { id: 'opening/came-home', text: 'Which patient came home with you today?' },
    { id: 'opening/in-a-breath', text: 'Tell it in a breath, leaving the medicine out.' },
    { id: 'opening/where-in-the-day', text: 'Where in the day does this person come back to you?' },
    { id: 'opening/ten-seconds', text: 'Which ten seconds keep replaying?' },
    { id: 'opening/no-line', text: 'What has no line in a chart?' },
    {
      id: 'opening/probably-nothing',
      text: `You may think this isn't really a case. Begin anyway: "It's probably nothing, but ..."`,
    },
    { id: 'opening/the-name-on-the-list', text: "Whose name do you notice first on tomorrow's list?" },
    { id: 'opening/on-the-way-home', text: 'Where were you on the way home when it caught up with you?' },
    { id: 'opening/middle', text: 'Begin in the middle. The beginning can come later, or not.' },
    { id: 'opening/an-object', text: 'Was there an object in it? Start with that.' },
    {
      id: 'opening/said-in-the-corridor',
      text: 'What did you say about it in the corridor, and what did you leave out?',
    },
    {
      id: 'opening/not-the-medicine',
      text: 'If the medicine were the least of it, what would be the most of it?',
    },
  ],
};
