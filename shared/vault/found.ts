/** What unlocking can find, and why it can refuse: the rows of docs/format.md, "Unlock", as closed unions. */

import type { HeaderRefusal } from './header-copies.ts';

/** Mended without asking; several can hold at once. An empty list: everything is as it was left. */
export type Found =
  /** A write that did not finish; nothing opens behind it. Cut. */
  | 'torn-tail'
  /** The last box opens in place, its link is torn. Kept, the link written again. */
  | 'torn-link'
  /** Every box opens in place, a mark outside a box is wrong. A new generation is written. */
  | 'marks-differ'
  /** The cache is behind. Replayed. */
  | 'log-ahead'
  /** No cache, or a new one. Rebuilt. */
  | 'cache-empty'
  /** Another journal's cache. Rebuilt. */
  | 'cache-foreign'
  /** Rows that do not open, of which the log has everything. Written again. */
  | 'cache-damaged'
  /** The log lost saves the cache still has. Appended again, or with a new generation. */
  | 'cache-ahead'
  /** The newest generation is not whole, and the cache has all of it. With a new generation. */
  | 'base-from-cache'
  /** No log; rebuilt from the cache. */
  | 'log-missing'
  /** The newest generation is not whole; an older one is, and goes on in a new one. What came after it may be missing. */
  | 'older-generation'
  /** A copy of the header is missing, damaged, forged or another revision. Written again. */
  | 'header-copies'
  /** A change of the header that was not noted in the log. Noted. */
  | 'header-unnoted';

export type Refusal =
  | HeaderRefusal
  /** The header opens; there is no log, and nothing in the cache. */
  | 'no-log'
  /** No generation has a whole base, and no cache has the rest. */
  | 'incomplete-log'
  /** More is missing at the end than one torn write takes, or the base is not what it says; no cache has it. */
  | 'damaged-log'
  /** Boxes open behind a gap or out of place, or there are two histories: the recovery sheet. */
  | 'not-as-we-left-it';
