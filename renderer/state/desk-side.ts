/**
 * The session's side of open cases: opens and saves them through the keeper, keeps the list of cases current, and
 * keeps every draft that could not be saved until it can. Guarantees: a draft handed to `keep` is what `open` gives
 * back, and it stands in the list, until a save of it succeeds or the case is deleted.
 */

import type { StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/base/ids.ts';
import { done, failed, type Result } from '../../shared/base/result.ts';
import type { Survey } from '../../shared/deid/decide/decision.ts';
import { LONGEST_TEXT, newCase, TEXT_NAMES, type Case } from '../../shared/journal/case.ts';
import { summarize, type CaseSummary } from '../../shared/journal/summary.ts';
import type { SaveProblem } from '../../shared/keeper/keeper.ts';
import type { Ask } from './keeper-line.ts';
import { createPastEvenings, type PastEvenings } from './past-evenings.ts';
import type { SessionState } from './phase.ts';

export type OpenProblem = 'not-found' | 'damaged' | 'stopped';

/** `kept`: why this draft is not in the journal yet; null where it is, or was never written. */
export interface OpenedCase {
  readonly chosen: Case;
  readonly kept: SaveProblem | null;
}

export interface DeskMember {
  readonly id: Id;
  /** True when everything is in the journal. */
  flush(): Promise<boolean>;
  /** The draft that is not in the journal, or null. */
  unsaved(): Case | null;
}

export interface DeskSide {
  freshId(): Promise<Id | null>;
  readonly evenings: PastEvenings;
  /** True until the first save: nothing of it is in the journal. */
  isFresh(id: Id): boolean;
  open(id: Id, now: number): Promise<Result<OpenedCase, OpenProblem>>;
  save(draft: Case): Promise<Result<CaseSummary, SaveProblem>>;
  /** Null where the keeper stopped, or a text is longer than one may be. */
  survey(draft: Case): Promise<Survey | null>;
  keep(draft: Case, problem: SaveProblem): void;
  /** From now on no save of it is asked for; undone where the deletion fails. */
  removing(id: Id): { done(): void; failed(): void };
  /** A desk opens; call what it returns once it is closed and written. */
  join(member: DeskMember): () => void;
  keepAll(): void;
  saveKept(): Promise<boolean>;
  /** Open desks and kept drafts; true when everything is in the journal. */
  flushAll(): Promise<boolean>;
  /** Every draft that is not in the journal, each case once, as it stands now. */
  unsaved(): readonly Case[];
  /** The part of the list that came later; what is here already, or was deleted meanwhile, stays as it is. */
  addRest(cases: readonly CaseSummary[]): void;
  /** Another journal is open, or other cases are in it: a case deleted before may be there again. */
  forgetDeletions(): void;
  /** The list as it is by now, where a lock that was called off left it behind. */
  relist(): void;
}

export function createDeskSide(store: StoreApi<SessionState>, ask: Ask): DeskSide {
  const members = new Set<DeskMember>();
  const fresh = new Set<Id>();
  const removed = new Set<Id>();
  const kept = new Map<Id, { readonly draft: Case; readonly problem: SaveProblem }>();
  /** Told while no list was there. */
  const unlisted = new Map<Id, CaseSummary>();

  function list(edit: (cases: readonly CaseSummary[]) => readonly CaseSummary[]): void {
    const { phase } = store.getState();
    if (phase.is !== 'open') return;
    const cases = [...edit(phase.cases)].sort((a, b) => b.touched - a.touched);
    store.setState({ phase: { ...phase, cases } });
  }

  function put(summary: CaseSummary): void {
    if (store.getState().phase.is !== 'open') unlisted.set(summary.id, summary);
    list((cases) => [summary, ...cases.filter((other) => other.id !== summary.id)]);
  }

  async function save(draft: Case): Promise<Result<CaseSummary, SaveProblem>> {
    if (removed.has(draft.id)) return done(summarize(draft));
    const asked = await ask((keeper) => keeper.saveCase(draft));
    const saved = asked.ok ? asked.value : failed<SaveProblem>('locked');
    if (saved.ok && !removed.has(draft.id)) {
      fresh.delete(draft.id);
      if ((kept.get(draft.id)?.draft.touched ?? Infinity) <= draft.touched) kept.delete(draft.id);
      put(saved.value);
    }
    return saved;
  }

  function keep(draft: Case, problem: SaveProblem): void {
    if (removed.has(draft.id)) return;
    kept.set(draft.id, { draft, problem });
    put(summarize(draft));
  }

  async function saveKept(): Promise<boolean> {
    for (const { draft } of [...kept.values()]) {
      const saved = await save(draft);
      if (!saved.ok) keep(draft, saved.problem);
    }
    return kept.size === 0;
  }

  return {
    async freshId() {
      const asked = await ask((keeper) => keeper.newId());
      if (!asked.ok) return null;
      fresh.add(asked.value);
      return asked.value;
    },

    evenings: createPastEvenings(ask, (chosen) => {
      put(summarize(chosen));
    }),

    isFresh: (id) => fresh.has(id),

    async open(id, now) {
      // The desk before this one may still be writing.
      for (const member of members) {
        if (member.id !== id) continue;
        await member.flush();
        const draft = member.unsaved();
        if (draft) return done({ chosen: draft, kept: 'write-failed' });
      }
      const held = kept.get(id);
      if (held) return done({ chosen: held.draft, kept: held.problem });
      if (fresh.has(id)) return done({ chosen: newCase(id, now), kept: null });
      const asked = await ask((keeper) => keeper.openCase(id));
      if (!asked.ok) return asked;
      return asked.value.ok ? done({ chosen: asked.value.value, kept: null }) : failed(asked.value.problem);
    },

    save,

    async survey(draft) {
      // It will not be saved, and it is not scanned either: that could take longer than anyone waits for a save.
      if (TEXT_NAMES.some((name) => draft.texts[name].text.length > LONGEST_TEXT)) return null;
      const asked = await ask((keeper) => keeper.survey(draft));
      return asked.ok ? asked.value : null;
    },

    keep,

    removing(id) {
      removed.add(id);
      return {
        done() {
          kept.delete(id);
          list((cases) => cases.filter((other) => other.id !== id));
        },
        failed() {
          removed.delete(id);
        },
      };
    },

    join(member) {
      members.add(member);
      return () => members.delete(member);
    },

    keepAll() {
      for (const member of members) {
        const draft = member.unsaved();
        if (draft) keep(draft, 'locked');
      }
    },

    saveKept,

    async flushAll() {
      const flushed = await Promise.all([...members].map((member) => member.flush()));
      const saved = await saveKept();
      return saved && flushed.every(Boolean);
    },

    unsaved() {
      const drafts = new Map([...kept.values()].map(({ draft }) => [draft.id, draft]));
      for (const member of members) {
        const draft = member.unsaved();
        if (draft) drafts.set(draft.id, draft);
      }
      return [...drafts.values()].filter(({ id }) => !removed.has(id));
    },

    addRest(cases) {
      list((here) => {
        const known = new Set(here.map(({ id }) => id));
        return [...here, ...cases.filter(({ id }) => !known.has(id) && !removed.has(id))];
      });
      const { phase } = store.getState();
      if (phase.is === 'open') store.setState({ phase: { ...phase, more: 0 } });
    },

    forgetDeletions() {
      removed.clear();
    },

    relist() {
      for (const summary of unlisted.values()) if (!removed.has(summary.id)) put(summary);
      unlisted.clear();
    },
  };
}
