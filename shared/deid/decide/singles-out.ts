/**
 * What still singles someone out, named together: the specifics of these texts that were kept, or still show in a
 * broader form, as short phrases. What was omitted or only says when is left out. No count, no score.
 */

import type { SpecificKind } from '../finding.ts';
import type { Choices, Decision, Source, Survey } from './decision.ts';
import { choiceOf } from './open-decisions.ts';

const ORDER: readonly (SpecificKind | 'AGE')[] = [
  'Q:WORK',
  'AGE',
  'Q:AGE',
  'Q:FAMILY',
  'Q:ORIGIN',
  'Q:HEALTH',
  'Q:EVENT',
  'Q:OTHER',
  'Q:WHEN',
];

export function singlesOut(survey: Survey, choices: Choices, sources: readonly Source[]): string[] {
  const phrases = ORDER.flatMap((kind) =>
    survey.decisions
      .filter((decision) => decision.kind === kind)
      .flatMap((decision) => shown(decision, choices, sources)),
  );
  return [...new Set(phrases)];
}

/** The words a reader meets for this decision in these texts, each once. */
function shown(decision: Decision, choices: Choices, sources: readonly Source[]): string[] {
  const places = decision.places.filter(({ source }) => sources.includes(source));
  const choice = choiceOf(decision, choices);
  switch (choice?.how) {
    case 'omit':
    case 'not-an-identifier':
      return [];
    case 'keep':
      return places.slice(0, 1).map(({ was }) => was);
    case 'instead':
      return places.slice(0, 1).map(() => choice.words.trim());
    default: {
      const words = places.map(({ was, suggestion }) => (suggestion ?? was).trim());
      const told = decision.kind === 'Q:WHEN' ? [] : words.filter((phrase) => phrase.length > 1);
      return told.slice(0, 1).map(asInside);
    }
  }
}

function asInside(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
