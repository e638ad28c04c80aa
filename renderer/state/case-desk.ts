/**
 * One open case at the desk: `chosen` is what is on the screen, always whole and never behind. Guarantees: a change
 * is on its way to the journal at most a second after a pause (and every few seconds while writing goes on); one save
 * at a time, the newest last; a failed save keeps the words, is said in `saving`, and is tried again with the next
 * change, flush or close. `survey` follows the words; compare `survey.of` before relying on it.
 * Refuses: saving a new case that holds nothing.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/base/ids.ts';
import { done, type Result } from '../../shared/base/result.ts';
import type { Survey } from '../../shared/deid/decide/decision.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import { isSameWriting } from '../../shared/journal/evening.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import { createAutosave } from './autosave.ts';
import type { OpenProblem } from './desk-side.ts';
import { createFollower } from './follower.ts';
import type { Session } from './session.ts';

/** `empty`: a new case without a character. `not-saved`: changed a moment ago. A SaveProblem: the last try failed. */
export type Saving = 'empty' | 'saved' | 'not-saved' | 'saving' | SaveProblem;

export interface DeskState {
  readonly chosen: Case;
  readonly saving: Saving;
  /** Null until the first one is there. */
  readonly survey: Survey | null;
  /** A newer survey is due or under way. */
  readonly surveying: boolean;
  readonly canUndoChoice: boolean;
}

export interface CaseDesk {
  readonly id: Id;
  readonly store: StoreApi<DeskState>;
  /** Any edit of the case, pure; returning the same object changes nothing. `touched` is set here. */
  change(edit: (chosen: Case) => Case): void;
  /** An edit of choices, marks or cast that `undoChoice` takes back as one step. */
  decide(edit: (chosen: Case) => Case): void;
  undoChoice(): void;
  /** What the journal says it is from now on; nothing is written. Call it with every word saved. */
  become(chosen: Case): void;
  /** Writes now. True when everything is in the journal; false too where a change came after the desk was closed. */
  flush(): Promise<boolean>;
  /** A survey of exactly the words on the screen now; null if the keeper stopped. */
  surveyNow(): Promise<Survey | null>;
  /** Writes, and keeps what cannot be written with the session. Nothing changes any more. */
  close(): Promise<void>;
}

export async function openCaseDesk(session: Session, id: Id): Promise<Result<CaseDesk, OpenProblem>> {
  const opened = await session.desk.open(id, session.now());
  if (!opened.ok) return opened;
  const { chosen, kept } = opened.value;

  const isEmpty = (draft: Case): boolean => session.desk.isFresh(id) && holdsNothing(draft);
  const store = createStore<DeskState>()(() => ({
    chosen,
    saving: kept ?? (isEmpty(chosen) ? 'empty' : 'saved'),
    survey: null,
    surveying: false,
    canUndoChoice: false,
  }));
  const undo: Pick<Case, 'choices' | 'marks' | 'cast'>[] = [];
  let closed = false;
  /** A change that no save will ever hold. */
  let refused = false;

  const autosave = createAutosave({
    draft: () => store.getState().chosen,
    unsaved: kept !== null,
    async save(draft) {
      store.setState({ saving: 'saving' });
      const saved = await session.desk.save(draft);
      return saved.ok ? null : saved.problem;
    },
    show(saving) {
      store.setState({ saving });
    },
    worthSaving: (draft) => !isEmpty(draft),
  });

  const follower = createFollower({
    draft: () => store.getState().chosen,
    survey: (draft) => session.desk.survey(draft),
    show(state) {
      if (!closed) store.setState(state);
    },
  });

  function change(edit: (chosen: Case) => Case): void {
    if (closed) {
      refused = true;
      return;
    }
    const before = store.getState().chosen;
    const edited = edit(before);
    if (edited === before) return;
    const touched = Math.max(session.now(), before.touched + 1);
    const written = isSameWriting(before, edited) ? before.written : touched;
    const after = { ...edited, id, touched, written };
    store.setState({ chosen: after });
    autosave.changed();
    follower.changed(before, after);
  }

  const leave = session.desk.join({
    id,
    flush: autosave.flush,
    unsaved() {
      const { chosen: draft } = store.getState();
      return autosave.isSaved() || isEmpty(draft) ? null : draft;
    },
  });
  follower.start();

  return done({
    id,
    store,
    change,

    decide(edit) {
      const { choices, marks, cast } = store.getState().chosen;
      change(edit);
      const after = store.getState().chosen;
      if (after.choices === choices && after.marks === marks && after.cast === cast) return;
      undo.push({ choices, marks, cast });
      store.setState({ canUndoChoice: true });
    },

    undoChoice() {
      const before = undo.pop();
      if (!before) return;
      change((now) => ({ ...now, ...before }));
      store.setState({ canUndoChoice: undo.length > 0 });
    },

    become(next) {
      if (closed) return;
      const before = store.getState().chosen;
      undo.length = 0;
      store.setState({ chosen: next, canUndoChoice: false });
      follower.changed(before, next);
    },

    flush: async () => (await autosave.flush()) && !refused,
    surveyNow: follower.now,

    async close() {
      if (closed) return;
      closed = true;
      follower.end();
      const { problem } = await autosave.end();
      if (problem !== null) session.desk.keep(store.getState().chosen, problem);
      leave();
    },
  });
}

/** As it was born: whatever `touched` says, nothing was typed, chosen or marked. */
function holdsNothing(draft: Case): boolean {
  const { id, created, touched, written } = draft;
  return JSON.stringify(draft) === JSON.stringify({ ...newCase(id, created), touched, written });
}
