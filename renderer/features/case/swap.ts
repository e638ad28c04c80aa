/**
 * Swap: one person, place or thing becomes its role everywhere in the case: four texts, cues, parts of the page. The
 * words at each place are the suggestion fitted to it. Refuses to act on words the survey was not made of.
 */

import type { Decision, Survey } from '../../../shared/deid/decide/decision.ts';
import { disguise } from '../../../shared/deid/decide/disguise.ts';
import { moveSpans } from '../../../shared/handout/move-spans.ts';
import { PART_NAMES, TEXT_NAMES, type Case } from '../../../shared/journal/case.ts';

export interface Swapped {
  readonly draft: Case;
  /** How many places were changed. */
  readonly places: number;
}

export function swapEverywhere(chosen: Case, decision: Decision, survey: Survey): Swapped {
  const alone: Survey = { ...survey, decisions: [decision] };
  let draft = chosen;
  let places = 0;

  const swapped = (source: string, text: string): ReturnType<typeof disguise> | null => {
    if (survey.of[source] !== text) return null;
    const disguised = disguise(source, alone, {});
    places += disguised.changes.length;
    return disguised.changes.length === 0 ? null : disguised;
  };

  for (const name of TEXT_NAMES) {
    const writing = draft.texts[name];
    const after = swapped(name, writing.text);
    if (after === null) continue;
    let { onlyMine } = writing;
    let travels = draft.page.travels[name];
    for (const { from, start, end } of [...after.changes].reverse()) {
      const edit = { from: from.start, to: from.end, inserted: end - start };
      onlyMine = moveSpans(onlyMine, edit, 'end');
      travels = moveSpans(travels, edit);
    }
    draft = {
      ...draft,
      texts: { ...draft.texts, [name]: { text: after.text, onlyMine } },
      page: { ...draft.page, travels: { ...draft.page.travels, [name]: travels } },
    };
  }

  const cues = draft.card.cues.map((cue, index) => swapped(`cue:${String(index)}`, cue)?.text ?? cue);
  if (cues.some((cue, index) => cue !== draft.card.cues[index]))
    draft = { ...draft, card: { ...draft.card, cues } };
  for (const part of PART_NAMES) {
    const after = swapped(`part:${part}`, draft.page.parts[part]);
    if (after !== null)
      draft = { ...draft, page: { ...draft.page, parts: { ...draft.page.parts, [part]: after.text } } };
  }
  return { draft, places };
}
