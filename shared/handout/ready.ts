/**
 * Ready: the only maker of a `ReadyHandout`, and the only thing `release()` takes on this path. It covers exactly the
 * texts that were read. A cast look-alike fails `isReady` at run time.
 */

import { done, failed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { Original } from '../deid/residue/original.ts';
import { originalsOf } from './finish.ts';
import { genuine } from './genuine.ts';
import type { NotReady, ReadThrough, ReadyHandout } from './handout.ts';
import { isReadThrough } from './read.ts';

const readies = genuine<ReadyHandout>();

/** What the residue search of `release()` needs to know about a ready handout. */
export interface Watch {
  readonly originals: readonly Original[];
  /** Words confirmed as only the word, place by place. */
  readonly confirmed: readonly string[];
}

const watched = new WeakMap<ReadyHandout, Watch>();

export function ready(through: ReadThrough): Result<ReadyHandout, readonly NotReady[]> {
  if (!isReadThrough(through)) throw new Error('not a ReadThrough made by readThrough()');
  if (through.open.length > 0) return failed(through.open);
  const { kind, pieces } = through.final;
  const handout = readies.make({
    kind,
    pieces: pieces.map(({ part, text }) => ({ part, text })),
  } as unknown as ReadyHandout);
  watched.set(handout, {
    originals: originalsOf(through.final),
    confirmed: through.sentences.flatMap(({ residue }) =>
      residue.filter((place) => place.confirmed).map((place) => place.word),
    ),
  });
  return done(handout);
}

export function isReady(value: unknown): value is ReadyHandout {
  return readies.is(value);
}

/** A look-alike is a bug and throws. */
export function watchOf(handout: ReadyHandout): Watch {
  const watch = watched.get(handout);
  if (!watch) throw new Error('not a ReadyHandout made by ready()');
  return watch;
}
