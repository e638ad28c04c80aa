/**
 * What still singles out: the specifics of these texts in the words that will stand there, to be named together. What
 * is omitted, or no identifier, is not among them. It names; it neither counts nor weighs.
 */

import type { Choices, Decision, Place, Source, Survey } from './decision.ts';
import { choiceOf, touching } from './open-decisions.ts';

/** In the order they are read; each once. */
export function singlesOut(survey: Survey, choices: Choices, sources: readonly Source[]): string[] {
  const named = touching(survey, sources)
    .filter((decision) => !decision.direct)
    .flatMap((decision) => {
      const first = firstPlace(decision, sources);
      const words = first && wordsAt(decision, first, choices);
      return first && words ? [{ words, at: sources.indexOf(first.source) * 1e7 + first.start }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words);
  const seen = new Set<string>();
  return named.filter((words) => {
    const id = words.toLowerCase();
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function firstPlace(decision: Decision, sources: readonly Source[]): Place | null {
  for (const source of sources) {
    const place = decision.places.find((one) => one.source === source);
    if (place) return place;
  }
  return null;
}

/** Null where nothing stands there, or nothing that tells. */
function wordsAt(decision: Decision, place: Place, choices: Choices): string | null {
  const choice = choiceOf(decision, choices);
  switch (choice?.how) {
    case 'omit':
    case 'not-an-identifier':
      return null;
    case 'keep':
      return place.was;
    case 'instead':
      return choice.words.trim() || null;
    default:
      return decision.suggestion === null ? place.was : decision.suggestion.trim() || null;
  }
}
