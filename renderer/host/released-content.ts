/** The fence at run time: what a Host takes out must have been made by `release()`; anything that only looks like it throws. */

import { isReleased, type ReleasedContent } from '../../shared/host/released.ts';

export function contentOf(released: unknown): ReleasedContent {
  if (!isReleased(released)) throw new Error('only what was released may leave');
  return released;
}
