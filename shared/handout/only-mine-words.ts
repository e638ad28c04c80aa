/**
 * Only mine, retyped: whether words that would leave are those of an Only mine block, word for word. A sentence of
 * three words or more counts, wherever it stands in what would leave; and five words or more out of one.
 * What the physician also wrote outside Only mine is not only theirs. Other words for the same thing are.
 */

import { merge } from '../base/span.ts';
import { spell } from '../deid/spelling.ts';
import { TEXT_NAMES } from '../journal/case.ts';
import type { Case, Writing } from '../journal/case.ts';
import { sentences } from './sentences.ts';

const SENTENCE = 3;
const STRETCH = 5;

/** @return tells it of words as typed, before any disguise. */
export function onlyMineWords(draft: Case): (typed: string) => boolean {
  const writings = [...TEXT_NAMES.map((name) => draft.texts[name]), ...draft.after.map(({ text }) => text)];
  if (writings.every(({ onlyMine }) => onlyMine.length === 0)) return () => false;
  const open = writings.flatMap(partsOutside).map(bounded);
  const isOpen = (words: string): boolean => open.some((text) => text.includes(words));
  const mine = writings
    .flatMap(sentencesInside)
    .map(bounded)
    .filter((words) => count(words) >= SENTENCE && !isOpen(words));
  return (typed) => {
    const words = bounded(typed);
    const isStretch = count(words) >= STRETCH && !isOpen(words);
    return mine.some((sentence) => words.includes(sentence) || (isStretch && sentence.includes(words)));
  };
}

function sentencesInside({ text, onlyMine }: Writing): string[] {
  return onlyMine.flatMap((block) => {
    const inside = text.slice(block.start, block.end);
    return sentences(inside).map(({ start, end }) => inside.slice(start, end));
  });
}

function partsOutside({ text, onlyMine }: Writing): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of merge(onlyMine)) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Folded words with a space on both sides, so that only whole ones are found. */
function bounded(text: string): string {
  return ` ${spell(text)} `;
}

function count(words: string): number {
  return words.trim() === '' ? 0 : words.trim().split(' ').length;
}
