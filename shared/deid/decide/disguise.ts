/**
 * Disguise: one text with every place replaced as decided, and where each change was made. A place that is kept, is no
 * identifier, or has no words yet stays as it stands. Nothing outside a change differs; changes never overlap.
 */

import type { Choice } from '../../journal/case.ts';
import type { Span } from '../../base/span.ts';
import type { Change, Choices, Decision, Disguised, Place, Source, Survey } from './decision.ts';
import { choiceOf } from './open-decisions.ts';
import type { Spot } from './suggest/around.ts';
import { insteadAt, omitAt } from './suggest/chosen.ts';
import { settle } from './settle.ts';
import type { Edit } from './settle.ts';

/** @param source a text of the survey; an unknown one is a bug and throws. */
export function disguise(source: Source, survey: Survey, choices: Choices): Disguised {
  const text = survey.of[source];
  if (text === undefined) throw new Error('no such text in this survey');
  const here = survey.decisions
    .flatMap((decision) => decision.places.map((place) => ({ decision, place })))
    .filter(({ place }) => place.source === source)
    .sort((a, b) => a.place.start - b.place.start);
  const edits: Edit[] = [];
  here.forEach(({ decision, place }, i) => {
    const from = edits.at(-1)?.from.end ?? 0;
    const next = here[i + 1];
    const to = next ? firstTouched(next.decision, next.place, choices) : text.length;
    const edit = editFor(text, decision, place, choiceOf(decision, choices), { from, to });
    if (edit) edits.push({ ...edit, key: decision.key, taken: choices[decision.key] !== undefined });
  });
  return apply(text, settle(text, edits));
}

function editFor(
  text: string,
  decision: Decision,
  place: Place,
  choice: Choice | null,
  limits: { readonly from: number; readonly to: number },
): { readonly from: Span; readonly words: string } | null {
  const spot: Spot = { text, start: place.start, end: place.end, ...limits };
  switch (choice?.how) {
    case 'keep':
    case 'not-an-identifier':
      return null;
    case 'omit':
      return omitAt(spot, decision.kind);
    case 'instead':
      return insteadAt(spot, decision.kind, choice.words.trim());
    // No reach touches another, and what was chosen for the place before ends where this reach begins.
    default:
      return place.suggestion === null ? null : { from: place.reach, words: place.suggestion };
  }
}

/** The earliest character the next place may replace. */
function firstTouched(decision: Decision, place: Place, choices: Choices): number {
  const how = choiceOf(decision, choices)?.how ?? 'suggested';
  return how === 'suggested' ? Math.min(place.start, place.reach.start) : place.start;
}

function apply(text: string, edits: readonly Edit[]): Disguised {
  let out = '';
  let at = 0;
  const changes: Change[] = [];
  for (const { from, words, key, taken } of edits) {
    out += text.slice(at, from.start);
    const start = out.length;
    out += words;
    changes.push({ key, was: text.slice(from.start, from.end), from, taken, start, end: out.length });
    at = from.end;
  }
  return { text: out + text.slice(at), changes };
}
