/**
 * When to write a draft: a short pause after the last change, and at the latest a few seconds after the first
 * unwritten one; one save at a time, each with the newest draft. It knows nothing of cases, only of drafts as values.
 */

import type { SaveProblem } from '../../shared/keeper/keeper.ts';

export const PAUSE = 700;
export const LONGEST_WAIT = 4000;

export interface AutosaveParts<Draft> {
  readonly draft: () => Draft;
  /** True where the draft is known not to be in the journal. */
  readonly unsaved: boolean;
  /** Null once it is in the journal. */
  readonly save: (draft: Draft) => Promise<SaveProblem | null>;
  readonly show: (saving: 'empty' | 'saved' | 'not-saved' | SaveProblem) => void;
  readonly worthSaving: (draft: Draft) => boolean;
}

export interface Autosave {
  changed(): void;
  /** Writes now; resolves once nothing is unwritten, or a save failed. */
  readonly flush: () => Promise<boolean>;
  isSaved(): boolean;
  /** The last flush; no timers after it. */
  end(): Promise<{ readonly problem: SaveProblem | null }>;
}

export function createAutosave<Draft>(parts: AutosaveParts<Draft>): Autosave {
  let dirty = parts.unsaved;
  let problem: SaveProblem | null = null;
  let pause: ReturnType<typeof setTimeout> | null = null;
  let latest: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<boolean> | null = null;

  function rest(): void {
    if (pause !== null) clearTimeout(pause);
    if (latest !== null) clearTimeout(latest);
    pause = null;
    latest = null;
  }

  /** A bug while saving must not look like "saved", nor stop a lock: it is said, and goes on to whoever reports bugs. */
  async function attempt(draft: Draft): Promise<SaveProblem | null> {
    try {
      return await parts.save(draft);
    } catch (bug) {
      setTimeout(() => {
        throw bug;
      });
      return 'write-failed';
    }
  }

  /** Every round saves the newest draft; a change during a save makes one more round. */
  async function write(): Promise<boolean> {
    let saved = true;
    while (dirty && saved) {
      rest();
      dirty = false;
      const draft = parts.draft();
      if (!parts.worthSaving(draft)) {
        problem = null;
        parts.show('empty');
        continue;
      }
      problem = await attempt(draft);
      saved = problem === null;
      if (problem !== null) dirty = true;
      parts.show(problem ?? (dirty ? 'not-saved' : 'saved'));
    }
    // In the same breath as finding nothing more: a change in between would be taken for written.
    running = null;
    return saved;
  }

  function flush(): Promise<boolean> {
    running ??= Promise.resolve().then(write);
    return running;
  }

  function flushSoon(): void {
    void flush();
  }

  return {
    changed() {
      dirty = true;
      if (running === null) parts.show('not-saved');
      if (pause !== null) clearTimeout(pause);
      pause = setTimeout(flushSoon, PAUSE);
      latest ??= setTimeout(flushSoon, LONGEST_WAIT);
    },
    flush,
    isSaved: () => !dirty && running === null,
    async end() {
      await flush();
      rest();
      return { problem: dirty ? problem : null };
    },
  };
}
