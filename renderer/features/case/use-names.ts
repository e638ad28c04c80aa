/**
 * The names of an open case while it is written: which is asked about, and what is done about it. A swap is one step
 * that can be taken back as long as nothing else was written since.
 */

import { useState } from 'react';
import type { Decision } from '../../../shared/deid/decision.ts';
import type { Case, Role } from '../../../shared/journal/case.ts';
import { names as words } from '../../../shared/words/en/case.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDeskPart } from '../../state/use-desk.ts';
import type { WordAsked } from '../../ui/writing/identifiers.ts';
import { giveRole } from './give-role.ts';
import { swapEverywhere } from './swap.ts';

export interface Names {
  readonly asked: WordAsked | null;
  /** What the asked word belongs to; null while nothing is asked or it is gone. */
  readonly decision: Decision | null;
  ask(asked: WordAsked): void;
  close(): void;
  swap(): Promise<void>;
  giveRole(role: Role): Promise<void>;
  notAnIdentifier(): void;
  /** What was just done, in words, and how to take it back. */
  readonly said: { readonly words: string; readonly undo: (() => void) | null } | null;
}

export function useNames(desk: CaseDesk): Names {
  const survey = useDeskPart(desk, (state) => state.survey);
  const chosen = useDeskPart(desk, (state) => state.chosen);
  const [asked, setAsked] = useState<WordAsked | null>(null);
  const [done, setDone] = useState<{
    readonly words: string;
    readonly before: Case;
    readonly after: Case;
  } | null>(null);
  const [left, setLeft] = useState<string | null>(null);

  const decision = asked === null ? null : (survey?.decisions.find(({ key }) => key === asked.key) ?? null);
  const isLatest = done !== null && done.after.texts === chosen.texts;

  return {
    asked,
    decision,

    ask(word) {
      setLeft(null);
      setAsked(word);
    },

    close() {
      setAsked(null);
    },

    async swap() {
      if (asked === null) return;
      const now = await desk.surveyNow();
      const current = now?.decisions.find(({ key }) => key === asked.key);
      setAsked(null);
      if (now === null || current === undefined) return;
      const before = desk.store.getState().chosen;
      const swapped = swapEverywhere(before, current, now);
      if (swapped.places === 0) return;
      desk.change(() => swapped.draft);
      const full = current.forms[0]?.text ?? asked.words;
      setDone({ words: words.swapped(full, swapped.places), before, after: desk.store.getState().chosen });
    },

    async giveRole(role) {
      if (asked === null || decision === null) return;
      desk.decide((draft) => giveRole(draft, decision, role));
      const now = await desk.surveyNow();
      const again = now?.decisions.find(({ forms }) => forms.some(({ text }) => text === asked.words));
      setAsked(again === undefined ? null : { ...asked, key: again.key });
    },

    notAnIdentifier() {
      if (asked === null) return;
      const { key } = asked;
      desk.decide((draft) => ({
        ...draft,
        choices: { ...draft.choices, [key]: { how: 'not-an-identifier' } },
      }));
      setLeft(asked.words);
      setAsked(null);
    },

    said:
      left !== null
        ? {
            words: words.left(left),
            undo: () => {
              desk.undoChoice();
              setLeft(null);
            },
          }
        : done !== null && isLatest
          ? {
              words: done.words,
              undo: () => {
                desk.change((draft) => ({
                  ...draft,
                  texts: done.before.texts,
                  card: { ...draft.card, cues: done.before.card.cues },
                  page: { ...draft.page, parts: done.before.page.parts, travels: done.before.page.travels },
                }));
                setDone(null);
              },
            }
          : null,
  };
}
