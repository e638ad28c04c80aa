/**
 * What the desk may ask of the keeper about the journal as a whole: its passphrase and code, its copies, its mending.
 * Guarantees: a change is done when it is on the disk, read back; one that fails leaves everything as it was, and the
 * former secrets valid; nothing here ever replaces a journal without keeping the one before it, but `eraseNow` and
 * `someoneKnows`, whose promise is that nothing older stays.
 */

import type { Id, Millis } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { CaseSummary } from '../journal/summary.ts';
import type { CodeSlip, Opened, PassphraseProblem, SaveProblem, UnlockProblem } from './keeper.ts';

/** Called now and then, from 0 up to `of`; records, or bytes where records cannot be counted yet. */
export type Progress = (done: number, of: number) => void;

export type ChangeProblem =
  | 'wrong-passphrase'
  | 'not-enough-memory'
  | PassphraseProblem
  | SaveProblem
  /** Another change of the whole journal is under way. */
  | 'busy';

/** A whole copy of the journal on this disk: one of its generations. */
export interface Snapshot {
  readonly generation: number;
  /** When it was made, from inside it; null where that cannot be read. */
  readonly at: Millis | null;
  /** How many cases it held then; null where it does not open whole. */
  readonly cases: number | null;
  readonly bytes: number;
  /** The one that is written to. */
  readonly current: boolean;
}

/** What was chosen from outside, before anyone typed its secret. */
export type BackupLook =
  | { readonly is: 'backup'; readonly bytes: number; readonly own: boolean }
  /** Saves that were kept elsewhere at quitting, sealed: `bringUnsaved` brings them into the open journal. */
  | { readonly is: 'unsaved'; readonly bytes: number }
  | { readonly is: 'refused'; readonly problem: BackupProblem };

export type BackupProblem =
  /** Nothing in it is ours. */
  | 'not-a-backup'
  /** It ends too early, or something stands behind its end. */
  | 'not-whole'
  /** Its front is not whole: no secret can be tried. */
  | 'damaged-header'
  | 'newer-version'
  | 'too-costly'
  | 'too-large'
  | 'read-failed'
  | 'gone';

export interface BackupContents {
  readonly cases: number;
  /** When it was made, from inside it. */
  readonly at: Millis | null;
  /** It belongs to the journal that is open. */
  readonly own: boolean;
  /** What bringing it into the open journal would do; null where none is open. */
  readonly merge: MergeCounts | null;
}

export interface MergeCounts {
  readonly added: number;
  readonly equal: number;
  /** Ours stays, theirs becomes a version of it. */
  readonly differing: number;
  /** Deleted here, there in the backup: asked about, and left out unless named in `bring`. */
  readonly deletedHere: readonly CaseSummary[];
}

/** What a damaged journal still holds, before anything is written. */
export interface RecoverySheet {
  /** What the journal would hold. */
  readonly cases: readonly CaseSummary[];
  /** Differing others, each kept as a version of the case it stands under. */
  readonly versions: readonly { readonly of: Id; readonly summary: CaseSummary }[];
  /** In the list, and opening nowhere but in an older copy. */
  readonly fromOlder: readonly CaseSummary[];
  /** Known by name of the list only: nothing of them opens any more. */
  readonly lost: number;
}

export type AsideProblem = 'write-failed' | 'busy';

export interface Safekeeping {
  /** Slot 0 anew: header and its copies, no record. Copies made before still open with the former one. */
  changePassphrase(current: string, next: string, now: Millis): Promise<Result<null, ChangeProblem>>;
  /** Whether a code typed from paper opens this journal. */
  testCode(code: string): Promise<Result<'opens' | 'other', CodeSlip | 'not-enough-memory'>>;
  /** Slot 1 anew: the code before it does not open this journal any more. */
  replaceCode(
    passphrase: string,
    now: Millis,
  ): Promise<Result<{ readonly recoveryCode: string }, ChangeProblem>>;
  /** A new journal key for everything, a new passphrase and code; older generations and the former folder go. */
  someoneKnows(
    current: string,
    next: string,
    now: Millis,
    progress: Progress,
  ): Promise<Result<{ readonly recoveryCode: string; readonly opened: Opened }, ChangeProblem>>;
  /** Only what lives now stays on this disk: older generations, and deleted words in them, go at once. */
  eraseNow(passphrase: string, now: Millis, progress: Progress): Promise<Result<Opened, ChangeProblem>>;

  /** Newest first. */
  snapshots(): Promise<readonly Snapshot[]>;
  /** The journal as it was then; what is now becomes the former journal, kept 30 days. */
  goBackTo(
    generation: number,
    now: Millis,
    progress: Progress,
  ): Promise<Result<Opened, ChangeProblem | 'not-whole'>>;

  /**
   * A fresh whole generation beside the journal: exactly its `length` bytes are the backup. The host then writes it
   * elsewhere and `checkBackup` opens what was written.
   */
  makeBackup(
    progress: Progress,
    now: Millis,
  ): Promise<Result<{ readonly generation: number; readonly length: number }, SaveProblem>>;
  /** Every record of the file outside opens and is the one that is here; then the settings note when. */
  checkBackup(now: Millis, progress: Progress): Promise<Result<{ readonly cases: number }, BackupProblem>>;

  /** What the host holds ready as the file outside. */
  lookAtBackup(): Promise<BackupLook>;
  /** Every box is opened and counted; nothing is written. Keeps it open for what follows, until `closeBackup`. */
  openBackup(
    secret: { readonly passphrase: string } | { readonly code: string },
    progress: Progress,
  ): Promise<
    Result<
      BackupContents,
      | BackupProblem
      | 'wrong-passphrase'
      | 'wrong-recovery-code'
      | 'not-enough-memory'
      | PassphraseProblem
      | CodeSlip
    >
  >;
  closeBackup(): Promise<void>;
  /** Into the open journal, sealed anew under its key. */
  mergeBackup(
    bring: readonly Id[],
    now: Millis,
    progress: Progress,
  ): Promise<Result<MergeCounts, SaveProblem | 'busy'>>;
  /**
   * What `lookAtBackup` called `unsaved`, into the open journal. A later save becomes the case, and what it was before a
   * version of it; any other that differs becomes a version. `not-a-backup`: of another journal.
   */
  bringUnsaved(now: Millis): Promise<Result<MergeCounts, BackupProblem | SaveProblem | 'busy'>>;
  /** The backup becomes the journal, with its own passphrase and code; one that is here is kept 30 days. */
  restoreBackup(now: Millis, progress: Progress): Promise<Result<Opened, SaveProblem | 'busy'>>;

  /** After an unlock that came to `not-as-we-left-it` or `damaged-log`: what it would come to. Null otherwise. */
  recoverySheet(): Promise<RecoverySheet | null>;
  /** As the sheet says: a new generation, the old one kept. */
  recover(now: Millis, progress: Progress): Promise<Result<Opened, UnlockProblem>>;

  /** Moves everything of this journal to a folder beside; deletes nothing. Then `look` says `new`. */
  setAside(): Promise<Result<null, AsideProblem>>;
}
