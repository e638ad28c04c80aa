/**
 * Deciding: every way on from the open decision. Weighing changes only the preview; deciding changes the case, one
 * step at a time for undo, and opens the next that is left.
 */

import { addForm, type Named } from '../../../shared/deid/cast/casting.ts';
import { choose, chooseAllSuggested } from '../../../shared/deid/decide/choosing.ts';
import { openDecisions, untakenDecisions } from '../../../shared/deid/decide/open-decisions.ts';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { piecesOf } from '../../../shared/handout/pieces.ts';
import type { Case, Choice } from '../../../shared/journal/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDesk } from '../../state/use-desk.ts';
import { alike, chooseAlike } from './batch.ts';
import type { Missed } from './missed.tsx';
import { isOf } from './of-these.ts';
import { useOpenDecision } from './use-open-decision.ts';
import { choiceOf, LETTERS, waysOf } from './ways.ts';

export type Deciding = ReturnType<typeof useDeciding>;

export function useDeciding(desk: CaseDesk, kind: HandoutKind) {
  const { chosen, survey, canUndoChoice } = useDesk(desk);
  const pieces = piecesOf(kind, chosen);
  const sources = pieces.map(({ source }) => source);
  const { choices, marks } = chosen;
  const known = isOf(survey, pieces) ? survey : null;
  /** Nobody looked at these; their suggestions stand. The blocking ones have none, or not everywhere. */
  const left = known === null ? [] : untakenDecisions(known, choices, sources);
  const blocking = known === null ? [] : openDecisions(known, choices, sources);
  const at = useOpenDecision({ known, pieces, choices, left });
  const { here, open, weighed, choice } = at;

  const way = open && weighed ? waysOf(open.decision).find(({ id }) => id === weighed.id)?.way : undefined;
  const same = open === undefined ? [] : alike(open.decision, way ?? null, choice, left);
  const mark = open && marks.find(({ text }) => open.decision.forms.some((form) => form.text === text));

  function decide(as: Choice | null) {
    if (open === undefined || as === null) return;
    const { decision } = open;
    desk.decide((now) => chosenFor(now, decision, as));
    at.openNext([decision.key]);
  }

  function undo() {
    const before = choices;
    desk.undoChoice();
    const after = desk.store.getState().chosen.choices;
    const undone = here.find(({ decision: { key } }) => before[key] !== after[key]);
    if (undone) at.openAt(undone.decision.key, after);
    else at.openFirst();
  }

  return {
    ...at,
    pieces,
    sources,
    choices,
    known,
    left,
    blocking,
    same,
    mark: mark ?? null,
    preview: open === undefined || choice === null ? choices : { ...choices, [open.decision.key]: choice },
    canUndo: canUndoChoice,
    undo,
    decide: () => decide(choice),
    notAnIdentifier: () => decide({ how: 'not-an-identifier' }),

    decideAlike: () => {
      if (known === null || choice === null) return;
      // Nothing else is like it: the one that is open.
      if (same.length === 0) {
        decide(choice);
        return;
      }
      desk.decide((now) => ({ ...now, choices: chooseAlike(known, now.choices, same, choice, sources) }));
      at.openNext(same.map(({ key }) => key));
    },

    takeAll: () => {
      if (known === null) return;
      desk.decide((now) => ({ ...now, choices: chooseAllSuggested(known, now.choices, sources) }));
      at.openFirst();
    },

    /** The suggestion stands again, as if nobody had looked. */
    takeBack: () => {
      if (open === undefined || choices[open.decision.key] === undefined) return;
      const { decision } = open;
      desk.decide((now) => chosenFor(now, decision, null));
      at.openAt(decision.key, {});
    },

    /** By its letter or its place: decided at once, or its field opens. */
    choose: (key: string) => {
      if (open === undefined || weighed === null) return;
      const ways = waysOf(open.decision);
      const found = ways[Number(key) - 1] ?? ways.find((one) => one.way === LETTERS[key]);
      if (!found) return;
      const next = { ...weighed, id: found.id };
      if (found.words === null) at.weigh({ ...next, typing: true });
      else decide(choiceOf(open.decision, next));
    },

    /** @param of whose other name it is; null: whoever it turns out to be. */
    addMark: (text: string, as: Missed, of: Named | null) => {
      desk.decide((now) => {
        const known = now.marks.some((one) => one.text === text);
        const marked = known ? now : { ...now, marks: [...now.marks, { text, kind: as }] };
        return of === null ? marked : addForm(marked, of, text);
      });
      at.openMarked(text);
    },

    unmark: () => {
      if (!mark) return;
      desk.decide((now) => ({ ...now, marks: now.marks.filter((one) => one.text !== mark.text) }));
      at.openFirst();
    },
  };
}

function chosenFor(now: Case, decision: Parameters<typeof choose>[1], as: Choice | null): Case {
  const chosen = choose(now.choices, decision, as);
  return chosen.ok ? { ...now, choices: chosen.value } : now;
}
