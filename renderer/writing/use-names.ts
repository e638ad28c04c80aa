/**
 * The names of an open case while it is written: which is asked about, and what is done about it. A swap goes through
 * all texts at once, so it is taken back at once: by Undo, or by Ctrl+Z as soon as what was typed since is undone.
 */

import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Decision, Source } from '../../shared/deid/decide/decision.ts';
import { PART_NAMES, TEXT_NAMES, VISITED, type Case, type Role } from '../../shared/journal/case.ts';
import { names as words } from '../../shared/words/en/case.ts';
import type { CaseDesk } from '../state/case-desk.ts';
import { useDeskPart } from '../state/use-desk.ts';
import type { WordAsked } from '../ui/writing/identifiers.ts';
import { giveRole } from './give-role.ts';
import { swapEverywhere } from './swap.ts';

export interface Names {
  readonly asked: AskedName | null;
  /** What the asked word belongs to; null while nothing is asked or it is gone. */
  readonly decision: Decision | null;
  /** The text it stands in, as surveyed. */
  readonly surveyed: string | undefined;
  /** What anyone is who belongs to the group and not to the case; null: what the suggestion says. */
  readonly instead: string | null;
  readonly ask: (asked: AskedName) => void;
  readonly close: () => void;
  readonly swap: () => Promise<void>;
  readonly giveRole: (role: Role) => Promise<void>;
  readonly notAnIdentifier: () => void;
  /** What was just done, in words, and how to take it back. */
  readonly said: { readonly words: string; readonly undo: () => void } | null;
}

export interface AskedName extends WordAsked {
  /** The text it stands in. */
  readonly text: Source;
}

interface Done {
  readonly words: string;
  readonly before: Case;
  readonly after: Case;
}

export function useNames(desk: CaseDesk): Names {
  const survey = useDeskPart(desk, (state) => state.survey);
  const chosen = useDeskPart(desk, (state) => state.chosen);
  const [asked, setAsked] = useState<AskedName | null>(null);
  const [swaps, setSwaps] = useState<readonly Done[]>([]);
  const [left, setLeft] = useState<{ readonly words: string; readonly then: Case } | null>(null);

  const decision = asked === null ? null : (survey?.decisions.find(({ key }) => key === asked.key) ?? null);
  const last = swaps.at(-1) ?? null;
  const isLatest = useMemo(() => last !== null && sameWords(last.after, chosen), [last, chosen]);

  function undoSwap(): void {
    if (last === null) return;
    const { before } = last;
    desk.change((draft) => ({
      ...draft,
      texts: before.texts,
      card: { ...draft.card, cues: before.card.cues },
      page: { ...draft.page, parts: before.page.parts, travels: before.page.travels },
      after: before.after,
      lines: { ...draft.lines, kept: before.lines.kept },
      visits: before.visits,
    }));
    setSwaps(swaps.slice(0, -1));
  }

  useUndoKey(isLatest, undoSwap);

  function said(): Names['said'] {
    if (left !== null && left.then.texts === chosen.texts && left.then.after === chosen.after) {
      return {
        words: words.left(left.words),
        undo() {
          desk.undoChoice();
          setLeft(null);
        },
      };
    }
    return last !== null && isLatest ? { words: last.words, undo: undoSwap } : null;
  }

  return {
    asked,
    decision,
    surveyed: asked === null ? undefined : survey?.of[asked.text],
    instead: isOfGroup(asked, decision, chosen) ? words.someone : null,

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
      const instead = isOfGroup(asked, current, before) ? words.someone : null;
      const { draft, places } = swapEverywhere(before, current, now, instead);
      if (places === 0) return;
      desk.change(() => draft);
      const full = current.forms[0]?.text ?? asked.words;
      const after = desk.store.getState().chosen;
      setSwaps([...swaps, { words: words.swapped(full, places), before, after }]);
    },

    async giveRole(role) {
      const { survey: current } = desk.store.getState();
      if (asked === null || decision === null || current === null) return;
      desk.decide((draft) => giveRole(draft, current, decision, role));
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
      setLeft({ words: asked.words, then: chosen });
      setAsked(null);
    },

    said: said(),
  };
}

/** A name in what was written after the group, and nowhere in the case itself. */
function isOfGroup(asked: AskedName | null, decision: Decision | null, { cast }: Case): boolean {
  if (asked === null || decision === null) return false;
  return (
    asked.text.startsWith('after:') &&
    decision.kind === 'NAME' &&
    !decision.places.some(({ source }) => TEXT_NAMES.some((name) => name === source)) &&
    !cast.some(({ forms }) => decision.forms.some(({ text }) => forms.includes(text)))
  );
}

/** Wherever a swap goes. */
function sameWords(a: Case, b: Case): boolean {
  return (
    TEXT_NAMES.every((name) => a.texts[name].text === b.texts[name].text) &&
    alike(a.after, b.after, ({ text }) => text.text) &&
    alike(a.card.cues, b.card.cues, (cue) => cue) &&
    PART_NAMES.every((part) => a.page.parts[part] === b.page.parts[part]) &&
    alike(a.lines.kept, b.lines.kept, (line) => line) &&
    VISITED.every((name) => alike(a.visits, b.visits, (visit) => visit[name]))
  );
}

function alike<T>(a: readonly T[], b: readonly T[], words: (one: T) => string): boolean {
  return a.length === b.length && a.every((one, i) => words(one) === words(b[i] ?? one));
}

/** Ctrl+Z in a text, while the last thing that happened to the words is the swap. */
function useUndoKey(isOn: boolean, undo: () => void): void {
  const onUndo = useEffectEvent(undo);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || !(event.target instanceof Element) || !event.target.closest('.cm-content')) return;
      event.preventDefault();
      event.stopPropagation();
      onUndo();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [isOn]);
}
