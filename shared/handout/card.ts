/**
 * The card: up to five cues, 35 words, to glance at and leave. Lifting takes the physician's own words; nothing is
 * made up or shortened for them.
 */

import { overlaps } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import { done, failed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { Case, MayAsk, TextName } from '../journal/case.ts';
import { wordCount } from './words.ts';

export const CARD_LIMITS = { cues: 5, words: 35 } as const;

/** They may ask: in this order. */
export const MAY_ASK: readonly MayAsk[] = ['age', 'home', 'work', 'how-long'];

export type LiftProblem = 'full' | 'only-mine' | 'empty';

/** A selection of a text becomes the next cue, in one line. What is only mine cannot be lifted, not in part either. */
export function liftCue(draft: Case, name: TextName, selection: Span): Result<Case, LiftProblem> {
  const writing = draft.texts[name];
  if (writing.onlyMine.some((mine) => overlaps(mine, selection))) return failed('only-mine');
  return addCue(draft, writing.text.slice(selection.start, selection.end));
}

export function addCue(draft: Case, words: string): Result<Case, 'full' | 'empty'> {
  const cue = oneLine(words);
  if (cue === '') return failed('empty');
  const cues = draft.card.cues;
  const free = cues.findIndex((other) => other.trim() === '');
  if (free >= 0) return done(setCue(draft, free, cue));
  if (cues.length >= CARD_LIMITS.cues) return failed('full');
  return done(withCues(draft, [...cues, cue]));
}

/** As typed, line breaks apart; a place past the end is filled up with empty cues. */
export function setCue(draft: Case, at: number, words: string): Case {
  if (at < 0 || at >= CARD_LIMITS.cues) return draft;
  const cues = [...draft.card.cues];
  while (cues.length <= at) cues.push('');
  cues[at] = words.replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ' ');
  return withCues(draft, cues);
}

export function removeCue(draft: Case, at: number): Case {
  return withCues(
    draft,
    draft.card.cues.filter((_, i) => i !== at),
  );
}

export function moveCue(draft: Case, from: number, to: number): Case {
  const cues = [...draft.card.cues];
  const [moved] = cues.splice(from, 1);
  if (moved === undefined || to < 0 || to > cues.length) return draft;
  cues.splice(to, 0, moved);
  return withCues(draft, cues);
}

export function setMayAsk(draft: Case, question: MayAsk, answer: string): Case {
  return { ...draft, card: { ...draft.card, mayAsk: { ...draft.card.mayAsk, [question]: answer } } };
}

export function cardWords(draft: Case): number {
  return draft.card.cues.reduce((sum, cue) => sum + wordCount(cue), 0);
}

/** Words left of the 35; below 0 the card cannot be made ready. */
export function wordsLeft(draft: Case): number {
  return CARD_LIMITS.words - cardWords(draft);
}

/** The quiet line beside a cue; a code for shared/words, or null. */
export function quietLine(cue: string): 'group-wont-answer' | null {
  return /^["'“‘\s]*(?:should\s+i|how\s+(?:do|can|should|could)\s+i)\b/iu.test(cue)
    ? 'group-wont-answer'
    : null;
}

function withCues(draft: Case, cues: readonly string[]): Case {
  return { ...draft, card: { ...draft.card, cues } };
}

function oneLine(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}
