/** Where words that are told more broadly stand. */

export interface InPlace {
  /** Before the reach; what the reach takes along before the place; after the reach. */
  readonly left: string;
  readonly led: string;
  readonly right: string;
}

export const DETERMINED = /\b(?:the|his|her|my|their|our|this|that)\s+(?:\p{Ll}+\s+)?$/iu;
