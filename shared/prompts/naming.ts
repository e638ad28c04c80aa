/** What can be named in a chair: a feeling, by cluster first, or a pull. Ids are stable over rewording. */

export interface Feeling {
  readonly id: string;
  readonly word: string;
}

export interface FeelingCluster {
  readonly id: string;
  /** The first word shown; the feelings are one step away. */
  readonly word: string;
  readonly feelings: readonly Feeling[];
}

export interface Pull {
  readonly id: string;
  readonly words: string;
}
