/**
 * What a proof is: a figure that must show, and a run that says whether it did. A proof that cannot run here says which
 * and why by `NotHere`, and counts as not passed. None of them touches a journal but its own.
 */

import type { Stage } from './stage.ts';

export interface Proof {
  readonly name: string;
  /** The figure it must show, in one line. */
  readonly figure: string;
  /** How many, for the whole proof and in its short form. */
  readonly n: number;
  readonly short: number;
  /** `stage`: the real app runs in it; `node`: the code of the app alone. */
  readonly on: 'stage' | 'node';
  readonly run: (work: Work) => Promise<Shown>;
}

export interface Work {
  readonly n: number;
  /** The tree, for what lies in it: golden journals. */
  readonly tree: string;
  /** One line on the way. */
  readonly say: (line: string) => void;
  /** Says how far it is, every ten seconds at most. */
  readonly far: (done: number) => void;
  /** Only where the proof is on the stage. */
  readonly stage: () => Stage;
}

export interface Shown {
  /** What was counted, in one line. */
  readonly figure: string;
  /** Everything that fell short, one line each; none: passed. */
  readonly short: readonly string[];
}

/** It cannot run here: the message says what is missing. */
export class NotHere extends Error {}

export function shown(figure: string, short: readonly string[]): Shown {
  return { figure, short };
}
