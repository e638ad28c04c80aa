/** Counts the words of what will be said, and how long saying them takes. */

/** Spoken calmly. */
export const WORDS_A_MINUTE = 125;

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/:-]*/gu)?.length ?? 0;
}

/** To the half minute; never 0 where there is a word. */
export function minutesSpoken(words: number): number {
  return words === 0 ? 0 : Math.max(0.5, Math.round((words / WORDS_A_MINUTE) * 2) / 2);
}
