/**
 * The ways a decision may go, in the order of repair: its own ladder, then words of one's own, then keeping. Keeping
 * is not among them for a direct identifier. Each way becomes a Choice of the case, or null while it lacks its words.
 */

import type { Decision } from '../../../shared/deid/decide/decision.ts';
import type { Choice } from '../../../shared/journal/case.ts';
import type { Rungs as Way } from '../../../shared/words/en/disguise.ts';

export interface WayOut {
  /** Unique within the decision: a ladder may hold two rungs of one kind. */
  readonly id: string;
  readonly way: Way;
  /** What would stand at a typical place; '' where the place goes, null where the physician must say. */
  readonly words: string | null;
}

/** What is being weighed, before it is decided. */
export interface Weighed {
  readonly key: string;
  readonly id: string | null;
  readonly own: string;
  readonly reason: string;
  /** The field of this way wants the caret: it was reached by its letter. */
  readonly typing: boolean;
}

/** One key each; the numbers go by place. */
export const LETTERS: Readonly<Record<string, Way>> = {
  o: 'omit',
  g: 'generalize',
  b: 'blur',
  a: 'alter',
  w: 'own',
  k: 'keep',
};

export function waysOf(decision: Decision): WayOut[] {
  const ways: WayOut[] = decision.ladder.map(({ way, words }, at) => ({
    id: `${String(at)}-${way}`,
    way,
    words,
  }));
  const { suggestion } = decision;
  if (suggestion !== null && !ways.some(({ words }) => words === suggestion))
    ways.unshift({ id: 'suggested', way: suggestion === '' ? 'omit' : 'generalize', words: suggestion });
  ways.push({ id: 'own', way: 'own', words: null });
  if (!decision.direct) ways.push({ id: 'keep', way: 'keep', words: null });
  return ways;
}

/** What is weighed when a decision opens: what was decided, or else what is suggested. */
export function weigh(decision: Decision, choice: Choice | undefined): Weighed {
  const ways = waysOf(decision);
  const withWords = (words: string | null) => ways.find((way) => way.words === words)?.id ?? null;
  const blank = { key: decision.key, own: '', reason: '', typing: false };
  switch (choice?.how) {
    case 'omit':
      return { ...blank, id: ways.find(({ way }) => way === 'omit')?.id ?? null };
    case 'instead': {
      const id = withWords(choice.words);
      return { ...blank, id: id ?? 'own', own: id === null ? choice.words : '' };
    }
    case 'keep':
      return { ...blank, id: decision.direct ? null : 'keep', reason: choice.reason };
    case 'not-an-identifier':
      return { ...blank, id: null };
    default:
      return { ...blank, id: decision.suggestion === null ? null : withWords(decision.suggestion) };
  }
}

/** Null while nothing is picked, or its words or reason are missing. */
export function choiceOf(decision: Decision, weighed: Weighed): Choice | null {
  const picked = waysOf(decision).find(({ id }) => id === weighed.id);
  if (!picked) return null;
  if (picked.way === 'own')
    return weighed.own.trim() === '' ? null : { how: 'instead', words: weighed.own.trim() };
  if (picked.way === 'keep')
    return weighed.reason.trim() === '' ? null : { how: 'keep', reason: weighed.reason.trim() };
  if (picked.words === decision.suggestion) return { how: 'suggested' };
  if (picked.way === 'omit' || picked.words === null || picked.words === '') return { how: 'omit' };
  return { how: 'instead', words: picked.words };
}
