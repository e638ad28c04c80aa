/**
 * Keeps the survey of an open case behind its words: a short pause after a change of what is scanned, one survey at a
 * time, and the latest words win. An edit that changes nothing scanned (a choice, a reading) asks for none.
 */

import type { Survey } from '../../shared/deid/decide/decision.ts';
import type { Case } from '../../shared/journal/case.ts';

export const SURVEY_PAUSE = 300;

export interface FollowerParts {
  readonly draft: () => Case;
  readonly survey: (draft: Case) => Promise<Survey | null>;
  readonly show: (state: { readonly survey?: Survey; readonly surveying: boolean }) => void;
}

export interface Follower {
  start(): void;
  changed(before: Case, after: Case): void;
  /** Of exactly the words there are when it resolves. */
  readonly now: () => Promise<Survey | null>;
  end(): void;
}

export function createFollower(parts: FollowerParts): Follower {
  let pause: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<Survey | null> | null = null;
  let behind = false;
  let latest: Survey | null = null;

  async function follow(): Promise<Survey | null> {
    try {
      while (behind) {
        rest();
        behind = false;
        latest = await parts.survey(parts.draft());
        parts.show(latest ? { survey: latest, surveying: behind } : { surveying: behind });
      }
      return latest;
    } catch (bug) {
      // Whoever asked hears of it; the next change tries again.
      parts.show({ surveying: false });
      throw bug;
    } finally {
      running = null;
    }
  }

  function now(): Promise<Survey | null> {
    running ??= Promise.resolve().then(follow);
    return running;
  }

  function due(wait: number): void {
    behind = true;
    parts.show({ surveying: true });
    if (pause !== null) clearTimeout(pause);
    pause = setTimeout(() => void now(), wait);
  }

  function rest(): void {
    if (pause !== null) clearTimeout(pause);
    pause = null;
  }

  return {
    start() {
      due(0);
    },
    changed(before, after) {
      if (isScannedAlike(before, after)) return;
      due(SURVEY_PAUSE);
    },
    now,
    end() {
      rest();
      behind = false;
    },
  };
}

function isScannedAlike(before: Case, after: Case): boolean {
  return (
    before.texts === after.texts &&
    before.card.cues === after.card.cues &&
    before.page.parts === after.page.parts &&
    before.after === after.after &&
    before.lines.kept === after.lines.kept &&
    before.visits === after.visits &&
    before.groups === after.groups &&
    before.cast === after.cast &&
    before.marks === after.marks
  );
}
