/**
 * What a detector is: it reads one text as words, with what the lists know of each, and says which stretches may give
 * someone away, why, and as what. It decides nothing about overlaps; scan.ts does. One detector a file in detectors/,
 * its line in catalogue.ts, its examples beside it.
 */

import type { Span } from '../../base/span.ts';
import type { Context } from './context.ts';
import type { Code } from './evidence.ts';
import type { Kind } from '../finding.ts';
import type { Reading } from './reading.ts';

export interface Candidate extends Span {
  readonly kind: Kind;
  readonly because: readonly Code[];
}

export interface Example {
  readonly text: string;
  /** What this detector alone finds in it, in order: the words and their kind. Empty: a trap. */
  readonly finds: readonly (readonly [string, Kind])[];
}

export interface Detector {
  /** The name of its file. */
  readonly name: string;
  find(reading: Reading, context: Context): readonly Candidate[];
  /** What it would let go of all that was proposed for a text, where it has a word against it. */
  readonly against?: <C extends Candidate>(
    reading: Reading,
    proposed: readonly C[],
    context: Context,
  ) => readonly C[];
  readonly examples: readonly Example[];
}
