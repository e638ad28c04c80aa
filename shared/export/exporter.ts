/** A text exporter: a format that is plain characters. It comes with its own examples, which a test holds it to. */

import type { Leaf } from './leaf.ts';

export interface Exporter {
  /** The name of its file, and the format it makes. */
  readonly format: 'markdown' | 'text';
  /** With the dot. */
  readonly ending: string;
  /** Ends with one line break. */
  readonly write: (leaf: Leaf) => string;
  readonly examples: readonly { readonly leaf: Leaf; readonly text: string }[];
}
