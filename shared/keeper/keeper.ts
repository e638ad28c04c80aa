/**
 * What the desk may ask of the keeper. The keeper holds the journal key; nothing here takes or gives one.
 * Expected outcomes are Results with a code from a closed union; shared/words turns codes into sentences.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Survey } from '../deid/decide/decision.ts';
import type { Case } from '../journal/case.ts';
import type { Settings } from '../journal/settings.ts';
import type { CaseSummary } from '../journal/summary.ts';
import type { LookingBack } from './looking-back.ts';
import type { Carrying } from './carrying.ts';
import type { Evenings } from './evenings.ts';
import type { Spelling } from './spelling.ts';
import type { Safekeeping } from './safekeeping.ts';
import type { Search } from './search.ts';

/** What lies on the disk before anyone unlocks. */
export type Standing =
  | { readonly is: 'new' }
  | { readonly is: 'locked' }
  /** A trace of a journal that cannot be opened here: said, never replaced by "create". */
  | { readonly is: 'trouble'; readonly problem: UnlockProblem };

export type PassphraseProblem = 'empty' | 'weak' | 'characters' | 'too-long';

export type UnlockProblem =
  /** All header copies are whole and agree, and none opens. */
  | 'wrong-passphrase'
  | 'wrong-recovery-code'
  | 'damaged-header'
  | 'damaged-log'
  /** Boxes behind a gap, out of place, or a fork: needs the recovery sheet. */
  | 'not-as-we-left-it'
  | 'newer-version'
  | 'no-log'
  | 'too-costly'
  /** The key could not be derived on this computer just now. */
  | 'not-enough-memory'
  | 'busy'
  /** Something has to be mended first, and the disk is full. */
  | 'no-room'
  | 'read-failed';

export type SaveProblem = 'disk-full' | 'another-writer' | 'write-failed' | 'too-large' | 'locked';

/** A recovery code with a typing slip: the group (1 to 8) that does not check out. */
export type CodeSlip = { readonly slip: 'group'; readonly group: number } | { readonly slip: 'length' };

/** What unlocking mended, for one line in the app; empty when there was nothing. */
export type Mended =
  | { readonly did: 'cut-torn-tail' }
  | { readonly did: 'rebuilt-cache' }
  | { readonly did: 'put-back'; readonly saves: number }
  /** The newest copy was not whole, the one before it was opened: what came after that one may be missing. */
  | { readonly did: 'older-copy' }
  /** So many saves are held in memory, sealed: the disk has not taken them yet. */
  | { readonly did: 'waiting'; readonly saves: number }
  /** Found in the background: something is not as we left it. It is not touched; the next unlock reads everything. */
  | { readonly did: 'found-differing' };

export interface Opened {
  /** The newest ones; `list` gives all. */
  readonly cases: readonly CaseSummary[];
  /** How many more there are. */
  readonly more: number;
  readonly settings: Settings;
  readonly mended: readonly Mended[];
  /** When the last words were written: a rollback of the whole folder cannot be seen from inside. */
  readonly lastWritten: Millis | null;
}

export interface Strength {
  /** Refused when false. */
  readonly enough: boolean;
  /** A code for shared/words: how long it would hold. */
  readonly words: 'too-short' | 'guessed-at-once' | 'hours' | 'months' | 'years' | 'centuries';
}

export interface Keeper extends Carrying, Evenings, Safekeeping, Search, LookingBack, Spelling {
  look(): Promise<Standing>;
  strength(passphrase: string): Promise<Strength>;
  create(
    passphrase: string,
    now: Millis,
  ): Promise<
    Result<
      { readonly recoveryCode: string; readonly opened: Opened },
      PassphraseProblem | SaveProblem | 'exists'
    >
  >;
  unlock(passphrase: string, now: Millis): Promise<Result<Opened, UnlockProblem | PassphraseProblem>>;
  unlockWithCode(code: string, now: Millis): Promise<Result<Opened, UnlockProblem | CodeSlip>>;
  /** Two groups of the code typed back: `groups` maps place (1 to 8) to what was typed. Marks it confirmed when right. */
  confirmCode(code: string, groups: Readonly<Record<number, string>>, now: Millis): Promise<boolean>;
  /** All of them, newest first; after an unlock it takes a moment longer than the first ones. */
  list(): Promise<readonly CaseSummary[]>;
  /** Once everything was read and compared in the background after an unlock: what it came to. */
  checked(): Promise<readonly Mended[]>;
  openCase(id: Id): Promise<Result<Case, 'not-found' | 'damaged'>>;
  /** Resolves once the log is synced: only then is it "saved". */
  saveCase(draft: Case): Promise<Result<CaseSummary, SaveProblem>>;
  deleteCase(id: Id): Promise<Result<null, SaveProblem>>;
  saveSettings(settings: Settings): Promise<Result<null, SaveProblem>>;
  newId(): Promise<Id>;
  /** The whole case is one document: four texts, the cues of its card, the parts of its page. */
  survey(draft: Case): Promise<Survey>;
  /**
   * Seals the drafts that are not in the journal and hands them over: what the disk does not take, whoever has the
   * files holds, and it counts as log. Waits for what is under way, forgets the key. The desk ends the worker after it.
   */
  lock(drafts: readonly Case[]): Promise<void>;
}
