/** What is ready to leave, made anew from what is in the journal: nothing ready is ever handed from screen to screen. */

import type { Survey } from '../../shared/deid/decide/decision.ts';
import { finish } from '../../shared/handout/finish.ts';
import type { HandoutKind, ReadyHandout } from '../../shared/handout/handout.ts';
import { readThrough } from '../../shared/handout/read.ts';
import { ready } from '../../shared/handout/ready.ts';
import type { Case } from '../../shared/journal/case.ts';

/** `looking`: the survey has not caught up with the words. */
export function readyOf(
  kind: HandoutKind,
  chosen: Case,
  survey: Survey | null,
): ReadyHandout | 'looking' | 'not-ready' {
  if (survey === null) return 'looking';
  const finished = finish(kind, chosen, survey, chosen.choices);
  if (!finished.ok) return finished.problem.code === 'stale' ? 'looking' : 'not-ready';
  const made = ready(readThrough(finished.value, chosen[kind].reading));
  return made.ok ? made.value : 'not-ready';
}
