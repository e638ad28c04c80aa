/**
 * What still singles someone out, named together: the specifics of these texts that were kept, or still show in a
 * broader form, in one phrase as a person would say it. What was omitted, or only says roughly when, is left out. No
 * count, no score.
 */

import type { SpecificKind } from '../finding.ts';
import type { Choices, Decision, Source, Survey } from './decision.ts';
import { onePhrase } from './one-phrase.ts';
import type { Shown } from './shown.ts';
import { choiceOf } from './open-decisions.ts';

export interface SinglesOut {
  /** Empty where nothing does. */
  readonly phrase: string;
  /** What the phrase is made of, each once, as it stands there. */
  readonly parts: readonly string[];
}

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

export function singlesOut(survey: Survey, choices: Choices, sources: readonly Source[]): SinglesOut {
  const shown = ORDER.flatMap((kind) =>
    survey.decisions
      .filter((decision) => decision.kind === kind)
      .flatMap((decision) => shownOf(decision, survey, choices, sources)),
  );
  return { phrase: onePhrase(shown), parts: [...new Set(shown.map(({ words }) => words))] };
}

/** What a reader meets for this decision in these texts: its first place. */
function shownOf(decision: Decision, survey: Survey, choices: Choices, sources: readonly Source[]): Shown[] {
  const { kind } = decision;
  const places = decision.places.filter(({ source }) => sources.includes(source));
  const choice = choiceOf(decision, choices);
  const first = places[0];
  if (!first || choice?.how === 'omit' || choice?.how === 'not-an-identifier') return [];
  const left = (survey.of[first.source] ?? '').slice(Math.max(0, first.start - 30), first.start);
  if (choice?.how === 'keep') return [{ kind, words: first.was, left }];
  if (choice?.how === 'instead') return [{ kind, words: choice.words.trim(), left }];
  const words = places.map(({ was, suggestion }) => (suggestion ?? was).trim());
  const told = kind === 'Q:WHEN' ? undefined : words.find((phrase) => phrase.length > 1);
  return told === undefined ? [] : [{ kind, words: asInside(told), left }];
}

function asInside(phrase: string): string {
  return /^(?:An?\s|\p{Lu}\p{Ll})/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
