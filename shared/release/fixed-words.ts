/** The words this app puts on a handout itself. They are no residue of anyone, whoever shares a word with them. */

import { handout as english } from '../words/en/handout.ts';

const LANGUAGES = [english];

export const fixedWords: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ parts, title, foot }) => [
    ...Object.values(parts),
    ...Object.values(title),
    ...Object.values(foot),
  ]),
);
