/** Which words of one text are underlined while writing: direct identifiers nobody has called none. */

import type { Choices, Source, Survey } from '../../shared/deid/decide/decision.ts';
import type { Underline } from '../ui/writing/written.ts';

/** Null where the survey is not of the words on the screen: what is drawn already stays, and moves along. */
export function underlinesOf(
  text: string,
  name: Source,
  choices: Choices,
  survey: Survey | null,
): Underline[] | null {
  if (survey === null || survey.of[name] !== text) return null;
  return survey.decisions
    .filter(({ direct, key }) => direct && choices[key]?.how !== 'not-an-identifier')
    .flatMap(({ key, places }) =>
      places.filter(({ source }) => source === name).map(({ start, end }) => ({ start, end, key })),
    )
    .sort((a, b) => a.start - b.start);
}
