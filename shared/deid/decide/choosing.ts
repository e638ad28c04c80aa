/** Choosing: the only ways a choice comes about. A direct identifier cannot be kept, whoever asks. */

import { done, failed } from '../../base/result.ts';
import type { Result } from '../../base/result.ts';
import type { Choice } from '../../journal/case.ts';
import type { Choices, Decision, Source, Survey } from './decision.ts';
import { touching, untakenDecisions } from './open-decisions.ts';

/** Null takes a choice back: the suggestion stands again. Words of only spaces are an omission. */
export function choose(
  choices: Choices,
  decision: Decision,
  choice: Choice | null,
): Result<Choices, 'cannot-keep'> {
  if (choice?.how === 'keep' && decision.direct) return failed('cannot-keep');
  const rest = Object.fromEntries(Object.entries(choices).filter(([key]) => key !== decision.key));
  if (choice === null) return done(rest);
  const plain: Choice = choice.how === 'instead' && choice.words.trim() === '' ? { how: 'omit' } : choice;
  return done({ ...rest, [decision.key]: plain });
}

/** Takes every suggestion that nobody has decided about yet; leaves what has none. */
export function chooseAllSuggested(survey: Survey, choices: Choices, sources?: readonly Source[]): Choices {
  const taken = untakenDecisions(survey, choices, sources)
    .filter((decision) => decision.places.every((place) => place.suggestion !== null))
    .map((decision) => [decision.key, { how: 'suggested' }] as const);
  return { ...choices, ...Object.fromEntries(taken) };
}

/** The same choice for all decisions of one kind; those that cannot be kept are left as they were. */
export function chooseKind(
  survey: Survey,
  choices: Choices,
  kind: Decision['kind'],
  choice: Choice,
  sources?: readonly Source[],
): Choices {
  return touching(survey, sources)
    .filter((decision) => decision.kind === kind)
    .reduce((all, decision) => {
      const chosen = choose(all, decision, choice);
      return chosen.ok ? chosen.value : all;
    }, choices);
}
