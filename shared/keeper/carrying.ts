/**
 * What the desk may ask of the keeper about bringing in what was written elsewhere, and taking the whole journal out.
 * Guarantees: what is brought in is new cases only, each saved as any other; nothing is taken out without the passphrase.
 */

import type { Millis } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { CaseSummary } from '../journal/summary.ts';
import type { SaveProblem } from './keeper.ts';
import type { Progress } from './safekeeping.ts';

/** An entry of elsewhere: it becomes a case, its title the name, its dates the case's. */
export interface NewEntry {
  readonly title: string;
  readonly text: string;
  readonly created: Millis;
  readonly touched: Millis;
}

export type TakeOutProblem =
  | 'wrong-passphrase'
  | 'not-enough-memory'
  | 'locked'
  /** More than one file may hold. */
  | 'too-large'
  /** There is no case. */
  | 'empty';

export interface Carrying {
  /** Which of these stand in the journal already, word for word, as a text of a case: their places, in order. */
  alreadyHere(texts: readonly string[]): Promise<readonly number[]>;
  /** A handful at a time. What was saved before a problem stays. */
  bringIn(
    entries: readonly NewEntry[],
  ): Promise<{ readonly added: readonly CaseSummary[]; readonly problem: SaveProblem | null }>;
  /**
   * Every case with its evenings as readable Markdown, in one zip whose parts are stored as they are. The passphrase is
   * tried by deriving; `unreadable`: cases that could not be read, and are not in it.
   */
  takeOut(
    passphrase: string,
    progress: Progress,
  ): Promise<
    Result<{ readonly zip: Uint8Array; readonly cases: number; readonly unreadable: number }, TakeOutProblem>
  >;
}
