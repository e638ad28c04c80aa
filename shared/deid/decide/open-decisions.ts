/** What is still to be decided. A suggestion stands without being taken; where there is none, the decision blocks. */

import type { Choice } from '../../journal/case.ts';
import type { Choices, Decision, Source, Survey } from './decision.ts';

/** Decisions with a place that has no words yet. With `sources`: only those touching these texts, judged by them. */
export function openDecisions(survey: Survey, choices: Choices, sources?: readonly Source[]): Decision[] {
  return touching(survey, sources).filter(
    (decision) =>
      standingChoice(decision, choices) === null &&
      decision.places.some(
        (place) => place.suggestion === null && (!sources || sources.includes(place.source)),
      ),
  );
}

/** Decisions nobody has looked at: "14 left". Their suggestions stand, untaken. */
export function untakenDecisions(survey: Survey, choices: Choices, sources?: readonly Source[]): Decision[] {
  return touching(survey, sources).filter((decision) => choiceOf(decision, choices) === null);
}

export function touching(survey: Survey, sources?: readonly Source[]): Decision[] {
  if (!sources) return [...survey.decisions];
  return survey.decisions.filter((decision) =>
    decision.places.some(({ source }) => sources.includes(source)),
  );
}

/** The choice that holds for a decision: keeping a direct identifier never does. */
export function choiceOf(decision: Decision, choices: Choices): Choice | null {
  const choice = choices[decision.key] ?? null;
  return choice?.how === 'keep' && decision.direct ? null : choice;
}

/** As `choiceOf`, where taking the suggestion is no more than the suggestion. */
function standingChoice(decision: Decision, choices: Choices): Choice | null {
  const choice = choiceOf(decision, choices);
  return choice?.how === 'suggested' ? null : choice;
}
