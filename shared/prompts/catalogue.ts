/** Every prompt set. A new one is a file in its language's folder and a line here. */

import { after } from './en/after.ts';
import { card } from './en/card.ts';
import { doctor } from './en/doctor.ts';
import { nextVisit } from './en/next-visit.ts';
import { opening } from './en/opening.ts';
import { patient } from './en/patient.ts';
import { relationship } from './en/relationship.ts';
import type { Prompt, PromptPlace, PromptSet } from './prompt.ts';

export const PROMPT_SETS: readonly PromptSet[] = [
  opening,
  doctor,
  patient,
  relationship,
  card,
  after,
  nextVisit,
];

/** All prompts of one place, in the order of the sets. English where the language has none. */
export function promptsOf(place: PromptPlace, language = 'en'): Prompt[] {
  const here = PROMPT_SETS.filter((set) => set.place === place);
  const own = here.filter((set) => set.language === language);
  return (own.length > 0 ? own : here.filter((set) => set.language === 'en')).flatMap((set) => set.prompts);
}
