/**
 * What is noticed, gently, in words that should be one's own alone: a name nobody of the case has, what one of the
 * others said. Only that it is there; what to do about it is the physician's.
 */

import type { Decision, Source, Survey } from '../../../shared/deid/decide/decision.ts';
import { saidInGroup } from '../../../shared/handout/of-the-group.ts';
import { TEXT_NAMES, type Case } from '../../../shared/journal/case.ts';

export interface Noticed {
  readonly names: boolean;
  readonly said: boolean;
}

export function noticedIn(text: string, source: Source, chosen: Case, survey: Survey | null): Noticed {
  const found = survey?.decisions.filter(isName) ?? [];
  const ofCase = found.filter(isOfCase);
  return {
    names: found.some(
      (one) =>
        one.places.some((place) => place.source === source) &&
        !ofCase.includes(one) &&
        chosen.choices[one.key]?.how !== 'not-an-identifier',
    ),
    said: saidInGroup(text, ownNames(chosen, ofCase)).length > 0,
  };
}

/** A person in a line, whoever it is: the words as they stand there, or null. */
export function personIn(source: Source, chosen: Case, survey: Survey | null): string | null {
  for (const one of survey?.decisions.filter(isName) ?? []) {
    const place = one.places.find((here) => here.source === source);
    if (place !== undefined && chosen.choices[one.key]?.how !== 'not-an-identifier') return place.was;
  }
  return null;
}

export function ownNames(chosen: Case, ofCase: readonly Decision[]): string[] {
  return [
    ...ofCase.flatMap(({ forms }) => forms.map(({ text }) => text)),
    ...chosen.cast.flatMap(({ forms }) => forms),
  ];
}

/** Of the four texts, not only of what was written round the group. */
export function isOfCase({ places }: Decision): boolean {
  return places.some(({ source }) => TEXT_NAMES.some((name) => name === source));
}

function isName({ kind }: Decision): boolean {
  return kind === 'NAME';
}
