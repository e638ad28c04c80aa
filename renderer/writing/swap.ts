/**
 * Swap: one person, place or thing becomes its role everywhere in the case: four texts, cues, parts of the page, what
 * was written after a group and after seeing them again, lines to keep. The words at each place are the suggestion
 * fitted to it. Refuses to act on words the survey was not made of.
 */

import type { Span } from '../../shared/base/span.ts';
import type { Choices, Decision, Disguised, Survey } from '../../shared/deid/decide/decision.ts';
import { disguise } from '../../shared/deid/decide/disguise.ts';
import { moveSpans } from '../../shared/handout/move-spans.ts';
import { PART_NAMES, TEXT_NAMES, VISITED, type Case, type Writing } from '../../shared/journal/case.ts';

export interface Swapped {
  readonly draft: Case;
  /** How many places were changed. */
  readonly places: number;
}

/** @param instead said for it everywhere, fitted to each place; absent: the suggestion. */
export function swapEverywhere(
  chosen: Case,
  decision: Decision,
  survey: Survey,
  instead: string | null = null,
): Swapped {
  const choices: Choices = instead === null ? {} : { [decision.key]: { how: 'instead', words: instead } };
  const alone: Survey = { ...survey, decisions: [decision] };
  let draft = chosen;
  let places = 0;

  const swapped = (source: string, text: string): ReturnType<typeof disguise> | null => {
    if (survey.of[source] !== text) return null;
    const disguised = disguise(source, alone, choices);
    places += disguised.changes.length;
    return disguised.changes.length === 0 ? null : disguised;
  };

  for (const name of TEXT_NAMES) {
    const writing = draft.texts[name];
    const after = swapped(name, writing.text);
    if (after === null) continue;
    const travels = moved(draft.page.travels[name], after, 'never');
    draft = {
      ...draft,
      texts: { ...draft.texts, [name]: writingOf(writing, after) },
      page: { ...draft.page, travels: { ...draft.page.travels, [name]: travels } },
    };
  }
  const reflections = draft.after.map((reflection) => {
    const after = swapped(`after:${String(reflection.at)}`, reflection.text.text);
    return after === null ? reflection : { ...reflection, text: writingOf(reflection.text, after) };
  });
  if (reflections.some((one, index) => one !== draft.after[index])) draft = { ...draft, after: reflections };

  const cues = draft.card.cues.map((cue, index) => swapped(`cue:${String(index)}`, cue)?.text ?? cue);
  if (cues.some((cue, index) => cue !== draft.card.cues[index]))
    draft = { ...draft, card: { ...draft.card, cues } };
  const kept = draft.lines.kept.map((line, index) => swapped(`line:${String(index)}`, line)?.text ?? line);
  if (kept.some((line, index) => line !== draft.lines.kept[index]))
    draft = { ...draft, lines: { ...draft.lines, kept } };
  for (const part of PART_NAMES) {
    const after = swapped(`part:${part}`, draft.page.parts[part]);
    if (after !== null)
      draft = { ...draft, page: { ...draft.page, parts: { ...draft.page.parts, [part]: after.text } } };
  }
  for (const visit of draft.visits)
    for (const name of VISITED) {
      const after = swapped(`visit:${String(visit.at)}:${name}`, visit[name]);
      if (after === null) continue;
      const visits = draft.visits.map((one) => (one.at === visit.at ? { ...one, [name]: after.text } : one));
      draft = { ...draft, visits };
    }
  return { draft, places };
}

function writingOf(before: Writing, after: Disguised): Writing {
  return { text: after.text, onlyMine: moved(before.onlyMine, after, 'end') };
}

function moved(spans: readonly Span[], { changes }: Disguised, grows: 'never' | 'end'): readonly Span[] {
  return [...changes].reverse().reduce<readonly Span[]>((now, { from, start, end }) => {
    return moveSpans(now, { from: from.start, to: from.end, inserted: end - start }, grows);
  }, spans);
}
