/**
 * The phases of one session: from the first look at the disk to the lock. One union, so that a screen can only show
 * what exists in its phase: no cases before unlocking, nothing at all while leaving.
 */

import type { Millis } from '../../shared/base/ids.ts';
import type { Settings } from '../../shared/journal/settings.ts';
import type { CaseSummary } from '../../shared/journal/summary.ts';
import type {
  CodeSlip,
  Mended,
  Opened,
  PassphraseProblem,
  SaveProblem,
  UnlockProblem,
} from '../../shared/keeper/keeper.ts';
import type { Place } from './place.ts';

export type Phase =
  | { readonly is: 'starting' }
  /** No trace of a journal here: the first run may create one. */
  | { readonly is: 'new' }
  /** Just created. The recovery code is shown once; `session.enter()` goes on to `open`. @secret recoveryCode */
  | { readonly is: 'first-run'; readonly recoveryCode: string; readonly opened: Opened }
  /** `lastProblem`: why the last try did not open; null before the first. */
  | { readonly is: 'locked'; readonly lastProblem: KeyProblem | null }
  /** There is a journal, and it cannot be opened as it is: never offer "create" here. */
  | { readonly is: 'trouble'; readonly problem: Trouble }
  | OpenPhase
  /** Locking: show nothing of the journal. The host replaces this page. */
  | { readonly is: 'leaving' };

export interface OpenPhase {
  readonly is: 'open';
  /** By last touched, newest first. */
  readonly cases: readonly CaseSummary[];
  readonly settings: Settings;
  readonly mended: readonly Mended[];
  readonly lastWritten: Millis | null;
}

export interface SessionState {
  readonly phase: Phase;
  /** Meaningful while `open`. */
  readonly place: Place;
  /** A key is being derived or a journal opened: a second or so. */
  readonly working: boolean;
}

/** `stopped`: the keeper ended unexpectedly; unlocking again goes on where it was. */
export type KeyProblem = UnlockProblem | PassphraseProblem | CodeSlip | 'stopped';
export type CreateProblem = PassphraseProblem | SaveProblem | 'exists' | 'stopped';
export type Trouble = UnlockProblem | 'log-not-opened' | 'stopped';
