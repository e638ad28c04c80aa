/**
 * English words in seven classes of commonness, 1 (rare, seen in one large list only) to 7 (the 500 most frequent).
 * How often subtitles use a first name says nothing about the word (Mark, Bill). Words the subtitles mostly write with a capital are names unless a dictionary has them too.
 */

import { fits, fold } from './fold.mjs';
import { firstNames, scowl, scrabble, subtitles } from './sources.mjs';

/** Letters and pieces that subtitles hold but nobody calls words. */
const PIECES = /^[a-z]$|^'|'$/;

export function englishByCommonness() {
  const dictionary = new Map();
  for (const { level, words } of scowl())
    for (const word of words) {
      const folded = fold(word);
      if (!dictionary.has(folded)) dictionary.set(folded, level);
    }

  const first = new Set(firstNames().map(fold));
  const best = new Map();
  const raise = (word, to) => {
    if (fits(word) && !PIECES.test(word)) best.set(word, Math.max(best.get(word) ?? 0, to));
  };
  for (const word of scrabble()) raise(fold(word), 1);
  for (const [word, level] of dictionary) raise(word, level <= 35 ? 4 : level <= 50 ? 3 : 2);

  subtitles().forEach(({ word, count }, rank) => {
    const folded = fold(word);
    if (!dictionary.has(folded)) return;
    const level = dictionary.get(folded);
    if (/^[A-Z]/.test(word) && (level > 20 || first.has(folded))) return;
    raise(folded, rank < 500 ? 7 : rank < 2000 ? 6 : rank < 6000 ? 5 : count > 60 ? 4 : count > 8 ? 3 : 2);
  });
  for (const word of ['a', 'i', 'o']) best.set(word, 7);

  const classes = [1, 2, 3, 4, 5, 6, 7].map((n) =>
    [...best].filter(([, c]) => c === n).map(([word]) => word),
  );
  return { classes, ordinary: best };
}
