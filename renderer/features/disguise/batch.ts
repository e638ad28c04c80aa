/** The same for all that are alike: only those nobody has decided about, and only ways that need no words typed. */

import type { Choices, Decision, Source, Survey } from '../../../shared/deid/decide/decision.ts';
import { chooseKind } from '../../../shared/deid/decide/choosing.ts';
import type { Choice } from '../../../shared/journal/case.ts';
import type { Rungs as Way } from '../../../shared/words/en/disguise.ts';

/** Those of one kind that would be decided with it, itself among them; none where it would be alone. */
export function alike(
  open: Decision,
  way: Way | null,
  choice: Choice | null,
  left: readonly Decision[],
): Decision[] {
  if (choice === null || way === null || way === 'own' || way === 'keep') return [];
  const others = left.filter(({ key, kind }) => kind === open.kind && key !== open.key);
  // Taking the suggestion means that each gets its own.
  const able =
    choice.how === 'suggested'
      ? others.filter(({ places }) => places.every(({ suggestion }) => suggestion !== null))
      : others;
  return able.length === 0 ? [] : [open, ...able];
}

export function chooseAlike(
  survey: Survey,
  choices: Choices,
  decisions: readonly Decision[],
  choice: Choice,
  sources: readonly Source[],
): Choices {
  const [first] = decisions;
  if (first === undefined) return choices;
  return chooseKind({ ...survey, decisions }, choices, first.kind, choice, sources);
}
