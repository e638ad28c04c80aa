/** What happened to the journal as a whole, for one quiet line once it is open again. */

import type { Millis } from '../../shared/base/ids.ts';
import type { MergeCounts } from '../../shared/keeper/safekeeping.ts';

export type News =
  | { readonly did: 'restored' }
  | { readonly did: 'merged'; readonly counts: MergeCounts }
  /** Words that were kept elsewhere at quitting. */
  | { readonly did: 'brought-words'; readonly counts: MergeCounts }
  | { readonly did: 'went-back'; readonly to: Millis | null }
  | { readonly did: 'recovered'; readonly lost: number }
  | { readonly did: 'erased' }
  | { readonly did: 'made-new' };

/** Work on the journal as a whole. While it goes on, nothing else does. */
export interface Errand {
  readonly what: 'merge' | 'restore' | 'go-back' | 'recover' | 'erase' | 'make-new';
  readonly done: number;
  /** Zero: not known yet. */
  readonly of: number;
}
