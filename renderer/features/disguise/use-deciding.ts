/**
 * Deciding: which decision of these pieces is open, what is being weighed about it, and every way on from there.
 * Weighing changes only the preview; deciding changes the case, one step at a time for undo.
 */

import { useState } from 'react';
import { choose, chooseAllSuggested } from '../../../shared/deid/choosing.ts';
import { openDecisions, untakenDecisions } from '../../../shared/deid/open-decisions.ts';
import type { HandoutKind } from '../../../shared/handout/handout.ts';
import { piecesOf } from '../../../shared/handout/pieces.ts';
import type { Choice } from '../../../shared/journal/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDesk } from '../../state/use-desk.ts';
import type { Missed } from './missed.tsx';
import { decisionsOf, isOf } from './of-these.ts';
import { useDecisionKeys } from './use-decision-keys.ts';
import { choiceOf, LETTERS, waysOf, weigh, type Weighed } from './ways.ts';

export function useDeciding(desk: CaseDesk, kind: HandoutKind) {
  const { chosen, survey, canUndoChoice } = useDesk(desk);
  const [picked, setPicked] = useState<Weighed | null>(null);
  /** Words just marked as missed: their decision opens when the next survey has it. */
  const [marked, setMarked] = useState<string | null>(null);

  const pieces = piecesOf(kind, chosen);
  const sources = pieces.map(({ source }) => source);
  const { choices } = chosen;
  const known = isOf(survey, pieces) ? survey : null;
  const here = known === null ? [] : decisionsOf(known, pieces);
  /** Nobody looked at these; their suggestions stand. The blocking ones have none, or not everywhere. */
  const left = known === null ? [] : untakenDecisions(known, choices, sources);
  const blocking = known === null ? [] : openDecisions(known, choices, sources);
  const isLeft = (key: string) => left.some((decision) => decision.key === key);

  const fresh = marked === null ? undefined : here.find(({ decision }) => isForm(decision.forms, marked));
  const open =
    fresh ??
    here.find(({ decision }) => decision.key === picked?.key) ??
    here.find(({ decision }) => isLeft(decision.key));
  const weighed =
    open === undefined
      ? null
      : picked?.key === open.decision.key
        ? picked
        : weigh(open.decision, choices[open.decision.key]);
  const choice = open === undefined || weighed === null ? null : choiceOf(open.decision, weighed);
  const preview =
    open === undefined || choice === null ? choices : { ...choices, [open.decision.key]: choice };

  function openAt(key: string) {
    const found = here.find(({ decision }) => decision.key === key);
    setMarked(null);
    if (found) setPicked(weigh(found.decision, choices[key]));
  }

  /** On to the next one that is left, or to none: then the first that is left opens by itself. */
  function decide(as: Choice | null) {
    if (open === undefined || as === null) return;
    const { decision } = open;
    desk.decide((now) => {
      const chosenNow = choose(now.choices, decision, as);
      return chosenNow.ok ? { ...now, choices: chosenNow.value } : now;
    });
    const at = here.indexOf(open);
    const later = [...here.slice(at + 1), ...here.slice(0, at)];
    const next = later.find(({ decision }) => isLeft(decision.key));
    setMarked(null);
    setPicked(next ? weigh(next.decision, choices[next.decision.key]) : null);
  }

  function move(step: 1 | -1) {
    const next = here[open === undefined ? (step === 1 ? 0 : here.length - 1) : here.indexOf(open) + step];
    if (next) openAt(next.decision.key);
  }

  function takeAll() {
    if (known === null) return;
    desk.decide((now) => ({ ...now, choices: chooseAllSuggested(known, now.choices, sources) }));
    setMarked(null);
    setPicked(null);
  }

  function undo() {
    setMarked(null);
    setPicked(null);
    desk.undoChoice();
  }

  function way(key: string) {
    if (open === undefined || weighed === null) return;
    const ways = waysOf(open.decision);
    const found = ways[Number(key) - 1] ?? ways.find((one) => one.way === LETTERS[key]);
    if (!found) return;
    const next = { ...weighed, id: found.id };
    if (found.words === null) setPicked({ ...next, typing: true });
    else decide(choiceOf(open.decision, next));
  }

  function mark(text: string, as: Missed) {
    setMarked(text);
    setPicked(null);
    desk.decide((now) => ({ ...now, marks: [...now.marks, { text, kind: as }] }));
  }

  const notAnIdentifier = () => decide({ how: 'not-an-identifier' });
  useDecisionKeys({ move, way, takeAll, undo, notAnIdentifier, decide: () => decide(choice) });

  return {
    pieces,
    sources,
    choices,
    known,
    here,
    left,
    blocking,
    isLeft,
    open,
    weighed,
    preview,
    canUndo: canUndoChoice,
    weigh: setPicked,
    decide: () => decide(choice),
    openAt,
    move,
    takeAll,
    undo,
    notAnIdentifier,
    mark,
  };
}

function isForm(forms: readonly { readonly text: string }[], text: string): boolean {
  return forms.some((form) => form.text.toLowerCase() === text.toLowerCase());
}
