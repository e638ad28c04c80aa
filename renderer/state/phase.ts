/**
 * The phases of one session: from the first look at the disk to the lock. One union, so that a screen can only show
 * what exists in its phase: no cases before unlocking, nothing at all while leaving.
 */

import type {
  CodeSlip,
  Opened,
  PassphraseProblem,
  SaveProblem,
  UnlockProblem,
} from '../../shared/keeper/keeper.ts';
import type { RecoverySheet } from '../../shared/keeper/safekeeping.ts';
import type { BackingUp } from './backing-up.ts';
import type { Errand, News } from './news.ts';
import type { Place } from './place.ts';

export type Phase =
  | { readonly is: 'starting' }
  /** No trace of a journal here: the first run may create one. */
  | { readonly is: 'new' }
  /** A code was just made. It is shown once; `session.enter()` goes on to `open`. @secret recoveryCode */
  | { readonly is: 'first-run'; readonly recoveryCode: string; readonly opened: Opened; readonly news?: News }
  /** `lastProblem`: why the last try did not open; null before the first. */
  | { readonly is: 'locked'; readonly lastProblem: KeyProblem | null }
  /**
   * There is a journal, and it cannot be opened as it is: never offer "create" here. `sheet`: the key opened it, and
   * this is what it can be brought back to.
   */
  | { readonly is: 'trouble'; readonly problem: Trouble; readonly sheet?: RecoverySheet }
  | OpenPhase
  /** Locking: show nothing of the journal. The host replaces this page. */
  | { readonly is: 'leaving' };

export interface OpenPhase extends Opened {
  readonly is: 'open';
  /** Said in the list of cases, until one goes elsewhere. */
  readonly news?: News;
}

export interface SessionState {
  readonly phase: Phase;
  /** Meaningful while `open`. */
  readonly place: Place;
  /** A key is being derived or a journal opened: a second or so. */
  readonly working: boolean;
  /** Work on the journal as a whole; null: none. */
  readonly errand: Errand | null;
  readonly backingUp: BackingUp;
}

/** `stopped`: the keeper ended unexpectedly; unlocking again goes on where it was. */
export type KeyProblem = UnlockProblem | PassphraseProblem | CodeSlip | 'stopped';
export type CreateProblem = PassphraseProblem | SaveProblem | 'exists' | 'stopped';
export type Trouble = UnlockProblem | 'log-not-opened' | 'stopped';
