/**
 * Finishes a card or page: its pieces, disguised as decided. The only maker of a `Final`. Refuses a survey of other
 * texts than these, a decision that has no words yet, and a direct identifier that is kept.
 * What must not survive is remembered beside the Final, so that no later step can be handed less of it.
 */

import { done, failed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { disguise } from '../deid/decide/disguise.ts';
import { openDecisions } from '../deid/decide/open-decisions.ts';
import { originals } from '../deid/residue/originals.ts';
import type { Choices, Decision, Survey } from '../deid/decide/decision.ts';
import type { Original } from '../deid/residue/original.ts';
import { TEXT_NAMES } from '../journal/case.ts';
import type { Case } from '../journal/case.ts';
import { genuine } from './genuine.ts';
import type { Final, HandoutKind } from './handout.ts';
import { onlyMineWords } from './only-mine-words.ts';
import { piecesOf } from './pieces.ts';

export type FinishProblem =
  /** The survey speaks about other words: survey again. */
  | { readonly code: 'stale' }
  /** These decisions of the pieces have no words yet. */
  | { readonly code: 'undecided'; readonly decisions: readonly Decision[] };

const finals = genuine<Final>();
const remembered = new WeakMap<Final, Remembered>();

interface Remembered {
  readonly originals: readonly Original[];
  /** Of words as typed. */
  readonly isOnlyMine: (typed: string) => boolean;
}

export function finish(
  kind: HandoutKind,
  draft: Case,
  survey: Survey,
  choices: Choices,
): Result<Final, FinishProblem> {
  const pieces = piecesOf(kind, draft);
  const stale =
    pieces.some((piece) => survey.of[piece.source] !== piece.text) ||
    TEXT_NAMES.some((name) => (survey.of[name] ?? '') !== draft.texts[name].text) ||
    draft.after.some(({ at, text }) => (survey.of[`after:${String(at)}`] ?? '') !== text.text);
  if (stale) return failed({ code: 'stale' });
  const sources = pieces.map((piece) => piece.source);
  const decisions = openDecisions(survey, choices, sources);
  if (decisions.length > 0) return failed({ code: 'undecided', decisions });
  const disguised = pieces.map(({ source, part }) => {
    const { text, changes } = disguise(source, survey, choices);
    return { source, part, text, changes: changes.map((change) => ({ ...change })) };
  });
  const final = finals.make({ kind, pieces: disguised } as unknown as Final);
  remembered.set(final, { originals: originals(survey, choices), isOnlyMine: onlyMineWords(draft) });
  return done(final);
}

export function isFinal(value: unknown): value is Final {
  return finals.is(value);
}

/** What must not survive in these words. A look-alike is a bug and throws. */
export function originalsOf(final: Final): readonly Original[] {
  return rememberedOf(final).originals;
}

/** Whether words as typed are Only mine, word for word. A look-alike is a bug and throws. */
export function isOnlyMineOf(final: Final): (typed: string) => boolean {
  return rememberedOf(final).isOnlyMine;
}

function rememberedOf(final: Final): Remembered {
  const kept = remembered.get(final);
  if (!kept) throw new Error('not a Final made by finish()');
  return kept;
}

/** All the words of it, as the two questions are answered for. */
export function wordsOf(final: Final): string {
  return final.pieces.map((piece) => piece.text).join('\n\n');
}
