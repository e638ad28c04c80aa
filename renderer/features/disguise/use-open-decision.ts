/**
 * Which decision of these pieces is open, and what is being weighed about it. What was pressed stays open; else the
 * first that is left. Rows keep their order while one decides and while surveys come in.
 */

import { useState } from 'react';
import type { Choices, Decision, Survey } from '../../../shared/deid/decide/decision.ts';
import type { Piece } from '../../../shared/handout/handout.ts';
import { decisionsOf, type DecisionHere } from './of-these.ts';
import { keptOrder } from './order.ts';
import { choiceOf, weigh, type Weighed } from './ways.ts';

interface About {
  readonly known: Survey | null;
  readonly pieces: readonly Piece[];
  readonly choices: Choices;
  readonly left: readonly Decision[];
}

export function useOpenDecision({ known, pieces, choices, left }: About) {
  const [picked, setPicked] = useState<Weighed | null>(null);
  /** Words just marked as missed: their decision opens when the next survey has it. */
  const [marked, setMarked] = useState<string | null>(null);
  const here = useKeptOrder(known === null ? null : decisionsOf(known, pieces));
  const isLeft = (key: string) => left.some((decision) => decision.key === key);

  const fresh = marked === null ? undefined : here.find(({ decision }) => hasForm(decision, marked));
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

  function openAt(key: string, under: Choices = choices) {
    const found = here.find(({ decision }) => decision.key === key);
    setMarked(null);
    if (found) setPicked(weigh(found.decision, under[key]));
  }

  return {
    here,
    isLeft,
    open,
    weighed,
    choice,
    openAt,
    weigh: setPicked,
    openFirst: () => {
      setMarked(null);
      setPicked(null);
    },
    openMarked: (text: string) => {
      setMarked(text);
      setPicked(null);
    },
    /** The next that is left besides these, or none: then the first that is left opens by itself. */
    openNext: (decided: readonly string[]) => {
      const at = open === undefined ? -1 : here.indexOf(open);
      const later = [...here.slice(at + 1), ...here.slice(0, Math.max(at, 0))];
      const next = later.find(({ decision: { key } }) => isLeft(key) && !decided.includes(key));
      setMarked(null);
      setPicked(next ? weigh(next.decision, choices[next.decision.key]) : null);
    },
    move: (step: 1 | -1) => {
      const at = open === undefined ? (step === 1 ? -1 : here.length) : here.indexOf(open);
      const next = here[at + step];
      if (next) openAt(next.decision.key);
    },
  };
}

function useKeptOrder(sorted: readonly DecisionHere[] | null): readonly DecisionHere[] {
  const [before, setBefore] = useState<readonly string[]>([]);
  const keys = sorted === null ? before : keptOrder(before, keyed(sorted));
  if (keys !== before) setBefore(keys);
  return [...(sorted ?? [])].sort((a, b) => keys.indexOf(a.decision.key) - keys.indexOf(b.decision.key));
}

function keyed(sorted: readonly DecisionHere[]): string[] {
  return sorted.map(({ decision }) => decision.key);
}

function hasForm({ forms }: Decision, text: string): boolean {
  return forms.some((form) => form.text.toLowerCase() === text.toLowerCase());
}
