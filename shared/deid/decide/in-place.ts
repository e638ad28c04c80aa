/** A finding as it stands: its words, and what is around them. */

export interface InPlace {
  readonly was: string;
  readonly left: string;
  readonly right: string;
}

export const TITLED = /\b(?:mr|mrs|ms|mx|miss|dr|doctor|prof|nurse)\.?\s+$/iu;
